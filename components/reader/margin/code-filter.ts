// What remains of a document's codings when only ticked codes are shown.
import { treeNodes } from '@/lib/domain/code-tree';
import type { CodedFragment } from '@/lib/domain/drafts';
import type { Code, Id } from '@/lib/domain/records';

/** Gives the ticked codes with all codes under them; `null` when nothing of this codebook is ticked, so all is shown. */
export function shownCodeIds(codes: readonly Code[], ticked: ReadonlySet<Id>): ReadonlySet<Id> | null {
  if (ticked.size === 0) return null;
  const shown = treeNodes(codes).filter(({ path }) => path.some((id) => ticked.has(id)));
  return shown.length === 0 ? null : new Set(shown.map(({ code }) => code.id));
}

/** Gives the fragments with only the codings that are shown; those without any are left out. */
export function onlyShown<T extends Pick<CodedFragment, 'codings'>>(
  fragments: readonly T[],
  shown: ReadonlySet<Id> | null,
): readonly T[] {
  if (shown === null) return fragments;
  return fragments.flatMap((coded) => {
    const codings = coded.codings.filter(({ codeId }) => shown.has(codeId));
    return codings.length === 0 ? [] : [{ ...coded, codings }];
  });
}
