// Watches a page from the page's own side: which passages there are, and when something new is painted.

/** Gives the beginnings of all long paragraphs: some sixty units, up to a word's end. */
export function passages(): string[] {
  return [...document.querySelectorAll('p')].flatMap((paragraph) => {
    const text = paragraph.firstChild instanceof Text ? paragraph.firstChild.data.trim() : '';
    return text.length > 140 ? [text.slice(0, text.indexOf(' ', 60))] : [];
  });
}

let onKey: (event: KeyboardEvent) => void = () => undefined;
// Since this module was loaded, which has to be before our script comes: that keeps the keys it uses to itself.
window.addEventListener('keydown', (event) => onKey(event), { capture: true });

/** A key press and the first frame that showed more painted than before; moments of `performance.now`. */
export type Press = { readonly pressed: number; readonly painted: number };

/** Gets ready for the next key; what it gives is settled when that key has led to paint. Wrapped, or it would be awaited. */
export function watchNextKey(): { readonly press: Promise<Press> } {
  const before = paintedRanges();
  const press = new Promise<Press>((resolve) => {
    onKey = ({ timeStamp }) => {
      onKey = () => undefined;
      const look = (): void => {
        if (paintedRanges() === before) requestAnimationFrame(look);
        else afterFrame(() => resolve({ pressed: timeStamp, painted: performance.now() }));
      };
      requestAnimationFrame(look);
    };
  });
  return { press };
}

/** Ranges in all highlights, but for the one that only marks what is being looked at. */
function paintedRanges(): number {
  let count = 0;
  for (const [name, highlight] of CSS.highlights) if (!name.endsWith('-active')) count += highlight.size;
  return count;
}

/** In a frame callback: runs when style, layout and paint of this frame are behind. */
function afterFrame(done: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  port2.postMessage(null);
}
