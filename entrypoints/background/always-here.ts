// Sites on which the user wants Codeboom without a click: a permission for that one site, revocable here and in the browser.
import { browser } from '#imports';
import { sitePattern } from '@/lib/messaging/site-pattern';
import { activateTab } from './activation';

const registrationId = 'always-here';

type Tab = { readonly id?: number | undefined; readonly url?: string | undefined };

/** Asks for the site of a tab. Must run while the user's click is fresh. */
export async function askForSite(tab: Tab | undefined): Promise<void> {
  const pattern = sitePattern(tab?.url);
  if (pattern === null || tab === undefined) return;
  const isGranted = await browser.permissions.request({ origins: [pattern] });
  if (!isGranted) return;
  await keepAlwaysSites();
  await activateTab(tab);
}

/** Gives the site of a tab back. */
export async function leaveSite(tab: Tab | undefined): Promise<void> {
  const pattern = sitePattern(tab?.url);
  if (pattern === null) return;
  await browser.permissions.remove({ origins: [pattern] });
  await keepAlwaysSites();
}

/** Registers our script for exactly the sites that we were given. */
export async function keepAlwaysSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  // The test build reaches loopback by its manifest; that is not the user's wish.
  const given: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  const matches = origins.filter((origin) => /^https?:/.test(origin) && !given.includes(origin));
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [registrationId] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [registrationId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: registrationId,
      matches,
      js: ['page-script.js'],
      runAt: 'document_idle',
      allFrames: true,
      matchOriginAsFallback: true,
    },
  ]);
}
