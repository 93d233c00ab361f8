import type { Observable } from '@/lib/base/observable';
import { compareSources, plainCitation } from '@/lib/domain/citation';
import type { Id, Source } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';

/** Gives the sources of the open project in the order of a reference list, now and after each change. */
export function observeSources(services: Services): Observable<readonly Source[]> {
  return {
    subscribe(next, error) {
      let projectId: Id | null = null;
      let inner: { unsubscribe(): void } | null = null;
      const outer = services.projects.observeCurrent().subscribe(({ id }) => {
        if (id === projectId) return;
        projectId = id;
        inner?.unsubscribe();
        inner = services.sources
          .observeAll(id)
          .subscribe((sources) => next(sources.toSorted(compareSources)), error);
      }, error);
      return {
        unsubscribe: () => {
          outer.unsubscribe();
          inner?.unsubscribe();
        },
      };
    },
  };
}

/** Gives the title of a record's tab. */
export function observeRecordTitle(services: Services, sourceId: Id): Observable<string> {
  return {
    subscribe: (next, error) =>
      observeSources(services).subscribe((sources) => {
        const source = sources.find(({ id }) => id === sourceId);
        if (source !== undefined) next(plainCitation(source));
      }, error),
  };
}
