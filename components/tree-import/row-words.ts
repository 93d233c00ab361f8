import { labelIn, type Language } from '@/lib/base/language';
import { unreachable } from '@/lib/base/errors';
import type { ImportConflict, ImportRow } from '@/lib/domain/tree-import/tree-import';
import type { TreeProblem } from '@/lib/domain/tree-import/tree-entry';
import { messages } from './messages';

/** Codicon of each outcome. */
export const outcomeIcons: Readonly<Record<ImportRow['outcome'], string>> = {
  ...{ add: 'add', existing: 'pass', conflict: 'warning', under: 'circle-slash' },
};

/** Gives in words what would become of a row, and why. */
export function rowWords(
  { entry, outcome, conflicts, decision, changed }: ImportRow,
  language: Language,
): string {
  const text = messages[language];
  const reasons = conflicts.map((each) => conflictWords(each, language));
  const fields = changed.map((field) => text.fields[field] ?? field).join(', ');
  const what =
    outcome === 'conflict'
      ? text.decided[decision ?? 'skip']
      : outcome === 'existing' && changed.length > 0
        ? text.fills(fields)
        : text.outcomes[outcome];
  const isTold = outcome === 'conflict' || reasons.length > 0 || entry.isCleaned;
  return [
    what,
    ...reasons,
    ...(entry.isCleaned ? [text.cleaned] : []),
    ...(isTold ? [text.line(entry.line)] : []),
  ].join(' · ');
}

function conflictWords(conflict: ImportConflict, language: Language): string {
  const text = messages[language];
  switch (conflict.kind) {
    case 'elsewhere': {
      const { labels, under } = conflict;
      return text.elsewhere(labelIn(labels, language), under === null ? '' : labelIn(under, language));
    }
    case 'duplicate':
      return text.duplicate(conflict.line);
    case 'unknown': {
      const { field, value, column } = conflict.value;
      return text.unknown(text.unknownFields[field], value, column);
    }
    case 'parentUnknown':
      return text.parentUnknown(conflict.name);
    case 'cycle':
      return text.cycle;
    case 'keyTaken':
      return text.keyTaken(conflict.key);
    default:
      return unreachable(conflict);
  }
}

const mostProblems = 5;

/** Gives what could not be read, the first few one by one. */
export function problemWords(problems: readonly TreeProblem[], language: Language): string[] {
  const text = messages[language];
  const words = problems
    .slice(0, mostProblems)
    .map(({ reason, line, column, count }) =>
      reason === 'outside' ? text.outside(count) : text.noLabel(line, column),
    );
  const more = problems.length - words.length;
  return more > 0 ? [...words, text.moreProblems(more)] : words;
}
