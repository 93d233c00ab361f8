// Watches the open thematic table: when it says something else than before.

/** What of the table is watched: the totals above it, or n in its first row. */
export type Watched = 'totals' | 'first n';

/** Gets ready; what it gives is settled with the moment (milliseconds since 1970) at which the watched text is another. */
export function watchTable(watched: Watched): { readonly change: Promise<number> } {
  const section = document.querySelector('[role="grid"]')?.closest('section');
  if (section === null || section === undefined) throw new Error('No thematic table is open');
  const read = (): string | null => elementOf(section, watched)?.textContent ?? null;
  const before = read();
  if (before === null) throw new Error('The table does not show what is to be watched');
  const change = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      const now = read();
      if (now === null || now === before) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    observer.observe(section, { childList: true, characterData: true, subtree: true });
  });
  return { change };
}

function elementOf(section: Element, watched: Watched): Element | null {
  if (watched === 'totals') return section.querySelector('header p');
  return section.querySelector('[aria-rowindex="2"] button[aria-haspopup="dialog"]');
}
