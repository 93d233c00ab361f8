import type { Observable } from '@/lib/base/observable';
import type { Id, Source } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';

/** Gives a source now and after each change of its record or its file. */
export function observeSource(services: Services, sourceId: Id): Observable<Source> {
  return {
    subscribe: (next, error) => {
      let isOver = false;
      let inner: { unsubscribe(): void } | null = null;
      const follow = (source: Source): void => {
        if (isOver) return;
        inner = services.sources.observeAll(source.projectId).subscribe((sources) => {
          next(sources.find((each) => each.id === sourceId) ?? source);
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
