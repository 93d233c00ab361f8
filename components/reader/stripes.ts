// Code stripes in the margin: which lane each takes and where its name stands.

/** A stretch of the margin that a coding marks, in CSS pixels from the top of the page; named unless it says otherwise. */
export type StripeSpan = { readonly top: number; readonly bottom: number; readonly hasName?: boolean };

/** A stripe with its lane (0 is nearest to the text) and the top of its name; `null`: there is no room for the name. */
export type PlacedStripe<T extends StripeSpan> = {
  readonly stripe: T;
  readonly lane: number;
  readonly labelTop: number | null;
};

/** Stripes of a page, and those that found no lane, gathered where they would have stood. */
export type StripeColumn<T extends StripeSpan> = {
  readonly placed: readonly PlacedStripe<T>[];
  readonly more: readonly { readonly top: number; readonly count: number }[];
};

/** Lanes beside each other; more would crowd the margin. */
export const mostLanes = 6;
const labelHeight = 16;
/** A name may stand this far below the start of its stripe before it is left out. */
const farthestLabel = 48;

/** Packs stripes into lanes, earlier and longer ones nearest to the text. */
export function packStripes<T extends StripeSpan>(stripes: readonly T[]): StripeColumn<T> {
  const sorted = [...stripes].sort((one, other) => one.top - other.top || other.bottom - one.bottom);
  const laneEnds: number[] = [];
  const placed: PlacedStripe<T>[] = [];
  const left: T[] = [];
  let nextLabel = -Infinity;
  for (const stripe of sorted) {
    const lane = freeLane(laneEnds, stripe.top);
    if (lane >= mostLanes) {
      left.push(stripe);
      continue;
    }
    laneEnds[lane] = stripe.bottom;
    const labelTop = Math.max(stripe.top, nextLabel);
    const hasRoom = stripe.hasName !== false && labelTop - stripe.top <= farthestLabel;
    if (hasRoom) nextLabel = labelTop + labelHeight;
    placed.push({ stripe, lane, labelTop: hasRoom ? labelTop : null });
  }
  return { placed, more: gathered(left) };
}

function freeLane(laneEnds: readonly number[], top: number): number {
  const free = laneEnds.findIndex((end) => end <= top);
  return free === -1 ? laneEnds.length : free;
}

function gathered(stripes: readonly StripeSpan[]): { top: number; count: number }[] {
  const groups: { top: number; count: number }[] = [];
  for (const { top } of stripes) {
    const last = groups.at(-1);
    if (last !== undefined && top - last.top < labelHeight) last.count += 1;
    else groups.push({ top, count: 1 });
  }
  return groups;
}
