// Back and forward over editors and places in them.
import { navigation } from '@/lib/workbench/navigation';
import type { ShellCommand } from './shell-of';

function going(by: 1 | -1): ShellCommand['run'] {
  return (workbench) => {
    const place = navigation.step(by);
    if (place !== null) workbench.openEditor(place, { preview: true, takesFocus: true });
  };
}

/** Back and forward. */
export const navigationCommands: readonly ShellCommand[] = [
  {
    id: 'workbench.goBack',
    title: { en: 'Go: back', nl: 'Ga: terug' },
    icon: 'arrow-left',
    keys: ['Alt+ArrowLeft'],
    when: (keys) => !keys.treeFocus && !keys.inputFocus,
    run: going(-1),
  },
  {
    id: 'workbench.goForward',
    title: { en: 'Go: forward', nl: 'Ga: vooruit' },
    icon: 'arrow-right',
    keys: ['Alt+ArrowRight'],
    when: (keys) => !keys.treeFocus && !keys.inputFocus,
    run: going(1),
  },
];
