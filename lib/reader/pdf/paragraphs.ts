// From the lines of a page to its paragraphs: by size of the letters, gaps, indents and ends of sentences.
import { beginsAsRest, endsSentence } from '@/lib/domain/sentences';
import type { TextRange } from '@/lib/domain/records';

/** A line of a page with its place in PDF points, y upwards. */
export type TextLine = TextRange & {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};

/** Letters whose size differs by more than this part are a heading, a caption or a note. */
const otherSize = 0.12;
/** Lines that stand further apart than this many usual steps, or heights of their own, are apart. */
const widerStep = 1.35;
/** Of a line's height: what is further to the right than this is an indent. */
const indent = 0.7;

/** Gives the paragraphs of a page in the order of its lines; a paragraph may go on in the next column. */
export function paragraphsOf(raw: string, lines: readonly TextLine[]): TextRange[] {
  const step = usualStep(lines);
  const paragraphs: TextLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && belongs({ open, line, step }, raw)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((paragraph) => ({
    start: paragraph[0]?.start ?? 0,
    end: paragraph.at(-1)?.end ?? 0,
  }));
}

type Joint = { readonly open: readonly TextLine[]; readonly line: TextLine; readonly step: number };

function belongs({ open, line, step }: Joint, raw: string): boolean {
  const last = open.at(-1);
  if (last === undefined || differInSize(last, line)) return false;
  const hasEnded = endsSentence(raw.slice(last.start, last.end));
  if (!isBelow(line, last)) return !hasEnded;
  if (last.bottom - line.bottom > Math.max(step, heightOf(line)) * widerStep) return false;
  if (!hasEnded) return open.length > 1 || !isHeading(last, line) || beginsAsRest(raw.slice(line.start));
  const column = open.filter((each) => sharesColumn(each, last));
  const right = Math.max(...column.map((each) => each.right));
  const left = Math.min(...column.map((each) => each.left));
  const isIndented = line.left > left + indent * heightOf(line);
  const isShort = last.right < right - 0.15 * (right - left);
  return !isIndented && !isShort;
}

/** A line by itself that is much shorter than the text that it stands over. */
function isHeading(line: TextLine, text: TextLine): boolean {
  return line.right - line.left < 0.6 * (text.right - text.left);
}

function heightOf({ top, bottom }: TextLine): number {
  return top - bottom;
}

function differInSize(one: TextLine, other: TextLine): boolean {
  const [a, b] = [heightOf(one), heightOf(other)];
  return Math.abs(a - b) > otherSize * Math.max(a, b);
}

/** In the same column, under it; a line beside another counts as the same line. */
function isBelow(line: TextLine, last: TextLine): boolean {
  const isBeside = Math.abs(line.bottom - last.bottom) < 0.5 * heightOf(last);
  return isBeside || (sharesColumn(line, last) && line.bottom < last.bottom);
}

function sharesColumn(one: TextLine, other: TextLine): boolean {
  return Math.min(one.right, other.right) > Math.max(one.left, other.left);
}

/** The median of the steps from one line to the next below it. */
function usualStep(lines: readonly TextLine[]): number {
  const steps = lines
    .flatMap((line, index) => {
      const last = lines[index - 1];
      const by = last === undefined || !isBelow(line, last) ? 0 : last.bottom - line.bottom;
      return by > 0 ? [by] : [];
    })
    .sort((one, other) => one - other);
  return steps[steps.length >>> 1] ?? Infinity;
}
