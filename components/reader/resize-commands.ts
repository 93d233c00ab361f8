// Moving the borders of the focused fragment of a PDF, word by word.
import type { Labels } from '@/lib/base/language';
import type { Services } from '@/lib/services/services';
import type { Command } from '@/lib/workbench/contribution';
import { resizePdf } from '@/lib/reader/pdf/resize-pdf';
import type { Side } from '@/lib/reader/resize-range';
import { activeReader } from './active-reader';

type Move = { readonly side: Side; readonly step: 1 | -1 };

async function resize(move: Move): Promise<void> {
  const reader = activeReader();
  const view = reader?.view ?? null;
  if (reader === null || view === null) return;
  const { desk } = reader;
  const anchor = desk.focusedId === null ? null : (reader.anchorOf?.(desk.focusedId) ?? null);
  if (desk.focusedId === null || anchor === null) return;
  const resized = anchor.area === true ? null : await resizePdf(view.text, anchor, move);
  if (resized === null) {
    desk.workbench.announce(desk.text.cannotResize);
    return;
  }
  const textHash = resized.textHash ?? (await view.text.readWhole()).hash;
  const about = { fragmentId: desk.focusedId, anchor: resized, textHash };
  await desk.workbench.services.placements.reattachIn(desk.source.id, about);
  desk.workbench.announce(desk.text.resized(resized.quote.exact.trim().split(/\s+/).length));
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
