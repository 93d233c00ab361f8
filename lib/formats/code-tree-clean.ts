// Words of a cell or a line without what nobody sees, and the refusal of what is too much.
import { AppError } from '@/lib/base/errors';
import { treeLimits } from '@/lib/domain/tree-import/tree-sheet';
import type { TreeRefusal } from '@/lib/domain/tree-import/tree-entry';
import { printable } from './printable';

/** Signs without a shape: direction, joins that break no word, soft hyphens, byte order marks, C1 controls. */
const unseen = /[\u0080-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
/** What a spreadsheet puts before a cell so that it is not run. */
const guard = /^'(?=[=+\-@])/u;

/** A text as it is kept, and whether anything but spaces was left out. */
export type Cleaned = { readonly text: string; readonly isCleaned: boolean };

/** Gives a name: one line, single spaces. @throws AppError `tree-import-refused` when it is too long */
export function cleanName(given: string, line: number): Cleaned {
  const cleaned = cleanText(given, line);
  const text = cleaned.text.replace(/\s+/gu, ' ');
  if (text.length > treeLimits.label) throw refused({ reason: 'label', line, limit: treeLimits.label });
  return { ...cleaned, text };
}

/** Gives a text with its lines. @throws AppError `tree-import-refused` when it is too long */
export function cleanText(given: string, line: number): Cleaned {
  const plain = given.replace(/\r\n?/gu, '\n').replace(guard, '');
  const seen = printable(plain).replace(unseen, '');
  const text = seen
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
  if (text.length > treeLimits.text) throw refused({ reason: 'text', line, limit: treeLimits.text });
  return { text, isCleaned: seen !== plain };
}

/** Gives the one error of the import: why nothing is read, and on which line. */
export function refused(refusal: TreeRefusal): AppError {
  return new AppError(
    'tree-import-refused',
    `Tree refused: ${refusal.reason}, line ${refusal.line}`,
    refusal,
  );
}
