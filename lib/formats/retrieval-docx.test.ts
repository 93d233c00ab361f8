import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openQuery, retrieve, type RetrievedFragment } from '@/lib/domain/retrieval';
import { exampleProjection, hostileLabels } from '@/tests/support/thematic-table';
import { printable } from './printable';
import type { RetrievalAnswer } from './retrieval-export';
import { retrievalDocx } from './retrieval-docx';

const options = {
  format: 'docx',
  language: 'en',
  title: 'Trust <1>',
  date: '2026-11-22',
  isSample: true,
} as const;

type Changes = Partial<Parameters<typeof retrievalDocx>[1]> & {
  readonly doubt?: RetrievedFragment['doubt'];
};

async function written({ doubt = null, ...changes }: Changes = {}) {
  const projection = exampleProjection();
  const found = retrieve(projection, openQuery, { limit: Infinity });
  const retrieved = { ...found, fragments: found.fragments.map((each) => ({ ...each, doubt })) };
  const answer: RetrievalAnswer = { retrieved, codes: projection.records.code, question: 'Every passage.' };
  const files = unzipSync(await retrievalDocx(answer, { ...options, ...changes }));
  const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const document = part('word/document.xml');
  return {
    retrieved,
    document,
    paragraphs: paragraphsOf(document),
    links: part('word/_rels/document.xml.rels'),
  };
}

function unescaped(xml: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/&(\w+);/g, (all, name: string) => signs[name] ?? all);
}

/** The text of every paragraph with its style, as a reader of the file gets them. */
function paragraphsOf(document: string): { style: string; text: string }[] {
  return [...document.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="(\w+)"\/>/.exec(inner)?.[1] ?? '',
    text: unescaped([...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')),
  }));
}

test('every passage stands under its source, as a quote with author, year and page, and its codes below it', async () => {
  const { retrieved, paragraphs } = await written();
  const [title, question, totals, sample, ...body] = paragraphs.map(({ text }) => text);
  expect([title, question]).toEqual(['Trust <1>', 'Every passage.']);
  expect(totals).toBe(`${retrieved.documentCount} documents, ${retrieved.fragmentCount} fragments.`);
  expect(sample).toContain('invented');
  const headings = paragraphs.filter(({ style }) => style === 'Heading2').map(({ text }) => text);
  expect(headings).toEqual([
    ...new Set(retrieved.fragments.map((each) => `${each.citation}. ${each.title}`)),
  ]);
  const quotes = paragraphs.filter(({ style }) => style === 'PassageQuote').map(({ text }) => text);
  expect(quotes).toEqual(
    retrieved.fragments.map(({ quote, citation, page }) => {
      const place = page === null ? citation : `${citation}, p. ${page}`;
      return `“${quote}” (${place})`;
    }),
  );
  expect(body.filter((text) => text.startsWith('Trust (protective, '))).toHaveLength(1);
  expect(body.join('\n')).toContain(printable(hostileLabels[9] ?? ''));
});

test('a quote leads back to its passage', async () => {
  const { document, links, retrieved } = await written({ passageAddress: 'https://example.org/f/' });
  const targets = new Map(
    [...links.matchAll(/Id="(quote\d+)"[^>]*Target="([^"]*)"/g)].map(([, id, target]) => [id, target]),
  );
  const linked = [...document.matchAll(/<w:hyperlink r:id="([^"]*)"/g)].map(([, id]) => targets.get(id));
  expect(linked).toHaveLength(retrieved.fragments.length);
  expect(linked.filter((target) => target?.startsWith('https://example.org/f/fragment'))).not.toEqual([]);
  expect(linked.filter((target) => target?.includes('#:~:text='))).not.toEqual([]);
});

test('a passage in doubt or lost says so, and so does the head', async () => {
  const { paragraphs, retrieved } = await written({ doubt: 'lost', language: 'nl' });
  const lost = paragraphs.filter(({ text }) => text.startsWith('Verloren: '));
  expect(lost).toHaveLength(retrieved.fragments.length);
  expect(paragraphs[3]?.text).toContain(`${retrieved.fragments.length} verloren`);
  const { paragraphs: sound } = await written();
  expect(sound.filter(({ text }) => /^(?:Lost|Uncertain): /.test(text))).toEqual([]);
});

test('stops when it is aborted', async () => {
  const controller = new AbortController();
  const made = written({ signal: controller.signal });
  controller.abort(new Error('enough'));
  await expect(made).rejects.toThrow('enough');
});
