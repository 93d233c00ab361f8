// What `npm run thesis` prints, as data and as text.
import type { ClaimFinding, ClaimRule } from '@/lib/domain/claims/claim-finding';
import { claimRules, claimRuleTitles } from '@/lib/domain/claims/claim-finding';
import type { ClaimReport } from '@/lib/domain/claims/check-claims';
import type { TextRange } from '@/lib/domain/records';
import { checkThesis, type CheckedThesis, type ThesisCheck } from './thesis-check';

/** Where something stands: the line of the file, and the number of its sentence in the running text. */
export type Where = { readonly line: number; readonly sentence: number | null };

/** A disagreement as data. Documents are rows of the table, fragments `row.line`. */
export type Row = {
  readonly rule: ClaimRule;
  readonly severity: string;
  readonly where: Where | null;
  readonly also: readonly Where[];
  readonly code: string | null;
  readonly about: string;
  readonly reason: string;
  readonly documents: readonly number[];
  readonly fragments: readonly string[];
};

/** An n of the text beside what is derived; the two derived numbers are with clear codings, and with loose ones as well. */
export type CountRow = Where & {
  readonly code: string;
  readonly label: string;
  readonly printed: number;
  readonly cited: number;
  readonly citedInSet: number;
  readonly derivedClear: number;
  readonly derivedWithLoose: number;
  readonly tiedBy: string;
};

/** A document that is cited for a code, and how well the table supports it. */
export type PairRow = Where & {
  readonly code: string;
  readonly label: string;
  readonly document: number;
  readonly citation: string;
  readonly support: 'clear' | 'loose' | 'none';
  readonly fragments: readonly string[];
};

/** A count of designs, countries or the like. */
export type FactRow = Where & {
  readonly what: string;
  readonly printed: number;
  readonly derived: number | null;
  readonly documents: readonly number[];
};

/** All that the command prints. */
export type ThesisData = {
  readonly imported: Readonly<Record<'clear' | 'withLoose', CheckedThesis['plan']['counts']>>;
  readonly conflicts: CheckedThesis['plan']['conflicts'];
  readonly problems: CheckedThesis['plan']['problems'];
  readonly counts: readonly CountRow[];
  readonly pairs: readonly PairRow[];
  /** Fragments with a code that no citation reports. */
  readonly unreported: readonly (Pick<Row, 'code' | 'reason' | 'fragments'> & {
    readonly fit: 'clear' | 'loose';
  })[];
  /** Fragments without any code: no suggestion was made, or none fits. */
  readonly uncoded: readonly string[];
  /** Counts of what the documents are, beside the table; `derived` is `null` where the table does not say. */
  readonly facts: readonly FactRow[];
  /** All other disagreements: they do not depend on how well codes fit. */
  readonly rows: readonly Row[];
  readonly totals: Readonly<Record<string, number>>;
};

/** Reads the table and the text, and gives the report as data and as text. */
export async function thesisReport(json: string, raw: string): Promise<{ data: ThesisData; text: string }> {
  const data = dataOf(await checkThesis(json, raw));
  return { data, text: inWords(data) };
}

const perFit: readonly ClaimRule[] = ['n-differs', 'unsupported', 'unreported'];

function dataOf(check: ThesisCheck): ThesisData {
  const { clear, loose, raw } = check;
  const where = whereIn(raw, clear.report);
  const rows = clear.report.findings
    .filter(({ rule }) => !perFit.includes(rule))
    .map((each) => rowOf(each, clear, where));
  const counts = countRows(check, where);
  const pairs = pairRows(check, where);
  const unreported = unreportedRows(check, where);
  const facts = factRows(check, where);
  const ofClear = clear.report.findings.filter(({ rule }) => rule === 'unreported').length;
  const coded = new Set(loose.project.evidence.map(({ fragmentId }) => fragmentId));
  const uncoded = [...loose.lineOf].filter(([id]) => !coded.has(id)).map(([, line]) => line);
  return {
    imported: { clear: clear.plan.counts, withLoose: loose.plan.counts },
    ...{ conflicts: loose.plan.conflicts, problems: loose.plan.problems },
    ...{ counts, pairs, unreported, uncoded, facts, rows },
    totals: {
      ...totalsOf({ counts, pairs, unreported, uncoded, facts, rows }),
      'Coded fragments never reported, clear codings alone': ofClear,
    },
  };
}

type Find = (place: TextRange) => Where;

function whereIn(raw: string, { reading }: ClaimReport): Find {
  const starts = [0, ...[...raw.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ start }) => {
    const sentence = reading.sentences.findIndex(({ place }) => place.start <= start && start < place.end);
    return {
      line: starts.findLastIndex((each) => each <= start) + 1,
      sentence: sentence === -1 ? null : sentence + 1,
    };
  };
}

function codeKey({ state }: CheckedThesis, codeId: string | null): string | null {
  return codeId === null ? null : (state.code.get(codeId)?.origin ?? codeId);
}

function rowOf(finding: ClaimFinding, thesis: CheckedThesis, where: Find): Row {
  const { rule, severity, place, also, about, reason } = finding;
  return {
    ...{ rule, severity, where: place === null ? null : where(place), also: also.map(where) },
    ...{ code: codeKey(thesis, finding.codeId), about: about.en, reason: reason.en },
    documents: finding.documentIds.flatMap((id) => thesis.rowOf.get(id) ?? []),
    fragments: finding.fragmentIds.flatMap((id) => thesis.lineOf.get(id) ?? []),
  };
}

function countRows({ clear, loose }: ThesisCheck, where: Find): CountRow[] {
  return clear.report.counts.map(({ code, claimed, cited, citedInSet, derived, by, place }, at) => ({
    ...where(place),
    ...{ code: codeKey(clear, code.id) ?? '', label: code.labels.en, printed: claimed, cited, citedInSet },
    ...{ derivedClear: derived, derivedWithLoose: loose.report.counts[at]?.derived ?? 0, tiedBy: by },
  }));
}

function pairRows({ clear, loose }: ThesisCheck, where: Find): PairRow[] {
  return clear.report.pairs.map(({ code, documentId, citation, fragmentIds, places }, at) => {
    const ofLoose = loose.report.pairs[at]?.fragmentIds ?? [];
    const support = fragmentIds.length > 0 ? 'clear' : ofLoose.length > 0 ? 'loose' : 'none';
    const [place] = places;
    return {
      ...(place === undefined ? { line: 0, sentence: null } : where(place)),
      ...{ code: codeKey(clear, code.id) ?? '', label: code.labels.en, citation, support },
      document: clear.rowOf.get(documentId) ?? 0,
      fragments: ofLoose.flatMap((id) => loose.lineOf.get(id) ?? []),
    };
  });
}

function factRows({ clear }: ThesisCheck, where: Find): FactRow[] {
  return clear.report.facts.map(({ term, claimed, documentIds, place }) => ({
    ...where(place),
    ...{ what: term.labels.en, printed: claimed, derived: documentIds?.length ?? null },
    documents: (documentIds ?? []).flatMap((id) => clear.rowOf.get(id) ?? []),
  }));
}

function unreportedRows({ clear, loose }: ThesisCheck, where: Find): ThesisData['unreported'] {
  const ofClear = new Set(
    clear.project.evidence.flatMap(({ fragmentId }) => clear.lineOf.get(fragmentId) ?? []),
  );
  return loose.report.findings
    .filter(({ rule }) => rule === 'unreported')
    .map((finding) => {
      const { code, reason, fragments } = rowOf(finding, loose, where);
      const isClear = fragments.some((line) => ofClear.has(line));
      return { code, reason, fragments, fit: isClear ? 'clear' : 'loose' };
    });
}

function totalsOf({
  counts,
  pairs,
  unreported,
  uncoded,
  rows,
}: Omit<ThesisData, 'totals' | 'imported' | 'conflicts' | 'problems'>) {
  const ofRule = claimRules
    .filter((rule) => !perFit.includes(rule))
    .map((rule) => [claimRuleTitles[rule].en, rows.filter((row) => row.rule === rule).length] as const);
  const outside = rows.filter(({ rule }) => rule === 'outside-set');
  const differing = (of: (row: CountRow) => number): number =>
    counts.filter((row) => of(row) !== row.printed).length;
  const supported = (support: PairRow['support']): number =>
    pairs.filter((pair) => pair.support === support).length;
  return {
    'n printed of a code': counts.length,
    'n that differs, clear codings': differing((row) => row.derivedClear),
    'n that differs, loose codings too': differing((row) => row.derivedWithLoose),
    'Characteristic-document pairs claimed': pairs.length,
    'Pairs with a clear fragment': supported('clear'),
    'Pairs with a loose fragment only': supported('loose'),
    'Pairs without a fragment': supported('none'),
    'Coded fragments never reported': unreported.length,
    'Of these with a clear code among theirs': unreported.filter(({ fit }) => fit === 'clear').length,
    'Fragments without a code': uncoded.length,
    ...Object.fromEntries(ofRule),
    'Outside the set, under a code': outside.filter(({ code }) => code !== null).length,
  };
}

const at = ({ line, sentence }: Where): string =>
  `line ${line}${sentence === null ? '' : `, sentence ${sentence}`}`;

function inWords(data: ThesisData): string {
  const { imported, conflicts, problems, counts, pairs, unreported, uncoded, facts, rows } = data;
  const { sources, fragments } = imported.withLoose;
  const section = (title: string, lines: readonly string[]): string[] => [
    '',
    `## ${title} (${lines.length})`,
    ...lines,
  ];
  const open = pairs.filter(({ support }) => support !== 'clear');
  const table = counts.map(
    ({ code, label, printed, cited, citedInSet, derivedClear, derivedWithLoose, tiedBy, ...place }) => {
      const right = [derivedClear, derivedWithLoose].filter((derived) => derived === printed).length;
      const mark = right === 2 ? '  ' : right === 1 ? '~ ' : '! ';
      const figures = `n=${printed}; derived ${derivedClear} clear, ${derivedWithLoose} with loose`;
      return `${mark}${code.padEnd(8)} ${figures}; cites ${cited}, ${citedInSet} in the set  ${label} [${at(place)}; by ${tiedBy}]`;
    },
  );
  return [
    `Imported ${sources} documents and ${fragments} fragments; ${imported.clear.codings} codings that clearly fit, ${imported.withLoose.codings} with those that fit in part.`,
    ...section('Not imported, for a person to decide', [
      ...conflicts.map(
        ({ row, order, reason, about }) =>
          `row ${row}${order === null ? '' : `.${order}`}: ${reason}, ${about}`,
      ),
      ...problems.map(({ row, field }) => `row ${row}: cannot read ${field}`),
    ]),
    ...section(
      'Designs, ways of collecting data and countries; a document may have several',
      facts.map(({ what, printed, derived, ...place }) => {
        const mark = derived === null ? '? ' : derived === printed ? '  ' : '! ';
        return `${mark}${printed} printed, ${derived ?? 'nothing'} derived  ${what} [${at(place)}]`;
      }),
    ),
    ...section('n of themes and characteristics: ! agrees with neither way of counting, ~ with one', table),
    ...claimRules
      .filter((rule) => !perFit.includes(rule))
      .flatMap((rule) =>
        section(claimRuleTitles[rule].en, rows.filter((row) => row.rule === rule).map(rowInWords)),
      ),
    ...section(
      'Characteristic-document pairs without a clear fragment',
      open.map(({ code, citation, support, fragments: own, ...place }) => {
        const found = support === 'loose' ? `loose only: ${own.join(', ')}` : 'none';
        return `${code.padEnd(8)} ${citation} [${at(place)}]: ${found}`;
      }),
    ),
    ...section(
      'Coded fragments never reported',
      unreported.map(
        ({ fragments: own, reason, fit }) => `${own.join(', ').padEnd(6)} ${fit.padEnd(5)} ${reason}`,
      ),
    ),
    '',
    `## Fragments without a code (${uncoded.length})`,
    uncoded.join(', '),
    '',
    '## Counts',
    ...Object.entries(data.totals).map(([name, count]) => `${String(count).padStart(5)}  ${name}`),
  ].join('\n');
}

function rowInWords({ where, also, code, about, reason }: Row): string {
  const places = [...(where === null ? [] : [where]), ...also].map(at).join(' / ');
  return `${places}${code === null ? '' : ` ${code}`}: ${about}. ${reason}`;
}
