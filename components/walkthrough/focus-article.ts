// Puts the focus into the text of the article in front, so that J and the digits work at once.

/** How long an article may take to be drawn, in milliseconds. */
const patience = 10_000;

const textOfArticle = '[data-front="true"] [role="document"]';

/** Focuses the text as soon as it is drawn; gives up quietly when it is not. */
export function focusArticle(): void {
  if (focusNow()) return;
  const observer = new MutationObserver(() => {
    if (focusNow()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-front'] });
  setTimeout(() => observer.disconnect(), patience);
}

function focusNow(): boolean {
  const text = document.querySelector<HTMLElement>(textOfArticle);
  text?.focus();
  return text !== null;
}
