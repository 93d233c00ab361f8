// Moving the borders of the focused fragment, word by word.
import type { Labels } from '@/lib/base/language';
import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Command } from '@/lib/workbench/contribution';
import { activeReader, type ActiveReader } from '@/components/reader/active-reader';
import type { BorderMove, Borders, MovedBorder } from './borders';
import type { CodingDesk } from './coding-desk.svelte';

/** One move at a time: each starts from what the one before it left. */
const turns = new WeakMap<ActiveReader, Promise<void>>();

function resize(move: BorderMove): Promise<void> {
  const reader = activeReader();
  if (reader === null) return Promise.resolve();
  const before = turns.get(reader) ?? Promise.resolve();
  const turn = before.then(() => resizeIn(reader, move));
  // A move that failed is told to who asked for it; the next one starts all the same.
  turns.set(
    reader,
    turn.catch(() => undefined),
  );
  return turn;
}

async function resizeIn({ desk, borders }: ActiveReader, move: BorderMove): Promise<void> {
  await desk.coding;
  const fragmentId = desk.focusedId;
  if (fragmentId === null || borders === null) return;
  await until(() => borders.anchorOf(fragmentId) !== null);
  const resized = await borders.moved(fragmentId, move);
  if (resized === null) {
    desk.workbench.announce(desk.text.cannotResize);
    return;
  }
  await keepBorder(desk, borders, { fragmentId, moved: resized });
}

/** Keeps the new border of a fragment; ends when the reader shows it, and says how long the passage is now. */
export async function keepBorder(
  desk: CodingDesk,
  borders: Borders,
  { fragmentId, moved }: { readonly fragmentId: Id; readonly moved: MovedBorder },
): Promise<void> {
  const before = JSON.stringify(borders.anchorOf(fragmentId));
  await desk.workbench.services.placements.reattachIn(desk.source.id, { fragmentId, ...moved });
  await until(() => JSON.stringify(borders.anchorOf(fragmentId)) !== before);
  desk.workbench.announce(desk.text.resized(moved.anchor.quote.exact.trim().split(/\s+/).length));
}

const patience = 60;

/** Waits for a frame in which it is so; a second at most. */
async function until(isSo: () => boolean): Promise<void> {
  for (let frame = 0; frame < patience; frame += 1) {
    if (isSo()) return;
    await new Promise(requestAnimationFrame);
  }
}

function command(
  id: Command<Services>['id'],
  title: Labels,
  { key, ...move }: BorderMove & { key: string },
): Command<Services> {
  return {
    id,
    title,
    keys: [key],
    when: (keys) =>
      (keys.editorKind === 'pdf' || keys.editorKind === 'page') &&
      keys.fragmentFocus &&
      !keys.hasSelection &&
      !keys.treeFocus,
    run: () => resize(move),
  };
}

/** `[` and `]` move the end, with Shift the start. */
export const resizeCommands: readonly Command<Services>[] = [
  command(
    'fragment.endLater',
    { en: 'Passage: one word more at the end', nl: 'Passage: een woord erbij aan het eind' },
    { key: 'BracketRight', side: 'end', step: 1 },
  ),
  command(
    'fragment.endEarlier',
    { en: 'Passage: one word less at the end', nl: 'Passage: een woord eraf aan het eind' },
    { key: 'BracketLeft', side: 'end', step: -1 },
  ),
  command(
    'fragment.startEarlier',
    { en: 'Passage: one word more at the start', nl: 'Passage: een woord erbij aan het begin' },
    { key: 'Shift+BracketLeft', side: 'start', step: -1 },
  ),
  command(
    'fragment.startLater',
    { en: 'Passage: one word less at the start', nl: 'Passage: een woord eraf aan het begin' },
    { key: 'Shift+BracketRight', side: 'start', step: 1 },
  ),
];
