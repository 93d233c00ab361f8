// One line of text around a hit, and the sentence it stands in.
import type { TextRange } from '@/lib/domain/records';

/** Units before and after a hit that a snippet shows at most. */
const around = { before: 24, after: 140 };
/** Units after which a sentence counts as too long to be one. */
const longestSentence = 900;

/** A line of text with what is to be marked in it. */
export type Snippet = { readonly snippet: string; readonly marks: readonly TextRange[] };

/** Gives a line around a hit, out of its paragraph; marks are the parts of the hit. */
export function snippetOf(
  text: string,
  { hit, parts, paragraph }: { hit: TextRange; parts: readonly TextRange[]; paragraph: TextRange },
): Snippet {
  const start = atSpace(text, Math.max(paragraph.start, hit.start - around.before), hit.start);
  const end = Math.max(
    Math.min(paragraph.end, hit.start + around.after),
    Math.min(hit.end, hit.start + around.after),
  );
  const raw = text.slice(start, end);
  const lead = start > paragraph.start ? '… ' : '';
  const { line, offsets } = inOneLine(raw);
  const marks = parts.flatMap((part) => {
    const [first, last] = [part.start - start, Math.min(part.end, end) - start];
    const from = offsets?.[first] ?? first;
    const to = offsets?.[last] ?? last;
    return from >= to ? [] : [{ start: from + lead.length, end: to + lead.length }];
  });
  return { snippet: `${lead}${line.trimEnd()}${end < paragraph.end ? ' …' : ''}`, marks };
}

/** Not in the middle of a word, unless that word is the hit. */
function atSpace(text: string, from: number, until: number): number {
  if (from === 0 || /\s/.test(text[from - 1] ?? '')) return from;
  const space = text.slice(from, until).search(/\s/);
  return space === -1 ? from : from + space + 1;
}

const space = /\s/;
/** What needs no care: single spaces between signs. */
const plainLine = /^(?:\S| (?! ))*$/;

/** Runs of white space become one space, words that were broken at a line end become whole. */
function inOneLine(raw: string): { line: string; offsets: Int32Array | null } {
  if (plainLine.test(raw)) return { line: raw, offsets: null };
  const offsets = new Int32Array(raw.length + 1);
  let line = '';
  for (let at = 0; at < raw.length; at += 1) {
    const sign = raw[at] ?? '';
    offsets[at] = line.length;
    if ((sign === '-' || sign === '\u2010') && /^\r?\n\s*\p{Ll}/u.test(raw.slice(at + 1, at + 8))) {
      for (; space.test(raw[at + 1] ?? ''); at += 1) offsets[at + 1] = line.length;
    } else if (!space.test(sign)) line += sign;
    else if (!line.endsWith(' ')) line += ' ';
  }
  offsets[raw.length] = line.length;
  return { line, offsets };
}

const stops = '.!?…';
const opening = /^["'”’)\]]*\s+["'“‘(]*\p{Lu}/u;

/** Tells whether a sentence ends with the sign at an offset: what follows is closed, spaced and begins with a capital. */
function endsAt(text: string, at: number): boolean {
  return stops.includes(text[at] ?? ' ') && opening.test(text.slice(at + 1, at + 9));
}

/** Gives the sentence or sentences that a hit lies in, within its paragraph; units of the text. */
export function sentenceAround(text: string, hit: TextRange, paragraph: TextRange): TextRange {
  const first = Math.max(paragraph.start, hit.start - longestSentence);
  let { start } = hit;
  while (start > first && !endsAt(text, start - 1)) start -= 1;
  const last = Math.min(paragraph.end, hit.end + longestSentence);
  let { end } = hit;
  while (end < last && !endsAt(text, end)) end += 1;
  while (end < last && !space.test(text[end] ?? ' ')) end += 1;
  if (end - start > longestSentence) {
    start = atSpace(text, Math.max(start, hit.start - around.before), hit.start);
    end = Math.min(end, hit.end + around.after);
  }
  while (start < hit.start && /[\s"'”’)\]]/.test(text[start] ?? '')) start += 1;
  while (end > hit.end && space.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
