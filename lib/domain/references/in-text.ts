// Citations in brackets, APA style: `(Brandt, 2019, 2021; Okoye & Lind, 2020, p. 7)`.
import type { Language } from '@/lib/base/language';
import { citations, citedAuthors, compareSources } from '@/lib/domain/citation';
import type { Id, Source } from '@/lib/domain/records';
import { tableWords } from '@/lib/domain/thematic-words';
import { yearIn, yearSuffix } from './reference-list';

/** A work that is cited, with the page when a certain passage is meant. */
export type CitedWork = { readonly sourceId: Id; readonly page: string | null };

/** Part of a citation: a work, or what stands between two. */
export type CitationPiece = { readonly text: string; readonly sourceId: Id | null };

type Placed = { readonly source: Source; readonly page: string | null; readonly year: string };

/** Makes the citations of one text; the letters behind years come from all sources that the text may cite. */
export class InTextCitations {
  readonly #sources: ReadonlyMap<Id, Source>;
  readonly #cited: ReadonlyMap<Id, string>;

  constructor(
    sources: Iterable<Source>,
    private readonly language: Language,
  ) {
    this.#sources = new Map([...sources].map((source) => [source.id, source]));
    this.#cited = citations(this.#sources.values());
  }

  /** Gives works in brackets, sorted as in the list, each once, years of the same authors together; empty for none. */
  inBrackets(works: Iterable<CitedWork>): string {
    const parts = this.pieces(works);
    return parts.length === 0 ? '' : `(${parts.map(({ text }) => text).join('')})`;
  }

  /** Gives the same in pieces without the brackets: each that names a work says which. */
  pieces(works: Iterable<CitedWork>): CitationPiece[] {
    const parts = this.#grouped(this.#placed(works)).map((group) => this.#part(group));
    return parts.flatMap((part, at) => (at === 0 ? part : [{ text: '; ', sourceId: null }, ...part]));
  }

  #placed(works: Iterable<CitedWork>): Placed[] {
    const once = new Map([...works].map((work) => [`${work.sourceId} ${work.page ?? ''}`, work]));
    const placed = [...once.values()].flatMap(({ sourceId, page }) => {
      const source = this.#sources.get(sourceId);
      if (source === undefined) return [];
      const suffix = yearSuffix(source, this.#cited.get(sourceId));
      return [{ source, page, year: `${yearIn(source.year, this.language)}${suffix}` }];
    });
    return placed.sort((a, b) =>
      a.source === b.source ? inOrder(a.page, b.page) : compareSources(a.source, b.source),
    );
  }

  /** A page belongs to one year, so a work with a page stands by itself. */
  #grouped(placed: readonly Placed[]): Placed[][] {
    const groups: Placed[][] = [];
    for (const each of placed) {
      const open = groups.at(-1);
      const last = open?.at(-1);
      const goesOn = last !== undefined && last.page === null && each.page === null;
      if (goesOn && sameAuthors(last.source, each.source)) open?.push(each);
      else groups.push([each]);
    }
    return groups;
  }

  #part(group: readonly Placed[]): CitationPiece[] {
    return group.flatMap(({ source, page, year }, at): CitationPiece[] => {
      const on = page === null ? [] : [tableWords(this.language).page(page)];
      const cited = [...(at === 0 ? [citedAuthors(source)] : []), year, ...on].join(', ');
      const work = { text: cited, sourceId: source.id };
      return at === 0 ? [work] : [{ text: ', ', sourceId: null }, work];
    });
  }
}

function inOrder(a: string | null, b: string | null): number {
  return (a ?? '').localeCompare(b ?? '', 'en', { numeric: true });
}

function sameAuthors(one: Source, other: Source): boolean {
  const named = ({ authors }: Source): string =>
    JSON.stringify(authors.map(({ family, given, particle }) => [family, given, particle]));
  return one.authors.length > 0 && named(one) === named(other);
}
