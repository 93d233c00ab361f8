import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { added } from '@/lib/domain/operations';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Wording } from '@/lib/domain/records';
import { makeResults } from '@/lib/domain/results/make-results';
import type { ResultsExport } from '@/lib/domain/results/results-export';
import { usualResults } from '@/lib/domain/results/results-outline';
import { partText } from '@/lib/domain/results/results-text';
import { sampleProject } from '@/tests/support/sample-project';
import { changeWith } from '@/tests/support/random-log';
import { proseOf, type ProseDocument } from './prose';
import { proseHtml } from './prose-html';
import { proseMarkdown } from './prose-markdown';
import { resultsRichText, writeResults } from './results-file';

const options: ResultsExport = {
  request: { ...usualResults, language: 'nl', quotes: 1 },
  ...{ format: 'docx', title: 'Resultaten <van> & meer', date: '2026-11-23', limits: null },
};

async function exported(project: CodebookProjection, more: Partial<ResultsExport> = {}): Promise<string> {
  const { bytes } = await writeResults(project, { ...options, ...more }, { isSample: true });
  return new TextDecoder().decode(bytes);
}

/** The paragraphs of a Word document with their styles. */
async function wordOf(project: CodebookProjection) {
  const { bytes } = await writeResults(project, options, { isSample: true });
  const files = unzipSync(bytes);
  const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  const paragraphs = [...part('word/document.xml').matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? '',
    text: [...inner.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)]
      .map(([, text = '']) => text)
      .join('')
      .replace(/&(\w+);/g, (all, name: string) => signs[name] ?? all)
      .replaceAll('\u00a0', ' '),
    xml: inner,
  }));
  return { paragraphs, styles: part('word/styles.xml') };
}

/** The sample with a person's words over the theme that comes first. */
function withWritten(): { project: CodebookProjection; part: string } {
  const project = sampleProject('nl');
  const part = makeResults(project, options.request).parts[2]?.id ?? '';
  const wording: Wording = {
    ...{ id: 'w', projectId: 'p', createdAt: '2026-11-23T00:00:00.000Z', removed: false, coder: 'Coder' },
    ...{ part, language: 'nl', text: 'Zelf geschreven.\n\nTweede alinea.', replaced: 'toen' },
  };
  project.apply(changeWith({ id: 'y', lamport: 2, counter: 2, operations: [added('wording', wording)] }));
  return { project, part };
}

describe('the results text in Word', () => {
  test('has a real heading and the words of every part, in order', async () => {
    const project = sampleProject('nl');
    const { paragraphs, styles } = await wordOf(project);
    const outline = makeResults(project, options.request);
    const headings = paragraphs.filter(({ style }) => style.startsWith('Heading'));
    expect(headings.map(({ style, text }) => `${style} ${text}`)).toEqual([
      ...outline.parts.map(({ level, heading }) => `Heading${level} ${heading}`),
      'Heading1 Literatuur',
    ]);
    const said = paragraphs.filter(({ style }) => ['ProseText', 'ProseQuote'].includes(style));
    expect(said.map(({ text }) => text).join('\n\n')).toBe(outline.parts.map(partText).join('\n\n'));
    expect(styles).toMatch(/w:styleId="ProseReference".*?w:hanging="720"/s);
  });

  test('has journals in italics, quotes in their own language, and links to the passages', async () => {
    const { paragraphs } = await wordOf(sampleProject('nl'));
    const reference = paragraphs.find(({ style }) => style === 'ProseReference');
    expect(reference?.xml).toMatch(/<w:i\/>.*?Quarterly of Imagined Youth Studies/s);
    const quotes = paragraphs.filter(({ style }) => style === 'ProseQuote');
    expect(quotes.some(({ xml }) => xml.includes('<w:lang w:val="en-GB"/>'))).toBe(true);
    expect(quotes.every(({ xml }) => xml.includes('<w:hyperlink '))).toBe(true);
  });

  test('marks what a person wrote by its style', async () => {
    const { paragraphs } = await wordOf(withWritten().project);
    const written = paragraphs.filter(({ style }) => style === 'ProseWritten');
    expect(written.map(({ text }) => text)).toEqual(['Zelf geschreven.', 'Tweede alinea.']);
  });
});

describe('the results text in other formats', () => {
  test('Markdown has the headings one below the title, quotes as quotes, and asterisks that stay asterisks', async () => {
    const text = await exported(sampleProject('nl'), { format: 'markdown' });
    expect(text).toContain('# Resultaten &lt;van&gt; &amp; meer\n');
    expect(text).toContain('\n## Resultaten\n');
    expect(text).toMatch(/\n> “.*” \(\[.*\]\(<.*>\)\)/);
    expect(text).toMatch(/\n\\\*Brandt, M\., .*\*Quarterly of Imagined Youth Studies\*/);
  });

  test('quotes keep the limits of a copy that leaves the house, and the text says so', async () => {
    const limits = { wordsPerDocument: 20, wordsPerQuote: 6 };
    const text = await exported(sampleProject('nl'), { format: 'markdown', limits });
    const quotes = [...text.matchAll(/\n> “(.*?)” \(/g)].map(([, quote = '']) => quote);
    expect(quotes.length).toBeGreaterThan(5);
    for (const quote of quotes) expect(quote.split(' ').length).toBeLessThanOrEqual(8);
    expect(text).toContain('hoogstens 20 woorden');
    expect(await exported(sampleProject('nl'), { format: 'markdown' })).toContain('Privékopie');
  });

  test('the clipboard has headings and italics, and words without signs', () => {
    const { html, text } = resultsRichText(sampleProject('en'), { ...options.request, language: 'en' });
    expect(html).toContain('<h1>Results</h1>');
    expect(html).toContain('<em>Quarterly of Imagined Youth Studies</em>');
    expect(text).toMatch(/^Results\r\n\r\nThree publications/);
  });

  test('signs of a text mean nothing in Markdown and HTML', () => {
    const nasty = '<img src=x onerror=alert(1)> [a](javascript:b) *c* # d `e`';
    const document: ProseDocument = {
      ...{ title: nasty, language: 'en', date: '2026-11-23', notes: [nasty] },
      blocks: [{ kind: 'heading', level: 2, text: nasty }, proseOf(nasty), proseOf(nasty, 'written')],
    };
    expect(proseHtml(document)).not.toContain('<img');
    const markdown = proseMarkdown(document);
    expect(markdown).not.toContain('<img');
    expect(markdown).not.toMatch(/(?<!\\)\]\(javascript/);
    expect(markdown.match(/(?<!\\)`/g)).toBeNull();
  });
});
