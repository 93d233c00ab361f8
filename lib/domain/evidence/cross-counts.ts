// The counting of cross tables: how many documents, fragments or codings each cell counts, kept in step with what moves.
import type { Evidence } from '@/lib/domain/evidence-index';
import type { EvidenceMove } from '@/lib/domain/evidence-moves';
import type { Id } from '@/lib/domain/records';
import { CrossCounter, type By } from './cross-counter';
import { SharedText } from './cross-overlaps';
import { unitOf, type CrossCounts, type CrossSides, type CrossUnit } from './cross-sides';

/** Evidence in its units, counted; what comes and goes later moves only the numbers that depend on it. */
export class CountedUnits {
  readonly #units = new Map<Id, Evidence[]>();
  readonly #text: SharedText | null;
  #sides: CrossSides;
  /** None while units are only filed. */
  #counter: CrossCounter | null = null;

  constructor(
    evidence: readonly Evidence[],
    sides: CrossSides,
    private readonly unit: CrossUnit,
  ) {
    this.#sides = sides;
    this.#text = this.#isOfText ? new SharedText(evidence) : null;
    for (const each of evidence) this.#file(each);
    this.#countAnew();
  }

  get #isOfText(): boolean {
    return this.unit === 'overlaps' && this.#sides.areMeetings;
  }

  /** What is counted by. */
  get sides(): CrossSides {
    return this.#sides;
  }

  /** The numbers as they are now. */
  get counts(): CrossCounts {
    return (this.#counter ?? this.#countAnew()).counts(this.#units.size);
  }

  /** How many units there are. */
  get size(): number {
    return this.#units.size;
  }

  /** Takes in what came and went where the same evidence counts elsewhere, too: in other rows and columns. */
  moveTo(sides: CrossSides, moves: readonly EvidenceMove[]): void {
    this.#counter = null;
    this.#sides = sides;
    for (const move of moves) this.move(move);
    this.#countAnew();
  }

  /** Takes in what came and went; evidence that the table is not of must not be among it. */
  move({ gone, come }: EvidenceMove): void {
    const goneIds = new Set(gone.map(({ coding }) => coding.id));
    const comeTo = new Map<Id, Evidence[]>();
    for (const each of come) {
      const id = unitOf(each, this.unit, this.#sides);
      comeTo.set(id, [...(comeTo.get(id) ?? []), each]);
    }
    const ids = new Set([...gone.map((each) => unitOf(each, this.unit, this.#sides)), ...comeTo.keys()]);
    for (const id of ids) {
      const stays = this.#take(id).filter(({ coding }) => !goneIds.has(coding.id));
      this.#put(id, [...stays, ...(comeTo.get(id) ?? [])]);
    }
  }

  #countAnew(): CrossCounter {
    this.#counter = new CrossCounter(this.#sides, this.#isOfText);
    for (const [id, own] of this.#units) this.#count(id, own, 1);
    return this.#counter;
  }

  #file(evidence: Evidence): void {
    const id = unitOf(evidence, this.unit, this.#sides);
    const known = this.#units.get(id);
    if (known === undefined) this.#units.set(id, [evidence]);
    else known.push(evidence);
  }

  /** Takes a unit out, and counts those beside it anew. */
  #take(id: Id): readonly Evidence[] {
    const own = this.#units.get(id) ?? [];
    if (own.length === 0) return own;
    const beside = this.#beside(id);
    this.#count(id, own, -1);
    this.#countAll(beside, -1);
    this.#units.delete(id);
    this.#countAll(beside, 1);
    this.#text?.take(id);
    return own;
  }

  /** Puts a unit in, and counts those beside it anew. */
  #put(id: Id, evidence: Evidence[]): void {
    const [first] = evidence;
    if (first === undefined) return;
    this.#text?.put(first);
    const beside = this.#beside(id);
    this.#countAll(beside, -1);
    this.#units.set(id, evidence);
    this.#countAll(beside, 1);
    this.#count(id, evidence, 1);
  }

  /** The units that share text with one. */
  #beside(id: Id): readonly Id[] {
    return this.#text?.others(id) ?? [];
  }

  #countAll(ids: readonly Id[], by: By): void {
    for (const id of ids) {
      const own = this.#units.get(id);
      if (own !== undefined) this.#count(id, own, by);
    }
  }

  #count(id: Id, own: readonly Evidence[], by: By): void {
    if (this.#counter === null) return;
    if (!this.#sides.areMeetings) {
      this.#counter.countCodings(own, by);
      return;
    }
    const beside = this.#beside(id);
    // Most stand alone.
    const near =
      beside.length === 0 ? own : [...own, ...beside.flatMap((other) => this.#units.get(other) ?? [])];
    this.#counter.countMeetings(own, near, by);
  }
}
