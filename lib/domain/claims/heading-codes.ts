import type { Id } from '@/lib/domain/records';
import type { ClaimCode } from './claim-project';
import { lettersOf } from './words';

/** A heading with what stands under it. */
export type OpenedHeading = {
  readonly text: string;
  /** The first `n =` under it; `null` for none. */
  readonly claimed: number | null;
};

/** Tells of headings in their order which code each opens, also where several codes are called alike. */
export class HeadingCodes {
  readonly #codes: ReadonlyMap<Id, ClaimCode>;
  readonly #opened = new Set<Id>();
  #last: readonly Id[] = [];

  /** `derived` gives the n of a code as the codings have it. */
  constructor(
    codes: readonly ClaimCode[],
    private readonly derived: (codeId: Id) => number,
  ) {
    this.#codes = new Map(codes.map((code) => [code.id, code]));
  }

  /** Gives the code that the next heading opens, of those that it may name; `null` when it names none. */
  next(heading: OpenedHeading, candidates: readonly Id[]): Id | null {
    const chosen = this.#chosen(heading, candidates);
    if (chosen === null) return null;
    this.#opened.add(chosen);
    this.#last = this.#pathOf(chosen);
    return chosen;
  }

  /**
   * A name of its own goes before another spelling, then a code that has something where n is not 0, then one that had
   * no heading yet, then the nearest in the tree, then the one with this n.
   */
  #chosen({ text, claimed }: OpenedHeading, candidates: readonly Id[]): Id | null {
    if (candidates.length < 2) return candidates[0] ?? null;
    const letters = lettersOf(text);
    const rank = (id: Id): number[] => {
      const labels = Object.values(this.#codes.get(id)?.labels ?? {});
      const shared = this.#pathOf(id).filter((each) => this.#last.includes(each)).length;
      const derived = this.derived(id);
      const isNamedSo = labels.some((label) => lettersOf(label) === letters);
      const isFilledSo = claimed === null || (claimed === 0) === (derived === 0);
      const wishes = [isNamedSo, isFilledSo, !this.#opened.has(id)].map((isSo): number => (isSo ? 0 : 1));
      return [...wishes, -shared, claimed === derived ? 0 : 1];
    };
    const ranked = candidates.map((id) => ({ id, rank: rank(id) }));
    // Equal ones stay in the order of the tree.
    return ranked.toSorted((a, b) => compare(a.rank, b.rank))[0]?.id ?? null;
  }

  #pathOf(codeId: Id): Id[] {
    const path: Id[] = [];
    for (let at = this.#codes.get(codeId); at !== undefined && !path.includes(at.id);) {
      path.push(at.id);
      at = at.parentId === null ? undefined : this.#codes.get(at.parentId);
    }
    return path;
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) if (value !== b[at]) return value - (b[at] ?? 0);
  return 0;
}
