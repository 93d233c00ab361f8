// Lines with an indent as a tree: a line that stands further in than the one above comes under it.
import type { Language } from '@/lib/base/language';
import { emptyEntry, type TreeEntry, type TreeProblem } from '@/lib/domain/tree-import/tree-entry';
import type { OutlineLine } from '@/lib/domain/tree-import/tree-sheet';
import { cleanName, cleanText } from './code-tree-clean';

/** Gives the codes of a list, parents before children, and the lines that have no name. */
export function entriesOfOutline(
  lines: readonly OutlineLine[],
  language: Language,
): { readonly entries: TreeEntry[]; readonly problems: TreeProblem[] } {
  const entries: TreeEntry[] = [];
  const problems: TreeProblem[] = [];
  const above: { readonly indent: number; readonly at: number }[] = [];
  for (const { line, indent, text, further } of lines) {
    const name = cleanName(text, line);
    if (name.text === '') {
      problems.push({ line, column: null, reason: 'no-label', count: 1 });
      continue;
    }
    while ((above.at(-1)?.indent ?? -Infinity) >= indent) above.pop();
    const more = cleanText(further, line);
    const entry = emptyEntry(line, above.at(-1)?.at ?? null);
    above.push({ indent, at: entries.length });
    entries.push({
      ...entry,
      labels: { ...entry.labels, [language]: name.text },
      definition: { ...entry.definition, [language]: more.text },
      isCleaned: name.isCleaned || more.isCleaned,
    });
  }
  return { entries, problems };
}
