// How many codings were made on each day, by whom.
import type { Language } from '@/lib/base/language';
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import { coderName } from '@/lib/domain/coder-name';
import type { Evidence } from '@/lib/domain/evidence-index';
import type { CodebookProjection } from '@/lib/domain/projection';
import { behindEvidence } from './behind';
import { countCell, labelColumn, numberColumn, textCell } from './cells';
import { countingWords } from './counting-words';
import type { CellBehind, CellPlace, EvidenceRow, EvidenceTable } from './evidence-table';
import { evidenceByDocument } from './spread';
import type { TableMaker } from './table-makers';

/** The days on which something was coded, in UTC, the first one first. */
export type DaysRequest = { readonly table: 'days'; readonly scope: TreeScope };

/** Makes the table. */
export const days: TableMaker<DaysRequest> = { make, behind };

const all = 'all';

function make(project: CodebookProjection, { scope }: DaysRequest, language: Language): EvidenceTable {
  const words = countingWords[language];
  const byDay = codingsByDay(project, scope);
  const coders = [...new Set([...byDay.values()].flat().map(({ coding }) => coding.coder))].sort();
  const rows = [...byDay].map(([day, evidence]): EvidenceRow => {
    const counts = coders.map((coder) => evidence.filter(({ coding }) => coding.coder === coder).length);
    const cells = [textCell(day), countCell(evidence.length), ...counts.map(countCell)];
    return { key: day, depth: 0, role: 'plain', cells };
  });
  return {
    title: words.days,
    notes: [words.daysNote],
    columns: [
      labelColumn(words.day),
      numberColumn(all, words.codings),
      ...coders.map((coder) => numberColumn(`by ${coder}`, coderName(coder, language))),
    ],
    rows,
  };
}

function codingsByDay(project: CodebookProjection, scope: TreeScope): Map<string, Evidence[]> {
  const byDay = new Map<string, Evidence[]>();
  for (const each of [...evidenceByDocument(project, scope).values()].flat()) {
    const day = each.coding.createdAt.slice(0, 10);
    const together = byDay.get(day);
    if (together === undefined) byDay.set(day, [each]);
    else together.push(each);
  }
  return new Map([...byDay].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function behind(project: CodebookProjection, { scope }: DaysRequest, { row, column }: CellPlace): CellBehind {
  const evidence = codingsByDay(project, scope).get(row) ?? [];
  const counted = evidence.filter(({ coding }) => column === all || column === `by ${coding.coder}`);
  return behindEvidence(project, counted);
}
