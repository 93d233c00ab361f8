import type { CodedFragment } from '@/lib/domain/drafts';
import type { PageBlock } from '@/lib/domain/page-snapshot';
import type { Id, TextRange } from '@/lib/domain/records';

/** Gives for each block the fragments that begin in it, in the order of the text. */
export function codedByBlock(
  blocks: readonly PageBlock[],
  places: ReadonlyMap<Id, readonly TextRange[]>,
  fragments: readonly CodedFragment[],
): Map<PageBlock, CodedFragment[]> {
  const placed = fragments
    .flatMap((coded) => {
      const [first] = places.get(coded.fragment.id) ?? [];
      return first === undefined ? [] : [{ coded, start: first.start }];
    })
    .sort((one, other) => one.start - other.start);
  const byBlock = new Map<PageBlock, CodedFragment[]>();
  for (const { coded, start } of placed) {
    const block = blocks.find((each) => each.start <= start && start < each.end);
    if (block !== undefined) byBlock.set(block, [...(byBlock.get(block) ?? []), coded]);
  }
  return byBlock;
}
