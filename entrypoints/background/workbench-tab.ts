import { browser } from '#imports';

/** Opens the workbench, or brings the one that is open to the front; `route` is what follows the hash. */
export async function openWorkbench(route = ''): Promise<void> {
  const page = browser.runtime.getURL('/workbench.html');
  const url = route === '' ? page : `${page}#${route}`;
  const [open] = await browser.runtime.getContexts({ contextTypes: ['TAB'], documentUrls: [] }).then(
    (contexts) => contexts.filter((context) => context.documentUrl?.startsWith(page) === true),
    // Firefox before 141 cannot tell; a second workbench does no harm.
    () => [],
  );
  if (open === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.tabId, route === '' ? { active: true } : { active: true, url });
  await browser.windows.update(open.windowId, { focused: true });
}
