// Tab goes from the tabs of a group to its editor, then to the next group. Dockview draws all tabs first, then the editors.
import { tabStops } from '@/components/workbench/parts';

/** Takes a Tab that would leave the tabs or the editor of a group; gives whether it was one. */
export function goInOrder(event: KeyboardEvent, dock: HTMLElement): boolean {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return false;
  const step = event.shiftKey ? -1 : 1;
  const places = placesOf(dock);
  const at = places.findIndex((place) => place.contains(document.activeElement));
  const here = places[at];
  if (here === undefined || !isAtEdge(here, step)) return false;
  const onwards = step === 1 ? places.slice(at + 1) : places.slice(0, at).toReversed();
  const stops = onwards.map(tabStops).find((found) => found.length > 0);
  if (stops === undefined) return leave(dock, step);
  stops.at(step === 1 ? 0 : -1)?.focus();
  return true;
}

/** Takes the focus that comes from behind the dock to the end of the editor in front, not of what was drawn last. */
export function enterFromBehind(dock: HTMLElement): void {
  const places = placesOf(dock);
  const active = places.findIndex((place) => place.matches('[data-active="true"]'));
  const inOrder = places.slice(0, active < 0 ? places.length : active + 1).toReversed();
  const stops = inOrder.map(tabStops).find((found) => found.length > 0);
  (stops?.at(-1) ?? dock.querySelector<HTMLElement>('[data-active="true"]'))?.focus();
}

/** Whether the focus is on the last stop of a place, or before its first one. */
function isAtEdge(place: Element, step: 1 | -1): boolean {
  const isBefore = step === -1 && place === document.activeElement;
  return isBefore || tabStops(place).at(step === 1 ? -1 : 0) === document.activeElement;
}

/** The tabs of each group, and the editor in front of it, in the order of the groups. */
function placesOf(dock: HTMLElement): Element[] {
  return [...dock.querySelectorAll('.dv-groupview')].flatMap((group) => {
    const tabs = group.querySelector('.dv-tabs-and-actions-container');
    const front = group.querySelector('.dv-active-tab')?.getAttribute('aria-controls') ?? '';
    return [tabs, document.getElementById(front)].filter((place) => place !== null);
  });
}

/** From the edge of the dock the browser goes on by itself; before it, nothing of the dock comes. */
function leave(dock: HTMLElement, step: 1 | -1): boolean {
  if (step === 1) dock.querySelector<HTMLElement>(':scope > [data-end]')?.focus();
  return false;
}
