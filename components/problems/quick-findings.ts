// `!` in the quick input: findings by their words; Enter goes there.
import type { Services } from '@/lib/services/services';
import type { QuickMode } from '@/lib/workbench/contribution';
import { findingItems } from './finding-commands';
import { messages } from './messages';
import { openPlace } from './open-place';
import { findingsNow, problemsViewOf } from './problems-view.svelte';

/** The mode. */
export const quickFindings: QuickMode<Services> = {
  id: 'findings',
  prefix: '!',
  title: { en: 'Findings', nl: 'Bevindingen' },
  placeholder: { en: 'Part of a finding', nl: 'Deel van een bevinding' },
  loadsOnce: true,
  rows: async (workbench, typed) => {
    const { open } = await findingsNow(workbench);
    const listed = open.map((finding) => ({ finding, acceptance: null }));
    const items = findingItems(workbench, listed).map((item) => ({
      ...item,
      value: async ({ toSide }: { readonly toSide: boolean }): Promise<void> => {
        problemsViewOf(workbench).goTo(item.value.finding);
        await openPlace(workbench, item.value.finding, { toSide });
      },
    }));
    return { items, typed, empty: messages[workbench.language].empty };
  },
};
