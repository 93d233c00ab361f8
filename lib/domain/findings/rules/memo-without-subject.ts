import type { FoldState } from '@/lib/domain/fold';
import type { Memo } from '@/lib/domain/records';
import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import { same } from '@/lib/domain/findings/found';

const id = 'memo.unlinked';

/** A memo about something that was deleted. */
export const memoWithoutSubject: FindingRule = {
  id,
  severity: 'warning',
  title: { en: 'Memo that is linked to nothing', nl: 'Memo zonder koppeling' },
  reads: ['memo', 'source', 'fragment', 'code', 'coding'],
  find: ({ records }) =>
    [...records.memo.values()]
      .filter((memo) => !memo.removed && !isSubjectThere(records, memo))
      .map((memo) => ({
        key: findingKey(id, memo.id),
        rule: id,
        place: { noun: 'memo', memo },
        about: same(startOf(memo.text)),
        reason: {
          en: 'What the memo was about has been deleted, so nothing leads to the memo any more.',
          nl: 'Waar de memo over ging is verwijderd, dus niets leidt nog naar de memo.',
        },
        fixes: [
          {
            title: { en: 'Open the memo', nl: 'Memo openen' },
            command: 'memo.edit',
            argument: memo,
          },
          {
            title: { en: 'Delete the memo', nl: 'Memo verwijderen' },
            command: 'memo.remove',
            argument: memo,
          },
        ],
        code: null,
        source: null,
      })),
};

function isSubjectThere(records: FoldState, { about }: Memo): boolean {
  const subject = records[about.noun].get(about.id);
  if (subject === undefined || subject.removed) return false;
  // A passage goes with the source it stands in.
  if (about.noun !== 'fragment') return true;
  const fragment = records.fragment.get(about.id);
  return fragment !== undefined && records.source.get(fragment.sourceId)?.removed === false;
}

function startOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 60).trimEnd()}…`;
}
