import { describe, expect, it } from 'vitest';
import { pageDraft, testServices } from '@/tests/support/services';

describe('files', () => {
  it('keeps the bytes of a PDF and recognises them', async () => {
    const { services } = await testServices();
    const pdf = {
      name: 'a.pdf',
      bytes: new TextEncoder().encode('%PDF-1.7 invented'),
      draft: { ...pageDraft, url: null },
    };
    const source = await services.sources.addPdf(pdf);
    expect(await services.sources.addPdf({ ...pdf, name: 'copy.pdf' })).toEqual(source);
    expect(await services.sources.bytesOf(source.fileId ?? '')).toEqual(pdf.bytes);
    await expect(services.sources.addPdf({ ...pdf, bytes: new Uint8Array() })).rejects.toMatchObject({
      code: 'file-empty',
    });
  });

  it('gives the bytes from the copy when the database has lost them', async () => {
    const { services, database } = await testServices();
    const bytes = new TextEncoder().encode('%PDF-1.7 to be lost');
    const { fileId } = await services.sources.addPdf({ name: 'a.pdf', bytes, draft: pageDraft });
    await database.sourceFiles.clear();
    expect(await services.sources.bytesOf(fileId ?? '')).toEqual(bytes);
  });

  it('gives a source another edition of its PDF, and undo brings the first one back', async () => {
    const { services } = await testServices();
    const first = new TextEncoder().encode('%PDF-1.7 first edition');
    const second = new TextEncoder().encode('%PDF-1.7 second edition');
    const source = await services.sources.addPdf({ name: 'a.pdf', bytes: first, draft: pageDraft });
    const replaced = await services.sources.replaceFile(source.id, { name: 'b.pdf', bytes: second });
    expect(await services.sources.get(source.id)).toEqual(replaced);
    expect(await services.sources.bytesOf(replaced.fileId ?? '')).toEqual(second);
    await services.history.undo();
    const back = await services.sources.get(source.id);
    expect(await services.sources.bytesOf(back.fileId ?? '')).toEqual(first);
  });

  it('refuses a file that is another source already', async () => {
    const { services } = await testServices();
    const bytes = new TextEncoder().encode('%PDF-1.7 of one');
    const draft = { ...pageDraft, url: null, doi: null };
    await services.sources.addPdf({ name: 'a.pdf', bytes, draft });
    const other = new TextEncoder().encode('%PDF-1.7 of another');
    const { id } = await services.sources.addPdf({ name: 'b.pdf', bytes: other, draft });
    await expect(services.sources.replaceFile(id, { name: 'a.pdf', bytes })).rejects.toMatchObject({
      code: 'file-in-use',
    });
  });
});
