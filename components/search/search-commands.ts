// Commands of the search: open it, go from hit to hit, code what was found.
import type { Services } from '@/lib/services/services';
import type { Command, Workbench } from '@/lib/workbench/contribution';
import { codeHits } from './code-hits';
import { messages } from './messages';
import { sessionOf } from './search-session.svelte';

/** Open, next, previous. */
export const searchCommands: readonly Command<Services>[] = [
  {
    id: 'search.open',
    title: { en: 'Search: search everything', nl: 'Zoeken: overal zoeken' },
    searchWords: ['find in files', 'zoeken in bestanden'],
    icon: 'search',
    keys: ['Mod+Shift+KeyF'],
    run: (workbench, argument) => {
      workbench.showContainer('search');
      sessionOf(workbench).focus(typeof argument === 'string' ? argument : selectedWords());
    },
  },
  {
    id: 'search.nextHit',
    title: { en: 'Search: go to next hit', nl: 'Zoeken: naar volgende treffer' },
    icon: 'arrow-down',
    keys: ['F4'],
    when: (keys) => keys.hasSearchHits,
    run: (workbench) => step(workbench, 1),
  },
  {
    id: 'search.previousHit',
    title: { en: 'Search: go to previous hit', nl: 'Zoeken: naar vorige treffer' },
    icon: 'arrow-up',
    keys: ['Shift+F4'],
    when: (keys) => keys.hasSearchHits,
    run: (workbench) => step(workbench, -1),
  },
  {
    id: 'search.codeAll',
    title: { en: 'Search: code all hits with…', nl: 'Zoeken: alle treffers coderen met…' },
    icon: 'tag',
    when: (keys) => keys.hasSearchHits,
    run: codeHits,
  },
];

function step(workbench: Workbench<Services>, by: 1 | -1): void {
  const session = sessionOf(workbench);
  if (session.hits.length > 0) session.step(by);
  else workbench.announce(messages[workbench.language].noHits);
}

/** Words that are selected on screen are what is meant, as long as they are few. */
function selectedWords(): string {
  const selected = getSelection()?.toString().trim() ?? '';
  return selected.length > 60 || selected.includes('\n') ? '' : selected;
}
