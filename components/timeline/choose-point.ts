import type { LogPoint } from '@/lib/domain/time-travel/log-keeper';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { messages } from './messages';
import { dayInWords, endOfTypedDay, momentInWords } from './moments';

/** Asks for a point of the log: a named version, a day on which something changed, or a typed date; `null` for none. */
export function choosePoint(workbench: Workbench<Services>, title: string): Promise<LogPoint | null> {
  const text = messages[workbench.language];
  return workbench.pick<LogPoint>(points(workbench), {
    title,
    placeholder: text.typeDate,
    createItem: (typed) => {
      const at = endOfTypedDay(typed);
      if (at === null) return null;
      const label = text.onDay(dayInWords(at, workbench.language));
      return { value: { kind: 'moment', at }, label, icon: 'calendar' };
    },
  });
}

async function points({ services, language }: Workbench<Services>): Promise<PickItem<LogPoint>[]> {
  const text = messages[language];
  const [versions, days] = await Promise.all([services.timeTravel.versions(), services.codebook.days()]);
  return [
    ...versions.map(({ title, note, position, coder, createdAt }): PickItem<LogPoint> => ({
      value: { kind: 'position', position },
      label: title,
      description: text.versionBy(coder, momentInWords(createdAt, language)),
      icon: 'tag',
      ...(note === '' ? {} : { detail: note }),
    })),
    ...days.map(({ at, position, changes }): PickItem<LogPoint> => ({
      value: { kind: 'position', position },
      label: dayInWords(at, language),
      description: text.changes(changes),
      icon: 'calendar',
      // The date as it would be typed.
      searchWords: [at.slice(0, 10)],
    })),
  ];
}
