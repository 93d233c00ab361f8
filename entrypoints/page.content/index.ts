// Runs in a web page after the user's click there. Foreign ground: no database, no services.
import { browser, defineContentScript } from '#imports';
import type { PageOrder } from '@/lib/messaging/protocol';
import { PageSession } from './page-session';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(context) {
    // A frame without an address of its own has no record that a fragment could belong to.
    if (!/^(https?|file):$/.test(location.protocol)) return;
    const session = new PageSession();
    const obey = (message: PageOrder): void => {
      if (message.kind === 'codeboom.order') void void session.obey(message.order);
    };
    browser.runtime.onMessage.addListener(obey);
    // A second click puts in a new script; the one before it then leaves the page as it was.
    context.onInvalidated(() => {
      browser.runtime?.onMessage.removeListener(obey);
      session.dispose();
    });
  },
});
