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

/** What stands before the words of a line: quotes, headings, lists and boxes to tick. */
const lineStart = /^(?:\s|>|#{1,6}(?=\s|$)|[-*+](?=\s)|\[[ xX]\](?=\s))+/u;
/** A line of signs only: a rule, the border of code, what stands below a heading. */
const onlySigns = /^(?:[-*_=\s]{3,}|[`~]{3,}.*)$/u;
/**
 * An escaped sign; code; another link or a picture; signs in pairs around words. Those made of `_` stand only outside
 * of a word, so that `snake_case_names` keep theirs.
 */
const signs =
  /\\([!-/:-@[-`{-~])|`([^`]+)`|!?\[([^\]]*)\]\([^)]*\)|(\*{1,3}|~~)(?=\S)(.+?)(?<=\S)\4|(?<![\p{L}\p{N}_])(_{1,3})(?=\S)(.+?)(?<=\S)\6(?![\p{L}\p{N}_])/gu;

/** Gives the title of a memo: the words of its first line that has any, without the signs of Markdown. */
export function memoTitle(text: string): string {
  for (const line of memoWords(text).split('\n')) {
    const isHeading = /^\s*#{1,6}\s/u.test(line);
    const words = onlySigns.test(line.trim()) ? '' : line.replace(lineStart, '').trim();
    const plain = plainWords(isHeading ? words.replace(/(?:^|\s)#+$/u, '') : words).trim();
    if (plain !== '') return plain;
  }
  return '';
}

function plainWords(line: string): string {
  return line.replace(signs, (_whole, ...found: readonly (string | undefined)[]) => {
    const [escaped, code, label, , strong, , weak] = found;
    return escaped ?? code ?? plainWords(label ?? strong ?? weak ?? '');
  });
}
