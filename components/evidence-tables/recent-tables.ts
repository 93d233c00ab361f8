// The tables that were opened last in this browser, with their titles, so that a tab has its name before its table is made.
import type { Language } from '@/lib/base/language';
import type { Observable } from '@/lib/base/observable';
import type { Id } from '@/lib/domain/records';
import type { Settings } from '@/lib/services/settings';
import type { EvidenceTable } from '@/lib/domain/evidence/evidence-table';

const mostTables = 40;

/** Remembers that a table was opened, and what it is called. */
export async function keepRecent(
  settings: Settings,
  { projectId, key, language }: { readonly projectId: Id; readonly key: string; readonly language: Language },
  { title }: Pick<EvidenceTable, 'title'>,
): Promise<void> {
  // Two editors may say it at once.
  await navigator.locks.request('codeboom-recent-tables', async () => {
    const all = (await settings.get('recentTables')) ?? [];
    const known = all.find((each) => each.key === key && each.projectId === projectId);
    if (known?.titles[language] === title) return;
    const others = all.filter((each) => each !== known);
    const now = { projectId, key, titles: { ...known?.titles, [language]: title } };
    await settings.set('recentTables', [...others, now].slice(-mostTables));
  });
}

/** Gives the title of a table that was opened before; `unknown` for others. */
export function observeTitle(
  settings: Settings,
  { key, language, unknown }: { readonly key: string; readonly language: Language; readonly unknown: string },
): Observable<string> {
  return {
    subscribe(next, error) {
      return settings.observe('recentTables').subscribe((all) => {
        const known = all?.find((each) => each.key === key);
        next(known?.titles[language] ?? unknown);
      }, error);
    },
  };
}
