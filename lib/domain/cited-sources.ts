import { articlesOf } from './article';
import { citations, compareSources } from './citation';
import type { Id, Source } from './records';

/** How a source is cited, and where it stands in the reference list. */
export type CitedSource = { readonly source: Source; readonly citation: string; readonly position: number };

/** The articles that are there, with their citations in the order of an APA reference list. */
export class CitedSources {
  readonly #byId: ReadonlyMap<Id, CitedSource>;

  constructor(sources: Iterable<Source>) {
    const present = articlesOf(sources)
      .map(({ article }) => article)
      .sort(compareSources);
    const cited = citations(present);
    this.#byId = new Map(
      present.map((source, position) => {
        const citation = cited.get(source.id) ?? source.title;
        return [source.id, { source, citation, position }];
      }),
    );
  }

  /** Gives a source with its citation; `undefined` when it is not there. */
  get(sourceId: Id): CitedSource | undefined {
    return this.#byId.get(sourceId);
  }

  /** Gives those of these sources that are there, in the order of the reference list. */
  inOrder(sourceIds: Iterable<Id>): CitedSource[] {
    return [...sourceIds].flatMap((id) => this.#byId.get(id) ?? []).sort((a, b) => a.position - b.position);
  }

  /** Gives the sources that were cited otherwise, or were another record, in `before`. */
  changedSince(before: CitedSources): Id[] {
    const changed = [...this.#byId].filter(([id, { source, citation }]) => {
      const known = before.get(id);
      return known?.source !== source || known.citation !== citation;
    });
    return changed.map(([id]) => id);
  }
}
