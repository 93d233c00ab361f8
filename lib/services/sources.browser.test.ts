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
});
