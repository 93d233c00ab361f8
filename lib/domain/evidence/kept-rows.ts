// Rows that are made again only where what they are made of is not the same any more.
import type { CodebookProjection } from '@/lib/domain/projection';

type Group<R> = { readonly parts: readonly unknown[]; readonly rows: readonly R[] };

/** The rows of one table in groups: those of a code, of a document. */
export class KeptRows<R> {
  #groups = new Map<string, Group<R>>();
  #next = new Map<string, Group<R>>();

  /** Gives the rows of a group: those of last time when its parts are the very same, else new ones. */
  of(key: string, parts: readonly unknown[], make: () => readonly R[]): readonly R[] {
    const known = this.#groups.get(key);
    const isSame =
      known?.parts.length === parts.length && known.parts.every((part, at) => part === parts[at]);
    const group = isSame && known !== undefined ? known : { parts, rows: make() };
    this.#next.set(key, group);
    return group.rows;
  }

  /** Lets go of the groups that were not asked for since the last time. */
  settle(): void {
    this.#groups = this.#next;
    this.#next = new Map();
  }
}

/** Tables whose rows are kept: as many as a person has open side by side. */
const most = 8;

const kept = new WeakMap<CodebookProjection, Map<string, KeptRows<unknown>>>();

/** Gives what is kept of a table of a project; `key` names the table, its language and what else its rows depend on. */
export function keptRowsOf<R>(project: CodebookProjection, key: string): KeptRows<R> {
  const tables = kept.get(project) ?? new Map<string, KeptRows<unknown>>();
  kept.set(project, tables);
  const known = tables.get(key) ?? new KeptRows<unknown>();
  tables.delete(key);
  tables.set(key, known);
  for (const oldest of tables.keys()) {
    if (tables.size <= most) break;
    tables.delete(oldest);
  }
  // Whoever names a table makes all of its rows.
  return known as KeptRows<R>;
}
