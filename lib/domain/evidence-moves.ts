// What counts and what ceased to, change by change, for the newest changes: who counted before need not count all again.
import type { Operation } from './change';
import type { Touched } from './evidence-index';

/** Evidence that went and evidence that came; what counts otherwise now is in both. */
export type EvidenceMove = Pick<Touched, 'gone' | 'come'>;

/** Nouns whose changes move evidence and nothing else that a table is made of. */
const movesOnly: ReadonlySet<Operation['noun']> = new Set([
  'coding',
  'fragment',
  'placement',
  'version',
  'memo',
]);

/** Who is further behind than this counts anew. */
const most = 50;

/** The moves of the newest versions of a projection. */
export class EvidenceMoves {
  #newest = 0;
  /** One for each version up to the newest; `null` where more than evidence changed. */
  #moves: (EvidenceMove | null)[] = [];

  /** Takes in what led to a version, which is one higher than the last. */
  add(version: number, operations: readonly Operation[], { gone, come }: Touched): void {
    const isMove = operations.every(({ noun }) => movesOnly.has(noun));
    this.#newest = version;
    this.#moves.push(isMove ? { gone, come } : null);
    if (this.#moves.length > most) this.#moves.shift();
  }

  /** Forgets everything: a version that nothing led to. */
  restart(version: number): void {
    this.#newest = version;
    this.#moves = [];
  }

  /** Gives the moves after a version, oldest first; `null` when something else changed too, or when it is too long ago. */
  since(version: number): readonly EvidenceMove[] | null {
    const count = this.#newest - version;
    if (count > this.#moves.length) return null;
    const moves: EvidenceMove[] = [];
    for (const move of this.#moves.slice(this.#moves.length - count)) {
      if (move === null) return null;
      moves.push(move);
    }
    return moves;
  }
}
