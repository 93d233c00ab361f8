// The two handles at the borders of a fragment whose card is open.
import type { Id, PageAnchor } from '@/lib/domain/records';
import type { Side } from '@/lib/reader/resize-range';
import { make } from './elements';
import type { PageSession } from './page-session';
import { storeBorders } from './resizing';

/** Makes the two handles of a fragment; each follows the hand until it lets go. */
export function makeHandles(session: PageSession, fragmentId: Id, reopen: () => void): HTMLElement[] {
  const lines = session.panel.lines;
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    makeHandle(session, {
      fragmentId,
      reopen,
      side: 'start',
      x: first.left,
      y: first.top,
      line: first.height,
    }),
    makeHandle(session, { fragmentId, reopen, side: 'end', x: last.right, y: last.top, line: last.height }),
  ];
}

type Handle = {
  readonly fragmentId: Id;
  readonly reopen: () => void;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly line: number;
};

function makeHandle(session: PageSession, handle: Handle): HTMLElement {
  // The keyboard has its keys; a handle is for the hand alone.
  const element = make('div', { class: `handle ${handle.side}`, attributes: { 'aria-hidden': 'true' } });
  Object.assign(element.style, { left: `${handle.x}px`, top: `${handle.y}px`, height: `${handle.line}px` });
  element.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    event.preventDefault();
    element.setPointerCapture(event.pointerId);
  });
  const preview = (event: PointerEvent): PageAnchor | null => {
    if (!event.isTrusted || !element.hasPointerCapture(event.pointerId)) return null;
    // The handle lies over the words that are asked for.
    element.style.pointerEvents = 'none';
    const point = { x: event.clientX, y: event.clientY };
    const anchor = session.stored.reader.resizedTo(handle.fragmentId, handle.side, point);
    element.style.pointerEvents = '';
    return anchor;
  };
  element.addEventListener('pointermove', (event) => {
    const anchor = preview(event);
    if (anchor !== null) session.stored.reader.activatePassage(anchor);
  });
  element.addEventListener('pointerup', (event) => {
    const anchor = preview(event);
    const { fragmentId, reopen } = handle;
    if (anchor !== null) void storeBorders(session, { fragmentId, anchor, reopen });
  });
  return element;
}
