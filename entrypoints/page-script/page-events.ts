// What events of the page are about.
import type { Surface } from './surface';

const controls = 'a[href], button, input, textarea, select, summary, label, [role="button"], video, audio';

/** Whether an event came to something that a click does by itself: that goes before what we would do. */
export function isOnControl(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(controls));
}

/** Whether a field of the page, or one of ours, has the key. */
export function isInField(event: KeyboardEvent, surface: Surface): boolean {
  if (surface.owns(event)) return surface.isFieldFocused;
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

/** Whether the browser selects the whole page after this key. */
export function isSelectAll(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'a';
}
