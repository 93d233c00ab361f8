import type { TextRange } from '@/lib/domain/records';

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Gives where the bracket begins that a place stands in; `null` outside brackets. */
export function openBracketAt(text: string, at: number): number | null {
  const open: number[] = [];
  for (let index = 0; index < at; index += 1) {
    const sign = text[index];
    if (sign === '(' || sign === '[') open.push(index);
    else if (sign === ')' || sign === ']') open.pop();
  }
  return open.at(-1) ?? null;
}

/** A bracket that has no partner. */
export type LoneBracket = { readonly at: number; readonly isOpening: boolean };

/**
 * Gives the brackets of a paragraph that have no partner. A bracket that is still open where its sentence ends has lost
 * its end, unless one further on closes it; `a)` and `1)` number the items of a list.
 */
export function loneBrackets(text: string, sentences: readonly TextRange[]): LoneBracket[] {
  const lone: LoneBracket[] = [];
  for (const sentence of sentences) {
    const open: number[] = [];
    for (let at = sentence.start; at < sentence.end; at += 1) {
      const sign = text.charAt(at);
      if (closing[sign] !== undefined) open.push(at);
      else if (sign === ')' || sign === ']') close(text, open, { lone, at });
    }
    lone.push(...open.map((at) => ({ at, isOpening: true })));
  }
  return lone.toSorted((a, b) => a.at - b.at);
}

function close(text: string, open: number[], { lone, at }: { lone: LoneBracket[]; at: number }): void {
  if (open.length > 0 && closing[text.charAt(open.at(-1) ?? -1)] === text.charAt(at)) {
    open.pop();
    return;
  }
  const partner = lone.findLastIndex(
    (each) => each.isOpening && closing[text.charAt(each.at)] === text.charAt(at),
  );
  if (partner !== -1) lone.splice(partner, 1);
  else if (!numbersItem(text, at)) lone.push({ at, isOpening: false });
}

function numbersItem(text: string, at: number): boolean {
  return /(?:^|[\s:;,])(?:\d{1,2}|[a-z]|i{1,3}|iv|vi{0,3})$/u.test(text.slice(Math.max(0, at - 6), at));
}

/** Gives where years stand in a text. */
export function yearsIn(text: string): TextRange[] {
  return [...text.matchAll(/(?<![\d.,])(?:1[89]|20)\d{2}[a-z]?(?![\p{L}\d])/gu)].map(
    ({ 0: year, index }) => ({
      start: index,
      end: index + year.length,
    }),
  );
}
