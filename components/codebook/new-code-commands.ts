// Making codes: named in the tree where they will stand.
import type { CodeKind, Id } from '@/lib/domain/records';
import type { CodebookCommand, CodebookWorkbench } from './chosen-code';
import { codesViewOf, showCodes } from './codes-view.svelte';
import { parentFor } from './new-code';

/** New code, characteristic and theme. */
export const newCodeCommands: readonly CodebookCommand[] = [
  {
    id: 'code.new',
    title: { en: 'Code: new code', nl: 'Code: nieuwe code' },
    icon: 'add',
    keys: ['Alt+KeyN'],
    menus: [
      { menu: 'codes/title', group: '1', order: 1 },
      { menu: 'codes/context', group: '2_new', order: 1 },
    ],
    when: (keys) => !keys.inputFocus,
    run: (workbench, argument) => startDraft(workbench, 'openCode', argument),
  },
  {
    id: 'code.newCharacteristic',
    title: { en: 'Code: new characteristic', nl: 'Code: nieuw kenmerk' },
    menus: [{ menu: 'codes/context', group: '2_new', order: 2 }],
    run: (workbench, argument) => startDraft(workbench, 'characteristic', argument),
  },
  {
    id: 'code.newTheme',
    title: { en: 'Code: new theme', nl: 'Code: nieuw thema' },
    menus: [{ menu: 'codes/context', group: '2_new', order: 3 }],
    run: (workbench, argument) => startDraft(workbench, 'theme', argument),
  },
  {
    id: 'code.create',
    title: { en: 'Code: create', nl: 'Code: maken' },
    palette: false,
    run: createNamed,
  },
];

async function startDraft(workbench: CodebookWorkbench, kind: CodeKind, argument: unknown): Promise<void> {
  const { rows } = await workbench.services.codebook.snapshot();
  const view = codesViewOf(workbench);
  const from = rows.find((row) => row.id === (typeof argument === 'string' ? argument : view.focusedId));
  await showCodes(workbench);
  view.startDraft({ kind, parentId: parentFor(rows, from, kind) });
}

/** What the tree gives when a new code got its name. */
export type NamedDraft = { readonly label: string; readonly parentId: Id | null; readonly kind: CodeKind };

async function createNamed(workbench: CodebookWorkbench, argument: unknown): Promise<void> {
  // Only the tree of this feature runs it, which is why it is not in the palette.
  const { label, parentId, kind } = argument as NamedDraft;
  const { language } = workbench;
  const labels = { en: '', nl: '', [language]: label };
  const code = await workbench.services.codes.create({ labels, parentId, kind, type: null });
  const view = codesViewOf(workbench);
  view.requestFocus({ place: 'tree', codeId: code.id });
}
