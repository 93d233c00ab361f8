// A place in the text of a source as the `reveal` of an editor: what a search found and nobody coded yet.
import type { TextRange } from './records';

/** A stretch of a page of a PDF, or of a kept page (`page` is `null`), in UTF-16 units. */
export type TextPlace = { readonly page: number | null; readonly range: TextRange };

const pattern = /^text:(\d*):(\d+):(\d+)$/;

/** Gives the `reveal` that an editor goes to this place by. */
export function revealOfPlace({ page, range }: TextPlace): string {
  return `text:${page ?? ''}:${range.start}:${range.end}`;
}

/** Reads such a `reveal`; `null` when it is none. */
export function placeOfReveal(reveal: string | undefined): TextPlace | null {
  const [, page, start, end] = pattern.exec(reveal ?? '') ?? [];
  if (start === undefined || end === undefined) return null;
  return {
    page: page === undefined || page === '' ? null : Number(page),
    range: { start: Number(start), end: Number(end) },
  };
}
