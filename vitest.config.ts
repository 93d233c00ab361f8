import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { chromiumFlags, findChromium } from './scripts/chromium.mjs';

const alias = { '@': resolve(import.meta.dirname) };
const browserTests = ['**/*.browser.test.ts', '**/*.svelte.test.ts'];
/** For a machine that is busy with other work; no test measures time by it. */
const testTimeout = 30_000;
/** Left alone, a machine with two processors would use one of them. */
const maxWorkers = availableParallelism();
/** Each takes as long as many of the others together: they begin first, so that no processor waits for them at the end. */
const slowest = ['scripts/new.test.mjs', 'components/views.svelte.test.ts'];
class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification): boolean =>
      slowest.some((each) => moduleId.endsWith(each));
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
const outside = ['node_modules/**', '.output/**', '.scratch/**', '.wxt/**', 'tests/e2e/**'];

/** Two projects: `pure` in Node, `browser` in real Chromium, because ranges and transactions are what fakes get wrong. */
export default defineConfig({
  test: {
    sequence: { sequencer: SlowestFirst },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          testTimeout,
          maxWorkers,
          environment: 'node',
          include: ['{lib,components,tests,scripts}/**/*.test.{ts,mjs}'],
          exclude: [...outside, ...browserTests],
        },
      },
      {
        resolve: { alias },
        plugins: [svelte({ configFile: false, compilerOptions: { hmr: false } })],
        // Case files of other tools lie beside the repository.
        server: { fs: { allow: [import.meta.dirname, resolve(import.meta.dirname, '../shared/fixtures')] } },
        // Fixed, so that a first run does not reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            '@atlaskit/pragmatic-drag-and-drop/combine',
            '@atlaskit/pragmatic-drag-and-drop/element/adapter',
            '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge',
            '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge',
            '@atlaskit/pragmatic-drag-and-drop-hitbox/tree-item',
            'axe-core',
            'dexie',
            'comlink',
            'pdfjs-dist',
            'docx',
            'papaparse',
            'fflate',
            'fractional-indexing',
            'uuid',
            'valibot',
            'fast-check',
            'diff',
            '@mozilla/readability',
            'dockview',
            'mark.js',
            'marked',
            'turndown',
            '@codemirror/autocomplete',
            '@codemirror/commands',
            '@codemirror/lang-json',
            '@codemirror/language',
            '@codemirror/lint',
            '@codemirror/state',
            '@codemirror/view',
            '@lezer/highlight',
            '@lezer/markdown',
          ],
        },
        test: {
          name: 'browser',
          testTimeout,
          maxWorkers,
          include: [
            '{lib,components,tests}/**/*.browser.test.ts',
            '{lib,components,tests}/**/*.svelte.test.ts',
          ],
          exclude: outside,
          setupFiles: ['tests/support/browser-setup.ts'],
          // A page of their own for each of the files takes a third of the time; each test has a database of its own.
          isolate: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? '', args: chromiumFlags() },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
