// Commands on the window as a whole: reading mode, and arrangements for a kind of work.
import type { Labels } from '@/lib/base/language';
import { applyPreset, type Preset } from '@/lib/workbench/layout-presets';
import { shellOf, type ShellCommand } from './shell-of';
import { isZen, setZen } from './zen';

const titles: Readonly<Record<Preset, Labels>> = {
  reader: { en: 'View: arrange for reading', nl: 'Weergave: inrichten om te lezen' },
  coder: { en: 'View: arrange for coding', nl: 'Weergave: inrichten om te coderen' },
  supervisor: { en: 'View: arrange for supervising', nl: 'Weergave: inrichten om te begeleiden' },
};

const presetCommands: readonly ShellCommand[] = (['reader', 'coder', 'supervisor'] as const).map(
  (preset, index) => ({
    id: `workbench.arrangeFor${preset[0]?.toUpperCase() ?? ''}${preset.slice(1)}`,
    title: titles[preset],
    menus: [{ menu: 'manage', group: '3', order: index + 2 }],
    run: async (workbench) => {
      const { layout, bars } = shellOf(workbench);
      layout.change((data) =>
        applyPreset(data, preset, (place) => bars.containersIn(place).map(({ id }) => id)),
      );
      // Who supervises looks before touching.
      if (preset === 'supervisor') await workbench.run('audit.start');
    },
  }),
);

/** Reading mode and arrangements. */
export const arrangementCommands: readonly ShellCommand[] = [
  {
    id: 'workbench.toggleZen',
    title: {
      en: 'View: reading mode, with nothing but the text',
      nl: 'Weergave: leesmodus, met alleen de tekst',
    },
    searchWords: ['toggle zen mode', 'zenmodus in- of uitschakelen'],
    keys: ['Mod+KeyK KeyZ'],
    menus: [{ menu: 'manage', group: '3', order: 1 }],
    run: (workbench) => {
      const shell = shellOf(workbench);
      setZen(shell, !isZen(shell));
    },
  },
  ...presetCommands,
];
