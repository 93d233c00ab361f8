// The first real table: imported, its own Table 1 comes out of the extraction table again.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellText } from '@/lib/domain/evidence/cell-text';
import { continues } from '@/lib/domain/evidence/merged-cells';
import type { EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import type { ExtractionRequest } from '@/lib/domain/evidence/extraction-table';
import { evidenceTable } from '@/lib/domain/evidence/table-makers';
import { CodebookProjection } from '@/lib/domain/projection';
import { readExtractionTable } from '@/lib/formats/extraction-table';
import { changeWith } from '@/tests/support/random-log';
import { planExtraction } from './extraction-plan';
import { planProject } from './projects';

const path = resolve('../shared/data/table1.json');

async function imported(withLoose: boolean) {
  const table = readExtractionTable(readFileSync(path, 'utf8'));
  const clock = { recorder: { timestamp: () => '2026-01-01T00:00:00.000Z' } };
  const { projectId, codes, operations } = planProject(clock, { title: 'Thesis' });
  const parts = { table, withLoose, projectId, codes, sources: [], attributes: [], coder: 'thesis' };
  const plan = await planExtraction(clock, { ...parts, language: 'nl' });
  const project = new CodebookProjection();
  project.rebuild([
    changeWith({ id: 'a', operations }),
    changeWith({ id: 'b', counter: 2, lamport: 2, operations: plan.operations }),
  ]);
  return { table, plan, project };
}

const request: ExtractionRequest = {
  ...{ table: 'extraction', scope: 'own', order: 'number', attributes: null, withLines: true },
};

/** The cells of a column, those that go on once. */
function column({ columns, rows }: EvidenceTable, label: string): string[] {
  const at = columns.findIndex((each) => each.label === label);
  return rows.flatMap((row, index) => {
    const cell = row.cells[at];
    if (cell === undefined || continues(row, rows[index - 1], at)) return [];
    return [cellText(cell, 'nl')];
  });
}

function pairKey(number: number, { label, effect }: { label: string; effect: string }): string {
  return `${number} | ${label} | ${effect}`;
}

describe.skipIf(!existsSync(path))('Table 1 of the thesis, imported (skipped without it)', () => {
  it('comes out with its authors, years, countries, N and designs', async () => {
    const { table, project } = await imported(false);
    const made = evidenceTable(project, request, 'nl');
    expect(made.columns.map(({ label }) => label)).toEqual([
      ...['Nr.', 'Auteurs', 'Jaar', 'Land', 'Participanten', 'N', 'Analyse-eenheid', 'Design'],
      ...['Kenmerk', 'Effect'],
    ]);
    expect(column(made, 'Nr.')).toEqual(table.rows.map(({ number }) => String(number)));
    expect(column(made, 'Jaar')).toEqual(table.rows.map(({ year }) => String(year)));
    expect(column(made, 'Participanten')).toEqual(table.rows.map(({ participants }) => participants));
    const sizes = table.rows.map(({ sample }) => sample?.size.toLocaleString('nl') ?? '');
    expect(column(made, 'N')).toEqual(sizes);
    const countries = column(made, 'Land');
    expect(countries.filter((each) => each === 'Verenigde Staten')).toHaveLength(22);
    expect(countries.filter((each) => each === 'niet vermeld')).toHaveLength(2);
    expect(countries[25]).toBe('Verenigde Staten; Canada');
    expect(column(made, 'Auteurs')[0]).toBe('Cody et al.');
    expect(column(made, 'Design')[3]).toBe('Empirische studie; Kwantitatief; Vragenlijsten');
  });

  it('has a line for each of its 196 characteristics, and no effect of its own', async () => {
    const { table, project, plan } = await imported(false);
    const made = evidenceTable(project, request, 'nl');
    const numbers = made.rows.map(({ cells }) => (cells[0]?.kind === 'text' ? cells[0].text : ''));
    const effects = column(made, 'Effect');
    const wanted = table.rows.map(({ lines }) => new Set(lines.map(({ effect }) => effect)));
    const found = table.rows.map(
      ({ number }) => new Set(effects.filter((_, at) => numbers[at] === String(number))),
    );
    expect(found).toEqual(wanted);
    const labels = column(made, 'Kenmerk');
    expect(labels).toHaveLength(plan.counts.codings + plan.counts.uncoded);
    const uncoded = labels.filter((label) => label.endsWith(' (niet gecodeerd)'));
    expect(uncoded).toHaveLength(plan.counts.uncoded);
    const printed = new Set(table.rows.flatMap(({ lines }) => lines.map(({ label }) => label)));
    // Label and effect of a line stand beside each other as the table has them.
    const printedPairs = new Set(
      table.rows.flatMap(({ number, lines }) => lines.map((line) => pairKey(number, line))),
    );
    const unpaired = labels.flatMap((label, at) => {
      const pair = { label: label.replace(' (niet gecodeerd)', ''), effect: effects[at] ?? '' };
      const isUncoded = label.endsWith(' (niet gecodeerd)');
      return isUncoded && !printedPairs.has(pairKey(Number(numbers[at]), pair)) ? [pair] : [];
    });
    expect(unpaired).toEqual([]);
    expect(uncoded.filter((label) => !printed.has(label.replace(' (niet gecodeerd)', '')))).toEqual([]);
  });

  it('stands in another order, with other columns', async () => {
    const { project } = await imported(false);
    const made = evidenceTable(
      project,
      { ...request, order: 'year', attributes: [], withLines: false },
      'en',
    );
    expect(made.columns.map(({ key }) => key)).toEqual(['number', 'authors', 'year']);
    const years = column(made, 'Year').map(Number);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });
});
