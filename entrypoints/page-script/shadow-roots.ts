import { browser } from '#imports';

/** Plain elements that sites put closed roots on; asking every element of a long page would cost more than reading it. */
const usualHosts = /-|^(article|aside|div|main|section)$/;

/**
 * Gives an element's shadow root. Closed ones are only asked for where they are usual: in elements of their own name,
 * and in plain ones that would be empty without one.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { shadowRoot, localName } = element;
  if (shadowRoot !== null || !usualHosts.test(localName)) return shadowRoot;
  if (!(element instanceof HTMLElement) || (!localName.includes('-') && element.firstChild !== null))
    return null;
  // Only browsers of the Chromium family and Firefox under its own name have it, and only in content scripts.
  return browser.dom?.openOrClosedShadowRoot(element) ?? null;
}
