import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ThematicTable } from '@/lib/domain/codebook-view';
import { openQuery } from '@/lib/domain/retrieval';
import { parseThematicCsv } from '@/lib/formats/thematic-csv';
import { mergeChanges } from '@/lib/store/merge-changes';
import { changesOfProject } from '@/lib/store/read/changes';
import { afterNext, startTestCodebook } from '@/tests/support/codebooks';
import { codeOf, pageAnchor, pageDraft, passage, testServices } from '@/tests/support/services';

const options = { quotesPerRow: 3 };
const exported = { language: 'en', quotesPerRow: Infinity, title: 'Table', date: '2026-11-22' } as const;

async function opened() {
  const { services, database } = await testServices();
  const project = await services.projects.current();
  const engine = startTestCodebook(database.name);
  await engine.open(project.id);
  return { services, database, engine, project };
}

function nOf({ rows }: ThematicTable, codeId: string): number | undefined {
  return rows.find(({ code }) => code.id === codeId)?.code.union.documents;
}

describe('the codebook engine', () => {
  it('gives the codebook of the log, n = 0 included', async () => {
    const { services, engine } = await opened();
    const { rows, documents } = await engine.snapshot();
    expect(rows.map(({ id }) => id)).toEqual((await services.codes.all()).map(({ id }) => id));
    expect(documents).toBe(0);
  });

  it('follows codings, undo and redo as they arrive', async () => {
    const { services, engine } = await opened();
    const code = await codeOf(services, '000.C7');
    const n: (number | undefined)[] = [];
    const steps: (() => Promise<unknown>)[] = [
      () => services.coding.codePassage(passage(code.id)),
      () =>
        services.coding.codePassage({
          ...passage(code.id),
          source: { ...pageDraft, doi: null, url: 'https://journal.example/two' },
        }),
      () => services.history.undo(),
      () => services.history.redo(),
    ];
    for (const step of steps) {
      await afterNext(engine, step);
      n.push(nOf(await engine.thematicTable(options), code.id));
    }
    expect(n).toEqual([1, 2, 1, 2]);
  });

  it('sends only rows that changed, and keeps the others as the same objects', async () => {
    const { services, engine } = await opened();
    const code = await codeOf(services, '000.C7');
    const before = await engine.thematicTable(options);
    await afterNext(engine, () => services.coding.codePassage(passage(code.id)));
    const after = await engine.thematicTable(options);
    const changed = after.rows.filter((row, index) => row !== before.rows[index]);
    const line = (await engine.snapshot()).rows.filter((row) => row.union.documents > 0);
    expect(changed.map((row) => row.code.id)).toEqual(line.map(({ id }) => id));
    expect(changed).toHaveLength(3);
  });

  it('sends nothing again while nothing changed', async () => {
    const { engine } = await opened();
    const answers = await Promise.all([engine.snapshot(), engine.snapshot()]);
    expect(answers[0]).toBe(answers[1]);
    expect(await engine.thematicTable(options)).toBe(await engine.thematicTable(options));
  });

  it('starts again when a change arrives that belongs before others', async () => {
    const { services, database, engine, project } = await opened();
    const code = await codeOf(services, '000.C7');
    await afterNext(engine, () => services.coding.codePassage(passage(code.id)));
    const [first] = await changesOfProject(database, project.id);
    if (first === undefined) throw new Error('The log is empty');
    const set = {
      op: 'set',
      noun: 'code',
      id: code.id,
      field: 'type',
      value: 'person',
      before: null,
    } as const;
    const late = { ...first, id: 'late', device: 'another', operations: [set], isBaseline: false };
    await afterNext(engine, () => mergeChanges(database, [{ ...late, lamport: first.lamport + 1 }]));
    const row = (await engine.snapshot()).rows.find(({ id }) => id === code.id);
    expect([row?.type, row?.union.documents]).toEqual(['person', 1]);
  });

  it('shows another project without anything of the first', async () => {
    const { services, engine } = await opened();
    const code = await codeOf(services, '000.C7');
    await afterNext(engine, () => services.coding.codePassage(passage(code.id)));
    await engine.thematicTable(options);
    const other = await services.projects.create({ title: 'Another' });
    await engine.open(other.id);
    const table = await engine.thematicTable(options);
    expect([table.documents, nOf(table, code.id)]).toEqual([0, undefined]);
    expect(table.rows.length).toBeGreaterThan(20);
  });

  it('gives the page of a code, and null for one that was deleted', async () => {
    const { services, engine } = await opened();
    const code = await codeOf(services, '000.C7');
    await afterNext(engine, () => services.coding.codePassage(passage(code.id)));
    const page = await engine.codePage(code.id);
    expect(page?.groups.map(({ document }) => document.citation)).toEqual(['Brandt, 2021']);
    await afterNext(engine, () => services.codes.remove(code.id));
    expect(await engine.codePage(code.id)).toBeNull();
    expect((await engine.snapshot()).orphanedCodings).toBe(1);
  });
});

describe('a question', () => {
  it('for codes in the same paragraph goes by the paragraphs of the kept page', async () => {
    const { services, engine } = await opened();
    const [one, two] = [await codeOf(services, '000.C7'), await codeOf(services, '000.C8')];
    const at = (code: string, start: number) => ({
      ...passage(code, 'words'),
      anchor: pageAnchor('words', start),
    });
    const { source } = await services.coding.codePassage(at(one.id, 0));
    await services.coding.codePassage(at(two.id, 20));
    await services.coding.codePassage(at(two.id, 60));
    await expect.poll(async () => (await engine.snapshot()).fragments).toBe(3);
    const query = { ...openQuery, all: [one.id, two.id], meet: 'paragraph' } as const;
    expect((await engine.retrieve(query, 9)).fragmentCount).toBe(0);
    const block = { kind: 'paragraph', level: null, isMain: true } as const;
    const blocks = [
      { ...block, start: 0, end: 50 },
      { ...block, start: 50, end: 90 },
    ];
    const kept = { sourceId: source.id, face: 'page', textHash: 'hash', folded: 'words' } as const;
    const snapshot = { text: 'words '.repeat(15), blocks };
    await services.versions.keep({ ...kept, snapshot });
    await expect.poll(async () => (await engine.retrieve(query, 9)).fragmentCount).toBe(2);
  });
});

describe('an export', () => {
  it('as CSV is the table', async () => {
    const { services, engine } = await opened();
    const code = await codeOf(services, '000.C7');
    await afterNext(engine, () => services.coding.codePassage(passage(code.id)));
    const bytes = await engine.exportTable({ ...exported, format: 'csv' });
    const { rows } = await engine.thematicTable(options);
    const read = parseThematicCsv(new TextDecoder().decode(bytes));
    expect(read.map(({ label, n }) => [label, Number(n)])).toEqual(
      rows.map((row) => [row.code.labels.en, row.code.union.documents]),
    );
  });

  it('as Word is a document with the quote in it', async () => {
    const { services, engine } = await opened();
    const code = await codeOf(services, '000.C7');
    await afterNext(engine, () => services.coding.codePassage(passage(code.id)));
    const files = unzipSync(await engine.exportTable({ ...exported, format: 'docx' }));
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain('they trusted each other');
  });

  it('of the passages of a question has the question in words and the quote', async () => {
    const { services, engine } = await opened();
    const code = await codeOf(services, '000.C7');
    await afterNext(engine, () => services.coding.codePassage(passage(code.id)));
    const asked = { ...exported, query: { ...openQuery, any: [code.id] } };
    const files = unzipSync(await engine.exportRetrieval({ ...asked, format: 'docx' }));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain(`Coded with “${code.labels.en}”`);
    expect(document).toContain('they trusted each other');
    const rows = new TextDecoder().decode(await engine.exportRetrieval({ ...asked, format: 'csv' }));
    expect(rows.split('\r\n')).toHaveLength(2);
  });

  it('stops when it is aborted, with the reason', async () => {
    const { engine } = await opened();
    const controller = new AbortController();
    const made = engine.exportTable({ ...exported, format: 'docx' }, controller.signal);
    controller.abort(new DOMException('Not needed any more', 'AbortError'));
    await expect(made).rejects.toThrow('Not needed any more');
    await expect(engine.exportTable({ ...exported, format: 'csv' }, controller.signal)).rejects.toThrow();
  });
});
