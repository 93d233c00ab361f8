// The memos of a project as the rows of a list: by what they are about, the newest first.
import { treeRowsOf, type TreeRow } from '@/components/shared/tree-rows';
import { labelIn, type Language } from '@/lib/base/language';
import { plainCitation } from '@/lib/domain/citation';
import { memoTitle } from '@/lib/domain/memo-text';
import type { Memo } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import type { ListedMemo } from '@/lib/services/memos';

/** What memos are gathered by. */
export const memoGroups = ['code', 'source', 'passage', 'project'] as const;

/** One of the groups. */
export type MemoGroup = (typeof memoGroups)[number];

/** A row: a group, or a memo in it. */
export type MemoRow = TreeRow & {
  /** `null` for a group. */
  readonly memo: Memo | null;
  /** What a memo is about, in words; how many memos a group has. */
  readonly detail: string;
};

/** How the list is shown. */
export type MemoLook = {
  /** Letters of a memo or of what it is about. */
  readonly filter: string;
  readonly language: Language;
  readonly groups: Readonly<Record<MemoGroup, string>>;
  /** In the place of what was deleted. */
  readonly gone: string;
  readonly isClosed: (id: string) => boolean;
};

/** Gives the visible rows; groups without a memo that fits are left out. */
export function memoRows(memos: readonly ListedMemo[], look: MemoLook): MemoRow[] {
  const wanted = folded(look.filter.trim());
  const listed = memos
    .map((each) => ({ ...each, subject: subjectOf(each, look) }))
    .filter(({ memo, subject }) => folded(`${memo.text} ${subject}`).includes(wanted));
  const nodes = memoGroups.flatMap((group) => {
    const own = listed.filter(({ memo }) => groupOf(memo) === group);
    if (own.length === 0) return [];
    const head = { id: group, parentId: null, label: look.groups[group], memo: null };
    const rows = own.map(({ memo, subject }) => ({
      ...{ id: memo.id, parentId: group, label: memoTitle(memo.text), memo },
      ...{ detail: subject, description: subject },
    }));
    return [{ ...head, detail: String(own.length), description: String(own.length) }, ...rows];
  });
  return treeRowsOf(nodes, (id) => wanted !== '' || !look.isClosed(id));
}

function groupOf({ about }: Memo): MemoGroup {
  return about.noun === 'fragment' || about.noun === 'coding' ? 'passage' : about.noun;
}

function subjectOf({ memo, code, source, fragment }: ListedMemo, { language, gone }: MemoLook): string {
  if (memo.about.noun === 'project') return '';
  const words = [
    code === null ? '' : labelIn(code.labels, language),
    source === null ? '' : plainCitation(source),
    fragment === null ? '' : `“${shownQuote(fragment.anchor, fragment.language).slice(0, 80)}”`,
  ].filter((part) => part !== '');
  return words.length === 0 ? gone : words.join(' · ');
}

/** Without capitals and accents. */
function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
