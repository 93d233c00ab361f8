import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '@/lib/domain/page-snapshot';
import { codeOf, passage, testServices } from '@/tests/support/services';

const snapshot: PageSnapshot = {
  text: 'Ties\nthey trusted each other',
  blocks: [
    { kind: 'heading', level: 1, start: 0, end: 4, isMain: true },
    { kind: 'paragraph', level: null, start: 5, end: 28, isMain: true },
  ],
};

async function codedPage(...options: Parameters<typeof testServices>) {
  const made = await testServices(...options);
  const code = await codeOf(made.services, '000.C7');
  const { source } = await made.services.coding.codePassage(passage(code.id));
  const text = { sourceId: source.id, face: 'page', textHash: 'hash', folded: 'tiestheytrusted' } as const;
  return { ...made, source, text };
}

describe('keeping a page', () => {
  it('keeps the text and the page in one change, once', async () => {
    const { services, database, source, text } = await codedPage();
    const before = await database.changes.count();
    await services.versions.keep({ ...text, snapshot });
    await services.versions.keep({ ...text, snapshot });
    expect(await database.changes.count()).toBe(before + 1);
    const [page, ...more] = await services.versions.pagesOf(source.id);
    expect(more).toEqual([]);
    expect(await services.versions.readPage(page?.fileId ?? '')).toEqual(snapshot);
    expect(await services.versions.textOf(source.id, 'hash')).toBe('tiestheytrusted');
  });

  it('keeps the page of a text that was kept without one', async () => {
    const { services, source, text } = await codedPage();
    await services.versions.keep(text);
    expect(await services.versions.pagesOf(source.id)).toEqual([]);
    await services.versions.keep({ ...text, snapshot });
    expect(await services.versions.pagesOf(source.id)).toHaveLength(1);
  });

  it('keeps the text alone when no copies are wanted', async () => {
    const { services, source, text } = await codedPage();
    await services.settings.set('keepsPages', false);
    await services.versions.keep({ ...text, snapshot });
    expect(await services.versions.pagesOf(source.id)).toEqual([]);
    expect(await services.versions.has(source.id, 'hash')).toBe(true);
  });

  it('says that a page is damaged when its file is', async () => {
    const { services, database, source, text } = await codedPage();
    await services.versions.keep({ ...text, snapshot });
    const [page] = await services.versions.pagesOf(source.id);
    const fileId = page?.fileId ?? '';
    await database.sourceFiles.update(fileId, { bytes: new Uint8Array([1, 2, 3]) });
    await expect(services.versions.readPage(fileId)).rejects.toMatchObject({ code: 'storage-damaged' });
  });

  it('comes back from a backup, also when the page was kept later than its text', async () => {
    const { services, text } = await codedPage();
    await services.versions.keep(text);
    await services.versions.keep({ ...text, snapshot });
    const file = await services.backup.save();
    const other = await testServices();
    await other.services.backup.restore(file);
    const [source] = await other.services.sources.all();
    const [page] = await other.services.versions.pagesOf(source?.id ?? '');
    expect(await other.services.versions.readPage(page?.fileId ?? '')).toEqual(snapshot);
  });
});
