// Tables that are asked for again and again: rows that did not change stay the same objects, and only the others travel.
import type { Language } from '@/lib/base/language';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { CellLine, EvidenceCell, EvidenceRow, EvidenceTable } from './evidence-table';
import { evidenceTable, type EvidenceRequest } from './table-makers';
import type { TableUpdate } from './table-update';

type Kept = {
  readonly version: number;
  readonly making: number;
  readonly table: EvidenceTable;
  /** The keys of rows that the last making changed, and whether rows came, went or moved. */
  readonly changed: ReadonlySet<string>;
  readonly isMoved: boolean;
};

/** As many tables as a person has open side by side, and their like. */
const most = 8;

/** Keeps the tables of one project that were asked for last. */
export class TableKeeper {
  readonly #kept = new Map<string, Kept>();
  /** Of all tables together, so that a table that was let go does not begin with an old number. */
  #makings = 0;

  constructor(private readonly project: CodebookProjection) {}

  /** Gives a table as the project is now; the same object until something changed. */
  table(request: EvidenceRequest, language: Language): EvidenceTable {
    return this.#now(request, language).table;
  }

  /** Gives what is other than in the making that the asker has; everything when that is not the last or this one. */
  since(request: EvidenceRequest, language: Language, making: number): TableUpdate {
    const before = this.#kept.get(keyOf(request, language));
    const now = this.#now(request, language);
    const { rows, ...head } = now.table;
    if (making === now.making) return { ...head, making, order: null, changed: [] };
    const isNext = before !== undefined && before.making === making;
    return {
      ...head,
      making: now.making,
      order: isNext && !now.isMoved ? null : rows.map(({ key }) => key),
      changed: isNext ? rows.filter(({ key }) => now.changed.has(key)) : rows,
    };
  }

  #now(request: EvidenceRequest, language: Language): Kept {
    const key = keyOf(request, language);
    const known = this.#kept.get(key);
    this.#kept.delete(key);
    const now = known?.version === this.project.version ? known : this.#make(known, request, language);
    this.#kept.set(key, now);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= most) break;
      this.#kept.delete(oldest);
    }
    return now;
  }

  #make(known: Kept | undefined, request: EvidenceRequest, language: Language): Kept {
    const made = evidenceTable(this.project, request, language);
    const before = new Map(known?.table.rows.map((row) => [row.key, row]));
    const changed = new Set<string>();
    const rows = made.rows.map((row) => {
      const old = before.get(row.key);
      if (old !== undefined && isSameRow(old, row)) return old;
      changed.add(row.key);
      return row;
    });
    this.#makings += 1;
    const old = known?.table.rows ?? [];
    const isMoved = old.length !== rows.length || rows.some(({ key }, at) => key !== old[at]?.key);
    const { version } = this.project;
    return { version, making: this.#makings, table: { ...made, rows }, changed, isMoved };
  }
}

function keyOf(request: EvidenceRequest, language: Language): string {
  return `${language} ${JSON.stringify(request)}`;
}

function isSameRow(a: EvidenceRow, b: EvidenceRow): boolean {
  if (a === b) return true;
  const isSameHead = a.depth === b.depth && a.role === b.role && a.cells.length === b.cells.length;
  return isSameHead && a.cells.every((cell, at) => isSameCell(cell, b.cells[at]));
}

function isSameCell(a: EvidenceCell, b: EvidenceCell | undefined): boolean {
  if (a === b) return true;
  if (a.kind !== b?.kind) return false;
  if (a.kind === 'text' && b.kind === 'text')
    return (
      a.text === b.text &&
      a.type === b.type &&
      a.sourceId === b.sourceId &&
      a.codeId === b.codeId &&
      a.about === b.about
    );
  if (a.kind === 'number' && b.kind === 'number' && a.value !== b.value) return false;
  if (a.kind === 'lines' && b.kind === 'lines') {
    if (a.lines.length !== b.lines.length) return false;
    if (a.lines.every((line, at) => isSameLine(line, b.lines[at]))) return true;
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Quotes that did not change are the same objects. */
function isSameLine(a: CellLine, b: CellLine | undefined): boolean {
  return a === b || (a.text === b?.text && a.quote === b.quote);
}
