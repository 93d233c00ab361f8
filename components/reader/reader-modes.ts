// Modes of the quick input that are about the source in front: its codes and headings, its pages, and coding in it.
import type { CodedFragment } from '@/lib/domain/drafts';
import { shownQuote } from '@/lib/domain/shown-quote';
import { readOutline } from '@/lib/reader/pdf/outline';
import type { Services } from '@/lib/services/services';
import type { PickItem, QuickChoice, QuickMode, QuickRows } from '@/lib/workbench/contribution';
import { activeReader, type ActiveReader } from './active-reader';
import { codeRows, type CodeChoice } from './desk/code-choice';
import type { CodingDesk } from './desk/coding-desk.svelte';
import { modeMessages, type ModeMessages } from './mode-messages';
import type { PdfView } from './pdf/pdf-view.svelte';

type Row = PickItem<QuickChoice>;

/** `@` codes and headings here, `:` a page or fragment by number, `=` a code on the selection. */
export const readerModes: readonly QuickMode<Services>[] = [
  {
    id: 'reader.here',
    prefix: '@',
    title: { en: 'Codes and headings in this source', nl: 'Codes en kopjes in deze bron' },
    placeholder: { en: 'Code or heading', nl: 'Code of kopje' },
    loadsOnce: true,
    rows: async ({ language }) => {
      const reader = activeReader();
      const text = modeMessages[language];
      if (reader === null) return nowhere(text);
      const items = [...(await headingRows(reader, text)), ...codingRows(reader.desk, text)];
      return { items, typed: '', empty: text.nothingHere };
    },
  },
  {
    id: 'reader.number',
    prefix: ':',
    title: {
      en: 'A page, or :f and a fragment, by number',
      nl: 'Een pagina, of met :f een fragment, op nummer',
    },
    placeholder: {
      en: 'Page number; f and a number for a fragment',
      nl: 'Paginanummer; f en een nummer voor een fragment',
    },
    rows: async ({ language }, typed) => {
      const reader = activeReader();
      const text = modeMessages[language];
      if (reader === null) return nowhere(text);
      const items = /^f/iu.test(typed)
        ? fragmentRows(reader.desk, typed.slice(1).trim(), text)
        : await pageRows(reader.view, typed.trim(), text);
      return { items, typed: '', empty: reader.view === null ? text.noPages : text.noSuchNumber };
    },
  },
  {
    id: 'reader.apply',
    prefix: '=',
    title: { en: 'Code the selected passage', nl: 'De geselecteerde passage coderen' },
    placeholder: {
      en: 'Letters of a code in either language',
      nl: 'Letters van een code in een van beide talen',
    },
    loadsOnce: true,
    rows: ({ language }) => {
      const reader = activeReader();
      if (reader === null || reader.desk.target === null)
        return nowhere(modeMessages[language], 'noSelection');
      return applyRows(reader.desk);
    },
  },
];

function nowhere(text: ModeMessages, why: 'noSource' | 'noSelection' = 'noSource'): QuickRows {
  return { items: [], typed: '', empty: text[why] };
}

async function headingRows({ view }: ActiveReader, text: ModeMessages): Promise<Row[]> {
  if (view === null) return [];
  return (await readOutline(view.text.file)).flatMap(({ title, page }): Row[] =>
    page === null
      ? []
      : [{ label: title, icon: 'list-tree', detail: text.page(page), value: () => view.goToPage(page) }],
  );
}

/** One row a coding, in the order of the source. */
function codingRows(desk: CodingDesk, text: ModeMessages): Row[] {
  return desk.fragments.flatMap((coded) =>
    coded.codings.map((coding): Row => {
      const code = desk.codesById.get(coding.codeId);
      const label = desk.labelOf(code);
      return {
        label: label === '' ? text.deletedCode : label,
        searchWords: code === undefined ? [] : [code.labels.en, code.labels.nl],
        icon: 'tag',
        path: shownQuote(coded.fragment.anchor),
        value: () => goTo(desk, coded),
      };
    }),
  );
}

function fragmentRows(desk: CodingDesk, typed: string, text: ModeMessages): Row[] {
  return desk.fragments.flatMap((coded, index): Row[] => {
    const number = String(index + 1);
    if (!number.startsWith(typed)) return [];
    return [
      {
        label: text.fragment(
          number,
          coded.codings.map(({ codeId }) => desk.labelOf(desk.codesById.get(codeId))),
        ),
        icon: 'quote',
        path: shownQuote(coded.fragment.anchor),
        value: () => goTo(desk, coded),
      },
    ];
  });
}

async function pageRows(view: PdfView | null, typed: string, text: ModeMessages): Promise<Row[]> {
  if (view === null) return [];
  const labels = await view.text.labels();
  return Array.from({ length: view.text.pageCount }, (_, index) => index + 1).flatMap((page): Row[] => {
    const label = labels[page - 1] ?? String(page);
    if (!label.startsWith(typed) && String(page) !== typed) return [];
    const detail = label === String(page) ? {} : { detail: text.page(page) };
    return [{ label: text.pageLabel(label), icon: 'file', ...detail, value: () => view.goToPage(page) }];
  });
}

function goTo({ source, workbench }: CodingDesk, { fragment }: CodedFragment): void {
  workbench.openEditor({ editor: source.kind, key: source.id, reveal: fragment.id });
}

/** What is selected when the box opens counts, whatever happens to the selection meanwhile. */
function applyRows(desk: CodingDesk): QuickRows {
  const { selection } = desk;
  const { items, createItem } = codeRows(desk);
  const apply =
    (code: CodeChoice): QuickChoice =>
    async () => {
      if (selection !== null) desk.selection = selection;
      await desk.codeWith(code);
    };
  const applying = (item: PickItem<CodeChoice>): Row => ({ ...item, value: apply(item.value) });
  return {
    items: items.map(applying),
    typed: '',
    digits: true,
    createItem: (typed) => {
      const created = createItem(typed);
      return created === null ? null : applying(created);
    },
  };
}
