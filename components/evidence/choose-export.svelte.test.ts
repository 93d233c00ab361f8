import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { codeOf, passage } from '@/tests/support/services';
import { afterNext } from '@/tests/support/codebooks';
import { testWorkbench } from '@/tests/support/workbench';
import { evidence } from './evidence.contribution';
import { exportEvidence } from './export-evidence';
import { limitSettings } from '@/lib/domain/evidence/evidence-export';

type Workbench = Awaited<ReturnType<typeof testWorkbench>>;

/** A workbench with a coded passage, in which every question is answered by the row with the next label. */
async function answering(labels: readonly string[]): Promise<Workbench & { readonly asked: string[] }> {
  const workbench = await testWorkbench([evidence]);
  const { model, services } = workbench;
  const code = await codeOf(services, '000.C7');
  await afterNext(services.codebook, () => services.coding.codePassage(passage(code.id)));
  const left = [...labels];
  const asked: string[] = [];
  model.pick = async (items, { title }) => {
    asked.push(title);
    const label = left.shift();
    return (await items).find((item) => item.label === label)?.value ?? null;
  };
  model.pickMany = (items, { title }, ticked = []) => {
    asked.push(title);
    const label = left.shift();
    const chosen = items.filter((item) => item.label === label || ticked.includes(item));
    return Promise.resolve(chosen.map(({ value }) => value));
  };
  return { ...workbench, asked };
}

test('several tables go to Word with limited quotes', async () => {
  const { model, saved, asked } = await answering([
    'Quotes',
    'Word',
    'To leave the house: quotes are limited',
  ]);
  await model.settings.set(limitSettings.perDocument, 0);
  await model.run('evidence.exportTables');
  expect(asked).toEqual(['Which tables?', 'In which format?', 'How much of the quotes?']);
  const [file] = saved;
  expect(file?.name).toMatch(/^Tables .*\.docx$/);
  const files = unzipSync(new Uint8Array((await file?.content.arrayBuffer()) ?? new ArrayBuffer(0)));
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('>Thematic table<');
  expect(document).toContain('>Quotes<');
  expect(document).not.toContain('they trusted each other');
  expect(document).toContain('At most 0 words of each document');
});

test('a private copy has the quotes in full', async () => {
  const { model, saved } = await answering(['Quotes', 'Markdown', 'Private copy: quotes in full']);
  await model.run('evidence.exportTables');
  const text = await saved[0]?.content.text();
  expect(saved[0]?.name).toMatch(/\.md$/);
  expect(text).toContain('they trusted each other');
  expect(text).toContain('Private copy');
});

test('a table that is given is exported without asking which', async () => {
  const { model, saved, asked } = await answering(['Web page', 'Private copy: quotes in full']);
  await model.run('evidence.exportTables', { table: 'quotes', scope: 'own' });
  expect(asked).toEqual(['In which format?', 'How much of the quotes?']);
  expect(await saved[0]?.content.text()).toContain('they trusted each other');
});

test('nothing is written when a question is dismissed', async () => {
  const { model, saved, asked } = await answering(['Quotes']);
  await model.run('evidence.exportTables');
  expect(asked).toHaveLength(2);
  expect(saved).toEqual([]);
});

test('other features export a table by its request and a format', async () => {
  const { model, saved } = await answering([]);
  await exportEvidence(model, [{ table: 'quotes', scope: 'own' }], 'xlsx');
  expect(saved[0]?.name).toMatch(/^Table .*\.xlsx$/);
  expect(saved[0]?.content.size).toBeGreaterThan(1000);
});

test('a table is copied as rich text and as plain text', async () => {
  const { model } = await answering(['Thematic table']);
  const written: ClipboardItem[] = [];
  const original = navigator.clipboard.write.bind(navigator.clipboard);
  navigator.clipboard.write = (items) => Promise.resolve(void written.push(...items));
  try {
    await model.run('evidence.copyTable');
  } finally {
    navigator.clipboard.write = original;
  }
  expect(written[0]?.types).toEqual(['text/html', 'text/plain']);
  expect(await (await written[0]?.getType('text/html'))?.text()).toContain('they trusted each other');
});
