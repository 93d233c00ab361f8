// The sticky code in the status bar.
import { labelIn } from '@/lib/base/language';
import type { Observable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { StatusItem } from '@/lib/workbench/contribution';
import { cursorMessages } from './cursor-messages';
import { stickyCode } from '@/components/reader/desk/sticky-code.svelte';

type Shown = { text: string; icon?: string; tooltip?: string } | null;

/** Shown while every selection gets one code; a click ends that. */
export const stickyStatus: StatusItem<Services> = {
  id: 'status.stickyCode',
  side: 'right',
  order: 20,
  command: 'reader.stickyCode',
  text: (services, language): Observable<Shown> => ({
    subscribe: (next, error) => {
      const show = async (id: string | null): Promise<void> => {
        if (id === null) return next(null);
        const code = (await services.codes.all()).find((each) => each.id === id);
        if (stickyCode.id !== id) return;
        const text = cursorMessages[language];
        const label = code === undefined ? '' : labelIn(code.labels, language);
        next({ text: text.stickyStatus(label), icon: 'pinned', tooltip: text.stickyTooltip });
      };
      return stickyCode.observe().subscribe((id) => void show(id).catch(error));
    },
  }),
};
