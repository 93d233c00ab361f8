import type { Observable } from '@/lib/base/observable';
import { citedName } from '@/lib/domain/citation';
import type { Id, Source } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';

/** Gives a source's title for its tab, `Brandt 2021 · Someone who stays`, now and after each correction. */
export function observeTitle(services: Services, sourceId: Id): Observable<string> {
  return {
    subscribe: (next, error) => {
      let isOver = false;
      let inner: { unsubscribe(): void } | null = null;
      const follow = (source: Source): void => {
        if (isOver) return;
        inner = services.sources.observeAll(source.projectId).subscribe((sources) => {
          next(tabTitle(sources.find((each) => each.id === sourceId) ?? source));
        }, error);
      };
      services.sources.get(sourceId).then(follow, (reason: unknown) => error?.(reason));
      return {
        unsubscribe: () => {
          isOver = true;
          inner?.unsubscribe();
        },
      };
    },
  };
}

function tabTitle({ authors, year, title }: Source): string {
  const [first] = authors;
  return first === undefined ? title : `${citedName(first)} ${year ?? ''} · ${title}`.replace('  ', ' ');
}
