// The crosswalk for a spreadsheet: one row a concept, written as the thematic table is.
import papaparse from 'papaparse';
import { labelIn, type Language } from '@/lib/base/language';
import type { Crosswalk, CrosswalkRow } from '@/lib/domain/crosswalk/crosswalk-view';
import { crosswalkCodeName, systemName } from '@/lib/domain/crosswalk/crosswalk-words';
import type { CrosswalkExport } from './crosswalk-export';
import { byteOrderMark, inert } from './thematic-csv';

/** Columns of each system, with its number behind them: `codes_1`. */
const ofSystem = ['system', 'codes', 'n', 'fragments', 'publications', 'only_n', 'only_fragments'] as const;
const ofRow = [
  'shared_n',
  'shared_fragments',
  'shared_publications',
  'removed',
  'elsewhere',
  'note',
] as const;

/** Gives the table as CSV text; codes that no concept holds have an empty `concept`. */
export function crosswalkCsv(
  crosswalk: Crosswalk,
  { language, withOpenEnds }: Pick<CrosswalkExport, 'language' | 'withOpenEnds'>,
): string {
  const systems = crosswalk.columns.map((column) => systemName(column, language));
  const fields = [
    'concept',
    ...systems.flatMap((_, at) => ofSystem.map((name) => `${name}_${at + 1}`)),
    ...ofRow,
  ];
  const rows = [...crosswalk.rows, ...(withOpenEnds ? crosswalk.openEnds : [])];
  const data = rows.map((row) => cellsOf(row, systems, language).map(inert));
  return byteOrderMark + papaparse.unparse({ fields, data }, { newline: '\r\n' });
}

function cellsOf(row: CrosswalkRow, systems: readonly string[], language: Language): string[] {
  const { documents, fragments } = row.overlap;
  return [
    row.conceptId === null ? '' : labelIn(row.labels, language),
    ...row.cells.flatMap((cell, at) => [
      systems[at] ?? '',
      cell.codes.map((code) => crosswalkCodeName(code, language)).join('; '),
      String(cell.documents),
      String(cell.fragments),
      cell.citations.join('; '),
      String(documents.only[at] ?? 0),
      String(fragments.only[at] ?? 0),
    ]),
    String(documents.shared),
    String(fragments.shared),
    row.sharedCitations.join('; '),
    row.removedCodes.map(({ labels }) => labelIn(labels, language)).join('; '),
    String(row.elsewhere),
    row.note,
  ];
}
