import type { NetworkType } from '@/lib/domain/records';
import type { PageRequests, PageState } from '@/lib/messaging/protocol';
import type { PaintedFragment } from '@/lib/reader/reader';

/** Gives what is painted of a page's state: not what a person has said to be gone from it. */
export function paintedFragments({ fragments, codes }: PageState): PaintedFragment[] {
  const typeOf = new Map<string, NetworkType | null>(codes.map((code) => [code.id, code.type]));
  const present = fragments.filter(({ decided }) => decided?.decision !== 'gone');
  return present.map(({ id, anchor, codings, hasMemo, isElsewhere }) => {
    const types = codings.map((coding) => typeOf.get(coding.codeId) ?? null);
    return { id, anchor, hasMemo, types, isElsewhere };
  });
}

/** Gives what is painted of a passage that is on its way to get a code. */
export function paintedAhead(
  { anchor, code }: PageRequests['code'],
  state: PageState | null,
): Omit<PaintedFragment, 'id'> {
  const type = state?.codes.find(({ id }) => id === code)?.type ?? null;
  return { anchor, types: [type], hasMemo: false };
}
