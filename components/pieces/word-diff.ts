// Old and new words of a passage, side by side in one line.
import { diffWordsWithSpace } from 'diff';

/** A stretch that both have, or only the old or the new text. */
export type DiffRun = { readonly kind: 'same' | 'deleted' | 'inserted'; readonly text: string };

/** Gives the stretches of both texts in reading order, what went before what came in its place. */
export function wordDiff(before: string, after: string): DiffRun[] {
  const runs: DiffRun[] = [];
  let change = { deleted: '', inserted: '' };
  const endChange = (): void => {
    if (change.deleted !== '') runs.push({ kind: 'deleted', text: change.deleted });
    if (change.inserted !== '') runs.push({ kind: 'inserted', text: change.inserted });
    change = { deleted: '', inserted: '' };
  };
  const found = diffWordsWithSpace(before, after);
  found.forEach(({ value, added, removed }, index) => {
    // Two changes with only a space between them read as one.
    const isBetween = value.trim() === '' && isChange(found[index - 1]) && isChange(found[index + 1]);
    const isSame = !added && !removed;
    if (isSame && !isBetween) {
      endChange();
      runs.push({ kind: 'same', text: value });
    }
    if (removed || (isSame && isBetween)) change.deleted += value;
    if (added || (isSame && isBetween)) change.inserted += value;
  });
  endChange();
  return runs;
}

function isChange(found: { added: boolean; removed: boolean } | undefined): boolean {
  return found !== undefined && (found.added || found.removed);
}
