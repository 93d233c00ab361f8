/** A line of a text that is not empty, without the white space around it. */
export type Line = {
  readonly text: string;
  /** Where it begins in the raw text. */
  readonly start: number;
  /** Empty lines between it and the line before. */
  readonly blanksBefore: number;
};

/** How a text is set. */
export type Layout = {
  /** Units of a full line. */
  readonly width: number;
  /** Empty lines between two lines of one paragraph: 1 in what some PDFs give, else 0. */
  readonly spacing: 0 | 1;
  /** Each line is a whole paragraph, as pasted from a word processor. */
  readonly isUnwrapped: boolean;
};

/** Gives the lines of a text that are not empty. */
export function linesOf(raw: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  for (const { 0: whole, index } of raw.matchAll(/[^\r\n\f\u2028\u2029]*(?:\r\n|[\r\n\f\u2028\u2029]|$)/g)) {
    const text = whole.trim();
    if (text === '') {
      if (whole !== '') blanks += 1;
      continue;
    }
    lines.push({ text, start: index + (whole.length - whole.trimStart().length), blanksBefore: blanks });
    blanks = 0;
  }
  return lines;
}

/** A line in the middle of a paragraph is at least this long in any text that is wrapped for reading. */
const shortestFull = 55;
const longestWrapped = 170;

/** Fewer lines that go on in small letters may be a list. */
const fewestInColumn = 3;

/** Gives the width of a narrow column, such as an article's; `null` for a text of fuller lines. */
function columnOf(lines: readonly Line[]): number | null {
  const wrapped = lines
    .filter(({ text }, at) => /[\p{L},]$/u.test(text) && /^\p{Ll}/u.test(lines[at + 1]?.text ?? ''))
    .map(({ text }) => text.length)
    .toSorted((a, b) => a - b);
  const full = lines.filter(({ text }) => text.length >= shortestFull);
  if (wrapped.length < fewestInColumn || full.length * 2 > wrapped.length) return null;
  return wrapped[Math.floor(wrapped.length * 0.9)] ?? null;
}

/** Tells how a text is set, by its long lines that do not end as a sentence does. */
export function layoutOf(lines: readonly Line[]): Layout {
  const column = columnOf(lines);
  const shortest = column === null ? shortestFull : column * 0.7;
  const lengths = lines.map(({ text }) => text.length).filter((length) => length >= shortest);
  lengths.sort((a, b) => a - b);
  const width = column ?? lengths[Math.floor(lengths.length * 0.9)] ?? 80;
  if (width > longestWrapped) return { width: longestWrapped, spacing: 0, isUnwrapped: true };
  const goOn = lines.flatMap(({ text }, at) => {
    const next = lines[at + 1];
    return text.length >= shortest && /[\p{L},]$/u.test(text) && next !== undefined
      ? [next.blanksBefore]
      : [];
  });
  const spaced = goOn.filter((blanks) => blanks > 0).length;
  return {
    width,
    spacing: spaced * 2 > goOn.length ? 1 : 0,
    isUnwrapped: lengths.length > 0 && goOn.length === 0,
  };
}
