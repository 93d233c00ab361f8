// Figures: the evidence drawn, each with the table behind it.
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { ContextKeys } from '@/lib/workbench/context-keys';
import type { Command, Contribution } from '@/lib/workbench/contribution';
import type * as Loaded from './figure-actions';
import { figureEditor, figureNames, figureOf } from './figure-input';

const inFront = ({ editorKind }: Readonly<ContextKeys>): boolean => editorKind === figureEditor;

/** Runs an action that is loaded by then. */
function later(name: keyof typeof Loaded): Command<Services>['run'] {
  return async (workbench, argument) => (await import('./figure-actions'))[name](workbench, argument);
}

/** What can be done with figures. */
export const figures: Contribution<Services> = {
  id: 'figures',
  editors: [
    {
      id: figureEditor,
      icon: 'graph',
      title: (_services, { key }, language) => {
        const choice = figureOf(key);
        const name = choice === null ? { en: 'Figure', nl: 'Figuur' } : figureNames[choice.figure];
        return fixedObservable(name[language]);
      },
      load: () => import('./FigureEditor.svelte'),
    },
  ],
  commands: [
    {
      id: 'figure.open',
      title: { en: 'Figure: open…', nl: 'Figuur: openen…' },
      searchWords: [
        'chart graph diagram bars heat map network rings saturation timeline',
        'grafiek diagram balken warmtekaart netwerk ringen verzadiging tijdlijn',
      ],
      icon: 'graph',
      menus: [{ menu: 'codes/more', group: '3', order: 7 }],
      run: later('openFigure'),
    },
    {
      id: 'figure.showTable',
      title: { en: 'Figure: table behind it', nl: 'Figuur: tabel erachter' },
      icon: 'table',
      when: inFront,
      run: later('showTable'),
    },
    {
      id: 'figure.exportSvg',
      title: { en: 'Figure: export as SVG', nl: 'Figuur: exporteren als SVG' },
      icon: 'export',
      when: inFront,
      run: later('exportSvg'),
    },
    {
      id: 'figure.exportPng',
      title: { en: 'Figure: export as PNG', nl: 'Figuur: exporteren als PNG' },
      icon: 'export',
      when: inFront,
      run: later('exportPng'),
    },
    {
      id: 'figure.copy',
      title: { en: 'Figure: copy as picture', nl: 'Figuur: kopiëren als afbeelding' },
      icon: 'copy',
      when: inFront,
      run: later('copyFigure'),
    },
  ],
};
