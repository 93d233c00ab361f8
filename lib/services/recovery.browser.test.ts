import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import type { CodeboomDatabase } from '@/lib/store/schema';
import type { Journal } from '@/lib/workers/journal/journal';
import { SegmentJournal } from '@/lib/workers/journal/segment-journal';
import { damageFile, filesOf, removeFolderAfterTest, startJournalWorker } from '@/tests/support/journals';
import {
  codeOf,
  openTestDatabase,
  pageDraft,
  passage,
  removeDatabase,
  testServices,
} from '@/tests/support/services';
import type { SafetyState } from './safety';
import { createMemorySettings, type Settings } from './settings';
import type { CoreServices as CoreServices } from './services';

/** A browser profile: settings and a database whose journal has the same name. */
type Profile = { readonly name: string; readonly settings: Settings };

function newProfile(): Profile {
  const name = `test-${v7()}`;
  removeFolderAfterTest(name);
  return { name, settings: createMemorySettings() };
}

async function start(
  profile: Profile,
  journal: Journal | null,
): Promise<{ services: CoreServices; database: CodeboomDatabase }> {
  const database = await openTestDatabase(profile.name);
  return testServices({ database, journal, settings: profile.settings });
}

/** Codes passages; resolves when all are saved. */
async function codeThree(services: CoreServices): Promise<void> {
  const code = await codeOf(services, '000.C7');
  for (const words of ['one', 'two', 'three']) await services.coding.codePassage(passage(code.id, words));
}

async function words(services: CoreServices): Promise<string[]> {
  const sources = await services.sources.all();
  const coded = await Promise.all(sources.map((source) => services.coding.ofSource(source.id)));
  return coded.flat().map(({ fragment }) => fragment.anchor.quote.exact);
}

/** What the browser does to a damaged database: everything goes, without asking. */
async function empty(database: CodeboomDatabase): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
}

function stateOf(services: CoreServices): Promise<SafetyState> {
  return new Promise((resolve) => {
    const watched = services.safety.observe().subscribe((state) => {
      resolve(state);
      queueMicrotask(() => watched.unsubscribe());
    });
  });
}

describe('a database that the browser has emptied', () => {
  it('is rebuilt from the journal, with files, and the user is told until they have seen it', async () => {
    const profile = newProfile();
    const first = startJournalWorker(profile.name);
    const { services, database } = await start(profile, first.journal);
    await services.safety.check();
    await codeThree(services);
    const bytes = new TextEncoder().encode(`%PDF-1.7 ${profile.name}`);
    const pdf = await services.sources.addPdf({ name: 'article.pdf', bytes, draft: pageDraft });
    const project = await services.projects.current();
    const count = await database.changes.count();
    first.stop();
    await removeDatabase(database);

    const { services: next, database: rebuilt } = await start(
      profile,
      startJournalWorker(profile.name).journal,
    );
    expect(await next.projects.current()).toEqual(project);
    expect(await words(next)).toEqual(['one', 'two', 'three']);
    expect(await rebuilt.sourceFiles.get(pdf.fileId ?? '')).toMatchObject({ name: 'article.pdf', bytes });
    expect(await stateOf(next)).toMatchObject({
      state: 'rebuilt',
      detail: { reason: 'database-empty', rebuilt: count, lost: 0 },
    });
    await next.safety.acknowledge();
    expect(await stateOf(next)).toEqual({ state: 'saved', detail: null });
  });

  it('is rebuilt when it happens while we run, before anything new is made', async () => {
    const profile = newProfile();
    const { services, database } = await start(profile, startJournalWorker(profile.name).journal);
    await codeThree(services);
    // Connections that are open close themselves when the database is deleted, and open a new, empty one.
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(profile.name).onsuccess = resolve;
    });
    const code = await services.projects.current().then(() => codeOf(services, '000.C7'));
    await services.coding.codePassage(passage(code.id, 'four'));
    expect(await words(services)).toEqual(['one', 'two', 'three', 'four']);
    expect(await database.projects.count()).toBe(1);
  });

  it('is rebuilt by the background too, from the journal and the small files beside it', async () => {
    const profile = newProfile();
    const worker = startJournalWorker(profile.name);
    const { services, database } = await start(profile, worker.journal);
    await services.projects.current();
    worker.stop();
    const { services: background } = await start(profile, new SegmentJournal(database, profile.name));
    await codeThree(background);
    await empty(database);

    const { services: next } = await start(profile, new SegmentJournal(database, profile.name));
    expect(await words(next)).toEqual(['one', 'two', 'three']);
    expect(await stateOf(next)).toMatchObject({ state: 'rebuilt' });
  });

  it('is rebuilt with what a background wrote that died before it reached the journal and was asked again', async () => {
    const profile = newProfile();
    const { services, database } = await start(profile, startJournalWorker(profile.name).journal);
    await codeThree(services);
    const code = await codeOf(services, '000.C7');
    const never = new Promise<never>(() => undefined);
    const dying: Journal = { append: () => never, reconcile: () => never, missingFromLog: () => never };
    const { services: background } = await start(profile, dying);
    void background.coding.codePassage(passage(code.id, 'four'));
    await expect.poll(() => words(services)).toContain('four');

    const { services: again } = await start(profile, new SegmentJournal(database, profile.name));
    await again.coding.codePassage(passage(code.id, 'four'));
    await empty(database);
    const { services: next } = await start(profile, new SegmentJournal(database, profile.name));
    expect(await words(next)).toEqual(['one', 'two', 'three', 'four']);
  });
});

describe('a database that went back in time', () => {
  it('gets its newest changes back', async () => {
    const profile = newProfile();
    const worker = startJournalWorker(profile.name);
    const { services, database } = await start(profile, worker.journal);
    await codeThree(services);
    // As after a log that was cut in half: the last transactions never happened.
    const newest = await database.changes.orderBy('arrival').last();
    await database.changes.delete(newest?.arrival ?? 0);
    await Promise.all([database.fragments.clear(), database.codings.clear()]);
    worker.stop();

    const { services: next } = await start(profile, startJournalWorker(profile.name).journal);
    await next.projects.current();
    expect(await words(next)).toEqual(['one', 'two', 'three']);
    expect(await stateOf(next)).toMatchObject({
      state: 'rebuilt',
      detail: { reason: 'database-behind', rebuilt: 1, lost: 0 },
    });
  });

  it('is told as lost when the journal is gone too, and the device starts counting afresh', async () => {
    const profile = newProfile();
    const worker = startJournalWorker(profile.name);
    const { services, database } = await start(profile, worker.journal);
    await profile.settings.set('deviceId', 'device-1');
    await codeThree(services);
    const count = await database.changes.count();
    worker.stop();
    await empty(database);
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(profile.name, { recursive: true });

    const { services: next } = await start(profile, startJournalWorker(profile.name).journal);
    await next.projects.current();
    expect(await stateOf(next)).toMatchObject({ state: 'lost', detail: { rebuilt: 0, lost: count } });
    expect(await profile.settings.get('deviceId')).not.toBe('device-1');
  });
});

describe('the journal', () => {
  it('gets what only the log has', async () => {
    const profile = newProfile();
    const { services, database } = await start(profile, null);
    await codeThree(services);
    const { journal } = startJournalWorker(profile.name);
    const count = await database.changes.count();
    expect(await journal.reconcile()).toMatchObject({
      addedToJournal: count,
      missingFromLog: 0,
      changes: count,
    });
    expect(await journal.reconcile()).toMatchObject({ addedToJournal: 0, missingFromLog: 0, changes: count });
  });

  it('is kept aside and written anew when it is damaged', async () => {
    const profile = newProfile();
    const worker = startJournalWorker(profile.name);
    const { services } = await start(profile, worker.journal);
    await codeThree(services);
    worker.stop();
    await damageFile(profile.name, 'journal', (bytes) => bytes.with(bytes.length - 30, 7));
    const { journal } = startJournalWorker(profile.name);
    const report = await journal.reconcile();
    expect(report).toMatchObject({ missingFromLog: 0, movedAside: ['journal-damaged-1'] });
    expect(report.damage).toHaveLength(1);
    expect(await filesOf(profile.name)).toEqual(['journal', 'journal-damaged-1']);
  });

  it('takes the small files in and removes them', async () => {
    const profile = newProfile();
    const { database } = await start(profile, null);
    const { services } = await testServices({
      database,
      settings: profile.settings,
      journal: new SegmentJournal(database, profile.name),
    });
    await codeThree(services);
    expect(await filesOf(profile.name)).toHaveLength(4);
    const { journal } = startJournalWorker(profile.name);
    expect(await journal.reconcile()).toMatchObject({ addedToJournal: 0, changes: 4 });
    expect(await filesOf(profile.name)).toEqual(['journal']);
  });

  it('goes from a closed tab to the one that waited, without losing a change', async () => {
    const profile = newProfile();
    const [first, second] = [startJournalWorker(profile.name), startJournalWorker(profile.name)];
    const { services, database } = await start(profile, first.journal);
    await services.projects.current();
    const { services: other } = await testServices({
      database,
      settings: profile.settings,
      journal: second.journal,
    });
    await codeThree(other);
    first.stop();
    await other.memos.write({ about: { noun: 'project', id: 'p' }, text: 'after the first tab closed' });
    const third = startJournalWorker(profile.name);
    expect(await third.journal.reconcile()).toMatchObject({
      addedToJournal: 0,
      missingFromLog: 0,
      changes: 5,
    });
  });

  it('says that work is saved once when it fails, and catches up', async () => {
    const profile = newProfile();
    const { database } = await start(profile, null);
    const journal = new SegmentJournal(database, profile.name);
    let isBroken = true;
    const flaky: Journal = {
      append: (changes) => (isBroken ? Promise.reject(new Error('disk')) : journal.append(changes)),
      reconcile: () => journal.reconcile(),
      missingFromLog: () => journal.missingFromLog(),
    };
    const { services } = await testServices({ database, settings: profile.settings, journal: flaky });
    await services.projects.current();
    expect(await stateOf(services)).toEqual({ state: 'savedOnce', detail: null });
    isBroken = false;
    await codeThree(services);
    expect(await stateOf(services)).toEqual({ state: 'saved', detail: null });
    expect(await journal.reconcile()).toMatchObject({ changes: 4, addedToJournal: 0 });
  });
});
