// Commands on the window itself: palette, parts, side bar, keys.
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { neighbourPart } from './parts';
import { commandPrefix } from './quick-modes';
import { shellOf, type ShellCommand } from './shell-of';

/** Palette, quick open, parts of the window. */
export const windowCommands: readonly ShellCommand[] = [
  {
    id: 'workbench.showCommands',
    title: { en: 'View: show all commands', nl: 'Weergave: alle opdrachten tonen' },
    searchWords: ['command palette', 'opdrachtenpalet'],
    keys: ['F1', 'Mod+Shift+KeyP'],
    menus: [{ menu: 'manage', group: '1', order: 1 }],
    run: (workbench) => workbench.openQuickInput(commandPrefix),
  },
  {
    id: 'workbench.quickOpen',
    title: { en: 'View: go to a source', nl: 'Weergave: ga naar een bron' },
    searchWords: ['go to file', 'quick open', 'open file', 'ga naar bestand', 'bestand openen'],
    keys: ['Mod+KeyP'],
    run: (workbench) => workbench.openQuickInput(''),
  },
  {
    id: 'workbench.focusNextPart',
    title: { en: 'View: next part of the window', nl: 'Weergave: volgende deel van het venster' },
    keys: ['F6'],
    run: (workbench) => shellOf(workbench).focusPart(neighbourPart(1)),
  },
  {
    id: 'workbench.focusPreviousPart',
    title: { en: 'View: previous part of the window', nl: 'Weergave: vorige deel van het venster' },
    keys: ['Shift+F6'],
    run: (workbench) => shellOf(workbench).focusPart(neighbourPart(-1)),
  },
  {
    id: 'workbench.showNotifications',
    title: { en: 'View: show notifications', nl: 'Weergave: meldingen tonen' },
    run: (workbench) => shellOf(workbench).notices.showList(true),
  },
  {
    id: 'workbench.dismissNotification',
    title: { en: 'View: dismiss the newest notification', nl: 'Weergave: nieuwste melding sluiten' },
    run: (workbench) => dismissNewest(shellOf(workbench)),
  },
];

function dismissNewest<Services>({ notices }: WorkbenchModel<Services>): void {
  if (notices.shown !== null) notices.dismiss(notices.shown.id);
}
