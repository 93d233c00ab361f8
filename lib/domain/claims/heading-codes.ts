import type { Id } from '@/lib/domain/records';
import type { ClaimCode } from './claim-project';
import { lettersOf } from './words';

/** Tells of headings in their order which code each opens, also where several codes are called alike. */
export class HeadingCodes {
  readonly #codes: ReadonlyMap<Id, ClaimCode>;
  readonly #opened = new Set<Id>();
  #last: readonly Id[] = [];

  constructor(codes: readonly ClaimCode[]) {
    this.#codes = new Map(codes.map((code) => [code.id, code]));
  }

  /** Gives the code that the next heading opens, of those that it may name; `null` when it names none. */
  next(text: string, candidates: readonly Id[]): Id | null {
    const chosen = this.#chosen(text, candidates);
    if (chosen === null) return null;
    this.#opened.add(chosen);
    this.#last = this.#pathOf(chosen);
    return chosen;
  }

  /** A name of its own goes before another spelling, then a code that has no heading yet, then the nearest in the tree. */
  #chosen(text: string, candidates: readonly Id[]): Id | null {
    if (candidates.length < 2) return candidates[0] ?? null;
    const letters = lettersOf(text);
    const rank = (id: Id): number[] => {
      const labels = Object.values(this.#codes.get(id)?.labels ?? {});
      const shared = this.#pathOf(id).filter((each) => this.#last.includes(each)).length;
      return [
        labels.some((label) => lettersOf(label) === letters) ? 0 : 1,
        this.#opened.has(id) ? 1 : 0,
        -shared,
      ];
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
