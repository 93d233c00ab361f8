// How much findings matter: their icons, and how many of those that want a look are about one code or source.
import { ruleOf } from '@/lib/domain/findings/finding-rules';
import type { Finding, FindingSeverity } from '@/lib/domain/findings/finding';
import type { Id } from '@/lib/domain/records';

/** The icon of each severity; always beside a word. */
export const severityIcons: Readonly<Record<FindingSeverity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};

/** Gives how much a finding matters; one of a rule that this version does not know is worth knowing. */
export function severityOf({ rule }: Finding): FindingSeverity {
  return ruleOf(rule)?.severity ?? 'info';
}

/** Errors and warnings; what is merely worth knowing should not nag. */
export type FindingCounts = Readonly<Record<Exclude<FindingSeverity, 'info'>, number>>;

/** Counts the findings about each code or each article that has any. */
export function findingsAbout(
  noun: 'code' | 'source',
  open: readonly Finding[],
): ReadonlyMap<Id, FindingCounts> {
  const counts = new Map<Id, FindingCounts>();
  for (const finding of open) {
    const id = finding[noun]?.id;
    const severity = severityOf(finding);
    if (id === undefined || severity === 'info') continue;
    const known = counts.get(id) ?? { error: 0, warning: 0 };
    counts.set(id, { ...known, [severity]: known[severity] + 1 });
  }
  return counts;
}
