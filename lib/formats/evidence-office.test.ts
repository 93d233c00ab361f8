// What LibreOffice makes of the files: every text inert and readable. Skipped where there is no LibreOffice with Calc.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvidenceFormat } from '@/lib/domain/evidence/evidence-export';
import { difficultTexts, documentOf, formulas, tableOfTexts } from '@/tests/support/evidence-tables';
import { writeDocument } from './evidence-export';
import { printable } from './printable';

/** Where LibreOffice keeps its parts; without Calc it cannot open a sheet. */
const folders = [
  '/usr/lib/libreoffice/program',
  '/usr/lib64/libreoffice/program',
  '/opt/libreoffice/program',
];
const folder = folders.find((each) => existsSync(join(each, 'libsclo.so')));
const office = folder === undefined ? null : join(folder, 'soffice');
const minutes = 60_000;

/** Comma, quotation mark, UTF-8, every sheet, values: what had run as a formula would stand there as its result. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

describe.skipIf(office === null)('in LibreOffice (skipped where Calc is not installed)', () => {
  let place = '';
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'evidence-'));
  });
  afterAll(() => {
    rmSync(place, { recursive: true, force: true });
  });

  const long = 'x'.repeat(32_767);
  const texts = [...formulas, ...difficultTexts, long];

  async function converted(
    format: EvidenceFormat & ('csv' | 'xlsx' | 'docx'),
    target: string,
  ): Promise<string[]> {
    const { bytes, extension } = await writeDocument(documentOf([tableOfTexts(texts)]), format);
    const input = join(place, `from-${format}.${extension}`);
    const output = join(place, `out-${format}`);
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=file://${join(place, 'profile')}`;
    // Read as UTF-8 with commas where it is CSV.
    const filter = format === 'csv' ? ['--infilter=Text - txt - csv (StarCalc):44,34,76,1'] : [];
    const to = ['--convert-to', target, '--outdir', output];
    execFileSync(office ?? '', ['--headless', profile, ...filter, ...to, input], {
      stdio: 'ignore',
      timeout: 2 * minutes,
    });
    return readdirSync(output).map((name) => join(output, name));
  }

  function rowsOf(files: readonly string[]): string[][] {
    const [table = ''] = files.filter((name) => !name.includes('Notes'));
    return papaparse.parse<string[]>(readFileSync(table, 'utf8').replace('\ufeff', ''), {
      skipEmptyLines: true,
    }).data;
  }

  it(
    'a workbook has every text as it is, and no formula',
    async () => {
      const [, ...rows] = rowsOf(await converted('xlsx', asCsv));
      expect(rows).toHaveLength(texts.length);
      for (const [at, row] of rows.entries()) {
        expect(comparable(row[0])).toBe(comparable(texts[at]));
        expect(row[3]).toBe(String(at));
      }
    },
    3 * minutes,
  );

  it(
    'CSV for spreadsheets is read as text, with its guards',
    async () => {
      const [, ...rows] = rowsOf(await converted('csv', asCsv));
      expect(rows).toHaveLength(texts.length);
      for (const [at, row] of rows.slice(0, formulas.length).entries()) {
        expect(comparable(row[0]?.replace(/^'/, ''))).toBe(comparable(formulas[at]));
        expect(row[0]?.startsWith("'")).toBe(true);
      }
      expect(comparable(rows.at(-1)?.[0])).toBe(comparable(long));
    },
    3 * minutes,
  );

  it(
    'a Word file opens with every text in it',
    async () => {
      const [file = ''] = await converted('docx', 'txt:Text (encoded):UTF8');
      const text = comparable(readFileSync(file, 'utf8'));
      for (const each of texts) expect(text).toContain(comparable(each));
    },
    3 * minutes,
  );

  /** White space is as LibreOffice writes it. */
  function comparable(text = ''): string {
    return printable(text).replace(/[\s\u0085\ufeff\u200b]+/g, '');
  }
});
