// The output: what happened in the background, by channel.
import type { OutputChannel } from '@/lib/workbench/outputs.svelte';
import type { ContainerDefinition, ViewDefinition } from '@/lib/workbench/contribution';
import type { CoreServices } from '@/lib/services/services';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { noticeMessages } from './notice-messages';
import { timeOf } from './output-time';
import { shellOf, type ShellCommand } from './shell-of';

const containerId = 'output';

/** Where the output stands: below the editors. */
export const outputContainer: ContainerDefinition<CoreServices> = {
  id: containerId,
  place: 'panel',
  title: { en: 'Output', nl: 'Uitvoer' },
  icon: 'output',
  order: 90,
};

/** The view in it. */
export const outputView: ViewDefinition = {
  id: 'output.lines',
  container: containerId,
  title: { en: 'Output', nl: 'Uitvoer' },
  order: 1,
  load: () => import('./OutputView.svelte'),
};

/** Show, copy and clear the output. */
export const outputCommands: readonly ShellCommand[] = [
  {
    id: 'output.show',
    title: { en: 'View: show the output', nl: 'Weergave: uitvoer tonen' },
    icon: 'output',
    run: (workbench) => {
      const model = shellOf(workbench);
      showOutput(model, model.outputs.shown);
    },
  },
  {
    id: 'output.copy',
    title: { en: 'Output: copy', nl: 'Uitvoer: kopiëren' },
    icon: 'copy',
    run: async (workbench) => {
      const model = shellOf(workbench);
      await navigator.clipboard.writeText(outputText(model));
      model.announce(noticeMessages[model.language].copied);
    },
  },
  {
    id: 'output.clear',
    title: { en: 'Output: clear', nl: 'Uitvoer: wissen' },
    icon: 'clear-all',
    run: (workbench) => {
      const { outputs } = shellOf(workbench);
      outputs.clear(outputs.shown);
    },
  },
];

/** Brings a channel on screen. */
export function showOutput<Services>(model: WorkbenchModel<Services>, channel: OutputChannel): void {
  model.outputs.show(channel);
  model.showContainer(containerId);
}

function outputText<Services>({ outputs }: WorkbenchModel<Services>): string {
  return outputs
    .linesOf(outputs.shown)
    .map(({ at, text }) => `${timeOf(at)} ${text}`)
    .join('\n');
}
