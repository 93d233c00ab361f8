// Commands on PDFs: getting one in, finding and moving about in it.
import { plainCitation } from '@/lib/domain/citation';
import type { PassageTarget, SelectedPassage } from '@/lib/domain/drafts';
import type { PassageInFront } from '@/lib/domain/findings/on-passage';
import type { Services } from '@/lib/services/services';
import type { Command, Workbench } from '@/lib/workbench/contribution';
import type { ContextKeys } from '@/lib/workbench/context-keys';
import { activeReader } from './active-reader';
import { givenPdf, importPdf, pdfFiles } from './pdf/import-pdf';
import { messages } from './messages';
import { replacePdf } from './pdf/replace-pdf';
import type { PdfView } from './pdf/pdf-view.svelte';

const inPdf = (keys: Readonly<ContextKeys>): boolean => keys.editorKind === 'pdf';
const zoomStep = 1.2;

/** Import, open, find, zoom and go to a page. */
export const readerCommands: readonly Command<Services>[] = [
  {
    id: 'reader.importPdf',
    title: { en: 'Source: import PDF', nl: 'Bron: pdf importeren' },
    icon: 'file-pdf',
    menus: [
      { menu: 'welcome', group: '1', order: 1 },
      { menu: 'sources/title', group: '1', order: 1 },
    ],
    run: async (workbench, argument) => {
      const given = givenPdf(argument) ?? { file: await workbench.askFile(pdfFiles), url: null };
      if (given.file !== null) await importPdf(workbench, given.file, given.url);
    },
  },
  {
    id: 'reader.openPdf',
    title: { en: 'Source: open PDF', nl: 'Bron: pdf openen' },
    run: async (workbench, argument) => {
      const id = typeof argument === 'string' ? argument : await choosePdf(workbench);
      if (id !== null) workbench.openEditor({ editor: 'pdf', key: id });
    },
  },
  {
    id: 'reader.replacePdf',
    title: {
      en: 'Source: replace the PDF by another edition…',
      nl: 'Bron: pdf vervangen door een andere versie…',
    },
    icon: 'replace',
    menus: [{ menu: 'editor/title', group: '5', order: 1 }],
    when: inPdf,
    run: async (workbench) => {
      const reader = activeReader();
      if (reader !== null && reader.view !== null) await replacePdf(workbench, reader.desk);
    },
  },
  {
    id: 'reader.find',
    title: { en: 'Reader: find in article', nl: 'Lezer: zoeken in artikel' },
    icon: 'search',
    keys: ['Mod+KeyF'],
    when: inPdf,
    run: () => activeReader()?.find?.(),
  },
  {
    id: 'reader.zoomIn',
    title: { en: 'Reader: zoom in', nl: 'Lezer: inzoomen' },
    keys: ['Mod+=', 'Mod++'],
    when: inPdf,
    run: () => view()?.zoomBy(zoomStep),
  },
  {
    id: 'reader.zoomOut',
    title: { en: 'Reader: zoom out', nl: 'Lezer: uitzoomen' },
    keys: ['Mod+-'],
    when: inPdf,
    run: () => view()?.zoomBy(1 / zoomStep),
  },
  {
    id: 'reader.zoomReset',
    title: { en: 'Reader: fit the width', nl: 'Lezer: aan breedte aanpassen' },
    keys: ['Mod+Digit0'],
    when: inPdf,
    run: () => view()?.fitWidth(),
  },
  {
    id: 'reader.goToPage',
    title: { en: 'Reader: go to page', nl: 'Lezer: naar pagina' },
    keys: ['Mod+KeyG'],
    when: inPdf,
    run: askForPage,
  },
  {
    id: 'reader.toggleOutline',
    title: { en: 'Reader: show or hide outline', nl: 'Lezer: inhoudsopgave tonen of verbergen' },
    icon: 'list-tree',
    when: inPdf,
    run: () => activeReader()?.toggleOutline?.(),
  },
  {
    id: 'reader.codeArea',
    title: { en: 'Reader: code an area', nl: 'Lezer: een gebied coderen' },
    icon: 'symbol-ruler',
    when: inPdf,
    run: () => activeReader()?.drawArea?.(),
  },
  {
    id: 'reader.giveSelection',
    title: { en: 'Reader: give the selection', nl: 'Lezer: selectie doorgeven' },
    palette: false,
    run: async (_workbench, argument) => {
      const passage = await selectedPassage();
      // Features that ask hand over what takes the passage.
      if (passage !== null) (argument as (passage: SelectedPassage) => void)(passage);
    },
  },
  {
    id: 'reader.giveFocused',
    title: { en: 'Reader: give the focused passage', nl: 'Lezer: passage in beeld doorgeven' },
    palette: false,
    run: (_workbench, argument) => {
      const focused = activeReader()?.desk.focused ?? null;
      if (focused === null) return;
      const codeIds = focused.codings.map(({ codeId }) => codeId);
      // As above.
      (argument as (passage: PassageInFront) => void)({ fragmentId: focused.fragment.id, codeIds });
    },
  },
  {
    id: 'reader.giveTarget',
    title: { en: 'Reader: give what is marked', nl: 'Lezer: wat gemarkeerd is doorgeven' },
    palette: false,
    run: async (_workbench, argument) => {
      const target = await markedTarget();
      // As above.
      if (target !== null) (argument as (target: PassageTarget) => void)(target);
    },
  },
];

/** What is marked in the reader in front, else its focused passage. */
async function markedTarget(): Promise<PassageTarget | null> {
  const desk = activeReader()?.desk;
  if (desk === undefined) return null;
  await Promise.all([desk.describing, desk.cursor?.settled]);
  const { marked, focused, source } = desk;
  if (marked !== null)
    return { source: source.id, anchor: desk.storedAnchor(marked), language: source.language };
  return focused === null ? null : { fragmentId: focused.fragment.id };
}

/** What is selected in the PDF in front, once it is known. */
async function selectedPassage(): Promise<SelectedPassage | null> {
  const reader = activeReader();
  await reader?.desk.describing;
  const anchor = reader?.desk.selection ?? null;
  if (reader === null || reader.view === null || anchor?.kind !== 'pdf') return null;
  const textHash = anchor.textHash ?? (await reader.view.text.readWhole()).hash;
  return { sourceId: reader.desk.source.id, anchor, textHash };
}

function view(): PdfView | null {
  return activeReader()?.view ?? null;
}

async function choosePdf(workbench: Workbench<Services>): Promise<string | null> {
  const text = messages[workbench.language];
  const pdfs = (await workbench.services.sources.all()).filter((source) => source.kind === 'pdf');
  if (pdfs.length === 0) {
    workbench.notify({
      severity: 'info',
      text: text.noPdfs,
      actions: [{ label: 'PDF…', run: () => workbench.run('reader.importPdf') }],
    });
    return null;
  }
  const items = pdfs.map((source) => ({
    value: source.id,
    label: source.title,
    description: plainCitation(source),
    icon: 'file-pdf',
  }));
  return workbench.pick(items, { title: text.choosePdf });
}

async function askForPage(workbench: Workbench<Services>): Promise<void> {
  const shown = view();
  if (shown === null) return;
  const text = messages[workbench.language];
  const count = shown.text.pageCount;
  const typed = await workbench.ask({
    title: text.goToPage,
    placeholder: text.goToPageHint(count),
    check: (value) => (shown.pageNamed(value) === null ? text.noSuchPage(count) : null),
  });
  const page = typed === null ? null : shown.pageNamed(typed);
  if (page !== null) shown.goToPage(page);
}
