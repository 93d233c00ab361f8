import { browser } from '#imports';

/** Gives an element's shadow root. Closed ones are only asked for where they are usual: in elements of their own name. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null || !element.localName.includes('-')) return element.shadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  // Only browsers of the Chromium family and Firefox under its own name have it, and only in content scripts.
  return browser.dom?.openOrClosedShadowRoot(element) ?? null;
}
