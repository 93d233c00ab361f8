import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';
import { readSvelteAsTypeScript } from './scripts/svelte-as-typescript.mjs';
import { layers } from './tests/architecture/layers.mjs';

readSvelteAsTypeScript(tseslint.parser);

/** One block a row of the layer table; a single pattern re-allows what the row allows. */
const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  files: [`${layer}/**/*.{ts,svelte}`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^@/(?!(?:${[layer, ...allowed].join('|')})(?:/|$))`,
            message: `${layer} may import only: ${allowed.join(', ') || 'itself'}.`,
          },
          { regex: '^\\.\\./', message: 'Write `@/…` for anything outside this folder.' },
        ],
      },
    ],
  },
}));

const size = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['warn', { max: 60, skipComments: true }],
  'max-params': ['error', 3],
  'max-depth': ['error', 3],
};

const hostile = {
  'no-restricted-properties': [
    'error',
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
      property,
      message: 'Text of pages and files is hostile; make elements.',
    })),
  ],
  'no-eval': 'error',
  'no-implied-eval': 'off',
  '@typescript-eslint/no-implied-eval': 'error',
  'svelte/no-at-html-tags': 'error',
};

const forced = {
  eqeqeq: 'error',
  'no-empty': ['error', { allowEmptyCatch: false }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
};

const typed = {
  projectService: true,
  tsconfigRootDir: import.meta.dirname,
  extraFileExtensions: ['.svelte'],
};

export default tseslint.config(
  ...svelte.configs.base,
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    ignores: [
      '.output/**',
      '.wxt/**',
      'node_modules/**',
      '.scratch/**',
      'demo-output/**',
      'public/**',
      '.profile/**',
      'test-results/**',
    ],
  },
  {
    files: ['**/*.ts', '**/*.svelte'],
    plugins: { '@typescript-eslint': tseslint.plugin, svelte },
    languageOptions: { parserOptions: typed },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { ...forced, ...size, ...hostile },
  },
  { files: ['components/**/*.svelte'], rules: { 'max-lines': ['error', { max: 200 }] } },
  { files: ['entrypoints/**/*.ts'], rules: { 'max-lines': ['error', { max: 300 }] } },
  {
    files: ['**/*.test.ts', 'tests/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  ...layerRules,
);
