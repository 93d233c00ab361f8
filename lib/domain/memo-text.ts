// Links in memos to codes, sources and passages. They are written as Markdown links of a scheme of ours, so that a memo
// reads well anywhere and keeps pointing at the same thing when that gets another name.
import type { Id } from './records';
import { inMarks } from './thematic-words';

/** What a memo can point at. */
export type MemoLink = { readonly noun: 'code' | 'source' | 'fragment'; readonly id: Id };

/** A link where it stands in the text, in UTF-16 units from `from` up to and not including `to`. */
export type PlacedLink = MemoLink & {
  readonly from: number;
  readonly to: number;
  /** The words that were written when the link was made. */
  readonly label: string;
};

const scheme = 'codeboom:';
const linkPattern = /\[((?:[^[\]\\]|\\.)*)\]\(codeboom:(code|source|fragment)\/([\w-]{1,64})\)/gu;

/** Gives the Markdown of a link; signs that would end the label early are escaped. */
export function writtenLink(label: string, { noun, id }: MemoLink): string {
  const plain = label.replace(/\s+/g, ' ').trim();
  return `[${plain.replace(/[\\[\]]/g, '\\$&')}](${scheme}${noun}/${id})`;
}

/** A passage as it is put into a memo. */
export type MemoPassage = {
  readonly fragmentId: Id;
  readonly words: string;
  /** Author, year and page: `Brandt, 2021, p. 7`. */
  readonly citation: string;
};

/** Gives the Markdown of a passage: a quote, and its citation as the link that leads back to it. */
export function writtenPassage(
  { fragmentId, words, citation }: MemoPassage,
  marks: { readonly open: string; readonly close: string },
): string {
  // Words of a source are no Markdown: what would be a sign of it is escaped.
  const plain = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<~]/g, '\\$&');
  return `> ${inMarks(plain, marks)} (${writtenLink(citation, { noun: 'fragment', id: fragmentId })})`;
}

/** Gives the links of a memo in reading order. */
export function linksIn(text: string): PlacedLink[] {
  return [...text.matchAll(linkPattern)].map((match) => {
    const [whole, label = '', noun, id = ''] = match;
    return {
      // The pattern allows only these three.
      noun: noun as MemoLink['noun'],
      id,
      label: label.replace(/\\([\\[\]])/g, '$1'),
      from: match.index,
      to: match.index + whole.length,
    };
  });
}

/** Gives what an address points at; `null` for any other address. */
export function linkOf(address: string): MemoLink | null {
  const match = /^codeboom:(code|source|fragment)\/([\w-]{1,64})$/u.exec(address);
  // The pattern allows only these three.
  return match === null ? null : { noun: match[1] as MemoLink['noun'], id: match[2] ?? '' };
}

/** Gives the words of a memo as a reader without links sees them: labels in the place of links to our own things. */
export function memoWords(text: string): string {
  let at = 0;
  let words = '';
  for (const { from, to, label } of linksIn(text)) {
    words += text.slice(at, from) + label;
    at = to;
  }
  return words + text.slice(at);
}
