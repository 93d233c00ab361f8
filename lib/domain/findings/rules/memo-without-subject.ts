import type { FoldState } from '@/lib/domain/fold';
import { linksIn } from '@/lib/domain/memo-text';
import type { Memo, MemoSubject } from '@/lib/domain/records';
import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import { same } from '@/lib/domain/findings/found';

const id = 'memo.unlinked';

/** A memo about something that was deleted, and that points at nothing that is there. */
export const memoWithoutSubject: FindingRule = {
  id,
  severity: 'warning',
  title: { en: 'Memo that is linked to nothing', nl: 'Memo zonder koppeling' },
  reads: ['memo', 'source', 'fragment', 'code', 'coding'],
  find: ({ records }) =>
    [...records.memo.values()]
      .filter((memo) => !memo.removed && !isThere(records, memo.about) && !pointsAtSomething(records, memo))
      .map((memo) => ({
        key: findingKey(id, memo.id),
        rule: id,
        place: { noun: 'memo', memo },
        about: same(startOf(memo.text)),
        reason: {
          en: 'What the memo was about has been deleted, and it points at nothing else.',
          nl: 'Waar de memo over ging is verwijderd, en de memo verwijst naar niets anders.',
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

function pointsAtSomething(records: FoldState, { text }: Memo): boolean {
  return linksIn(text).some((link) => isThere(records, link));
}

function isThere(records: FoldState, about: MemoSubject): boolean {
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
