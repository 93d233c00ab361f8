// Which document of the project a citation means: the first author without particle and the year, then the others.
import { furtherAuthors } from '@/lib/domain/citation';
import type { Author } from '@/lib/domain/records';
import type { ClaimDocument } from './claim-project';
import type { TextCitation } from './citations-in-text';
import { isMisspelling, lettersOf } from './words';

/** What a citation turned out to be. */
export type CitedDocument =
  | { readonly kind: 'known'; readonly document: ClaimDocument }
  /** The same work as far as can be seen, with a name written in another way. */
  | { readonly kind: 'variant'; readonly document: ClaimDocument }
  | { readonly kind: 'ambiguous'; readonly documents: readonly ClaimDocument[] }
  | { readonly kind: 'outside' };

/** Finds what is cited among the documents of a project. */
export class CitedDocuments {
  readonly #byYear = new Map<number | null, ClaimDocument[]>();

  constructor(documents: readonly ClaimDocument[]) {
    for (const document of documents) {
      this.#byYear.set(document.year, [...(this.#byYear.get(document.year) ?? []), document]);
    }
  }

  /** Gives the document that a citation means. */
  find(citation: TextCitation): CitedDocument {
    const sameYear = this.#byYear.get(citation.year) ?? [];
    const shown = lettersOf(citation.shown);
    const asCited = sameYear.filter((document) => lettersOf(document.citation) === shown);
    if (asCited.length === 1) return among(asCited, 'known');
    const exact = sameYear.filter((document) => agrees(citation, document, isSameName));
    if (exact.length > 0) return among(this.#lettered(exact, citation), 'known');
    const close = sameYear.filter((document) => agrees(citation, document, isSameOrMisspelt));
    return close.length > 0 ? among(close, 'variant') : { kind: 'outside' };
  }

  /** `2019a` means one of several works of a year. */
  #lettered(documents: readonly ClaimDocument[], { letter }: TextCitation): readonly ClaimDocument[] {
    if (letter === '' || documents.length === 1) return documents;
    const meant = documents.filter(({ citation }) => citation.endsWith(letter));
    return meant.length === 0 ? documents : meant;
  }
}

function among(documents: readonly ClaimDocument[], kind: 'known' | 'variant'): CitedDocument {
  const [document] = documents;
  if (document === undefined) return { kind: 'outside' };
  return documents.length === 1 ? { kind, document } : { kind: 'ambiguous', documents };
}

type Compare = (cited: string, author: Author) => boolean;

function agrees({ names, hasMore }: TextCitation, { authors }: ClaimDocument, isAlike: Compare): boolean {
  const known = authors.filter(({ family }) => family !== furtherAuthors);
  const [first] = known;
  if (first === undefined || !isAlike(names[0] ?? '', first)) return false;
  const hasOthers = known.length < authors.length;
  if (hasMore) return hasOthers || known.length > 1;
  // A record may name only the first of several authors, and a text may leave the others out.
  if (names.length === 1 || hasOthers) return names.length > 1 || known.length === 1 || hasOthers;
  return names.length <= known.length && names.every((each, at) => isAlikeAt(each, known[at], isAlike));
}

function isAlikeAt(cited: string, author: Author | undefined, isAlike: Compare): boolean {
  return author !== undefined && isAlike(cited, author);
}

function isSameName(cited: string, { family, particle }: Author): boolean {
  const wanted = lettersOf(family);
  const given = lettersOf(cited);
  return (
    wanted !== '' && (given === wanted || given === lettersOf(particle + family) || isLastOf(cited, family))
  );
}

/** Words before a name that only begin the sentence: `Onderzoeker Caffo`. */
function isLastOf(cited: string, family: string): boolean {
  return lettersOf(cited.split(' ').slice(-wordCount(family)).join(' ')) === lettersOf(family);
}

function isSameOrMisspelt(cited: string, author: Author): boolean {
  if (isSameName(cited, author)) return true;
  const last = cited.split(' ').slice(-wordCount(author.family)).join(' ');
  return isMisspelling(cited, author.family) || isMisspelling(last, author.family);
}

function wordCount(text: string): number {
  return text.split(' ').length;
}
