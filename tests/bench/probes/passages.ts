// Watches a document from its own page's side: which passages there are, and when something new is painted.

/** Gives the beginnings of all long paragraphs: some sixty units, up to a word's end. */
export function passages(): string[] {
  return [...document.querySelectorAll('p')].flatMap((paragraph) => {
    const text = paragraph.firstChild instanceof Text ? paragraph.firstChild.data.trim() : '';
    return text.length > 140 ? [text.slice(0, text.indexOf(' ', 60))] : [];
  });
}

/** Gives the lines of a PDF's first page that are long enough and each one piece of text. */
export function pdfLines(): string[] {
  const pieces = [...document.querySelectorAll('[data-page="1"] .letters span')];
  return pieces
    .map((piece) => piece.textContent.trim())
    .filter((text) => /^[a-z]\S* .{30,}[a-z]$/.test(text));
}

let onKey: (event: KeyboardEvent) => void = () => undefined;
// Since this module was loaded, which has to be before our script comes: that keeps the keys it uses to itself.
window.addEventListener('keydown', (event) => onKey(event), { capture: true });

/** A key press and the first frame that showed more painted than before; moments of `performance.now`. */
export type Press = { readonly pressed: number; readonly painted: number };

/** Gets ready for the next key; what it gives is settled when that key has led to paint. Wrapped, or it would be awaited. */
export function watchNextKey(): { readonly press: Promise<Press> } {
  const before = paintedPassages();
  const press = new Promise<Press>((resolve) => {
    onKey = ({ timeStamp }) => {
      onKey = () => undefined;
      const look = (): void => {
        if (paintedPassages() === before) requestAnimationFrame(look);
        else afterFrame(() => resolve({ pressed: timeStamp, painted: performance.now() }));
      };
      requestAnimationFrame(look);
    };
  });
  return { press };
}

/** Ranges of highlights, but for the one that only marks what is being looked at, and tints on pages of PDFs. */
function paintedPassages(): number {
  let count = document.querySelectorAll('[data-page] svg path:not(.hit)').length;
  for (const [name, highlight] of CSS.highlights) if (!name.endsWith('-active')) count += highlight.size;
  return count;
}

/** Gets ready; what it gives is settled with the moment of `performance.now` at which the workbench says that it coded. */
export function watchAnnouncement(): { readonly said: Promise<number> } {
  const spoken = (): string =>
    [...document.querySelectorAll('[aria-live]')].map((each) => each.textContent).join(' ');
  const before = spoken();
  const said = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      const now = spoken();
      if (now === before || !now.includes('Coded with')) return;
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  return { said };
}

/** In a frame callback: runs when style, layout and paint of this frame are behind. */
function afterFrame(done: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  port2.postMessage(null);
}
