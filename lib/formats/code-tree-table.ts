// A code tree out of what was pasted or picked: recognised, read, and within limits. Nothing of it is run or inserted.
import {
  treeLimits,
  type PastedTree,
  type ReadChoices,
  type TreeSheet,
} from '@/lib/domain/tree-import/tree-sheet';
import { linkParents } from '@/lib/domain/tree-import/link-parents';
import type { TreeEntry, TreeProblem, TreeReading } from '@/lib/domain/tree-import/tree-entry';
import { refused } from './code-tree-clean';
import { columnsOf } from './code-tree-columns';
import { entriesOfGrid } from './code-tree-grid';
import { entriesOfOutline } from './code-tree-outline';
import { sheetOfText } from './code-tree-text';

/**
 * Reads a tree. The list or table of the clipboard goes before its plain text, unless another form is asked for.
 * @throws AppError `tree-import-refused` with why and on which line; nothing else, whatever is given
 */
export function readCodeTree(pasted: PastedTree, choices: ReadChoices): TreeReading {
  const { characters } = treeLimits;
  if (pasted.text.length > characters) throw refused({ reason: 'characters', line: 0, limit: characters });
  const sheet = sheetOf(pasted, choices);
  const size = sheet.kind === 'grid' ? sheet.rows.length : sheet.lines.length;
  // A row may hold a code for each of its columns; those are counted once they are read.
  if (size > treeLimits.codes * 2) throw refused({ reason: 'codes', line: 0, limit: treeLimits.codes });
  const outside: TreeProblem[] =
    sheet.leftOut === 0 ? [] : [{ line: 0, column: null, reason: 'outside', count: sheet.leftOut }];
  const reading = readSheet(sheet, choices);
  const entries = linkParents(reading.entries);
  check(entries);
  return { ...reading, entries, problems: [...outside, ...reading.problems] };
}

function sheetOf({ text, sheet, fileName }: PastedTree, { form }: ReadChoices): TreeSheet {
  const kind = form === undefined ? null : form === 'outline' ? 'outline' : 'grid';
  return sheet !== null && (kind === null || kind === sheet.kind)
    ? sheet
    : sheetOfText(text, { kind, fileName });
}

function readSheet(sheet: TreeSheet, { language, form, roles }: ReadChoices): TreeReading {
  if (sheet.kind === 'outline') {
    return { form: 'outline', columns: [], ...entriesOfOutline(sheet.lines, language) };
  }
  const { form: found, columns, rows } = columnsOf(sheet.rows, { form, roles });
  const read = entriesOfGrid(
    rows,
    columns.map(({ role }) => role),
    language,
  );
  return { form: found, columns, ...read };
}

function check(entries: readonly TreeEntry[]): void {
  const { codes, depth } = treeLimits;
  const over = entries[codes];
  if (over !== undefined) throw refused({ reason: 'codes', line: over.line, limit: codes });
  const depths: number[] = [];
  for (const { parent, line } of entries) {
    const own = parent === null ? 1 : (depths[parent] ?? 0) + 1;
    if (own > depth) throw refused({ reason: 'depth', line, limit: depth });
    depths.push(own);
  }
}
