// What the status bar says of the reader in front: where it is, how large, how much is coded, and with what last.
import { fixedObservable, type Observable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { StatusItem } from '@/lib/workbench/contribution';
import { activeReader } from './active-reader';
import { pageInWords } from './pdf/page-in-words';
import { statusMessages } from './status-messages';

type Shown = { readonly text: string; readonly icon?: string; readonly tooltip?: string } | null;

/** Page, zoom, fragments and last code. What they read of the reader is reactive. */
export const readerStatus: readonly StatusItem<Services>[] = [
  item({ id: 'status.page', order: 10, command: 'reader.goToPage' }, (language) => {
    const view = activeReader()?.view ?? null;
    const text = statusMessages[language];
    if (view === null) return null;
    return { text: pageInWords(view, view.currentPage, language), tooltip: text.pageTooltip };
  }),
  item({ id: 'status.zoom', order: 11, command: 'reader.zoomReset' }, (language) => {
    const view = activeReader()?.view ?? null;
    return view === null ? null : { text: `${view.zoom}%`, tooltip: statusMessages[language].zoomTooltip };
  }),
  item({ id: 'status.fragments', order: 12, command: 'reader.goToHere' }, (language) => {
    const reader = activeReader();
    const text = statusMessages[language];
    if (reader === null) return null;
    return { text: text.fragments(reader.desk.fragments.length), tooltip: text.fragmentsTooltip };
  }),
  item({ id: 'status.lastCode', order: 13, command: 'reader.chooseLastCode' }, (language) => {
    const desk = activeReader()?.desk;
    const code = desk?.lastCode ?? undefined;
    const text = statusMessages[language];
    if (desk === undefined) return null;
    const name = code === undefined ? text.noLastCode : shortened(desk.labelOf(code));
    return { text: name, icon: 'tag', tooltip: text.lastCodeTooltip };
  }),
];

type Place = { readonly id: string; readonly order: number; readonly command: string };

function item(
  place: Place,
  shown: (language: Parameters<StatusItem<Services>['text']>[1]) => Shown,
): StatusItem<Services> {
  const text = (_: Services, language: Parameters<typeof shown>[0]): Observable<Shown> =>
    fixedObservable(shown(language));
  return { ...place, side: 'right', text };
}

/** Letters of a code in the bar: the rest is in its tooltip elsewhere. */
const longestName = 28;

function shortened(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`;
}
