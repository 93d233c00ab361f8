// The layer checks must be able to fail: each planted breach has to be found, and nothing else.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A file that breaks one rule, the file it reaches for, and the rule that must say so. */
const breaches = [
  ['lib/base/a.ts', "import '@/lib/domain/z';", 'layer lib/base'],
  ['lib/domain/b.ts', "import '@/lib/store/z';", 'layer lib/domain'],
  ['lib/anchoring/c.ts', "import '@/lib/reader/z';", 'layer lib/anchoring'],
  ['lib/workers/d.ts', "import '@/lib/store/write';", 'layer lib/workers'],
  ['components/shared/E.svelte', "<script>import '@/lib/domain/z';</script>", 'layer components/shared'],
  ['components/codebook/f.ts', "import '@/components/memos/z';", 'features do not meet'],
  ['components/workbench/g.ts', "import '@/components/memos/z';", 'layer components/workbench'],
  ['components/memos/h.ts', "import '@/lib/store/z';", 'layer components'],
  ['components/memos/i.ts', "import 'dexie';", 'package dexie'],
  ['lib/services/j.ts', "import 'pdfjs-dist';", 'package pdfjs-dist'],
  ['lib/services/k.ts', "import './l';", 'no cycles'],
  ['entrypoints/page-script/index.ts', "import '@/lib/services/l';", 'layer entrypoints/page-script'],
  ['entrypoints/page-script/n.ts', "import '@/lib/reader/reach';", 'no database in a web page'],
  ['lib/domain/m.ts', "import 'uuid';", 'the core has no packages'],
] as const;

const around: Record<string, string> = {
  'lib/domain/z.ts': 'export const z = 1;',
  'lib/store/z.ts': "import 'dexie'; export const z = 1;",
  'lib/store/write.ts': 'export const write = 1;',
  'lib/store/read/all.ts': 'export const all = 1;',
  'lib/reader/z.ts': 'export const z = 1;',
  'lib/reader/reach.ts': "import '@/lib/store/z';",
  'lib/services/l.ts': "import './k'; export const l = 1;",
  'lib/workers/allowed.ts': "import '@/lib/store/read/all';",
  'components/memos/z.ts': 'export const z = 1;',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'codeboom-layers-'));
  for (const [path, text] of [...Object.entries(around), ...breaches]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const path of ['tests/architecture', '.dependency-cruiser.cjs', 'package.json']) {
    cpSync(resolve(path), join(folder, path), { recursive: true });
  }
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "module": "ESNext" } }');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('dependency-cruiser', () => {
  test('finds every planted breach and nothing else', { timeout: 60_000 }, () => {
    const run = spawnSync(
      process.execPath,
      [
        resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        '.dependency-cruiser.cjs',
        '--output-type',
        'json',
        ...['lib', 'components', 'entrypoints'],
      ],
      { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    // The tool's own report format.
    const report = JSON.parse(run.stdout) as {
      summary: { violations: { from: string; rule: { name: string } }[] };
    };
    const found = new Set(report.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`));
    const missed = breaches.filter(([path, , rule]) => !found.has(`${path}: ${rule}`));
    expect(missed).toEqual([]);
    const planted = new Set<string>([
      ...breaches.map(([path]) => path),
      'lib/services/l.ts',
      'lib/reader/reach.ts',
    ]);
    expect([...found].filter((line) => !planted.has(line.split(': ')[0] ?? ''))).toEqual([]);
  });
});

describe('ESLint', () => {
  const planted = breaches.filter(([, , rule]) => rule.startsWith('layer '));
  test.each(planted)(
    'refuses the import in %s',
    async (path, text) => {
      const eslint = new ESLint({
        ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
        // The planted files are not on disk, so there are no types to ask for.
        overrideConfig: [{ languageOptions: { parserOptions: { projectService: false } } }],
      });
      const [result] = await eslint.lintText(text, { filePath: resolve(path) });
      const rules = result?.messages.map((message) => message.ruleId ?? message.message);
      expect(rules).toEqual(['no-restricted-imports']);
    },
    60_000,
  );
});

describe('TypeScript', () => {
  test('has no DOM in the core', () => {
    const file = join(folder, 'lib/domain/touches-dom.ts');
    writeFileSync(file, 'export const title = document.title;');
    const compile = (): string =>
      execFileSync(
        process.execPath,
        [
          resolve('node_modules/typescript/bin/tsc'),
          '--noEmit',
          '--lib',
          'ES2023',
          '--types',
          '',
          '--ignoreConfig',
          file,
        ],
        { encoding: 'utf8' },
      );
    expect(compile).toThrow();
    rmSync(file);
  }, 60_000);
});
