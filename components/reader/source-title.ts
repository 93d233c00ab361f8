import type { Language } from '@/lib/base/language';
import { mapObservable, type Observable } from '@/lib/base/observable';
import { citedName } from '@/lib/domain/citation';
import type { Id, Source } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import { observeSource } from './observe-source';
import { statusMessages } from './status-messages';

/** Gives a source's title for its tab, `Brandt 2021 · Someone who stays`, now and after each correction. */
export function observeTitle(services: Services, sourceId: Id): Observable<string> {
  return mapObservable(observeSource(services, sourceId), tabTitle);
}

/** Gives how much of a source is coded, `12 fragments`, now and after each change. */
export function observeProgress(services: Services, sourceId: Id, language: Language): Observable<string> {
  return mapObservable(services.coding.observeOfSource(sourceId), ({ length }) =>
    statusMessages[language].fragments(length),
  );
}

function tabTitle({ authors, year, title }: Source): string {
  const [first] = authors;
  return first === undefined ? title : `${citedName(first)} ${year ?? ''} · ${title}`.replace('  ', ' ');
}
