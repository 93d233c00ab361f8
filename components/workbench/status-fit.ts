// As much of the status bar as there is room for: what stands last goes first, and is offered behind a button.

/** Calls `told` with the ids of the entries that are hidden, each time they are fitted. */
export function fitEntries(told: (hiddenIds: readonly string[]) => void): (bar: HTMLElement) => () => void {
  return (bar) => {
    const fit = (): void => {
      const focused = document.activeElement;
      const more = bar.querySelector<HTMLElement>('[data-more]');
      const entries = [...bar.querySelectorAll<HTMLElement>('[data-entry]')];
      for (const entry of entries) entry.hidden = false;
      if (more !== null) more.hidden = true;
      const hiddenIds: string[] = [];
      // The first one, the project, always stays.
      for (const entry of entries.slice(1).toReversed()) {
        if (bar.scrollWidth <= bar.clientWidth) break;
        entry.hidden = true;
        if (more !== null) more.hidden = false;
        hiddenIds.unshift(entry.dataset['entry'] ?? '');
      }
      if (focused instanceof HTMLElement && focused.hidden && bar.contains(focused)) more?.focus();
      told(hiddenIds);
    };
    const resized = new ResizeObserver(fit);
    resized.observe(bar);
    const changed = new MutationObserver(fit);
    changed.observe(bar, { childList: true, characterData: true, subtree: true });
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  };
}
