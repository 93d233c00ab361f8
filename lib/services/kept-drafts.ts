// Words that were typed and are not saved yet, remembered in this browser: a closed window loses none of them.
import type { Id } from '@/lib/domain/records';
import type { Settings } from './settings';

/** Typed words; `place` is read and written by what they are typed into. */
export type KeptDraft = { readonly projectId: Id; readonly place: string; readonly words: string };

const most = 200;

/** Gives what was typed in a project, by place. */
export async function draftsOf(settings: Settings, projectId: Id): Promise<ReadonlyMap<string, string>> {
  const drafts = (await settings.get('drafts')) ?? [];
  return new Map(
    drafts.flatMap((each) => (each.projectId === projectId ? [[each.place, each.words] as const] : [])),
  );
}

/** Remembers what stands at some places of a project, `null` for nothing; the oldest go when there are very many. */
export async function keepDrafts(
  settings: Settings,
  projectId: Id,
  typed: ReadonlyMap<string, string | null>,
): Promise<void> {
  // Two windows may say it at once.
  await navigator.locks.request('codeboom-drafts', async () => {
    const drafts = (await settings.get('drafts')) ?? [];
    const others = drafts.filter((each) => each.projectId !== projectId || !typed.has(each.place));
    const now = [...typed].flatMap(([place, words]) => (words === null ? [] : [{ projectId, place, words }]));
    await settings.set('drafts', [...others, ...now].slice(-most));
  });
}
