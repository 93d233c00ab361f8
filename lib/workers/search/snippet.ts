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
    const from = offsets[part.start - start];
    const to = offsets[Math.min(part.end, end) - start];
    return from === undefined || to === undefined || from >= to
      ? []
      : [{ start: from + lead.length, end: to + lead.length }];
  });
  return { snippet: `${lead}${line.trimEnd()}${end < paragraph.end ? ' …' : ''}`, marks };
}

/** Not in the middle of a word, unless that word is the hit. */
function atSpace(text: string, from: number, until: number): number {
  if (from === 0 || /\s/.test(text[from - 1] ?? '')) return from;
  const space = text.slice(from, until).search(/\s/);
  return space === -1 ? from : from + space + 1;
}

/** Runs of white space become one space, words that were broken at a line end become whole. */
function inOneLine(raw: string): { line: string; offsets: number[] } {
  const offsets: number[] = [];
  let line = '';
  for (let at = 0; at < raw.length; at += 1) {
    offsets.push(line.length);
    const isBreak = /^[-\u2010]\r?\n\s*\p{Ll}/u.test(raw.slice(at, at + 8));
    if (isBreak) {
      while (/\s/.test(raw[at + 1] ?? '')) {
        at += 1;
        offsets.push(line.length);
      }
    } else if (!/\s/.test(raw[at] ?? '')) line += raw[at] ?? '';
    else if (!line.endsWith(' ')) line += ' ';
  }
  offsets.push(line.length);
  return { line, offsets };
}

const ends = /[.!?…]["'”’)\]]*(?=\s+["'“‘(]*\p{Lu})/gu;

/** Gives the sentence or sentences that a hit lies in, within its paragraph; units of the text. */
export function sentenceAround(text: string, hit: TextRange, paragraph: TextRange): TextRange {
  const whole = text.slice(paragraph.start, paragraph.end);
  let start = paragraph.start;
  let { end } = paragraph;
  for (const match of whole.matchAll(ends)) {
    const after = paragraph.start + match.index + match[0].length;
    if (after <= hit.start) start = after;
    else if (after >= hit.end) {
      end = after;
      break;
    }
  }
  if (end - start > longestSentence) {
    start = atSpace(text, Math.max(start, hit.start - around.before), hit.start);
    end = Math.min(end, hit.end + around.after);
  }
  while (start < hit.start && /\s/.test(text[start] ?? '')) start += 1;
  while (end > hit.end && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
