import type { Layout, Line } from './text-lines';

const caption = /^(?:tabel|table|figuur|figure)\s+\d+[a-z]?\b/iu;

/** Gives the numbers of the lines of tables and figures: from their caption to where running text goes on. */
export function tableLines(lines: readonly Line[], layout: Layout): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  while (at < lines.length) {
    if (!isCaption(lines, at, layout)) {
      at += 1;
      continue;
    }
    const end = endOfTable(lines, at, layout);
    for (let inside = at; inside < end; inside += 1) found.add(inside);
    at = Math.max(end, at + 1);
  }
  return found;
}

/** A sentence may begin with `Table 2 shows`; a caption is a short line. */
function isCaption(lines: readonly Line[], at: number, { width }: Layout): boolean {
  const line = lines[at];
  if (line === undefined || !caption.test(line.text)) return false;
  const rest = line.text.replace(caption, '').trim();
  if (rest === '' || /^[.:]?\s*$/.test(rest)) return true;
  return line.text.length < width * 0.7 && !/[.]$/.test(line.text) && !/^\p{Ll}/u.test(rest);
}

function endOfTable(lines: readonly Line[], from: number, layout: Layout): number {
  for (let at = from + 1; at < lines.length; at += 1) {
    if (!isRunningText(lines, at, layout)) continue;
    let start = at;
    while (start > from + 1 && isHeadingAbove(lines, start, layout)) start -= 1;
    return start;
  }
  return lines.length;
}

/** Three long lines as paragraphs are set, of which the first two go on in the next. */
function isRunningText(lines: readonly Line[], at: number, layout: Layout): boolean {
  if (layout.isUnwrapped) return (lines[at]?.text.length ?? 0) > layout.width;
  const [first, second, third] = lines.slice(at, at + 3);
  if (first === undefined || second === undefined || third === undefined) return false;
  const isLong = [first, second].every(({ text }) => text.length >= layout.width * 0.65);
  const isSet = [second, third].every(({ blanksBefore }) => blanksBefore === layout.spacing);
  const goesOn = [first, second].every(({ text }) => !/[.!?:]["”’]?$/.test(text));
  return isLong && isSet && goesOn && /^[\p{Lu}“"‘(]/u.test(first.text);
}

/** Headings right above running text are its own, not the table's: short, alone, and not numbered as rows are. */
function isHeadingAbove(lines: readonly Line[], start: number, { width, spacing }: Layout): boolean {
  const line = lines[start - 1];
  if (line === undefined || line.text.length > width * 0.7) return false;
  const standsAlone = (lines[start]?.blanksBefore ?? 0) > 0 && line.blanksBefore > spacing - 1;
  return standsAlone && line.blanksBefore > 0 && /^\p{Lu}/u.test(line.text) && !/[.,;:]$/.test(line.text);
}
