// The entries of a timeline as rows of a tree: a day with its changes below it.
import { labelIn, type Language } from '@/lib/base/language';
import type { TimelineEntry } from '@/lib/domain/time-travel/timeline';
import { messages } from './messages';
import { dayInWords, timeInWords } from './moments';

/** A day, or a change on it. */
export type TimelineNode = {
  readonly id: string;
  readonly parentId: string | null;
  /** What it is found by and called: for a change time and what it did. */
  readonly label: string;
  readonly time: string;
  readonly what: string;
  /** Who made it; how many changes the day has. */
  readonly description: string;
  readonly entry: TimelineEntry | null;
};

/** Gives the rows of a timeline; days follow each other as the changes do, whatever the clocks of devices say. */
export function timelineNodes(entries: readonly TimelineEntry[], language: Language): TimelineNode[] {
  const days: { day: string; readonly nodes: TimelineNode[] }[] = [];
  const text = messages[language];
  for (const entry of entries) {
    const day = dayInWords(entry.at, language);
    if (days.at(-1)?.day !== day) days.push({ day, nodes: [] });
    const [time, what] = [timeInWords(entry.at, language), labelIn(entry.what, language)];
    days.at(-1)?.nodes.push({
      ...{ id: entry.id, parentId: `day ${days.length}`, label: `${time} ${what}`, time, what, entry },
      description: entry.isAutomatic ? text.automatic : entry.actor,
    });
  }
  return days.flatMap(({ day, nodes }, at) => [
    {
      ...{ id: `day ${at + 1}`, parentId: null, label: day, time: '', what: day, entry: null },
      description: text.changes(nodes.length),
    },
    ...nodes,
  ]);
}
