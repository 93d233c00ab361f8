// The codings of a document as the rows of an outline: one after the other, or gathered by code.
import { labelIn, type Language } from '@/lib/base/language';
import type { Code, Id, NetworkType } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import type { PlacedFragment } from '@/components/reader/margin/reader-places';

/** In which order the outline is. */
export type OutlineSort = 'position' | 'name' | 'count';

/** How the outline is shown. */
export type OutlineLook = {
  readonly sort: OutlineSort;
  readonly isGrouped: boolean;
  /** Letters of a code's name, in either language, or of the passage. */
  readonly filter: string;
  readonly language: Language;
};

/** A row: a code with its count, or a passage. */
export type OutlineRow = {
  readonly key: string;
  readonly kind: 'code' | 'passage';
  /** Where the row leads. */
  readonly fragmentId: Id;
  readonly codeId: Id;
  readonly type: NetworkType | null;
  /** Name of the code. */
  readonly label: string;
  /** Words of the passage; of a code, empty. */
  readonly quote: string;
  /** Passages under a code; of a passage 0. */
  readonly count: number;
  /** From the top of the document, in CSS pixels. */
  readonly top: number;
};

/** Gives the rows of fragments that are in document order. */
export function outlineRows(
  fragments: readonly PlacedFragment[],
  codes: ReadonlyMap<Id, Code>,
  look: OutlineLook,
): OutlineRow[] {
  const passages = passageRows(fragments, codes, look);
  if (!look.isGrouped) return passages.toSorted(byChoice(look, countsOf(passages)));
  const groups = byCode(passages);
  const heads = [...groups.values()].flatMap(headOf);
  const counts = new Map(heads.map(({ codeId, count }) => [codeId, count]));
  return heads.toSorted(byChoice(look, counts)).flatMap((head) => [head, ...(groups.get(head.codeId) ?? [])]);
}

/** Gives the row of the passage that is looked at: the focused one, else the last that begins above `y`. */
export function currentRow(rows: readonly OutlineRow[], focusedId: Id | null, y: number): OutlineRow | null {
  const passages = rows.filter(({ kind }) => kind === 'passage');
  const focused = passages.find(({ fragmentId }) => fragmentId === focusedId);
  if (focused !== undefined) return focused;
  let current: OutlineRow | null = null;
  for (const row of passages) if (row.top <= y && (current === null || row.top >= current.top)) current = row;
  return current;
}

function passageRows(
  fragments: readonly PlacedFragment[],
  codes: ReadonlyMap<Id, Code>,
  { filter, language }: OutlineLook,
): OutlineRow[] {
  const wanted = folded(filter.trim());
  return fragments.flatMap(({ coded: { fragment, codings }, top }) => {
    const quote = shownQuote(fragment.anchor, fragment.language).slice(0, 160);
    return codings.flatMap(({ id, codeId }): OutlineRow[] => {
      const code = codes.get(codeId);
      if (code === undefined) return [];
      const isWanted = [...Object.values(code.labels), quote].some((words) => folded(words).includes(wanted));
      if (!isWanted) return [];
      const rest = {
        fragmentId: fragment.id,
        codeId,
        type: code.type,
        label: labelIn(code.labels, language),
      };
      return [{ key: id, kind: 'passage', ...rest, quote, count: 0, top }];
    });
  });
}

function byCode(rows: readonly OutlineRow[]): Map<Id, OutlineRow[]> {
  const groups = new Map<Id, OutlineRow[]>();
  for (const row of rows) {
    const group = groups.get(row.codeId);
    if (group === undefined) groups.set(row.codeId, [row]);
    else group.push(row);
  }
  return groups;
}

function headOf(rows: readonly OutlineRow[]): OutlineRow[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [{ ...first, key: `code ${first.codeId}`, kind: 'code', quote: '', count: rows.length }];
}

function countsOf(rows: readonly OutlineRow[]): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const { codeId } of rows) counts.set(codeId, (counts.get(codeId) ?? 0) + 1);
  return counts;
}

function byChoice(
  { sort, language }: OutlineLook,
  counts: ReadonlyMap<Id, number>,
): (one: OutlineRow, other: OutlineRow) => number {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const byName = (one: OutlineRow, other: OutlineRow): number =>
    compare(one.label, other.label) || one.top - other.top;
  if (sort === 'name') return byName;
  if (sort === 'position') return (one, other) => one.top - other.top;
  return (one, other) =>
    (counts.get(other.codeId) ?? 0) - (counts.get(one.codeId) ?? 0) || byName(one, other);
}

/** Without capitals and accents. */
function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
