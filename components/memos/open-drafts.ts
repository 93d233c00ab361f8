// What is known of memos while they are written, by the keys of their tabs.
import { NamedValues, type Observable } from '@/lib/base/observable';
import { memoTitle } from '@/lib/domain/memo-text';
import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import { targetOf } from './memo-key';

/** Memos with words that are not on disk yet. */
export const unsavedMemos = new NamedValues(false);
/** What a new memo became once its first words were on disk. */
export const writtenMemos = new NamedValues<Id | null>(null);

/** Letters of a title in a tab. */
const longestTitle = 60;

/** Gives the title of a memo in a tab: its first words; `untitled` while it has none. */
export function observeMemoTitle(services: Services, key: string, untitled: string): Observable<string> {
  const target = targetOf(key);
  return {
    subscribe: (next, error) => {
      next(untitled);
      if (target === null) return { unsubscribe: () => undefined };
      let texts: ReadonlyMap<Id, string> = new Map();
      const tell = (): void => {
        const id = target.memoId ?? writtenMemos.get(key);
        const title = memoTitle(id === null ? '' : (texts.get(id) ?? ''));
        next(title === '' ? untitled : shortened(title));
      };
      const stored = services.memos.observeAbout(target.about).subscribe((memos) => {
        texts = new Map(memos.map(({ id, text }) => [id, text]));
        tell();
      }, error);
      const written = writtenMemos.observe(key).subscribe(tell);
      return {
        unsubscribe: () => {
          stored.unsubscribe();
          written.unsubscribe();
        },
      };
    },
  };
}

function shortened(title: string): string {
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle).trimEnd()}…`;
}
