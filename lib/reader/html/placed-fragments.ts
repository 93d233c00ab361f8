// Where fragments stand in a text, and which of them stand at an offset.
import type { Id, TextRange } from '@/lib/domain/records';

/** A fragment that was found; its ranges ascend and are apart. */
export type PlacedFragment = { readonly id: Id; readonly ranges: readonly TextRange[] };

/** The fragments of one text. */
export class PlacedFragments {
  readonly #byId = new Map<Id, readonly TextRange[]>();
  #byPlace: ReadonlyMap<string, Id> | null = null;
  /** In reading order. */
  readonly #hulls: readonly (TextRange & { readonly placed: PlacedFragment })[];
  /** For each, the greatest end of it and all before it: where that is too small, none of them reaches. */
  readonly #reach: readonly number[];

  constructor(fragments: readonly PlacedFragment[]) {
    const hulls = fragments.flatMap((placed) => {
      const [first] = placed.ranges;
      return first === undefined
        ? []
        : [{ placed, start: first.start, end: placed.ranges.at(-1)?.end ?? first.end }];
    });
    this.#hulls = hulls.sort((one, other) => one.start - other.start);
    let reach = 0;
    this.#reach = this.#hulls.map(({ end }) => (reach = Math.max(reach, end)));
    for (const { placed } of this.#hulls) this.#byId.set(placed.id, placed.ranges);
  }

  /** Ids in reading order. */
  get inOrder(): readonly Id[] {
    return this.#hulls.map(({ placed }) => placed.id);
  }

  /** Gives where a fragment stands; nowhere when it was not found. */
  rangesOf(id: Id): readonly TextRange[] {
    return this.#byId.get(id) ?? [];
  }

  /** Gives the fragments that an offset is in or at the border of, shortest first. */
  at(offset: number): readonly Id[] {
    const found: PlacedFragment[] = [];
    for (let index = this.#lastFrom(offset); index >= 0 && (this.#reach[index] ?? 0) >= offset; index -= 1) {
      const placed = this.#hulls[index]?.placed;
      if (placed?.ranges.some(({ start, end }) => start <= offset && offset <= end) === true)
        found.push(placed);
    }
    return found
      .reverse()
      .sort((one, other) => lengthOf(one) - lengthOf(other))
      .map(({ id }) => id);
  }

  /** Gives the fragments that share words with one, itself among them, in reading order. */
  overlapping(id: Id): readonly Id[] {
    const own = this.rangesOf(id);
    return this.#hulls
      .filter(({ placed }) => placed.ranges.some((one) => own.some((other) => overlap(one, other))))
      .map(({ placed }) => placed.id);
  }

  /** Gives the fragment that stands in exactly these ranges, the smallest id of several; `null` when none does. */
  standingIn(ranges: readonly TextRange[]): Id | null {
    this.#byPlace ??= this.#placesOfAll();
    return this.#byPlace.get(keyOf(ranges)) ?? null;
  }

  #placesOfAll(): ReadonlyMap<string, Id> {
    const byPlace = new Map<string, Id>();
    for (const { placed } of this.#hulls) {
      const place = keyOf(placed.ranges);
      const rival = byPlace.get(place);
      if (rival === undefined || placed.id < rival) byPlace.set(place, placed.id);
    }
    return byPlace;
  }

  /** The last fragment that starts at or before an offset; -1 when there is none. */
  #lastFrom(offset: number): number {
    let low = 0;
    let high = this.#hulls.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#hulls[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function overlap(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end;
}

function keyOf(ranges: readonly TextRange[]): string {
  return ranges.map(({ start, end }) => `${start}-${end}`).join(' ');
}

function lengthOf({ ranges }: PlacedFragment): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
