import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { evidenceFormats, type EvidenceExport } from '@/lib/domain/evidence/evidence-export';
import { usualThematicRequest } from '@/lib/domain/evidence/thematic-evidence';
import { afterNext, startTestCodebook } from '@/tests/support/codebooks';
import { codeOf, passage, testServices } from '@/tests/support/services';

const options: EvidenceExport = {
  ...{ tables: [usualThematicRequest, { table: 'quotes', scope: 'own' }], format: 'docx', language: 'en' },
  ...{ title: 'Tables', date: '2026-11-22', limits: { wordsPerDocument: 400, wordsPerQuote: 100 } },
};

async function opened() {
  const { services, database } = await testServices();
  const project = await services.projects.current();
  const engine = startTestCodebook(database.name);
  await engine.open(project.id);
  const code = await codeOf(services, '000.C7');
  await afterNext(engine, () => services.coding.codePassage(passage(code.id)));
  return engine;
}

it('every format of tables of evidence is made in the worker, which tells how far it is', async () => {
  const engine = await opened();
  for (const format of evidenceFormats) {
    const parts: number[] = [];
    const made = engine.exportEvidence({ ...options, format }, undefined, (part) => parts.push(part));
    const { bytes, extension, mediaType } = await made;
    expect(bytes.length).toBeGreaterThan(100);
    expect(extension).toMatch(/^(?:docx|xlsx|zip|md|tex|html)$/);
    expect(mediaType).toContain('/');
    await expect.poll(() => parts.at(-1)).toBe(1);
  }
});

it('a quote is in the Word file, and shortened where quotes are limited', async () => {
  const engine = await opened();
  const document = async (limits: EvidenceExport['limits']): Promise<string> => {
    const { bytes } = await engine.exportEvidence({ ...options, limits });
    return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  };
  expect(await document(null)).toContain('they trusted each other');
  const limited = await document({ wordsPerDocument: 0, wordsPerQuote: 0 });
  expect(limited).not.toContain('they trusted each other');
  expect(limited).toContain('shortened with […]');
});

it('an export stops when it is aborted, with the reason', async () => {
  const engine = await opened();
  const controller = new AbortController();
  const made = engine.exportEvidence(options, controller.signal);
  controller.abort(new DOMException('Not needed any more', 'AbortError'));
  await expect(made).rejects.toThrow('Not needed any more');
});

it('a table comes for the clipboard, whole or some of its rows', async () => {
  const engine = await opened();
  const { html } = await engine.evidenceRichText(usualThematicRequest, 'en');
  expect(html).toContain('they trusted each other');
  const code = (await engine.snapshot()).rows.find(({ own }) => own.documents > 0);
  const { text } = await engine.evidenceRichText(usualThematicRequest, 'en', [code?.id ?? '']);
  expect(text.split('\r\n')).toHaveLength(2);
});
