// Counts that go up and down with single codings, so that one more coding never means counting all again.
import { polarityKeyOf, polarityKeys, type PolarityKey, type Tally } from './codebook-view';
import type { Evidence } from './evidence-index';
import type { Id } from './records';

/** What counts of one document. */
export type DocumentCount = {
  readonly fragments: number;
  /** Polarities that a coding in the document has, in the order of tables. */
  readonly polarities: readonly PolarityKey[];
};

/** Counts evidence: different documents, different fragments, codings, and different documents per polarity. */
export class Counter {
  readonly #documents = new Map<Id, DocumentCounter>();
  readonly #codingsByFragment = new Map<Id, number>();
  readonly #documentsByPolarity = zeros();
  #codings = 0;

  /** Counts a coding that was not counted. */
  add({ coding, fragment, source }: Evidence): void {
    this.#codings += 1;
    const document = this.#documents.get(source.id) ?? this.#addDocument(source.id);
    const codings = this.#codingsByFragment.get(fragment.id) ?? 0;
    this.#codingsByFragment.set(fragment.id, codings + 1);
    if (codings === 0) document.fragments += 1;
    const key = polarityKeyOf(coding);
    document.codings[key] += 1;
    if (document.codings[key] === 1) this.#documentsByPolarity[key] += 1;
  }

  /** Takes back a coding that was counted, with the values it was counted with. */
  remove({ coding, fragment, source }: Evidence): void {
    const document = this.#documents.get(source.id);
    const codings = this.#codingsByFragment.get(fragment.id) ?? 0;
    if (document === undefined || codings === 0) return;
    this.#codings -= 1;
    const key = polarityKeyOf(coding);
    document.codings[key] -= 1;
    if (document.codings[key] === 0) this.#documentsByPolarity[key] -= 1;
    if (codings > 1) {
      this.#codingsByFragment.set(fragment.id, codings - 1);
      return;
    }
    this.#codingsByFragment.delete(fragment.id);
    document.fragments -= 1;
    if (document.fragments === 0) this.#documents.delete(source.id);
  }

  #addDocument(sourceId: Id): DocumentCounter {
    const document = new DocumentCounter();
    this.#documents.set(sourceId, document);
    return document;
  }

  /** Gives the counts as they are now. */
  tally(): Tally {
    return {
      documents: this.#documents.size,
      fragments: this.#codingsByFragment.size,
      codings: this.#codings,
      documentsByPolarity: { ...this.#documentsByPolarity },
    };
  }

  /** Gives the different documents, in no order. */
  documents(): ReadonlyMap<Id, DocumentCount> {
    return this.#documents;
  }
}

class DocumentCounter implements DocumentCount {
  fragments = 0;
  readonly codings = zeros();

  get polarities(): readonly PolarityKey[] {
    return polarityKeys.filter((key) => this.codings[key] > 0);
  }
}

function zeros(): Record<PolarityKey, number> {
  return { protective: 0, hindering: 0, mixed: 0, conditional: 0, absence: 0, unstated: 0 };
}
