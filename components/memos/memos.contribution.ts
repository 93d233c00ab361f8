// Memos: notes on anything, written and corrected in an editor of their own.
import type { MemoLink } from '@/lib/domain/memo-text';
import type { Memo, MemoSubject } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Contribution, Workbench } from '@/lib/workbench/contribution';
import type { When } from '@/lib/workbench/when-tree';
import { insertPassage } from './insert-passage';
import { keyOfMemo, keyOfSubject } from './memo-key';
import { messages } from './messages';
import { observeMemoTitle, unsavedMemos } from './open-drafts';
import { linkAtCursor, memoInFront } from './open-memos';

type MemoWorkbench = Workbench<Services>;

const inMemo: When = ({ editorKind }) => editorKind === 'memo';

/** Write, edit, delete. */
export const memos: Contribution<Services> = {
  id: 'memos',
  views: [
    {
      id: 'memos.list',
      container: 'evidence',
      title: { en: 'Memos', nl: 'Memo’s' },
      order: 3,
      load: () => import('./MemosView.svelte'),
    },
  ],
  editors: [
    {
      id: 'memo',
      icon: 'note',
      title: (services, { key }, language) => observeMemoTitle(services, key, messages[language].memo),
      isDirty: (_services, { key }) => unsavedMemos.observe(key),
      load: () => import('./MemoEditor.svelte'),
    },
  ],
  commands: [
    {
      id: 'memo.write',
      title: { en: 'Memo: write a memo', nl: 'Memo: een memo schrijven' },
      icon: 'note',
      menus: [
        { menu: 'codes/context', group: '5', order: 1 },
        { menu: 'sources/context', group: '5', order: 1 },
      ],
      run: async (workbench, argument) => {
        const subject = await subjectOf(workbench, argument);
        workbench.openEditor({ editor: 'memo', key: keyOfSubject(subject) });
      },
    },
    {
      id: 'memo.showAll',
      title: { en: 'Memo: show all memos', nl: 'Memo: alle memo’s tonen' },
      icon: 'note',
      run: (workbench) => workbench.showContainer('evidence'),
    },
    {
      id: 'memo.edit',
      title: { en: 'Memo: edit', nl: 'Memo: bewerken' },
      palette: false,
      run: (workbench, argument) => {
        const memo = asMemo(argument);
        if (memo !== null) {
          workbench.openEditor({ editor: 'memo', key: keyOfMemo(memo) });
        }
      },
    },
    {
      id: 'memo.remove',
      title: { en: 'Memo: delete', nl: 'Memo: verwijderen' },
      palette: false,
      run: async (workbench, argument) => {
        const memo = asMemo(argument);
        if (memo !== null) await remove(workbench, memo);
      },
    },
    {
      id: 'memo.openLink',
      title: { en: 'Memo: open what it points at', nl: 'Memo: openen waarnaar wordt verwezen' },
      palette: false,
      // Only views of memos run it, with a link of theirs.
      run: (workbench, argument) => openLink(workbench, argument as MemoLink),
    },
    {
      id: 'memo.openLinkAtCursor',
      title: { en: 'Memo: open the link at the cursor', nl: 'Memo: verwijzing bij de cursor openen' },
      icon: 'link-external',
      keys: ['F12'],
      when: inMemo,
      run: async (workbench) => {
        const view = memoInFront(workbench);
        const link = view === null ? null : linkAtCursor(view);
        if (link === null) workbench.announce(messages[workbench.language].noLink);
        else await openLink(workbench, link);
      },
    },
    {
      id: 'memo.insertPassage',
      title: { en: 'Memo: insert passage…', nl: 'Memo: passage invoegen…' },
      icon: 'references',
      keys: ['Mod+KeyK Mod+KeyQ'],
      when: inMemo,
      run: insertPassage,
    },
  ],
};

/** Opens a code, a source, or a source at a passage. */
async function openLink(workbench: MemoWorkbench, { noun, id }: MemoLink): Promise<void> {
  const { sources, coding } = workbench.services;
  if (noun === 'code')
    return workbench.openEditor({ editor: 'code', key: id }, { preview: true, takesFocus: true });
  const fragment = noun === 'fragment' ? await coding.fragment(id) : null;
  const source = await sources.get(fragment?.sourceId ?? id);
  const place = fragment === null ? {} : { reveal: fragment.id };
  workbench.openEditor(
    { editor: source.kind, key: source.id, ...place },
    { preview: true, takesFocus: true },
  );
}

/** What the caller names, else the code or source that is in front, else the project. */
async function subjectOf(workbench: MemoWorkbench, argument: unknown): Promise<MemoSubject> {
  if (isSubject(argument)) return argument;
  const id = typeof argument === 'string' ? argument : workbench.activeEditor?.key;
  const { codes, sources, projects } = workbench.services;
  if (id !== undefined && (await codes.all()).some((code) => code.id === id)) return { noun: 'code', id };
  if (id !== undefined && (await sources.all()).some((source) => source.id === id))
    return { noun: 'source', id };
  return { noun: 'project', id: (await projects.current()).id };
}

function isSubject(value: unknown): value is MemoSubject {
  return (
    typeof value === 'object' && value !== null && 'noun' in value && 'id' in value && !('text' in value)
  );
}

/** Callers hand over the memo that they show. */
function asMemo(value: unknown): Memo | null {
  const isMemo = typeof value === 'object' && value !== null && 'about' in value && 'text' in value;
  // Only our own views call with an object of this shape.
  return isMemo ? (value as Memo) : null;
}

async function remove(workbench: MemoWorkbench, memo: Memo): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  await services.memos.remove(memo.id);
  await workbench.run('history.offerUndo', text.removed);
}
