import type { PageSession } from './page-session';

/** Follows the page until `signal`: its passages move, and who comes back to it may have changed them in the workbench. */
export function followPage(session: PageSession, signal: AbortSignal): void {
  const moved = (): void => session.panel.reposition();
  // Scrolling does not bubble; capturing also hears the scrolling of parts of the page.
  window.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  window.addEventListener('resize', moved, { signal });
  const seen = (): void => {
    if (document.visibilityState === 'visible') void session.stored.ask('refresh', {});
  };
  document.addEventListener('visibilitychange', seen, { signal });
}
