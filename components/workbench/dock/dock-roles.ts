// What dockview leaves out for screen readers: it draws editors over the place it calls a tab panel, not in it.

/** The id of the element that an editor is drawn in. */
export function editorId(name: string): string {
  return `editor-${name}`;
}

/** Makes each tab name the editor that it brings forward, and leaves the role of a tab panel to editors. */
export function repairRoles(root: HTMLElement): void {
  for (const place of root.querySelectorAll('.dv-content-container[role]')) {
    place.removeAttribute('role');
    place.removeAttribute('aria-labelledby');
  }
  // Called after the tab in front, a group would be a landmark that is there twice when an article is.
  for (const group of root.querySelectorAll('.dv-groupview')) group.setAttribute('role', 'group');
  for (const tab of root.querySelectorAll<HTMLElement>('.dv-tab')) {
    const name = tab.dataset['tabPanelId'] ?? '';
    if (document.getElementById(editorId(name)) === null) tab.removeAttribute('aria-controls');
    else tab.setAttribute('aria-controls', editorId(name));
  }
}

/** Marks the tab that takes the focus when the editors get it: the one in front in the active group. */
export function markFirst(root: HTMLElement): void {
  const first = root.querySelector('.dv-active-group .dv-active-tab');
  for (const tab of root.querySelectorAll('.dv-tab')) tab.toggleAttribute('data-first', tab === first);
}

/** Gives the name of the tab that something in a tab strip belongs to. */
export function tabNameAt(target: EventTarget | null): string | null {
  const tab = target instanceof Element ? target.closest<HTMLElement>('.dv-tab') : null;
  return tab?.dataset['tabPanelId'] ?? null;
}
