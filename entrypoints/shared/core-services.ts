import { browser } from '#imports';
import { languageOf, type Language } from '@/lib/base/language';
import { createServices, type CoreServices } from '@/lib/services/services';
import { deviceIdOf } from '@/lib/services/settings';
import { openDatabase } from '@/lib/store/open-database';
import { SegmentJournal } from '@/lib/workers/journal/segment-journal';
import { extensionSettings } from './extension-settings';

let opened: Promise<CoreServices> | null = null;

/** Gives the services that every context has, opening the database at the first call of its life. */
export function coreServices(): Promise<CoreServices> {
  opened ??= open().catch((reason: unknown) => {
    // The next call tries again.
    opened = null;
    throw reason;
  });
  return opened;
}

async function open(): Promise<CoreServices> {
  const settings = extensionSettings();
  const { database, wasReplaced } = await openDatabase();
  const device = await deviceIdOf(settings);
  return createServices({ database, device, journal: new SegmentJournal(database), settings, wasReplaced });
}

/** Gives the language of the interface. */
export async function currentLanguage(): Promise<Language> {
  const chosen = await extensionSettings().get('language');
  return chosen ?? languageOf(browser.i18n.getUILanguage());
}
