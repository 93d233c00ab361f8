// A results text as it was pasted or extracted from a file, put in order: headings and paragraphs in one line each,
// with the place in the raw text of every unit. Tables, figures, page numbers and the reference list are left out.
import type { TextRange } from '@/lib/domain/records';
import { endsSentence } from '@/lib/domain/sentences';
import { withoutQuoted } from './quoted-words';
import { linesOf, type Line, type Layout, layoutOf } from './text-lines';
import { tableLines } from './text-tables';

/** A heading or a paragraph in one line: no line ends, no hyphens of line ends, single spaces. */
export type ClaimBlock = {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  /** The text of the same length without what it quotes. */
  readonly unquoted: string;
  /** Where each unit of `text` stands in the raw text. */
  readonly places: readonly number[];
};

const referenceList =
  /^(?:\d+\.?\s*)?(?:literatuur(?:lijst)?|referenties|bronnen(?:lijst)?|references|bibliography|works cited)$/iu;

/** Gives the headings and paragraphs of a text in their order. */
export function blocksOf(raw: string): ClaimBlock[] {
  const lines = linesOf(raw);
  const layout = layoutOf(lines);
  const inTable = tableLines(lines, layout);
  const kept = lines.filter((line, at) => !inTable.has(at) && !/^\d{1,4}$/.test(line.text));
  const blocks: ClaimBlock[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(joined('paragraph', open));
    open = [];
  };
  for (const [at, line] of kept.entries()) {
    const before = kept[at - 1];
    const isRest = open.length > 0 && goesOnInBracket(open, line, layout);
    const isHeading = !isRest && looksLikeHeading(line, { before, after: kept[at + 1], layout });
    if (isHeading && referenceList.test(line.text.replace(/^#+\s*/, ''))) break;
    if (isHeading || (!isRest && before !== undefined && isBreak(before, line, layout))) close();
    if (isHeading) blocks.push(joined('heading', [line]));
    else open.push(line);
  }
  close();
  return blocks;
}

/** Gives where a stretch of a block stands in the raw text. */
export function rawRangeOf(block: ClaimBlock, { start, end }: TextRange): TextRange {
  const first = block.places[start] ?? 0;
  return { start: first, end: (block.places[Math.max(start, end - 1)] ?? first) + 1 };
}

type Around = {
  readonly before: Line | undefined;
  readonly after: Line | undefined;
  readonly layout: Layout;
};

/** A short line between sentences that begins as one and does not end as one. */
function looksLikeHeading(line: Line, { before, after, layout }: Around): boolean {
  const text = line.text.replace(/^#+\s*/, '');
  if (line.text.startsWith('#') && text !== '') return true;
  if (text.length > layout.width * 0.8 || text.split(' ').length > 14) return false;
  if (!/^(?:\d+(?:\.\d+)*\.?\s+)?\p{Lu}/u.test(text) || /[.,;:?!)\]”"&-]$/.test(text)) return false;
  if (after === undefined || !/^[\p{Lu}\d“"‘#(-]/u.test(after.text)) return false;
  if (before === undefined || line.blanksBefore > layout.spacing) return true;
  if (layout.spacing === 0 && !layout.isUnwrapped && line.blanksBefore === 0) return false;
  return endsSentence(before.text) || before.text.length < layout.width * 0.7;
}

const ofWords = /^(?:en|of|and|or|und|oder)\b/u;
/** Longer than any list of citations; a bracket that is open for so long was forgotten. */
const longestBracket = 600;
/** What stands in a bracket that was not closed yet. */
const openBracket = /[([][^()[\]]*$/u;

/** A line that ends inside a bracket goes on in the next, however the text is set. */
function goesOnInBracket(open: readonly Line[], line: Line, { spacing }: Layout): boolean {
  const before = open
    .map(({ text }) => text)
    .join(' ')
    .slice(-longestBracket);
  if (line.blanksBefore > spacing || line.text.startsWith('#') || !openBracket.test(before)) return false;
  // A bracket that was never closed ends with its sentence; `et al.` ends none before a year.
  return !endsSentence(before) || /^[\d\p{Ll},;)\]]/u.test(line.text);
}

/** In a text of very long lines, a line may still end within its sentence. */
function goesOnInWords(before: string, { text, blanksBefore }: Line): boolean {
  if (blanksBefore > 0 || endsSentence(before)) return false;
  return ofWords.test(text) || (/[\p{L},]$/u.test(before) && /^\p{Ll}/u.test(text));
}

function isBreak(before: Line, line: Line, layout: Layout): boolean {
  if (layout.isUnwrapped) return !goesOnInWords(before.text, line);
  if (/^[-•–*]\s/.test(line.text)) return true;
  if (line.blanksBefore > layout.spacing && endsSentence(before.text)) return true;
  if (!endsSentence(before.text) && !before.text.endsWith(':')) return false;
  const word = line.text.split(' ', 1)[0] ?? '';
  // A line that had room for the next word was ended by its author.
  return before.text.length + word.length + 1 < layout.width * 0.9;
}

function joined(kind: ClaimBlock['kind'], lines: readonly Line[]): ClaimBlock {
  let text = '';
  const places: number[] = [];
  for (const { text: words, start } of lines) {
    const cut = breakBetween(text, words);
    text = text.slice(0, text.length - cut.drop) + cut.add;
    places.length = text.length - cut.add.length;
    for (const _ of cut.add) places.push(Math.max(0, start - 1));
    for (let at = 0; at < words.length; at += 1) {
      const unit = words.charAt(at);
      if (/[\u00ad\u200b-\u200d\ufeff]/.test(unit)) continue;
      const isSpace = /\s/.test(unit);
      if (isSpace && (text === '' || text.endsWith(' '))) continue;
      text += isSpace ? ' ' : unit;
      places.push(start + at);
    }
  }
  const mark = kind === 'paragraph' ? 0 : (/^#+\s*/.exec(text)?.[0].length ?? 0);
  const own = text.slice(mark);
  return { kind, text: own, unquoted: withoutQuoted(own), places: places.slice(mark) };
}

/** A hyphen at a line's end goes when the word goes on in small letters, and stays in a double name and before `en`. */
function breakBetween(before: string, next: string): { readonly drop: number; readonly add: string } {
  if (before === '') return { drop: 0, add: '' };
  if (/[\p{L}\d][-‐‑–]$/u.test(before) && !/\s[-–]$/u.test(before)) {
    if (ofWords.test(next)) return { drop: 0, add: ' ' };
    return /^\p{Ll}/u.test(next) ? { drop: 1, add: '' } : { drop: 0, add: '' };
  }
  return { drop: 0, add: before.endsWith(' ') ? '' : ' ' };
}
