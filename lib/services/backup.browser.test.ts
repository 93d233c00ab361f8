import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '@/lib/domain/canonical';
import type { Change } from '@/lib/domain/change';
import { writeProjectFile } from '@/lib/formats/project-file';
import { sha256Hex } from '@/lib/formats/sha256';
import { readProject } from '@/lib/store/read/project-state';
import { asWritten } from '@/lib/workers/journal/reconcile';
import { changeWith } from '@/tests/support/random-log';
import { codeOf, pageDraft, passage, testServices } from '@/tests/support/services';
import type { CoreServices as CoreServices } from './services';

async function projectWithEverything(): Promise<CoreServices> {
  const { services } = await testServices();
  const code = await codeOf(services, '000.C7');
  const coded = await services.coding.codePassage(passage(code.id));
  await services.coding.setNote(coded.coding.id, 'a “note” with \n lines and emoji 🌳');
  const bytes = new TextEncoder().encode('%PDF-1.7 backup');
  await services.sources.addPdf({ name: 'article.pdf', bytes, draft: { ...pageDraft, url: null } });
  await services.memos.write({ about: { noun: 'code', id: code.id }, text: 'to split?' });
  await services.codes.move(code.id, { parentId: null, beforeId: null });
  await services.codes.remove(code.id);
  await services.history.undo();
  return services;
}

/** What a person can do, as a number picks it. */
const actions: readonly ((services: CoreServices, pick: number) => Promise<unknown>)[] = [
  async (services, pick) => {
    const codes = await services.codes.all();
    const code = codes[pick % codes.length];
    if (code !== undefined) await services.coding.codePassage(passage(code.id, `words ${pick % 7}`));
  },
  async (services, pick) => {
    const codes = await services.codes.all();
    const [code, sibling] = [codes[pick % codes.length], codes[(pick * 7) % codes.length]];
    const target = { parentId: sibling?.parentId ?? null, beforeId: sibling?.id ?? null };
    // Some of these would close a cycle and are refused, as they should.
    if (code !== undefined) await services.codes.move(code.id, target).catch(() => undefined);
  },
  async (services, pick) => {
    const [code] = (await services.codes.all()).slice(pick % 20);
    if (code !== undefined) await services.codes.pin(code.id, (pick % 9) + 1);
  },
  (services, pick) => services.memos.write({ about: { noun: 'project', id: 'p' }, text: `thought ${pick}` }),
  (services) => services.history.undo().catch(() => undefined),
  (services) => services.history.redo().catch(() => undefined),
];

async function canonicalOf(database: Parameters<typeof readProject>[0], projectId: string): Promise<string> {
  return canonicalText((await readProject(database, projectId)).state);
}

describe('a backup', () => {
  it('brings random projects back exactly, on another device', async () => {
    const presses = fc.array(fc.tuple(fc.nat(actions.length - 1), fc.nat(500)), {
      minLength: 5,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(presses, async (pressed) => {
        const { services, database } = await testServices();
        const project = await services.projects.current();
        for (const [action, pick] of pressed) await actions[action]?.(services, pick);
        const file = await services.backup.save();
        const { services: other, database: elsewhere } = await testServices();
        await other.backup.restore(file);
        expect(await canonicalOf(elsewhere, project.id)).toBe(await canonicalOf(database, project.id));
      }),
      { numRuns: 12 },
    );
  });

  it('stops when it is cancelled, and has written nothing', async () => {
    const saved = await (await projectWithEverything()).backup.save();
    const { services } = await testServices();
    await services.projects.current();
    const before = await services.projects.list();
    const cancelling = new AbortController();
    cancelling.abort();
    const { signal } = cancelling;
    await expect(services.backup.save(undefined, { signal })).rejects.toThrow(/abort/i);
    await expect(services.backup.restore(saved, { signal })).rejects.toThrow(/abort/i);
    expect(await services.projects.list()).toEqual(before);
  });

  it('tells how far it is, always forward', async () => {
    const parts: number[] = [];
    await (await projectWithEverything()).backup.save(undefined, { onpart: (part) => parts.push(part) });
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).toBe(0.5);
  });

  it('carries the files and opens the project', async () => {
    const services = await projectWithEverything();
    const file = await services.backup.save();
    const { services: other, database } = await testServices();
    const { project } = await other.backup.restore(file);
    expect(await other.projects.current()).toEqual(project);
    const pdf = (await other.sources.all()).find((source) => source.kind === 'pdf');
    expect(await database.sourceFiles.get(pdf?.fileId ?? '')).toMatchObject({ name: 'article.pdf' });
  });

  it('carries the file that another edition took the place of, so that history can bring it back', async () => {
    const services = await projectWithEverything();
    const pdf = (await services.sources.all()).find((source) => source.kind === 'pdf');
    const edition = { name: 'second-edition.pdf', bytes: new TextEncoder().encode('%PDF second edition') };
    await services.sources.replaceFile(pdf?.id ?? '', edition);
    const { services: other, database } = await testServices();
    await other.backup.restore(await services.backup.save());
    expect(await database.sourceFiles.get(pdf?.fileId ?? '')).toMatchObject({ name: 'article.pdf' });
    expect(await database.sourceFiles.count()).toBe(2);
  });

  it('changes nothing when it is restored again, also over newer work', async () => {
    const services = await projectWithEverything();
    const file = await services.backup.save();
    const { id } = await services.projects.current();
    const code = await codeOf(services, '000.C1');
    await services.coding.codePassage(passage(code.id, 'newer words'));
    const before = await services.history.recent(1000);
    await services.backup.restore(file);
    await services.backup.restore(file);
    expect(await services.history.recent(1000)).toEqual(before);
    expect((await services.projects.current()).id).toBe(id);
  });

  it('tells a new project from changes merged into one, and those from nothing new', async () => {
    const { services } = await testServices();
    const { id } = await services.projects.current();
    const empty = await services.backup.save();
    const code = await codeOf(services, '000.C1');
    await services.coding.codePassage(passage(code.id, 'one'));
    await services.coding.codePassage(passage(code.id, 'two'));
    const file = await services.backup.save();
    const { services: other } = await testServices();
    expect(await other.backup.restore(empty)).toMatchObject({ project: { id }, isNew: true, changes: 1 });
    expect(await other.backup.restore(file)).toMatchObject({ project: { id }, isNew: false, changes: 2 });
    expect(await other.backup.restore(empty)).toMatchObject({ project: { id }, isNew: false, changes: 0 });
  });

  it('is saved while the bytes of a file are gone, and says so inside', async () => {
    const { services, database } = await testServices();
    const bytes = new TextEncoder().encode(`%PDF gone ${Math.random()}`);
    const { fileId } = await services.sources.addPdf({ name: 'a.pdf', bytes, draft: pageDraft });
    await database.sourceFiles.clear();
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('files');
    await folder.removeEntry(fileId ?? '');
    const entries = unzipSync(new Uint8Array(await (await services.backup.save()).arrayBuffer()));
    expect(JSON.parse(strFromU8(entries['project.json'] ?? new Uint8Array()))).toMatchObject({
      missingFiles: [fileId],
    });
  });
});

describe('a file that is not a good backup', () => {
  /** Restores the backup after `change` was made to its entries; gives the error, and what was written. */
  async function restoreChanged(change: (entries: Record<string, Uint8Array>) => Record<string, Uint8Array>) {
    const file = await (await projectWithEverything()).backup.save();
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
    return restoreBytes(new Uint8Array(zipSync(change(entries))));
  }

  async function restoreBytes(bytes: Uint8Array<ArrayBuffer>): Promise<{ error: unknown; written: number }> {
    const { services, database } = await testServices();
    const error: unknown = await services.backup.restore(new Blob([bytes])).then(
      () => null,
      (reason: unknown) => reason,
    );
    const counts = await Promise.all(database.tables.map((table) => table.count()));
    return { error, written: counts.reduce((sum, count) => sum + count, 0) };
  }

  /** Makes a file whose sizes and hashes are right, with one line of log. */
  async function fileWithLog(log: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new TextEncoder().encode(log);
    const path = 'changes.jsonl';
    const part = { path, size: bytes.length, sha256: await sha256Hex(bytes), name: path, mediaType: '' };
    const manifest = {
      ...{ format: 'codeboom-project', version: 1, projectId: 'project', title: '', savedAt: '', changes: 1 },
      ...{
        records: { project: 0, source: 0, fragment: 0, code: 0, coding: 0, memo: 0 },
        state: '0'.repeat(64),
      },
      ...{ parts: [part], missingFiles: [] },
    };
    return new Uint8Array(zipSync({ [path]: bytes, 'project.json': strToU8(JSON.stringify(manifest)) }));
  }

  function inManifest(change: (manifest: Record<string, unknown>) => void) {
    return (entries: Record<string, Uint8Array>): Record<string, Uint8Array> => {
      const manifest = JSON.parse(strFromU8(entries['project.json'] ?? new Uint8Array())) as Record<
        string,
        unknown
      >;
      change(manifest);
      return { ...entries, 'project.json': strToU8(JSON.stringify(manifest)) };
    };
  }

  it('is refused as a whole when one bit of it is wrong', async () => {
    const { error, written } = await restoreChanged((entries) => {
      const log = Uint8Array.from(entries['changes.jsonl'] ?? []);
      log[1000] = (log[1000] ?? 0) ^ 1;
      return { ...entries, 'changes.jsonl': log };
    });
    expect(error).toMatchObject({ code: 'project-file-damaged', details: { place: 'changes.jsonl' } });
    expect(written).toBe(0);
  });

  it('is refused when it is cut off', async () => {
    const file = await (await projectWithEverything()).backup.save();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { error, written } = await restoreBytes(bytes.slice(0, bytes.length / 2));
    expect(error).toMatchObject({ code: 'project-file-damaged' });
    expect(written).toBe(0);
  });

  it.each([
    ['a text', strToU8('hello')],
    ['an empty file', new Uint8Array()],
    ['a Word file', zipSync({ 'word/document.xml': strToU8('<w:document/>') })],
  ])('is named as no backup when it is %s', async (_what, bytes) => {
    const { services, database } = await testServices();
    const file = new File([new Uint8Array(bytes)], 'notes.txt');
    await expect(services.backup.restore(file)).rejects.toMatchObject({
      code: 'not-a-backup',
      details: { name: 'notes.txt' },
    });
    expect(await database.changes.count()).toBe(0);
  });

  it('is told apart when a newer version made it', async () => {
    const { error } = await restoreChanged(inManifest((manifest) => (manifest['version'] = 2)));
    expect(error).toMatchObject({ code: 'project-file-too-new' });
  });

  it('is refused when it brings records with the ids of another project', async () => {
    const { services, database } = await testServices();
    const { id } = await services.projects.current();
    const { log } = await readProject(database, id);
    const forged = JSON.parse(JSON.stringify(log.map(asWritten)).replaceAll(id, 'forged')) as Change[];
    const file = await writeProjectFile({
      ...{ projectId: 'forged', title: 'Forged', savedAt: '', fileIds: [] },
      changes: forged.map((change) => ({ ...change, id: `forged ${change.id.slice(20)}` })),
      readFile: () => Promise.resolve(null),
    });
    await expect(services.backup.restore(file)).rejects.toMatchObject({ code: 'project-file-damaged' });
    expect((await readProject(database, id)).log).toEqual(log);
    expect(await database.changes.count()).toBe(1);
  });

  it.each([
    [
      'a value of the wrong kind',
      { op: 'set', noun: 'code', id: 'c', field: 'digit', value: 'x', before: null },
    ],
    [
      'a field that records do not have',
      { op: 'set', noun: 'code', id: 'c', field: 'x', value: 1, before: 1 },
    ],
    [
      'a name that reaches into the program',
      JSON.parse('{"op":"add","noun":"memo","record":{"__proto__":{"a":1}}}'),
    ],
    ['an unknown operation', { op: 'delete', noun: 'code', id: 'c' }],
  ])('is refused when its log has %s', async (_what, operation: unknown) => {
    const change = { ...changeWith({ id: 'x' }), operations: [operation] };
    const { error, written } = await restoreBytes(await fileWithLog(`${JSON.stringify(change)}\n`));
    expect(error).toMatchObject({ code: 'project-file-damaged', details: { place: 'changes.jsonl line 1' } });
    expect(written).toBe(0);
  });

  it('is refused when a path leads out of it, or a part is missing', async () => {
    const escaped = await restoreChanged((entries) => ({ ...entries, '../evil': strToU8('x') }));
    const missing = await restoreChanged(({ 'changes.jsonl': _log, ...entries }) => entries);
    expect([escaped.error, missing.error]).toMatchObject([
      { code: 'project-file-damaged', details: { place: '../evil' } },
      { code: 'project-file-damaged', details: { place: 'changes.jsonl' } },
    ]);
  });

  it('is refused when it unpacks to far more than it is', async () => {
    const { error } = await restoreChanged((entries) => ({
      ...entries,
      'changes.jsonl': new Uint8Array(40 * 1024 ** 2),
    }));
    expect(error).toMatchObject({ code: 'project-file-damaged', details: { what: 'unpacks to too much' } });
  });
});
