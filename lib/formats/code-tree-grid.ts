// Rows of a table as a tree: by a column that names the parent, by a number of the level, or with a column for each level.
import type { Language } from '@/lib/base/language';
import { emptyEntry, type TreeEntry, type TreeProblem } from '@/lib/domain/tree-import/tree-entry';
import { nameKey } from '@/lib/domain/tree-import/same-name';
import type { ColumnRole, GridRow } from '@/lib/domain/tree-import/tree-sheet';
import { entryOfRow } from './code-tree-cells';
import { cleanName } from './code-tree-clean';

type Read = { readonly entries: TreeEntry[]; readonly problems: TreeProblem[] };

/** Gives the codes of a table, and the rows that have no name. */
export function entriesOfGrid(
  rows: readonly GridRow[],
  roles: readonly ColumnRole[],
  language: Language,
): Read {
  const places = roles.flatMap((role, at) => (role === 'place' ? [at] : []));
  const labels = roles.flatMap((role, at) => (role.startsWith('label') ? [at] : []));
  if (places.length > 0) return new PlaceReader(roles, places, language).read(rows);
  const entries: TreeEntry[] = [];
  const problems: TreeProblem[] = [];
  const levels: string[] = [];
  for (const row of rows) {
    const { entry, level } = entryOfRow(row, roles, language);
    if (entry.labels.en === '' && entry.labels.nl === '') {
      problems.push({ line: row.line, column: (labels[0] ?? 0) + 1, reason: 'no-label', count: 1 });
      continue;
    }
    entries.push(entry);
    levels.push(level);
  }
  const hasParents = roles.includes('parent');
  const numbered = entries.every(({ key }) => key !== null && /^\d+(?:\.\d+)*\.?$/u.test(key));
  const isByKey = !hasParents && !roles.includes('level') && numbered;
  const read = isByKey ? entries.map(({ key }) => key ?? '') : levels;
  const isLeveled = !hasParents && (isByKey || roles.includes('level'));
  return { entries: isLeveled ? underLevels(entries, read, roles) : entries, problems };
}

/** `1`, `2` are levels; `1.2.3` is the third. What is neither stands at the level of the row above. */
function underLevels(
  entries: readonly TreeEntry[],
  levels: readonly string[],
  roles: readonly ColumnRole[],
): TreeEntry[] {
  const above: { readonly level: number; readonly at: number }[] = [];
  const column = roles.indexOf('level') + 1 || roles.indexOf('key') + 1;
  const isDotted = levels.some((each) => each.includes('.')) || !roles.includes('level');
  return entries.map((entry, at) => {
    const value = levels[at] ?? '';
    const read = /^\d+(?:\.\d+)*\.?$/u.test(value) ? value.split('.').filter((part) => part !== '') : null;
    const level = read === null ? (above.at(-1)?.level ?? 0) : isDotted ? read.length : Number(read[0]);
    while ((above.at(-1)?.level ?? -1) >= level) above.pop();
    const parent = above.at(-1)?.at ?? null;
    above.push({ level, at });
    const unknown =
      read === null ? [...entry.unknown, { field: 'level' as const, value, column }] : entry.unknown;
    return { ...entry, parent, unknown };
  });
}

/** Each column is a level. A cell that is empty or repeats the one above stands for it, as long as none before it is new. */
class PlaceReader {
  readonly #entries: TreeEntry[] = [];
  readonly #problems: TreeProblem[] = [];
  readonly #known = new Map<string, number>();
  #current: (number | null)[] = [];

  constructor(
    private readonly roles: readonly ColumnRole[],
    private readonly places: readonly number[],
    private readonly language: Language,
  ) {}

  read(rows: readonly GridRow[]): Read {
    for (const row of rows) this.#addRow(row);
    return { entries: this.#entries, problems: this.#problems };
  }

  #addRow(row: GridRow): void {
    const { entry } = entryOfRow(row, this.roles, this.language);
    const hasLabel = entry.labels.en !== '' || entry.labels.nl !== '';
    const cells = this.places.map((at) => cleanName(row.cells[at] ?? '', row.line));
    const last = hasLabel ? cells.length : cells.findLastIndex(({ text }) => text !== '');
    if (last < 0) {
      this.#problems.push({
        line: row.line,
        column: (this.places[0] ?? 0) + 1,
        reason: 'no-label',
        count: 1,
      });
      return;
    }
    let parent: number | null = null;
    for (const [depth, { text, isCleaned }] of cells.slice(0, last).entries()) {
      parent =
        text === ''
          ? (this.#current[depth] ?? parent)
          : this.#under(parent, { text, isCleaned, line: row.line });
      if (text !== '' && this.#current[depth] !== parent) this.#current = this.#current.slice(0, depth);
      if (text !== '') this.#current[depth] = parent;
    }
    const cell = cells[last];
    const labels = cell === undefined ? entry.labels : { ...entry.labels, [this.language]: cell.text };
    const at = this.#push({
      ...entry,
      labels,
      parent,
      isCleaned: entry.isCleaned || cell?.isCleaned === true,
    });
    this.#current = [...Array.from({ length: last }, (_, depth) => this.#current[depth] ?? null), at];
  }

  /** The code with this name under that parent: the one that is there, else a new one. */
  #under(
    parent: number | null,
    { text, isCleaned, line }: { text: string; isCleaned: boolean; line: number },
  ): number {
    const known = this.#known.get(placeKey(parent, text));
    if (known !== undefined) return known;
    const entry = emptyEntry(line, parent);
    return this.#push({ ...entry, isCleaned, labels: { ...entry.labels, [this.language]: text } });
  }

  #push(entry: TreeEntry): number {
    const at = this.#entries.push(entry) - 1;
    const key = placeKey(entry.parent, entry.labels[this.language]);
    if (!this.#known.has(key)) this.#known.set(key, at);
    return at;
  }
}

function placeKey(parent: number | null, name: string): string {
  return `${parent ?? ''}\n${nameKey(name)}`;
}
