// The palette, asked in the words of VS Code.
import { describe, expect, it } from 'vitest';
import { shellModes } from '@/components/workbench/quick-modes';
import { rank } from '@/lib/base/rank';
import { testWorkbench } from '@/tests/support/workbench';
import { contributions } from './contributions';

/** What is typed, and the title of the command that is meant. */
const names = {
  en: {
    'open settings': 'Preferences: settings',
    preferences: 'Preferences: settings',
    'open keyboard shortcuts': 'Preferences: keyboard shortcuts',
    'color theme': 'Preferences: colour theme',
    'display language': 'Preferences: switch to Dutch (Nederlands)',
    'toggle sidebar': 'View: show or hide the side bar',
    'toggle panel': 'View: show or hide the panel',
    'toggle terminal': 'View: show or hide the panel',
    'zen mode': 'View: reading mode, with nothing but the text',
    'go to file': 'View: go to a source',
    'find in files': 'Search: search everything',
    'toggle problems': 'Findings: show problems',
    'command palette': 'View: show all commands',
  },
  nl: {
    'instellingen openen': 'Voorkeuren: instellingen',
    'sneltoetsen openen': 'Voorkeuren: sneltoetsen',
    'donkere modus': 'Voorkeuren: kleurenthema',
    'bestand openen': 'Weergave: ga naar een bron',
    'zoeken in bestanden': 'Zoeken: overal zoeken',
    opdrachtenpalet: 'Weergave: alle opdrachten tonen',
  },
} as const;

describe.each(['en', 'nl'] as const)('the palette in %s', (language) => {
  it('finds commands by what VS Code calls them', async () => {
    const features = contributions.filter(({ id }) => id !== 'shell');
    const { model } = await testWorkbench(features, language);
    const commands = shellModes.find(({ id }) => id === 'shell.commands');
    const { items = [] } = (await commands?.rows(model, '', new AbortController().signal)) ?? {};
    const first = (typed: string): string | undefined =>
      rank(items, typed, { textsOf: (item) => [item.label, ...(item.searchWords ?? [])] })[0]?.item.label;
    const found = Object.keys(names[language]).map((typed) => [typed, first(typed)]);
    expect(Object.fromEntries(found)).toEqual(names[language]);
  });
});
