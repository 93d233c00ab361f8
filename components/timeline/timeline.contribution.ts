// Time travel: what was changed when and by whom, the codebook of another day beside today's, and a way back.
import { fixedObservable, mapObservable } from '@/lib/base/observable';
import { observeEngine } from '@/lib/services/observe-engine';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { comparisonOf } from './compare-key';
import { messages } from './messages';
import { momentInWords } from './moments';
import { timelineCommands } from './timeline-commands';

const title = { en: 'Timeline', nl: 'Tijdlijn' };

/** The timeline in the panel, and comparisons as editors. */
export const timeline: Contribution<Services> = {
  id: 'timeline',
  commands: timelineCommands,
  containers: [{ id: 'timeline', place: 'panel', title, icon: 'history', order: 40 }],
  views: [
    {
      id: 'timeline.changes',
      container: 'timeline',
      title,
      order: 1,
      load: () => import('./TimelineView.svelte'),
    },
  ],
  editors: [
    {
      id: 'codebookDiff',
      icon: 'diff',
      title: ({ codebook }, { key }, language) => {
        const text = messages[language];
        const points = comparisonOf(key);
        if (points === null) return fixedObservable(text.comparison);
        return mapObservable(
          observeEngine(codebook, () => codebook.compare(points.from, points.from)),
          ({ from }) => `${from === null ? text.start : momentInWords(from, language)} ↔ ${text.now}`,
        );
      },
      load: () => import('./CodebookDiffEditor.svelte'),
    },
  ],
};
