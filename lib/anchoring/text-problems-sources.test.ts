// The problems measured on the source texts themselves, where these lie beside the repository; skipped where not.
// Passages are named by line numbers, since the texts are not ours.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareQuote, findAgain } from '@/tests/fixtures/anchoring/again';
import { describeQuote } from './describe';
import { occurrences } from './find';
import { foldText, type FoldedText } from './fold';
import type { KeptQuote } from './passage';
import { reanchorAll } from './reanchor';

const folder = resolve('../shared/sources');
const absent = !existsSync(folder);
const where = absent ? ' (skipped: no source texts beside the repository)' : '';

function read(number: string): string {
  const name = readdirSync(folder).find((each) => each.startsWith(number));
  if (name === undefined) throw new Error(`no source text ${number}`);
  return readFileSync(join(folder, name), 'utf8');
}

const linesOf = (text: string) => text.split('\n').map((line) => line.trim());

/** What stands in the list as measured: exact hits in the raw text and hits in the folded one. */
const hits = [
  ['000', 'Papafratzeskakou et al., 2011', 4, 5],
  ['000', 'McLafferty et al., 2018', 4, 6],
  ['000', 'Anderson-Ketchmark & Alvarez (2010)', 0, 6],
  ['000', 'Al-Fayez et al., 2012', 1, 3],
  ['000', 'computerondersteunend interview', 0, 1],
  ['000', 'ervaringsdeskundigen/mantelzorgers', 0, 1],
  ['000', 'Mentorschap en vertrouwensrelaties met docenten', 1, 2],
  ['000', 'attachment and its proxy (i.e., quality of the parent/child relationship)', 0, 1],
  ['000', 'non-supportive responses from caregivers and friends', 0, 1],
  ['001', 'uitdagingen in het omgaan met stressvolle situaties', 0, 1],
  ['001', 'Goede emotieregulatie wordt consistent', 0, 1],
  ['001', 'Emmy Werner', 0, 1],
  ['001', 'De volgende disclaimer is van belang', 0, 1],
  ['001', 'Van der Westhuizen et al., 2022', 0, 2],
  ['001', '(Hakkim & Deb, 2021', 1, 2],
] as const;

/** Lines around something that interrupts a sentence: the last words of one, the first words of the other. */
type Interrupted = readonly [source: string, by: string, before: number, after: number, words: number];
const misprints: readonly Interrupted[] = [
  ['003', 'page number 13', 908, 915, 7],
  ['003', 'page number 16', 1177, 1184, 5],
  ['000', 'page number 35', 3156, 3169, 7],
];
const insertions: readonly Interrupted[] = [
  ['003', 'the text of a figure', 215, 240, 6],
  ['000', 'a footnote', 276, 281, 8],
  ['002', 'a running title and a page number', 688, 696, 5],
];

/** The sentence as it was meant, with what stands before and behind it, and its two halves. */
function meant(text: string, [, , before, after, words]: Interrupted) {
  const lines = linesOf(text);
  const lead = (lines[before - 1] ?? '').split(/\s+/).slice(-words).join(' ');
  const tail = (lines[after - 1] ?? '').split(/\s+/).slice(0, words).join(' ');
  const start = lines.slice(0, before).join('\n').length - lead.length;
  const end = lines.slice(0, after - 1).join('\n').length + 1 + tail.length;
  const whole = describeQuote(lines.join('\n'), { start, end });
  const kept: KeptQuote = { id: lead, quote: { ...whole, exact: `${lead} ${tail}` }, fold: null };
  return { lead, tail, kept };
}

describe.skipIf(absent)(`in the source texts${where}`, () => {
  it.each(hits)(
    '%s: “%s” stands %i times as it is written and %i times as it is read',
    (...[source, words, exact, folded]) => {
      const text = read(source);
      expect(text.split(words).length - 1).toBe(exact);
      expect(occurrences(foldText(text).text, foldText(words).text)).toHaveLength(folded);
    },
  );

  it.each(misprints)('row 10: %s: a sentence around %s is one range, shown as changed', (...one) => {
    const text = read(one[0]);
    const { lead, kept } = meant(text, one);
    expect(occurrences(foldText(text).text, foldText(kept.quote.exact).text)).toEqual([]);
    const found = findAgain(text, kept);
    expect(found.state).toBe('changed');
    expect(found.words[0]).toMatch(/^[^…]+\s\d\d\s[^…]+$/);
    expect(found.words[0]?.startsWith(lead)).toBe(true);
  });

  it.each(insertions)(
    'rows 11, 12, 14: %s: a sentence around %s is two parts, never one long range',
    (...one) => {
      const text = read(one[0]);
      const { lead, tail, kept } = meant(text, one);
      const found = findAgain(text, kept);
      expect(found.state).toBe('changed');
      const [first = '', second = ''] = (found.words[0] ?? '')
        .split(' … ')
        .map((part) => foldText(part).text);
      expect(first + second).toBe(foldText(lead + tail).text);
    },
  );

  it.each(['000', '001', '003'])(
    'rows 1 and 2: %s: every word cut at a line end is found whole',
    (source) => {
      const text = read(source);
      const document = foldText(text);
      const cuts = [...text.matchAll(/(?<lead>[^\n-]{20,60}\p{L})-\s*\n\s*(?<tail>\p{L}[^\n-]{20,60})/gu)];
      expect(cuts.length).toBeGreaterThan(5);
      const kept = cuts.map(({ groups }, index) => ({
        ...bareQuote(`${groups?.['lead'] ?? ''}${groups?.['tail'] ?? ''}`),
        id: String(index),
      }));
      for (const [index, outcome] of reanchorAll(document, kept, null).entries()) {
        expect(['found', 'unsure']).toContain(outcome.state);
        const [cut] = cuts.slice(index);
        const starts = outcome.places.map(({ ranges }) => ranges[0]?.start ?? 0);
        expect(starts.some((start) => Math.abs(start - (cut?.index ?? -99)) <= 2)).toBe(true);
      }
    },
  );

  it('row 13: words before a glued footnote mark are found, shown as changed', () => {
    for (const [source, line] of [
      ['001', 413],
      ['002', 94],
    ] as const) {
      const printed = linesOf(read(source))[line - 1] ?? '';
      const words = printed.replace(/(\p{L})[12]\b/u, '$1');
      expect(words).not.toBe(printed);
      const found = findAgain(read(source), bareQuote(words));
      expect(found.state).toBe('changed');
      expect(foldText(found.words[0] ?? '').text).toBe(foldText(printed).text);
    }
  });

  it('row 21: 004: a paragraph that stands twice is found at its own place or shown with both', () => {
    const text = read('004');
    const document = foldText(text);
    const places = twiceIn(text, document);
    expect(places.length).toBeGreaterThan(50);
    const kept = places.map(({ start, end }, index) => ({
      id: String(index),
      quote: describeQuote(text, { start, end }),
      fold: null,
    }));
    const outcomes = reanchorAll(document, kept, null);
    outcomes.forEach((outcome, index) => {
      const starts = outcome.places.map(({ ranges }) => ranges[0]?.start);
      expect(starts).toContain(places[index]?.start);
      expect(outcome.state).toBe(starts.length === 1 ? 'found' : 'unsure');
    });
    expect(outcomes.some(({ state }) => state === 'found')).toBe(true);
    expect(outcomes.some(({ state }) => state === 'unsure')).toBe(true);
  });

  it('row 24: 004: every passage with a non-breaking space is found with a plain one', () => {
    const text = read('004');
    const passages = [...text.matchAll(/[^\n]{12,60}\u00a0[^\n]{12,60}/g)].map(([words]) => words);
    expect(passages.length).toBeGreaterThan(0);
    for (const words of passages) {
      const found = findAgain(text, bareQuote(words.replaceAll('\u00a0', ' ')));
      expect(['found', 'unsure']).toContain(found.state);
      expect(found.words.every((each) => foldText(each).text === foldText(words).text)).toBe(true);
    }
  });
});

/** Raw places of lines of some length whose words stand twice. */
function twiceIn(text: string, document: FoldedText): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]{30,}/g)].flatMap(({ 0: line, index }) => {
    const folded = foldText(line).text;
    if (occurrences(document.text, folded).length !== 2) return [];
    const lead = line.length - line.trimStart().length;
    return [{ start: index + lead, end: index + line.trimEnd().length }];
  });
}
