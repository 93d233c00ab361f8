// What counts and what ceased to, change by change, for the newest changes: who counted before need not count all again.
import type { Operation } from './change';
import type { Touched } from './evidence-index';

/** Evidence that went and evidence that came; what counts otherwise now is in both. */
export type EvidenceMove = Pick<Touched, 'gone' | 'come'>;

/** Nouns whose changes move evidence and nothing else that a table is counted from. */
const nouns: ReadonlySet<Operation['noun']> = new Set(['coding', 'fragment', 'placement', 'version', 'memo']);

/** What a codebook says of a code without its place in the tree. */
const words: ReadonlySet<string> = new Set([
  ...['labels', 'definition', 'variants', 'inclusion', 'exclusion', 'examples', 'dimensions'],
  ...['relations', 'digit', 'originDetail'],
]);

function movesOnly(operation: Operation): boolean {
  if (operation.noun === 'code') return operation.op === 'set' && words.has(operation.field);
  return nouns.has(operation.noun);
}

/** Who is further behind than this counts anew. */
const most = 50;

/** What moved since some version. */
export type Moves = {
  /** All evidence that came and went, change by change, oldest first. */
  readonly moves: readonly EvidenceMove[];
  /** Whether nothing else changed that decides where evidence counts: no code has another place, no source another year. */
  readonly areAll: boolean;
};

/** The moves of the newest versions of a projection. */
export class EvidenceMoves {
  #newest = 0;
  /** One for each version up to the newest. */
  #moves: { readonly move: EvidenceMove; readonly isAll: boolean }[] = [];

  /** Takes in what led to a version, which is one higher than the last. */
  add(version: number, operations: readonly Operation[], { gone, come }: Touched): void {
    this.#newest = version;
    this.#moves.push({ move: { gone, come }, isAll: operations.every(movesOnly) });
    if (this.#moves.length > most) this.#moves.shift();
  }

  /** Forgets everything: a version that nothing led to. */
  restart(version: number): void {
    this.#newest = version;
    this.#moves = [];
  }

  /** Gives what moved after a version; `null` when it is too long ago. */
  since(version: number): Moves | null {
    const count = this.#newest - version;
    if (count > this.#moves.length) return null;
    const after = this.#moves.slice(this.#moves.length - count);
    return { moves: after.map(({ move }) => move), areAll: after.every(({ isAll }) => isAll) };
  }
}
