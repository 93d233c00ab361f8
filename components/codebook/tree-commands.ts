// Moving codes and working the tree itself.
import type { Id } from '@/lib/domain/records';
import type { TreeMove } from '@/components/shared/tree-rows';
import {
  codePickItems,
  onCode,
  type ChosenCode,
  type CodebookCommand,
  type CodebookWorkbench,
} from './chosen-code';
import { codesViewOf, showCodes } from './codes-view.svelte';
import { messages } from './messages';
import { canLand, stepTarget, type MoveTarget } from './move-target';
import { place, placeAll } from './place-codes';

const steps: readonly (readonly [TreeMove, string, string])[] = [
  ['up', 'Code: move up', 'Code: omhoog verplaatsen'],
  ['down', 'Code: move down', 'Code: omlaag verplaatsen'],
  ['in', 'Code: move under the code above', 'Code: onder de code erboven plaatsen'],
  ['out', 'Code: move out of its parent', 'Code: een niveau hoger plaatsen'],
];

/** Move, filter, expand and collapse. */
export const treeCommands: readonly CodebookCommand[] = [
  {
    id: 'code.open',
    title: { en: 'Code: open code page', nl: 'Code: codepagina openen' },
    menus: [{ menu: 'codes/context', group: '1_open', order: 1 }],
    run: onCode((workbench, { code }) => workbench.openEditor({ editor: 'code', key: code.id })),
  },
  {
    id: 'code.openToSide',
    title: { en: 'Code: open code page to the side', nl: 'Code: codepagina ernaast openen' },
    menus: [{ menu: 'codes/context', group: '1_open', order: 2 }],
    run: onCode((workbench, { code }) =>
      workbench.openEditor({ editor: 'code', key: code.id }, { toSide: true }),
    ),
  },
  {
    id: 'code.allFragments',
    title: {
      en: 'Code: all fragments of the code in the tree',
      nl: 'Code: alle fragmenten van de code in de boom',
    },
    keys: ['Shift+F12'],
    when: (keys) => keys.treeFocus && keys.treeKind === 'codes',
    run: onCode((workbench, { code }) => workbench.run('fragments.ofCode', code.id)),
  },
  ...steps.map(([move, en, nl]): CodebookCommand => ({
    id: `code.move${move.charAt(0).toUpperCase()}${move.slice(1)}`,
    title: { en, nl },
    run: onCode((workbench, chosen) => step(workbench, move, chosen)),
  })),
  {
    id: 'code.moveTo',
    title: { en: 'Code: move to another place', nl: 'Code: naar een andere plaats verplaatsen' },
    menus: [{ menu: 'codes/context', group: '4_move', order: 1 }],
    run: onCode(moveTo),
  },
  {
    id: 'code.place',
    title: { en: 'Code: place', nl: 'Code: plaatsen' },
    palette: false,
    // Only the tree of this feature runs it, after a drop.
    run: async (workbench, argument) => {
      const { codeIds, target } = argument as { codeIds: readonly Id[]; target: MoveTarget };
      await placeAll(workbench, codeIds, target);
    },
  },
  {
    id: 'code.reveal',
    title: { en: 'Code: show in the tree', nl: 'Code: in de boom tonen' },
    palette: false,
    // Other features give the id.
    run: async (workbench, argument) =>
      (await showCodes(workbench)).requestFocus({ place: 'tree', codeId: argument as Id }),
  },
  {
    id: 'code.filter',
    title: { en: 'Code: filter codes', nl: 'Code: codes filteren' },
    icon: 'filter',
    menus: [{ menu: 'codes/title', group: '2', order: 1 }],
    run: async (workbench) => (await showCodes(workbench)).requestFocus({ place: 'filter' }),
  },
  {
    id: 'code.expandAll',
    title: { en: 'Code: expand all', nl: 'Code: alles uitklappen' },
    icon: 'expand-all',
    menus: [{ menu: 'codes/more', group: '2', order: 1 }],
    run: (workbench) => codesViewOf(workbench).closedIds.clear(),
  },
  {
    id: 'code.collapseAll',
    title: { en: 'Code: collapse all', nl: 'Code: alles inklappen' },
    icon: 'collapse-all',
    menus: [{ menu: 'codes/title', group: '3', order: 2 }],
    run: collapseAll,
  },
];

async function step(workbench: CodebookWorkbench, move: TreeMove, { rows, code }: ChosenCode): Promise<void> {
  const target = stepTarget(rows, code.id, move);
  if (target === null) workbench.announce(messages[workbench.language].cannotMove);
  else await place(workbench, code, target);
}

async function moveTo(workbench: CodebookWorkbench, { rows, code }: ChosenCode): Promise<void> {
  const text = messages[workbench.language];
  const parents = rows.filter((row) => canLand(rows, code.id, row.id));
  const items = [
    ...codePickItems(workbench, parents).map((item) => ({ ...item, value: { parentId: item.value.id } })),
    { value: { parentId: null }, label: text.topLevel },
  ];
  const answer = await workbench.pick<{ readonly parentId: Id | null }>(items, { title: text.chooseParent });
  if (answer !== null) await place(workbench, code, { ...answer, beforeId: null });
}

async function collapseAll(workbench: CodebookWorkbench): Promise<void> {
  const { rows } = await workbench.services.codebook.snapshot();
  const view = codesViewOf(workbench);
  for (const row of rows) if (row.childIds.length > 0) view.closedIds.add(row.id);
  view.focusedId = rows[0]?.id ?? null;
}
