import type { Coding, Id, Polarity } from '@/lib/domain/records';
import type { RefactoringDraft } from './draft';

/**
 * Gives codings another code. Where the passage has that code already from the same coder with the same polarity, both
 * become one: notes are put below each other, and memos go along.
 * @param polarity for each of them; left out, they keep their own
 */
export function recodeCodings(
  draft: RefactoringDraft,
  codings: readonly Coding[],
  { toId, polarity }: { readonly toId: Id; readonly polarity?: Polarity | null },
): void {
  const standing = new Map(draft.codingsOf([toId]).map((coding) => [signOf(coding), coding.id]));
  const memos = draft.memos().filter(({ about }) => about.noun === 'coding');
  for (const coding of codings) {
    if (coding.codeId === toId) continue;
    const values = polarity === undefined ? { codeId: toId } : { codeId: toId, polarity };
    const sign = signOf({ ...coding, ...values });
    const twin = draft.state.coding.get(standing.get(sign) ?? '');
    if (twin === undefined) {
      draft.edit('coding', coding, values);
      standing.set(sign, coding.id);
      continue;
    }
    draft.folded.add(coding.id);
    draft.edit('coding', twin, { note: joinedText(twin.note, coding.note) });
    for (const memo of memos.filter(({ about }) => about.id === coding.id)) {
      draft.edit('memo', memo, { about: { noun: 'coding', id: twin.id } });
    }
    draft.withdraw('coding', coding);
  }
}

/** Two codings with the same code are one when this is the same. */
function signOf({ fragmentId, coder, polarity, absence }: Coding): string {
  return JSON.stringify([fragmentId, coder, polarity, absence]);
}

/** Gives two texts below each other; one when the other is empty or the same. */
export function joinedText(first: string, second: string): string {
  const [one, two] = [first.trim(), second.trim()];
  if (two === '' || one.split('\n\n').includes(two) || one === two) return first;
  return one === '' ? second : `${one}\n\n${two}`;
}
