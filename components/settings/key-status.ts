// Whether single keys run commands, in the status bar.
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { StatusItem } from '@/lib/workbench/contribution';

const texts = {
  en: { on: 'Single keys', off: 'Single keys off', tooltip: 'Turn keys without Ctrl or Alt on or off' },
  nl: {
    on: 'Losse toetsen',
    off: 'Losse toetsen uit',
    tooltip: 'Toetsen zonder Ctrl of Alt aan- of uitzetten',
  },
} as const;

/** A click turns them on or off. */
export const keyStatus: StatusItem<Services> = {
  id: 'status.singleKeys',
  side: 'right',
  order: 93,
  command: 'keys.toggleSingleKey',
  text: (_, language, settings) => {
    const { on, off, tooltip } = texts[language];
    return fixedObservable({ text: settings.isOn('keys.singleKey') ? on : off, icon: 'keyboard', tooltip });
  },
};
