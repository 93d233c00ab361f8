// A journal page of which a copy is kept, open in the workbench with coded passages.
import { render } from 'vitest-browser-svelte';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import Shell from '@/components/workbench/Shell.svelte';
import { reader } from '@/components/reader/reader.contribution';
import type { Language } from '@/lib/base/language';
import type { PageAnchor } from '@/lib/domain/records';
import { PageText } from '@/lib/reader/html/page-text';
import { takeSnapshot } from '@/lib/reader/html/snapshot';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { codeOf, pageDraft } from './services';
import { testWorkbench } from './workbench';

const filler = 'Families, friends and neighbours spoke of it at length, and in many ways. '.repeat(12);
const markup = `<nav><a href="/">Current issue</a></nav>
  <main><h1>Trust after trauma</h1><p>Trust came late, and it came through <em>small things</em>.</p>
  <h2>Findings</h2><p>${filler}</p><ul><li>One chair</li><li>Two chairs</li></ul>
  <table><tr><th>Tie</th><th>Quarter</th></tr><tr><td>Friend</td><td>31</td></tr></table>
  <blockquote><p>“Nobody asked <b>&lt;img src=x&gt;</b>.”</p></blockquote></main>
  <footer>Terms and privacy</footer>`;

/** Passages of the page: in its first paragraph, in its last one, and below the article. */
export const keptWords = {
  first: 'it came through small things',
  last: 'Nobody asked',
  footer: 'Terms and privacy',
} as const;

/** What is opened; left out, the first and last passage, in English, with the reader alone. */
export type KeptCopyOptions = {
  readonly words?: readonly string[];
  readonly language?: Language;
  readonly features?: readonly Contribution<Services>[];
};

/** Opens the page, each of the words coded with trust; key 2 is another code. */
export async function openKeptCopy({
  words = [keptWords.first, keptWords.last],
  language = 'en',
  features = [],
}: KeptCopyOptions = {}) {
  await page.viewport(1280, 800);
  const { model, services } = await testWorkbench([reader, ...features], language);
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const text = new PageText(body);
  const trust = await codeOf(services, '000.C7');
  await services.codes.pin((await codeOf(services, '000.C2')).id, 2);
  const anchorOf = (passage: string): PageAnchor => {
    const start = text.index.text.indexOf(passage);
    return text.anchorAt([{ start, end: start + passage.length }]);
  };
  const coded = [];
  for (const passage of words) {
    const draft = { source: pageDraft, anchor: anchorOf(passage), language: 'en', code: trust.id } as const;
    coded.push(await services.coding.codePassage(draft));
  }
  const source = coded[0]?.source.id ?? '';
  const snapshot = await takeSnapshot(() => text.index);
  if (snapshot === null) throw new Error('No snapshot');
  await services.versions.keep({
    ...{ sourceId: source, face: 'page', textHash: text.hash },
    ...{ folded: text.folded.text, snapshot },
  });
  await render(Shell<Services>, { model });
  model.openEditor({ editor: 'page', key: source });
  await expect.element(keptCopy()).toBeVisible();
  return { model, services, source, coded };
}

/** The text of the copy. */
export function keptCopy() {
  return page.getByRole('document', { name: /Kept copy|Bewaarde kopie/ });
}

/** What is painted as coded, by its words. */
export function paintedWords(): string[] {
  return [...CSS.highlights].flatMap(([name, highlight]) =>
    /codeboom-(none|structural|interaction|person)$/.test(name)
      ? [...highlight].map(({ startContainer, startOffset, endOffset }) =>
          (startContainer.textContent ?? '').slice(startOffset, endOffset).replace(/\s+/g, ' '),
        )
      : [],
  );
}
