// Code stripes in the margin: which lane each takes and where its name stands.

/** A stretch of the margin that a coding marks, in CSS pixels from the top of the page; named unless it says otherwise. */
export type StripeSpan = { readonly top: number; readonly bottom: number; readonly hasName?: boolean };

/** A stripe with its lane (0 is nearest to the text) and the top of its name; `null`: there is no room for the name. */
export type PlacedStripe<T extends StripeSpan> = {
  readonly stripe: T;
  readonly lane: number;
  readonly labelTop: number | null;
};

/** Stripes that found no lane, gathered where they would have stood. */
export type MoreStripes<T extends StripeSpan> = { readonly top: number; readonly stripes: readonly T[] };

/** Stripes of a page, and those that found no lane. */
export type StripeColumn<T extends StripeSpan> = {
  readonly placed: readonly PlacedStripe<T>[];
  readonly more: readonly MoreStripes<T>[];
};

/** Lanes beside each other; more would crowd the margin. */
export const mostLanes = 6;
/** Pixels from one lane to the next. */
export const laneWidth = 7;
/** Pixels between the names of stripes. */
export const labelHeight = 16;
/** A name may stand this far below the start of its stripe before it is left out. */
const farthestLabel = 48;

/** Packs stripes into lanes: the longest nearest to the text, each in the first lane where it touches none. */
export function packStripes<T extends StripeSpan>(stripes: readonly T[]): StripeColumn<T> {
  const { laned, left } = inLanes(stripes, { first: 0, count: mostLanes });
  return { placed: withLabels(laned), more: gathered(left) };
}

/** Packs the stripes of each coder into lanes of their own, in the order of `coders`; who finds no lane is counted. */
export function packByCoder<T extends StripeSpan>(
  stripes: readonly T[],
  coderOf: (stripe: T) => string,
  coders: readonly string[],
): StripeColumn<T> {
  const count = lanesOfCoder(coders.length);
  const laned: Laned<T>[] = [];
  const left: T[] = [];
  for (const [index, coder] of coders.entries()) {
    const own = stripes.filter((stripe) => coderOf(stripe) === coder);
    const first = index * count;
    const packed = inLanes(own, { first, count: Math.max(0, Math.min(count, mostLanes - first)) });
    laned.push(...packed.laned);
    left.push(...packed.left);
  }
  return { placed: withLabels(laned), more: gathered(left) };
}

/** Gives how many lanes each of so many coders has. */
export function lanesOfCoder(coders: number): number {
  return Math.max(1, Math.floor(mostLanes / Math.max(1, coders)));
}

type Laned<T> = { readonly stripe: T; readonly lane: number };

function inLanes<T extends StripeSpan>(
  stripes: readonly T[],
  { first, count }: { readonly first: number; readonly count: number },
): { laned: Laned<T>[]; left: T[] } {
  const lanes = Array.from({ length: count }, () => new Lane());
  const laned: Laned<T>[] = [];
  const left: T[] = [];
  for (const stripe of stripes.toSorted(longestFirst)) {
    const lane = lanes.findIndex((each) => each.take(stripe));
    if (lane === -1) left.push(stripe);
    else laned.push({ stripe, lane: first + lane });
  }
  return { laned, left };
}

function longestFirst(one: StripeSpan, other: StripeSpan): number {
  return other.bottom - other.top - (one.bottom - one.top) || one.top - other.top;
}

/** Stretches under each other, in order. */
class Lane {
  readonly #taken: StripeSpan[] = [];

  /** Puts a stretch in, unless it touches another. */
  take(span: StripeSpan): boolean {
    const at = this.#firstFrom(span.top);
    const before = this.#taken[at - 1];
    const after = this.#taken[at];
    if (before !== undefined && (before.bottom > span.top || before.top === span.top)) return false;
    if (after !== undefined && (after.top < span.bottom || after.top === span.top)) return false;
    this.#taken.splice(at, 0, span);
    return true;
  }

  #firstFrom(top: number): number {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#taken[middle]?.top ?? 0) < top) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function withLabels<T extends StripeSpan>(laned: readonly Laned<T>[]): PlacedStripe<T>[] {
  let nextLabel = -Infinity;
  return laned
    .toSorted((one, other) => one.stripe.top - other.stripe.top || one.lane - other.lane)
    .map(({ stripe, lane }) => {
      const labelTop = Math.max(stripe.top, nextLabel);
      const hasRoom = stripe.hasName !== false && labelTop - stripe.top <= farthestLabel;
      if (hasRoom) nextLabel = labelTop + labelHeight;
      return { stripe, lane, labelTop: hasRoom ? labelTop : null };
    });
}

function gathered<T extends StripeSpan>(stripes: readonly T[]): MoreStripes<T>[] {
  const groups: { top: number; stripes: T[] }[] = [];
  for (const stripe of stripes.toSorted((one, other) => one.top - other.top)) {
    const last = groups.at(-1);
    if (last !== undefined && stripe.top - last.top < labelHeight) last.stripes.push(stripe);
    else groups.push({ top: stripe.top, stripes: [stripe] });
  }
  return groups;
}
