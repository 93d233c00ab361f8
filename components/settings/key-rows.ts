// The lines of the key editor: every command with its keys, found by words or by pressed keys.
import { languages, labelIn, type Labels, type Language } from '@/lib/base/language';
import type { KeyEntry } from '@/lib/workbench/key-rules';

/** A line: a command with one of its keys, or without any. */
export type KeyRow = {
  /** The same as long as command, keys and condition are. */
  readonly id: string;
  readonly command: string;
  readonly title: string;
  readonly entry: KeyEntry | null;
  /** The keys as they are written on the keyboard; empty without keys. */
  readonly keys: string;
  /** Titles of what else wants these keys at the same time. */
  readonly conflicts: readonly string[];
  readonly searchText: string;
};

/** What lines are made of. */
export type KeyRowParts = {
  readonly commands: readonly { readonly id: string; readonly title: Labels }[];
  readonly entries: readonly KeyEntry[];
  readonly language: Language;
  readonly writtenKeys: (keys: readonly string[]) => string;
  readonly conflictsWith: (entry: KeyEntry) => readonly KeyEntry[];
};

/** Gives the lines: what has keys first, by title. */
export function keyRows(parts: KeyRowParts): readonly KeyRow[] {
  const titles = new Map(parts.commands.map(({ id, title }) => [id, title]));
  const titleOf = (command: string): string => {
    const title = titles.get(command);
    return title === undefined ? command : labelIn(title, parts.language);
  };
  const bound = parts.entries.map((entry): KeyRow => {
    const keys = parts.writtenKeys(entry.keys);
    const conflicts = parts.conflictsWith(entry).map(({ command }) => titleOf(command));
    return rowOf({ parts, titles, titleOf, command: entry.command, entry, keys, conflicts });
  });
  const free = parts.commands
    .filter(({ id }) => !parts.entries.some((entry) => entry.command === id))
    .map(({ id }) => rowOf({ parts, titles, titleOf, command: id, entry: null, keys: '', conflicts: [] }));
  const byTitle = (a: KeyRow, b: KeyRow): number => a.title.localeCompare(b.title, parts.language);
  return [...bound.toSorted(byTitle), ...free.toSorted(byTitle)];
}

function rowOf(row: {
  readonly parts: KeyRowParts;
  readonly titles: ReadonlyMap<string, Labels>;
  readonly titleOf: (command: string) => string;
  readonly command: string;
  readonly entry: KeyEntry | null;
  readonly keys: string;
  readonly conflicts: readonly string[];
}): KeyRow {
  const { command, entry, keys, conflicts } = row;
  const title = row.titles.get(command);
  const texts = title === undefined ? [] : languages.map((language) => title[language]);
  const searchText = fold([command, ...texts, keys, entry?.whenText ?? ''].join('\n'));
  const id = [command, entry?.source ?? '', entry?.keys.join(' ') ?? '', entry?.whenText ?? ''].join('\t');
  return { id, command, title: row.titleOf(command), entry, keys, conflicts, searchText };
}

/** Gives the lines that fit what was typed: words, `@user`, `@conflicts`, or pressed keys in quotes. */
export function findKeys(rows: readonly KeyRow[], typed: string): readonly KeyRow[] {
  const pressed = /^\s*"(.+)"\s*$/.exec(typed)?.[1];
  if (pressed !== undefined) {
    return rows.filter(({ keys }) => keys === pressed || keys.startsWith(`${pressed} `));
  }
  const terms = fold(typed).split(/\s+/);
  return rows.filter((row) => terms.every((term) => fits(row, term)));
}

function fits(row: KeyRow, term: string): boolean {
  if (term === '@user') return row.entry?.source === 'user';
  if (term === '@conflicts') return row.conflicts.length > 0;
  return row.searchText.includes(term);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
