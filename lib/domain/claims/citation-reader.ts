// Citations of a block of text with the documents that they mean.
import { citationsIn, yearsOf, type TextCitation } from './citations-in-text';
import { CitedDocuments, type CitedDocument } from './cited-document';
import type { ClaimDocument } from './claim-project';
import type { ClaimBlock } from './claim-text';
import { grouped } from './grouped';
import { withoutQuoted } from './quoted-words';

/** A citation with what it means. */
export type FoundCitation = { readonly citation: TextCitation; readonly found: CitedDocument };

/** Documents that are cited by words which are no family names: a title, the name of a site. */
type OddAuthors = { readonly authors: string; readonly documents: readonly ClaimDocument[] };

/** Reads citations as people write them, and any citation that stands exactly as the project writes it. */
export class CitationReader {
  readonly #documents: CitedDocuments;
  readonly #odd: readonly OddAuthors[];

  constructor(documents: readonly ClaimDocument[]) {
    this.#documents = new CitedDocuments(documents);
    const unread = documents.filter((document) => !this.#isRead(document));
    this.#odd = [...grouped(unread, ({ citation }) => authorsIn(citation))].map(([authors, own]) => ({
      ...{ authors, documents: own },
    }));
  }

  /** Gives the citations of a block in their order. */
  read({ text, unquoted }: Pick<ClaimBlock, 'text' | 'unquoted'>): FoundCitation[] {
    const odd = this.#odd.flatMap((each) => oddIn(text, each));
    let rest = unquoted;
    for (const { citation } of odd) {
      const { start, end } = citation.range;
      rest = rest.slice(0, start) + 'x'.repeat(end - start) + rest.slice(end);
    }
    const plain = citationsIn(rest).map((citation) => ({ citation, found: this.#documents.find(citation) }));
    return [...odd, ...plain].toSorted((a, b) => a.citation.range.start - b.citation.range.start);
  }

  #isRead({ id, citation }: ClaimDocument): boolean {
    const [read, ...others] = citationsIn(withoutQuoted(`(${citation})`));
    if (read === undefined || others.length > 0) return false;
    const found = this.#documents.find(read);
    // Works that are cited alike are told apart, or not, as other citations are.
    return found.kind === 'known' ? found.document.id === id : found.kind === 'ambiguous';
  }
}

/** `Brandt, 2019a` without its year. */
function authorsIn(citation: string): string {
  return citation.replace(/, (?:\d+[a-z]*|n\.d\.(?:-[a-z]+)?)$/u, '');
}

function oddIn(text: string, { authors, documents }: OddAuthors): FoundCitation[] {
  if (authors === '') return [];
  const found: FoundCitation[] = [];
  for (let at = text.indexOf(authors); at !== -1; at = text.indexOf(authors, at + authors.length)) {
    if (/[\p{L}\d]$/u.test(text.slice(0, at))) continue;
    const read = yearsOf(text.slice(at + authors.length));
    if (read === null) continue;
    const range = { start: at, end: at + authors.length + read.length };
    for (const { year, letter } of read.years) {
      const alike = documents.filter((document) => document.year === year);
      const meant = alike.length === 1 ? alike : alike.filter(({ citation }) => citation.endsWith(letter));
      const [document] = meant;
      const shown = `${authors}, ${year ?? 'n.d.'}${letter}`;
      const citation = { names: [authors], hasMore: false, year, letter, pages: '', range, shown };
      if (document !== undefined && meant.length === 1)
        found.push({ citation, found: { kind: 'known', document } });
    }
  }
  return found;
}
