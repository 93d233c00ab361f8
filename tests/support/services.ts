// Services on a database of their own, in the browser's real IndexedDB.
import { onTestFinished } from 'vitest';
import { v7 } from 'uuid';
import type { PassageDraft, SourceDraft } from '@/lib/domain/drafts';
import type { Code } from '@/lib/domain/records';
import { createServices, type CoreServices, type ServiceOptions } from '@/lib/services/services';
import { createMemorySettings } from '@/lib/services/settings';
import { openDatabase } from '@/lib/store/open-database';
import type { CodeboomDatabase } from '@/lib/store/schema';
import { pageAnchor } from './anchors';

export { pageAnchor, pdfAnchor } from './anchors';

/** Opens a database that is deleted when the test ends. */
export async function openTestDatabase(name = `test-${v7()}`): Promise<CodeboomDatabase> {
  const { database } = await openDatabase(name);
  onTestFinished(() => removeDatabase(database));
  return database;
}

/** Deletes a database, as the browser does behind our back. */
export async function removeDatabase(database: CodeboomDatabase): Promise<void> {
  database.close();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database.name);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
}

/** Makes services on a database of their own. */
export async function testServices(
  options: Partial<ServiceOptions> = {},
): Promise<{ services: CoreServices; database: CodeboomDatabase }> {
  const database = options.database ?? (await openTestDatabase());
  const settings = createMemorySettings();
  const services = createServices({ device: v7(), journal: null, settings, ...options, database });
  return { services, database };
}

/** A journal page, as the page sends it. */
export const pageDraft: SourceDraft = {
  kind: 'page',
  title: 'Trust after trauma',
  authors: [{ family: 'Brandt', given: 'A.', particle: '' }],
  year: 2021,
  journal: 'Journal of Invented Studies',
  doi: '10.9999/trust.1',
  url: 'https://journal.example/trust',
  fileId: null,
  language: 'en',
};

/** Gives the draft of a passage in that page. */
export function passage(code: PassageDraft['code'], exact = 'they trusted each other'): PassageDraft {
  return { source: pageDraft, anchor: pageAnchor(exact), language: 'en', code };
}

/** Gives the code of the built-in codebook with this origin, such as `000.C7`. */
export async function codeOf(services: CoreServices, origin: string): Promise<Code> {
  const code = (await services.codes.all()).find((each) => each.origin === origin);
  if (code === undefined) throw new Error(`The codebook has no ${origin}`);
  return code;
}
