// The queue as rows of a tree: sources in the order of a reference list, in each the worst fragments first.
import { compareSources, plainCitation } from '@/lib/domain/citation';
import type { Language } from '@/lib/base/language';
import { doubtfulStates } from '@/lib/domain/placement';
import { compareInDocument } from '@/lib/domain/reading-order';
import type { Source } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import type { PlacedFragment } from '@/lib/services/placements';
import { messages, type Messages } from './messages';

/** A source, or a fragment in it; `id` of a fragment's node is that of its placement. */
export type QueueNode = {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
  readonly description: string;
  readonly source: Source;
  /** How many fragments of the source are listed. */
  readonly count: number;
  readonly item: PlacedFragment | null;
};

/** Gives the order of the queue: by source, then lost, unsure, changed, then as they stand in the document. */
export function compareInQueue(a: PlacedFragment, b: PlacedFragment): number {
  if (a.source.id !== b.source.id) return compareSources(a.source, b.source);
  return rankOf(a) - rankOf(b) || compareInDocument(a.fragment, b.fragment);
}

function rankOf({ placement }: PlacedFragment): number {
  const rank = doubtfulStates.indexOf(placement.state);
  return rank < 0 ? doubtfulStates.length : rank;
}

/** Gives the id of a source's row. */
export function rowIdOf({ id }: Pick<Source, 'id'>): string {
  return `source-${id}`;
}

/** Gives the nodes of items that are in the order of the queue. */
export function queueNodes(items: readonly PlacedFragment[], language: Language): QueueNode[] {
  const text = messages[language];
  return [...bySource(items).values()].flatMap((own): QueueNode[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { source } = first;
    const id = rowIdOf(source);
    const common = { source, count: own.length };
    const title = `${source.title}, ${text.inSource(own.length)}`;
    return [
      { id, parentId: null, label: plainCitation(source), description: title, item: null, ...common },
      ...own.map((item): QueueNode => ({
        id: item.placement.id,
        parentId: id,
        label: shownQuote(item.fragment.anchor, item.fragment.language),
        description: standingOf(item, text),
        item,
        ...common,
      })),
    ];
  });
}

/** Says what is the matter with a fragment, or what a person decided. */
export function standingOf({ placement: { decision, state } }: PlacedFragment, text: Messages): string {
  return decision === null ? text.states[state] : text.decisions[decision];
}

function bySource(items: readonly PlacedFragment[]): Map<string, PlacedFragment[]> {
  const groups = new Map<string, PlacedFragment[]>();
  for (const item of items) {
    const group = groups.get(item.source.id);
    if (group === undefined) groups.set(item.source.id, [item]);
    else group.push(item);
  }
  return groups;
}
