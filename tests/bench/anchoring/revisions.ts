// Real revisions: an article that was revised by hand, and two versions of a manual where Debian's packages are there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '@/lib/anchoring/fold';
import type { TextRange } from '@/lib/domain/records';
import { below, oneOf, randomFrom } from '@/tests/fixtures/projects/random';
import type { Task } from './edits';
import { lookalikeShare, piecesOf } from './pieces';
import { sampleQuotes } from './quotes';
import { wordRanges } from './words';

/** A task with a name for its row. */
export type NamedTask = { readonly name: string; readonly task: Task };

type HandMade = { readonly edit: string; readonly quote: string; readonly now: string | null };

/** Gives the article that was revised by hand; every quote's place was written down with the revision. */
export function revisedArticle(): NamedTask {
  const read = (name: string): string => readFileSync(`tests/fixtures/anchoring/${name}`, 'utf8');
  const before = read('article-first.txt');
  const after = read('article-revised.txt');
  // Our own file.
  const truths = JSON.parse(read('article-truth.json')) as readonly HandMade[];
  const quotes = truths.map(({ quote, now }) => ({
    range: placeOf(before, quote),
    truth: now === null ? null : placeOf(after, now),
  }));
  return { name: 'article revised by hand', task: { before, after, quotes } };
}

function placeOf(text: string, words: string): TextRange {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`These words are not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** Packages that hold the same reference manual, some months apart. */
const manuals = ['llvm-15-doc', 'llvm-16-doc'].map((name) => `usr/share/doc/${name}/html/LangRef.html`);

/**
 * Gives quotes of the manual in groups whose truth is certain: from paragraphs that both versions have once (without
 * and with near copies), whole paragraphs that were revised between the same two neighbours, and paragraphs of which
 * nothing is left. `null` when the packages are not there.
 */
export function revisedManual(seed: number): readonly NamedTask[] | null {
  const root = process.env['CODEBOOM_BENCH_MANUALS'] ?? '/';
  const [first, second] = manuals.map((path) => join(root, path));
  if (first === undefined || second === undefined || !existsSync(first) || !existsSync(second)) return null;
  const before = textOfManual(readFileSync(first, 'utf8'));
  const after = textOfManual(readFileSync(second, 'utf8'));
  const compared = { before, after, old: linesOf(before), now: linesOf(after) };
  const task = (quotes: Task['quotes']): Task => ({ before, after, quotes });
  return [
    { name: 'manual, paragraph unchanged', task: task(inUnchangedLines(compared, seed)) },
    { name: 'manual, near copies left in', task: task(anyInUnchangedLines(compared, seed)) },
    { name: 'manual, paragraph revised', task: task(revisedLines(compared)) },
    { name: 'manual, paragraph gone', task: task(goneLines(compared)) },
  ];
}

function textOfManual(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<\/?(p|h\d|li|ul|ol|td|th|tr|dt|dd|dl|div|pre|section|table)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#8217;', '’')
    .replaceAll('&amp;', '&')
    .replace(/[ ]*\n\s*/g, '\n');
}

type Line = TextRange & { readonly text: string; readonly index: number; readonly once: boolean };
type Lines = { readonly all: readonly Line[]; readonly byText: ReadonlyMap<string, Line> };
type Compared = {
  readonly before: string;
  readonly after: string;
  readonly old: Lines;
  readonly now: Lines;
};

function linesOf(text: string): Lines {
  const counts = new Map<string, number>();
  const found = [...text.matchAll(/[^\n]+/g)];
  for (const { 0: line } of found) counts.set(line, (counts.get(line) ?? 0) + 1);
  const all = found.map(({ index: start, 0: line }, index) => {
    return { start, end: start + line.length, text: line, index, once: counts.get(line) === 1 };
  });
  return { all, byText: new Map(all.map((line) => [line.text, line])) };
}

/** The line of the other version with the same words, when both have them once. */
function sameLine(line: Line | undefined, other: Lines): Line | null {
  const same = line?.once === true ? other.byText.get(line.text) : undefined;
  return same?.once === true ? same : null;
}

const quotesOfManual = 500;

function inUnchangedLines({ before, old, now }: Compared, seed: number): Task['quotes'] {
  return sampleQuotes(before, quotesOfManual, randomFrom(seed * 17)).flatMap(({ range }) => {
    const line = old.all.find(({ start, end }) => start <= range.start && range.end <= end);
    const same = sameLine(line, now);
    if (line === undefined || same === null) return [];
    const by = same.start - line.start;
    return [{ range, truth: { start: range.start + by, end: range.end + by } }];
  });
}

/** Runs of words from paragraphs that may have much the same paragraph beside them, as manuals do. */
function anyInUnchangedLines({ before, old, now }: Compared, seed: number): Task['quotes'] {
  const random = randomFrom(seed * 19);
  const lines = old.all.filter(({ text }) => text.length >= longEnough);
  return Array.from({ length: quotesOfManual }, () => oneOf(random, lines)).flatMap((line) => {
    const same = sameLine(line, now);
    const words = wordRanges(before, line);
    const first = words[below(random, Math.ceil(words.length / 2))];
    const last = words.at(-1 - below(random, Math.ceil(words.length / 4)));
    if (same === null || first === undefined || last === undefined || last.end - first.start < 20) return [];
    const by = same.start - line.start;
    const range = { start: first.start, end: Math.min(last.end, first.start + 800) };
    return [{ range, truth: { start: range.start + by, end: range.end + by } }];
  });
}

const longEnough = 60;

/** With a tenth more or less at most: of a paragraph that grew further, its old words are no longer the whole. */
function revisedLines({ old, now }: Compared): Task['quotes'] {
  return old.all.flatMap((line, index) => {
    const before = sameLine(old.all[index - 1], now);
    const after = sameLine(old.all[index + 1], now);
    if (line.text.length < longEnough || now.byText.has(line.text)) return [];
    if (before === null || after === null || after.index - before.index !== 2) return [];
    const revised = now.all[before.index + 1];
    if (revised === undefined || Math.abs(revised.text.length - line.text.length) > line.text.length / 10)
      return [];
    return [{ range: rangeOf(line), truth: rangeOf(revised) }];
  });
}

/** A paragraph of whose pieces less than a quarter stands together anywhere counts as gone. */
function goneLines({ after, old, now }: Compared): Task['quotes'] {
  const pieces = piecesOf(foldText(after).text);
  return old.all
    .filter(({ text }) => text.length >= longEnough && !now.byText.has(text))
    .filter(({ text }) => lookalikeShare(pieces, foldText(text).text, -Infinity) < 0.25)
    .map((line) => ({ range: rangeOf(line), truth: null }));
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}
