// Problems: what the project's findings are, how to get to each, what to do about it.
import { severityOf } from '@/components/pieces/severity';
import { mapObservable, type Observable } from '@/lib/base/observable';
import type { Finding, FindingSeverity } from '@/lib/domain/findings/finding';
import { observeFindings } from '@/lib/services/findings';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { findingCommands } from './finding-commands';
import { fixCommands } from './fix-commands';
import { messages } from './messages';
import { quickFindings } from './quick-findings';

const title = { en: 'Problems', nl: 'Problemen' };

type Counts = Readonly<Record<FindingSeverity, number>>;

function countsOf(open: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of open) counts[severityOf(finding)] += 1;
  return counts;
}

function observeCounts({ codebook }: Services): Observable<Counts> {
  return mapObservable(observeFindings(codebook), ({ open }) => countsOf(open));
}

/** Panel, walking by F8, quick fixes, counts in the status bar, `!` in the quick input. */
export const problems: Contribution<Services> = {
  id: 'problems',
  commands: [...findingCommands, ...fixCommands],
  containers: [
    {
      id: 'problems',
      place: 'panel',
      title,
      icon: 'warning',
      order: 10,
      // Errors and warnings only: what is merely worth knowing should not nag.
      badge: (services, language) =>
        mapObservable(observeCounts(services), (counts) => ({
          count: counts.error + counts.warning,
          description: messages[language].counts(counts),
        })),
    },
  ],
  views: [
    {
      id: 'problems.list',
      container: 'problems',
      title,
      order: 1,
      titleMenu: 'problems/title',
      load: () => import('./ProblemsView.svelte'),
    },
  ],
  quickModes: [quickFindings],
  statusItems: [
    {
      id: 'problems.counts',
      side: 'left',
      order: 5,
      command: 'finding.show',
      text: (services, language) =>
        mapObservable(observeCounts(services), (counts) => {
          const text = messages[language];
          const parts = (
            [
              ['error', counts.error],
              ['warning', counts.warning],
            ] as const
          )
            .filter(([, count]) => count > 0)
            .map(([severity, count]) => text.severityCount[severity](count));
          return {
            text: parts.length === 0 ? text.noProblems : parts.join(', '),
            icon: counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'pass',
            tooltip: text.counts(counts),
          };
        }),
    },
  ],
};
