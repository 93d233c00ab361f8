import { strFromU8, unzipSync } from 'fflate';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { EvidenceExport } from '@/lib/domain/evidence/evidence-export';
import { usualThematicRequest } from '@/lib/domain/evidence/thematic-evidence';
import { exampleProjection } from '@/tests/support/thematic-table';
import { dataFiles } from './evidence-data';
import { inR, inSpss } from './evidence-data-scripts';
import { writeEvidence } from './evidence-export';

const options: EvidenceExport = {
  ...{ tables: [usualThematicRequest], format: 'data', language: 'en', title: 'Data' },
  ...{ date: '2026-11-22', limits: null },
};

async function written(changes: Partial<EvidenceExport> = {}) {
  const project = exampleProjection();
  const file = await writeEvidence(project, { ...options, ...changes }, { isSample: true });
  const files = unzipSync(file.bytes);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const rows = (name: string) =>
    papaparse.parse<Record<string, string>>(text(name), { header: true, skipEmptyLines: true }).data;
  return { project, extension: file.extension, names: Object.keys(files), text, rows };
}

describe('the data for R and SPSS', () => {
  it('have a row for each coding under stable names', async () => {
    const { project, extension, names, rows, text } = await written();
    expect(extension).toBe('zip');
    expect(names.sort()).toEqual(Object.values(dataFiles).sort());
    const data = rows(dataFiles.data);
    expect(data).toHaveLength([...project.records.coding.values()].length);
    const trust = data.filter(({ code_id }) => code_id === 'trust');
    expect(
      trust.map(({ code_path, level_1, polarity, type }) => [code_path, level_1, polarity, type]),
    ).toEqual([
      ['Protective > Support > Trust', 'Protective', 'protective', 'interaction'],
      ['Protective > Support > Trust', 'Protective', 'hindering', 'interaction'],
    ]);
    const [first = ''] = text(dataFiles.data).split('\r\n');
    expect(first).toBe((await written({ language: 'nl' })).text(dataFiles.data).split('\r\n')[0]);
    // SPSS reads line by line, also inside quotation marks.
    expect(text(dataFiles.data).trimEnd().split('\r\n')).toHaveLength(data.length + 1);
    expect(text(dataFiles.data).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('have a codebook and scripts that name every variable', async () => {
    const { rows, text } = await written();
    const names = rows(dataFiles.codebook).flatMap(({ variable }) => (variable ? [variable] : []));
    expect(names).toEqual(papaparse.parse<string[]>(text(dataFiles.data)).data[0]);
    for (const name of names) {
      expect(name).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
      expect(text(dataFiles.r)).toContain(`attr(codings$${name}, "label")`);
      expect(text(dataFiles.spss)).toMatch(new RegExp(`^  ${name} (?:A\\d+|F[\\d.]+)\\.?$`, 'm'));
    }
    expect(rows(dataFiles.codebook).find(({ variable }) => variable === 'polarity')?.['values']).toContain(
      'hindering = hindering',
    );
    expect(
      rows(dataFiles.codebook)
        .map(({ label }) => label)
        .join(),
    ).toContain('invented');
  });

  it('have a row for each cell of the tables', async () => {
    const { project, rows } = await written();
    const cells = rows(dataFiles.tables);
    const theme = cells.find(({ row, column }) => row === 'theme' && column === 'documents');
    const node = project.node('theme');
    expect(node).toBeDefined();
    if (node !== undefined) expect(theme?.['value']).toBe(String(project.row(node).union.documents));
    expect(theme?.['role']).toBe('heading');
  });

  it('keep the limits of quotations', async () => {
    const { rows } = await written({ limits: { wordsPerDocument: 0, wordsPerQuote: 0 } });
    expect(new Set(rows(dataFiles.data).map(({ quote }) => quote))).toEqual(new Set(['[…]']));
  });

  it('have no words in a script that could end their string', () => {
    expect(inR('a"); system("x") \\" \n #')).toBe('"a\\"); system(\\"x\\") \\\\\\" #"');
    expect(inSpss("it's. HOST COMMAND=['x'].\nEXECUTE.", 255)).toBe(
      "'it''s. HOST COMMAND=[''x'']. EXECUTE.'",
    );
    expect(new TextEncoder().encode(inSpss('é'.repeat(200), 120)).length).toBe(122);
  });
});
