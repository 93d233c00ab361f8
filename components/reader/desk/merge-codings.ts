// Coding again what has the code in part: the two become one passage instead of two that overlap.
import { anchorKey } from '@/lib/domain/anchor-key';
import { unnamedCoder } from '@/lib/domain/coder-name';
import { holds, overlaps } from '@/lib/domain/overlap';
import type { Anchor, Id } from '@/lib/domain/records';
import type { CodingDesk } from './coding-desk.svelte';

/** What becomes of a passage that gets a code which stands on part of it. */
export type Merging = {
  readonly anchor: Anchor;
  /** Codings that the new one takes the place of. */
  readonly absorbs: readonly Id[];
  /** The fragment that has the code and holds all of the passage; then nothing is coded. */
  readonly within: Id | null;
};

/** Gives how to code a passage of a desk that overlaps one with this code; `null` at once when none does. */
export function mergingOf(desk: CodingDesk, anchor: Anchor, codeId: Id): Promise<Merging> | null {
  const touched = desk.fragments.some(
    ({ fragment, codings }) =>
      codings.some((each) => each.codeId === codeId) && overlaps(fragment.anchor, anchor),
  );
  return touched ? merge(desk, anchor, codeId) : null;
}

async function merge(desk: CodingDesk, anchor: Anchor, codeId: Id): Promise<Merging> {
  const coder = (await desk.workbench.services.settings.get('coderName')) ?? unnamedCoder;
  const key = anchorKey(anchor);
  const own = desk.fragments.flatMap(({ fragment, codings }) => {
    const coding = codings.find((each) => each.codeId === codeId && each.coder === coder);
    const isOther = coding !== undefined && anchorKey(fragment.anchor) !== key;
    return isOther && overlaps(fragment.anchor, anchor) ? [{ fragment, coding }] : [];
  });
  const whole = own.find(({ fragment }) => holds(fragment.anchor, anchor));
  if (whole !== undefined) return { anchor, absorbs: [], within: whole.fragment.id };
  if (own.length === 0) return { anchor, absorbs: [], within: null };
  const joined = await desk.join([anchor, ...own.map(({ fragment }) => fragment.anchor)]);
  if (joined === null) return { anchor, absorbs: [], within: null };
  return { anchor: joined, absorbs: own.map(({ coding }) => coding.id), within: null };
}
