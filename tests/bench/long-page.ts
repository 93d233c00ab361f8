// The long text of the anchoring bench as a web page: some 650,000 units in some 5,000 text nodes.
import type { Page } from '@playwright/test';
import type { Extension } from '@/tests/e2e/fixtures';
import { randomFrom } from '@/tests/fixtures/projects/random';
import { longText } from './anchoring/prose';

const length = 650_000;

/** Opens the page, laid out and at rest. */
export async function openLongPage(extension: Extension, origin: string, seed: number): Promise<Page> {
  const page = await extension.context.newPage();
  const body = longPage(seed);
  await page.route(`${origin}/long.html`, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(`${origin}/long.html`);
  return page;
}

/** The same text for the same seed as in the anchoring bench. */
function longPage(seed: number): string {
  const blocks = longText(length, randomFrom(seed * 31 + 23))
    .split('\n\n')
    .map((block) =>
      /^\d+\.\d+ /.test(block) ? `<h2>${escaped(block)}</h2>` : `<p>${withEmphasis(block)}</p>`,
    );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title>
<style>body { font: 16px/1.5 serif; max-width: 44em; margin: auto }</style>
<body><main>${blocks.join('\n')}</main></body></html>`;
}

/** Two words in some eighty are emphasised, which gives a page about as many text nodes as pages of that length have. */
function withEmphasis(block: string): string {
  return escaped(block).replace(/((?:\S+ ){40})(\S+ \S+)/g, '$1<em>$2</em>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
