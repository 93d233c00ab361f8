// Commands on language, colours, the coder's name and copies of pages.
import { languages } from '@/lib/base/language';
import type { Theme } from '@/lib/workbench/preferences.svelte';
import { inBoth } from '@/lib/workbench/notice';
import { messages } from './messages';
import { shellOf, type ShellCommand } from './shell-of';

const themes: readonly Theme[] = ['system', 'light', 'dark', 'highContrastLight', 'highContrastDark'];

/** Language, theme, coder, copies of pages. */
export const preferenceCommands: readonly ShellCommand[] = [
  {
    id: 'workbench.switchLanguage',
    title: {
      en: 'Preferences: switch to Dutch (Nederlands)',
      nl: 'Voorkeuren: overschakelen naar Engels (English)',
    },
    searchWords: ['change display language', 'configure display language', 'weergavetaal wijzigen'],
    menus: [{ menu: 'manage', group: '2', order: 1 }],
    run: (workbench) => {
      const next = languages.find((language) => language !== workbench.language) ?? 'en';
      return shellOf(workbench).preferences.setLanguage(next);
    },
  },
  {
    id: 'workbench.chooseTheme',
    title: { en: 'Preferences: colour theme', nl: 'Voorkeuren: kleurenthema' },
    searchWords: ['color theme', 'dark mode', 'light mode', 'donkere modus', 'lichte modus'],
    menus: [{ menu: 'manage', group: '2', order: 2 }],
    run: async (workbench) => {
      const { preferences } = shellOf(workbench);
      const text = messages[workbench.language];
      const items = themes.map((theme) => ({
        value: theme,
        label: text.themes[theme],
        ...(theme === preferences.theme ? { description: text.selected } : {}),
      }));
      const chosen = await workbench.pick(items, { title: text.chooseTheme });
      if (chosen !== null) await preferences.setTheme(chosen);
    },
  },
  {
    id: 'workbench.changeCoder',
    title: { en: 'Preferences: name of the coder', nl: 'Voorkeuren: naam van de codeur' },
    menus: [{ menu: 'manage', group: '2', order: 3 }],
    run: async (workbench) => {
      const text = messages[workbench.language];
      const name = await workbench.ask({
        title: text.coderQuestion,
        value: (await workbench.services.settings.get('coderName')) ?? '',
        check: (typed) => (typed.trim() === '' ? text.coderMissing : null),
      });
      if (name !== null) await workbench.services.settings.set('coderName', name.trim());
    },
  },
  {
    id: 'workbench.toggleKeepPages',
    title: {
      en: 'Preferences: keep a copy of coded pages (on or off)',
      nl: 'Voorkeuren: een kopie bewaren van gecodeerde pagina’s (aan of uit)',
    },
    menus: [{ menu: 'manage', group: '2', order: 4 }],
    run: async (workbench) => {
      const { settings } = workbench.services;
      const keepsPages = !((await settings.get('keepsPages')) ?? true);
      await settings.set('keepsPages', keepsPages);
      const text = inBoth((language) => messages[language][keepsPages ? 'pagesKept' : 'pagesNotKept']);
      workbench.notify({ severity: 'info', text });
    },
  },
];
