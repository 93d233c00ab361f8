// Findings as rows of a tree: grouped by source, code or rule, filtered, in each group the worst first.
import { severityOf } from '@/components/pieces/severity';
import { labelIn, type Language } from '@/lib/base/language';
import { findingSeverities, type Finding, type FindingSeverity } from '@/lib/domain/findings/finding';
import { ruleOf } from '@/lib/domain/findings/finding-rules';
import type { Acceptance } from '@/lib/domain/records';
import { messages } from './messages';

/** What findings are listed under. */
export type FindingGrouping = 'rule' | 'source' | 'code';

/** All groupings, in the order in which they are offered. */
export const findingGroupings: readonly FindingGrouping[] = ['rule', 'source', 'code'];

/** Which findings are listed. */
export type FindingFilter = {
  readonly text: string;
  readonly severities: ReadonlySet<FindingSeverity>;
  /** One rule only; `null` for all. */
  readonly rule: string | null;
};

/** A finding that is listed; `acceptance` when somebody let it stand. */
export type ListedFinding = { readonly finding: Finding; readonly acceptance: Acceptance | null };

/** A group, or a finding in it. */
export type FindingNode = {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
  readonly description: string;
  /** Of the finding, or the worst in the group. */
  readonly severity: FindingSeverity;
  /** How many findings the group has. */
  readonly count: number;
  readonly listed: ListedFinding | null;
};

/** Gives those of the findings that the filter lets through, in the same order. */
export function filteredFindings(
  listed: readonly ListedFinding[],
  { text, severities, rule }: FindingFilter,
  language: Language,
): readonly ListedFinding[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return listed.filter(({ finding, acceptance }) => {
    if (rule !== null && finding.rule !== rule) return false;
    if (!severities.has(severityOf(finding))) return false;
    if (words.length === 0) return true;
    const title = ruleOf(finding.rule)?.title[language] ?? '';
    const source = finding.source?.citation ?? '';
    const said = [finding.about[language], finding.reason[language], title, source, acceptance?.note ?? ''];
    const searched = fold(said.join(' '));
    return words.every((word) => searched.includes(word));
  });
}

/** Gives findings as nodes: each group with its findings after it, groups with the worst first. */
export function findingNodes(
  listed: readonly ListedFinding[],
  grouping: FindingGrouping,
  language: Language,
): FindingNode[] {
  const groups = new Map<string, ListedFinding[]>();
  for (const each of listed) {
    const id = groupIdOf(each.finding, grouping);
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [each]);
    else known.push(each);
  }
  return [...groups]
    .map(([id, own]) => groupOf(id, own, { grouping, language }))
    .sort((a, b) => rankOf(a.node.severity) - rankOf(b.node.severity))
    .flatMap(({ node, own }) => [node, ...own]);
}

type Shown = { readonly grouping: FindingGrouping; readonly language: Language };

function groupOf(id: string, listed: ListedFinding[], { grouping, language }: Shown) {
  const own = listed
    .map((each) => nodeOf(each, id, { grouping, language }))
    .sort((a, b) => rankOf(a.severity) - rankOf(b.severity));
  const [first] = listed;
  const node: FindingNode = {
    id,
    parentId: null,
    label: first === undefined ? '' : groupLabel(first.finding, { grouping, language }),
    description: messages[language].findings(own.length),
    severity: own[0]?.severity ?? 'info',
    count: own.length,
    listed: null,
  };
  return { node, own };
}

function nodeOf(listed: ListedFinding, parentId: string, { grouping, language }: Shown): FindingNode {
  const { finding, acceptance } = listed;
  const text = messages[language];
  const severity = severityOf(finding);
  const title = labelIn(ruleOf(finding.rule)?.title ?? finding.reason, language);
  const about = labelIn(finding.about, language);
  const note = acceptance === null ? [] : [text.acceptedWith(acceptance.note)];
  return {
    id: finding.key,
    parentId,
    // Under its rule the title would only repeat the group's.
    label:
      grouping === 'rule'
        ? about
        : grouping === 'code' && finding.code !== null
          ? title
          : `${title}: ${about}`,
    description: [text.severities[severity], labelIn(finding.reason, language), ...note].join('. '),
    severity,
    count: 1,
    listed,
  };
}

/** Gives the id of the group that a finding is listed in. */
export function groupIdOf({ rule, source, code }: Finding, grouping: FindingGrouping): string {
  switch (grouping) {
    case 'rule':
      return `rule ${rule}`;
    case 'source':
      return `source ${source?.id ?? ''}`;
    case 'code':
      return `code ${code?.id ?? ''}`;
  }
}

function groupLabel({ rule, source, code }: Finding, { grouping, language }: Shown): string {
  const text = messages[language];
  switch (grouping) {
    case 'rule':
      return labelIn(ruleOf(rule)?.title ?? { en: rule, nl: rule }, language);
    case 'source':
      return source?.citation ?? text.noSource;
    case 'code':
      return code === null ? text.noCode : labelIn(code.name, language);
  }
}

function rankOf(severity: FindingSeverity): number {
  return findingSeverities.indexOf(severity);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
