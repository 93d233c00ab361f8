// Reads the material beside the repository; where it is not there, these tests say that they are skipped.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { unzipSync, strFromU8 } from 'fflate';
import { evidenceTable } from '@/lib/domain/evidence/table-makers';
import { checkThesis, type ThesisCheck } from './thesis-check';
import { thesisReport } from './thesis-report';
import { runThesis, thesisFiles } from './thesis.mjs';
import { thesisResults } from './thesis-results';
import { thesisProject, thesisTableFiles, thesisTables } from './thesis-tables';

const codebooks = resolve(thesisFiles.table, '../codebooks.json');
const isThere = existsSync(thesisFiles.table) && existsSync(thesisFiles.text) && existsSync(codebooks);

/** What a person read in the text, code by code. */
type ReadByHand = {
  readonly id: string;
  readonly n_claimed?: number;
  readonly citations?: readonly {
    readonly as_printed: readonly string[];
    readonly year: number;
    readonly table1_row: number | null;
  }[];
};

test('without the material there is no report', async () => {
  expect(await runThesis({ table: '/nowhere/table.json', text: '/nowhere/text.txt' })).toBeNull();
});

describe.skipIf(!isThere)(`the thesis${isThere ? '' : ' (skipped: ../shared is not there)'}`, () => {
  let check: ThesisCheck;
  let byHand: ReadByHand[];

  beforeAll(async () => {
    check = await checkThesis(
      readFileSync(thesisFiles.table, 'utf8'),
      readFileSync(thesisFiles.text, 'utf8'),
    );
    const { sources } = JSON.parse(readFileSync(codebooks, 'utf8')) as {
      sources: { systems: { id: string; codes: ReadByHand[] }[] }[];
    };
    const systems = sources.flatMap(({ systems: own }) => own);
    byHand = systems.find(({ id }) => id === '000.codetree')?.codes ?? [];
  });

  test('every n is read, and tied to the code that a person tied it to', () => {
    const origins = check.clear.state.code;
    const read = check.clear.report.counts.map(({ code, claimed }) => [
      origins.get(code.id)?.origin,
      claimed,
    ]);
    const wanted = byHand.flatMap(({ id, n_claimed: n }) => (n === undefined ? [] : [[id, n]]));
    expect(wanted.length).toBeGreaterThan(0);
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(wanted));
  });

  test('under every characteristic the same works are read as by a person, in the set or not', () => {
    const { report, state, rowOf } = check.clear;
    const wanted = byHand.flatMap(({ id, citations = [] }) =>
      citations.map(({ table1_row: row, year }) => `${id} ${row ?? `outside ${year}`}`),
    );
    const read = report.reading.citations.flatMap(({ citation, found, passage }) => {
      const code = passage.codeId === null ? undefined : state.code.get(passage.codeId);
      if (code?.kind !== 'characteristic') return [];
      const isKnown = found.kind === 'known' || found.kind === 'variant';
      return [`${code.origin} ${isKnown ? rowOf.get(found.document.id) : `outside ${citation.year}`}`];
    });
    expect(wanted.length).toBeGreaterThan(0);
    expect([...new Set(read)].sort()).toEqual([...new Set(wanted)].sort());
  });

  test('every document and every effect line of the table comes in', () => {
    const lines = check.table.rows.flatMap(({ lines: own }) => own);
    expect(check.table.problems).toEqual([]);
    expect(check.loose.plan.counts).toMatchObject({
      sources: check.table.rows.length,
      fragments: lines.length,
    });
  });

  test('no hindering code comes from a line that helps', () => {
    const { coding, code } = check.loose.state;
    const groupOf = (id: string): string | null => {
      const each = code.get(id);
      if (each === undefined) return null;
      return each.parentId === null ? each.polarity : groupOf(each.parentId);
    };
    const opposed = [...coding.values()].filter(({ polarity, codeId }) => {
      return polarity === 'protective' && groupOf(codeId) === 'hindering';
    });
    expect(opposed).toEqual([]);
  });

  test('each finding stands where it says, and the text and the data say the same', async () => {
    const { data, text } = await thesisReport(readFileSync(thesisFiles.table, 'utf8'), check.raw);
    const lines = check.raw.split('\n');
    const variant = data.rows.find(({ rule }) => rule === 'name-variant');
    expect(lines[(variant?.where?.line ?? 0) - 1]).toContain('Thompson');
    for (const [name, count] of Object.entries(data.totals)) expect(text).toContain(`${count}  ${name}`);
    expect(data.pairs.length).toBe(data.totals['Characteristic-document pairs claimed']);
  });

  test('every number of Table 2 stands in its Word file as in the view, and n is what the list behind it holds', async () => {
    const json = readFileSync(thesisFiles.table, 'utf8');
    const project = await thesisProject(json);
    const request = thesisTables['table-2'];
    const file = (await thesisTableFiles(json, 'nl')).find(({ name }) => name === 'table-2.docx');
    if (request === undefined || file === undefined) throw new Error('No Table 2');
    const table = evidenceTable(project, request, 'nl');
    const at = table.columns.findIndex(({ key }) => key === 'documents');
    const inView = table.rows.map(({ cells }) => (cells[at]?.kind === 'number' ? cells[at].value : null));
    const inWord = rowsOfWord(file.bytes).map((cells) => Number(cells[at]));
    expect(inWord.slice(1)).toEqual(inView);
    expect(inView.length).toBe(32);
  });
});

test.skipIf(!isThere)(
  'the results text that is built from its codings has no finding, and gives every n',
  async () => {
    const results = await thesisResults(readFileSync(thesisFiles.table, 'utf8'), 'nl');
    expect(results.findings).toEqual([]);
    expect(results.counts).toBe(results.parts - 1);
    expect(results.files.map(({ name }) => name)).toEqual(['results.docx', 'results.md']);
  },
);

/** The words of each cell of a Word table, row by row. */
function rowsOfWord(bytes: Uint8Array): string[][] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc[ >].*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(''),
    ),
  );
}
