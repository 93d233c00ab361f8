// Runs in a web page after the user's click there. Foreign ground: no database, no services.
import { browser, defineUnlistedScript } from '#imports';
import type { PageOrder, PageSight } from '@/lib/messaging/protocol';
import { hasAddress } from './page-address';
import { PageSession } from './page-session';

export default defineUnlistedScript(() => {
  if (!hasAddress()) return;
  // A second click puts in a new script; the one before it then leaves the page as it was.
  const started = `${browser.runtime.id}:started`;
  document.dispatchEvent(new Event(started));
  const session = new PageSession();
  const obey = (message: PageOrder, _: unknown, answer: (sight: PageSight) => void): void => {
    if (message.kind !== 'codeboom.order') return;
    // Frames hear it, too; the page itself is asked.
    if (message.order === 'tell') answer(session.stored.sight);
    else void session.obey(message);
  };
  browser.runtime.onMessage.addListener(obey);
  const leave = (): void => {
    // Of an extension that was updated nothing is left to listen to.
    browser.runtime?.onMessage.removeListener(obey);
    session.dispose();
  };
  document.addEventListener(started, leave, { once: true });
});
