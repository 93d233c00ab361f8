// Moving the borders of the focused fragment of a PDF, word by word.
import type { Labels } from '@/lib/base/language';
import type { Id, PdfAnchor } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Command } from '@/lib/workbench/contribution';
import { resizePdf } from '@/lib/reader/pdf/resize-pdf';
import type { Side } from '@/lib/reader/resize-range';
import { activeReader, type ActiveReader } from '@/components/reader/active-reader';

type Move = { readonly side: Side; readonly step: 1 | -1 };

/** One move at a time: each starts from what the one before it left. */
const turns = new WeakMap<ActiveReader, Promise<void>>();

function resize(move: Move): Promise<void> {
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

async function resizeIn(reader: ActiveReader, move: Move): Promise<void> {
  const { desk, view } = reader;
  if (view === null) return;
  const fragmentId = desk.focusedId;
  const anchor = fragmentId === null ? null : (reader.anchorOf?.(fragmentId) ?? null);
  if (fragmentId === null || anchor === null) return;
  const resized = anchor.area === true ? null : await resizePdf(view.text, anchor, move);
  if (resized === null) {
    desk.workbench.announce(desk.text.cannotResize);
    return;
  }
  const textHash = resized.textHash ?? (await view.text.readWhole()).hash;
  const about = { fragmentId, anchor: resized, textHash };
  await desk.workbench.services.placements.reattachIn(desk.source.id, about);
  await untilShown(reader, { fragmentId, instead: anchor });
  desk.workbench.announce(desk.text.resized(resized.quote.exact.trim().split(/\s+/).length));
}

const patience = 60;

/** Waits for the frame in which the reader has the stored border; a second at most, for one that shows it no more. */
async function untilShown(
  { anchorOf }: ActiveReader,
  { fragmentId, instead }: { readonly fragmentId: Id; readonly instead: PdfAnchor },
): Promise<void> {
  const old = JSON.stringify(instead);
  for (let frame = 0; frame < patience; frame += 1) {
    if (JSON.stringify(anchorOf?.(fragmentId)) !== old) return;
    await new Promise(requestAnimationFrame);
  }
}

function command(
  id: Command<Services>['id'],
  title: Labels,
  { key, ...move }: Move & { key: string },
): Command<Services> {
  return {
    id,
    title,
    keys: [key],
    when: (keys) => keys.editorKind === 'pdf' && keys.fragmentFocus && !keys.hasSelection && !keys.treeFocus,
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
