// Commands on what the margin, the coding map and the text show.
import { labelIn } from '@/lib/base/language';
import { treeNodes } from '@/lib/domain/code-tree';
import type { Services } from '@/lib/services/services';
import type { Command, PickItem, Workbench } from '@/lib/workbench/contribution';
import type { ContextKeys } from '@/lib/workbench/context-keys';
import { shownCodes } from '@/lib/workbench/shown-codes.svelte';
import { activeReader } from '@/components/reader/active-reader';
import { frontReader } from './front-reader.svelte';
import { marginMessages } from './margin-messages';

const inReader = (keys: Readonly<ContextKeys>): boolean =>
  keys.editorKind === 'pdf' || keys.editorKind === 'page';

/** Filter by codes, lanes, the map. */
export const marginCommands: readonly Command<Services>[] = [
  {
    id: 'reader.filterByCode',
    title: { en: 'Reader: show only codes…', nl: 'Lezer: alleen codes tonen…' },
    icon: 'filter',
    menus: [{ menu: 'editor/title', group: '3', order: 1 }],
    // The tree gives the id of a code, to be ticked or not.
    run: async (workbench, argument) => {
      if (typeof argument === 'string') shownCodes.toggle(argument);
      else await askForCodes(workbench);
    },
  },
  {
    id: 'reader.clearCodeFilter',
    title: { en: 'Reader: show all codes', nl: 'Lezer: alle codes tonen' },
    run: () => shownCodes.clear(),
  },
  {
    id: 'reader.showOutline',
    title: { en: 'Reader: codes in this document', nl: 'Lezer: codes in dit document' },
    icon: 'list-tree',
    run: (workbench) => workbench.showContainer('outline'),
  },
  {
    id: 'reader.showHover',
    title: { en: 'Passage: show its card', nl: 'Passage: kaartje tonen' },
    keys: ['Mod+KeyK Mod+KeyI'],
    when: (keys) => inReader(keys) && keys.fragmentFocus,
    run: showHover,
  },
  {
    id: 'reader.toggleFold',
    title: { en: 'Reader: show only coded text', nl: 'Lezer: alleen gecodeerde tekst tonen' },
    icon: 'fold',
    keys: ['Mod+KeyK Mod+Digit0'],
    menus: [{ menu: 'editor/title', group: '3', order: 2 }],
    when: inReader,
    run: () => {
      const margin = frontReader()?.margin;
      if (margin !== undefined) margin.isFolded = !margin.isFolded;
    },
  },
  {
    id: 'reader.focusBreadcrumbs',
    title: { en: 'Reader: go to the breadcrumbs', nl: 'Lezer: naar het kruimelpad' },
    // What Ctrl+Shift+. writes differs between keyboards.
    keys: ['Mod+>', 'Mod+:'],
    when: inReader,
    run: () => {
      document
        .querySelector<HTMLElement>('[data-front="true"] [data-breadcrumbs] button[tabindex="0"]')
        ?.focus();
    },
  },
  {
    id: 'reader.toggleLanesByCoder',
    title: { en: 'Reader: lanes for each coder', nl: 'Lezer: eigen banen per codeur' },
    when: inReader,
    run: (workbench) => toggle(workbench, 'reader.lanesByCoder'),
  },
  {
    id: 'reader.toggleCodingMap',
    title: { en: 'Reader: show or hide the coding map', nl: 'Lezer: coderingskaart tonen of verbergen' },
    when: inReader,
    run: (workbench) => toggle(workbench, 'reader.codingMap'),
  },
  {
    id: 'reader.toggleCodeLens',
    title: {
      en: 'Reader: show or hide codes above paragraphs',
      nl: 'Lezer: codes boven alinea’s tonen of verbergen',
    },
    when: ({ editorKind }) => editorKind === 'page',
    run: (workbench) => toggle(workbench, 'reader.codeLens'),
  },
];

function showHover(): void {
  const reader = frontReader();
  const fragmentId = reader?.margin.desk.focusedId ?? null;
  if (reader === null || fragmentId === null) return;
  const stripe = document.querySelector(`[data-page-of-stripe][data-fragment="${fragmentId}"]`);
  const { innerWidth, innerHeight } = window;
  const at = stripe ?? new DOMRect(innerWidth / 2 - 180, innerHeight / 3, 1, 1);
  reader.pointing.showCard({ fragmentId, at }, true);
}

function toggle({ settings }: Workbench<Services>, id: string): Promise<void> {
  return settings.set(id, !settings.isOn(id));
}

async function askForCodes(workbench: Workbench<Services>): Promise<void> {
  const { language, services } = workbench;
  const text = marginMessages[language];
  const codes = activeReader()?.desk.codes ?? (await services.codes.all());
  const byId = new Map(codes.map((code) => [code.id, code]));
  const items = treeNodes(codes).map(({ code }): PickItem<string> => {
    const parent = code.parentId === null ? undefined : byId.get(code.parentId);
    return {
      value: code.id,
      label: labelIn(code.labels, language),
      searchWords: Object.values(code.labels),
      ...(parent === undefined ? {} : { description: labelIn(parent.labels, language) }),
    };
  });
  const ticked = items.filter(({ value }) => shownCodes.ticked.has(value));
  const chosen = await workbench.pickMany(
    items,
    { title: text.filterTitle, placeholder: text.noneTicked },
    ticked,
  );
  if (chosen !== null) shownCodes.only(chosen);
}
