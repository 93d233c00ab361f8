import { mapObservable, type Observable } from '@/lib/base/observable';
import { compareSources, plainCitation } from '@/lib/domain/citation';
import type { Id, Source } from '@/lib/domain/records';
import type { FaceSuggestion } from '@/lib/services/faces';
import type { Services } from '@/lib/services/services';

/** Gives the sources of the open project in the order of a reference list, now and after each change. */
export function observeSources(services: Services): Observable<readonly Source[]> {
  return ofProject(services, (id) =>
    mapObservable(services.sources.observeAll(id), (sources) => sources.toSorted(compareSources)),
  );
}

/** Gives what may be further faces of the open project's articles, now and after each change. */
export function observeSuggestions(services: Services): Observable<readonly FaceSuggestion[]> {
  return ofProject(services, (id) => services.faces.observeSuggestions(id));
}

/** Follows the open project, whichever that is. */
function ofProject<T>(services: Services, observe: (projectId: Id) => Observable<T>): Observable<T> {
  return {
    subscribe(next, error) {
      let projectId: Id | null = null;
      let inner: { unsubscribe(): void } | null = null;
      const outer = services.projects.observeCurrent().subscribe(({ id }) => {
        if (id === projectId) return;
        projectId = id;
        inner?.unsubscribe();
        inner = observe(id).subscribe(next, error);
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
