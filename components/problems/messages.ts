import type { Language } from '@/lib/base/language';
import type { FindingSeverity } from '@/lib/domain/findings/finding';
import type { FindingGrouping } from './finding-rows';

/** The sentences of the Problems panel. */
export type Messages = {
  title: string;
  tree: string;
  findings: (count: number) => string;
  counts: (of: Readonly<Record<FindingSeverity, number>>) => string;
  severities: Readonly<Record<FindingSeverity, string>>;
  severityCount: Readonly<Record<FindingSeverity, (count: number) => string>>;
  groupBy: string;
  groupings: Readonly<Record<FindingGrouping, string>>;
  noSource: string;
  noCode: string;
  filter: string;
  clearFilter: string;
  ruleFilter: string;
  allRules: string;
  showAccepted: string;
  hideAccepted: string;
  accepted: string;
  acceptedWith: (note: string) => string;
  acceptedBy: (coder: string, date: string) => string;
  empty: string;
  emptyText: string;
  noMatches: string;
  clearFilters: string;
  failed: string;
  details: string;
  more: string;
  quickFixes: string;
  acceptWithNote: string;
  reopen: string;
  noteTitle: string;
  notePlaceholder: string;
  noteMissing: string;
  acceptedNow: string;
  reopenedNow: string;
  pickFinding: string;
  none: string;
  noProblems: string;
  noFix: string;
  at: (position: number, count: number) => string;
  renameTitle: (name: string) => string;
  nameMissing: string;
};

/** The sentences in both languages. */
export const messages: Readonly<Record<Language, Messages>> = {
  en: {
    title: 'Problems',
    tree: 'Findings',
    findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    counts: ({ error, warning, info }) => `Errors: ${error}, warnings: ${warning}, worth knowing: ${info}`,
    severities: { error: 'Error', warning: 'Warning', info: 'Info' },
    severityCount: {
      error: (count) => (count === 1 ? '1 error' : `${count} errors`),
      warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
      info: (count) => `${count} info`,
    },
    groupBy: 'Group by',
    groupings: { rule: 'Rule', source: 'Source', code: 'Code' },
    noSource: 'Not about one source',
    noCode: 'Not about one code',
    filter: 'Filter findings',
    clearFilter: 'Clear the filter',
    ruleFilter: 'Rule',
    allRules: 'All rules',
    showAccepted: 'Show accepted findings',
    hideAccepted: 'Hide accepted findings',
    accepted: 'Accepted',
    acceptedWith: (note) => `Accepted: ${note}`,
    acceptedBy: (coder, date) => `Accepted by ${coder} on ${date}`,
    empty: 'No findings',
    emptyText: 'Codes, fragments, sources and memos are checked while you work.',
    noMatches: 'No findings match the filter',
    clearFilters: 'Show all',
    failed: 'The findings could not be read',
    details: 'Details',
    more: 'Quick fixes and more',
    quickFixes: 'Quick fix',
    acceptWithNote: 'Accept with a note…',
    reopen: 'Open again',
    noteTitle: 'Why may this stay as it is?',
    notePlaceholder: 'One sentence for whoever reads this later',
    noteMissing: 'Say in a few words why it may stay.',
    acceptedNow: 'Finding accepted.',
    reopenedNow: 'Finding opened again.',
    pickFinding: 'Which finding?',
    none: 'There are no findings.',
    noProblems: 'No problems',
    noFix: 'Nothing can be done to this finding here.',
    at: (position, count) => `Finding ${position} of ${count}`,
    renameTitle: (name) => `Another name for “${name}”`,
    nameMissing: 'A code needs a name.',
  },
  nl: {
    title: 'Problemen',
    tree: 'Bevindingen',
    findings: (count) => (count === 1 ? '1 bevinding' : `${count} bevindingen`),
    counts: ({ error, warning, info }) =>
      `Fouten: ${error}, waarschuwingen: ${warning}, ter informatie: ${info}`,
    severities: { error: 'Fout', warning: 'Waarschuwing', info: 'Info' },
    severityCount: {
      error: (count) => (count === 1 ? '1 fout' : `${count} fouten`),
      warning: (count) => (count === 1 ? '1 waarschuwing' : `${count} waarschuwingen`),
      info: (count) => `${count} info`,
    },
    groupBy: 'Groeperen op',
    groupings: { rule: 'Regel', source: 'Bron', code: 'Code' },
    noSource: 'Niet over één bron',
    noCode: 'Niet over één code',
    filter: 'Bevindingen filteren',
    clearFilter: 'Filter wissen',
    ruleFilter: 'Regel',
    allRules: 'Alle regels',
    showAccepted: 'Aanvaarde bevindingen tonen',
    hideAccepted: 'Aanvaarde bevindingen verbergen',
    accepted: 'Aanvaard',
    acceptedWith: (note) => `Aanvaard: ${note}`,
    acceptedBy: (coder, date) => `Aanvaard door ${coder} op ${date}`,
    empty: 'Geen bevindingen',
    emptyText: 'Codes, fragmenten, bronnen en memo’s worden nagekeken terwijl u werkt.',
    noMatches: 'Geen bevinding past bij het filter',
    clearFilters: 'Alles tonen',
    failed: 'De bevindingen konden niet worden gelezen',
    details: 'Details',
    more: 'Snelle oplossingen en meer',
    quickFixes: 'Snelle oplossing',
    acceptWithNote: 'Aanvaarden met een notitie…',
    reopen: 'Weer openen',
    noteTitle: 'Waarom mag dit zo blijven?',
    notePlaceholder: 'Eén zin voor wie dit later leest',
    noteMissing: 'Zeg in enkele woorden waarom het mag blijven.',
    acceptedNow: 'Bevinding aanvaard.',
    reopenedNow: 'Bevinding weer geopend.',
    pickFinding: 'Welke bevinding?',
    none: 'Er zijn geen bevindingen.',
    noProblems: 'Geen problemen',
    noFix: 'Aan deze bevinding is hier niets te doen.',
    at: (position, count) => `Bevinding ${position} van ${count}`,
    renameTitle: (name) => `Andere naam voor “${name}”`,
    nameMissing: 'Een code heeft een naam nodig.',
  },
};
