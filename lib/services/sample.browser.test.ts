import { describe, expect, it } from 'vitest';
import type { PassageDraft } from '@/lib/domain/drafts';
import { codeOf, pageAnchor, pdfAnchor, testServices } from '@/tests/support/services';
import type { SampleReader } from './sample-content';

/** Reads the real sample; anchors are made up here, the readers have tests of their own. */
const reader: SampleReader = {
  async read(path) {
    const answer = await fetch(`/${path}`);
    return new Uint8Array(await answer.arrayBuffer());
  },
  locate: (document, passages) =>
    Promise.resolve(
      passages.map(({ quote, page }, index) =>
        document.kind === 'pdf' ? pdfAnchor(quote, page ?? 1, index) : pageAnchor(quote, index),
      ),
    ),
};

describe('the sample project', () => {
  it('comes with sources, codings, open codes, pins and memos, as one change', async () => {
    const { services, database } = await testServices({ sample: reader });
    const project = await services.sample.open();
    expect(project.isSample).toBe(true);
    expect(await database.changes.count()).toBe(1);
    expect((await services.sources.all()).map((source) => source.kind)).toEqual(['pdf', 'pdf', 'page']);
    expect(await database.codings.count()).toBeGreaterThanOrEqual(12);
    const codes = await services.codes.all();
    expect(codes.filter((code) => code.kind === 'openCode')).toHaveLength(3);
    expect((await codeOf(services, '000.C7')).digit).toBe(7);
    expect(await database.memos.count()).toBe(3);
    await expect(services.history.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });

  it('is made once and opened again, also when two windows ask at the same time', async () => {
    const { services, database } = await testServices({ sample: reader });
    const { services: other } = await testServices({ sample: reader, database, settings: services.settings });
    const [first, second] = await Promise.all([services.sample.open(), other.sample.open()]);
    await services.projects.create({ title: 'Mine' });
    expect((await services.sample.open()).id).toBe(first.id);
    expect(second.id).toBe(first.id);
    expect((await services.projects.current()).id).toBe(first.id);
  });

  it('has the bytes of its PDFs and can be backed up and coded on', async () => {
    const { services } = await testServices({ sample: reader });
    await services.sample.open();
    const [pdf] = await services.sources.all();
    expect((await services.sources.bytesOf(pdf?.fileId ?? '')).length).toBeGreaterThan(50_000);
    const code = await codeOf(services, '000.C21');
    const draft: PassageDraft = {
      source: pdf?.id ?? '',
      anchor: pdfAnchor('more'),
      language: 'en',
      code: code.id,
    };
    await services.coding.codePassage(draft);
    expect((await services.backup.save()).size).toBeGreaterThan(50_000);
  });

  it('speaks the language of the interface', async () => {
    const { services } = await testServices({ sample: reader });
    await services.settings.set('language', 'nl');
    expect((await services.sample.open()).title).toContain('Voorbeeldproject');
  });
});
