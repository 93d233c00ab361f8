// Which themes, or codes, were found in which documents, and where nobody looked; and how new codes dried up.
import { labelIn, type Language } from '@/lib/base/language';
import type { CodeNode } from '@/lib/domain/code-tree';
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { Evidence } from '@/lib/domain/evidence-index';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import { behindEvidence } from './behind';
import { nodesAt, type CodeLevel } from './code-levels';
import { countCell, documentCell, labelColumn, numberColumn, textCell } from './cells';
import { countingWords } from './counting-words';
import type { CellBehind, CellPlace, EvidenceCell, EvidenceRow, EvidenceTable } from './evidence-table';
import { nodesWithin } from './quote-rows';
import { evidenceByDocument } from './spread';
import type { TableMaker } from './table-makers';

/** Documents by codes. */
export type CoverageRequest = {
  readonly table: 'coverage';
  readonly scope: TreeScope;
  readonly level: Exclude<CodeLevel, 'all'>;
};

/** Documents in the order in which they were first coded, with the codes that were new in each. */
export type SaturationRequest = { readonly table: 'saturation'; readonly scope: TreeScope };

/** Makes the grid of documents and codes. */
export const coverage: TableMaker<CoverageRequest> = { make, behind };

/** Makes the table of new codes. */
export const saturation: TableMaker<SaturationRequest> = { make: makeSaturation, behind: behindSaturation };

const sums = ['coded', 'absent', 'notLooked'] as const;

/** Gives the codes that are columns. */
export function coveredCodes(
  project: CodebookProjection,
  { scope, level }: CoverageRequest,
): readonly CodeNode[] {
  return nodesAt(project, nodesWithin(project, scope), level);
}

function make(project: CodebookProjection, request: CoverageRequest, language: Language): EvidenceTable {
  const words = countingWords[language];
  const nodes = coveredCodes(project, request);
  const looked = lookedFor(project);
  const byDocument = evidenceByDocument(project, request.scope);
  const grid = [...byDocument].map(([id, evidence]) => {
    const fragments = fragmentsByCode(project, nodes, evidence);
    const states = nodes.map(({ code }) => {
      const count = fragments.get(code.id)?.size ?? 0;
      return { count, isAbsent: count === 0 && looked.has(lookKey(id, code.id)) };
    });
    return { id, states };
  });
  const rows = grid.map(({ id, states }): EvidenceRow => {
    const citation = project.cited.get(id)?.citation ?? '';
    const cells = states.map(({ count, isAbsent }): EvidenceCell => {
      if (isAbsent) return { kind: 'number', value: 0, opens: false, says: words.absent };
      return count === 0 ? { kind: 'number', value: null, opens: false } : countCell(count);
    });
    return { key: id, depth: 0, role: 'plain', cells: [documentCell(citation, id), ...cells] };
  });
  const totals = sums.map((key): EvidenceRow => {
    const cells = nodes.map((_, at) => {
      const own = grid.filter(({ states }) => stateOf(states[at]) === key).length;
      return key === 'coded' ? countCell(own) : { ...countCell(own), opens: false };
    });
    const label = key === 'absent' ? capital(words.absent) : words[key];
    return { key, depth: 0, role: 'total', cells: [textCell(label), ...cells] };
  });
  return {
    title: words.coverage,
    notes: [words.coveredNote],
    columns: [
      labelColumn(words.publication),
      ...nodes.map(({ code, number }) =>
        numberColumn(code.id, `${number === null ? '' : `${number} `}${labelIn(code.labels, language)}`),
      ),
    ],
    rows: [...rows, ...totals],
  };
}

function stateOf(state: { count: number; isAbsent: boolean } | undefined): (typeof sums)[number] {
  if (state === undefined) return 'notLooked';
  if (state.count > 0) return 'coded';
  return state.isAbsent ? 'absent' : 'notLooked';
}

function fragmentsByCode(
  project: CodebookProjection,
  nodes: readonly CodeNode[],
  evidence: readonly Evidence[],
): Map<Id, Set<Id>> {
  const wanted = new Map(nodes.map(({ code }) => [code.id, new Set<Id>()]));
  for (const { coding, fragment } of evidence) {
    for (const id of project.node(coding.codeId)?.path ?? []) wanted.get(id)?.add(fragment.id);
  }
  return wanted;
}

/** A code that was looked for above is looked for here: only the marks of the very code count. */
function lookedFor({ records }: CodebookProjection): ReadonlySet<string> {
  return new Set(
    [...records.look.values()].flatMap(({ removed, sourceId, codeId }) =>
      removed ? [] : [lookKey(sourceId, codeId)],
    ),
  );
}

function lookKey(sourceId: Id, codeId: Id): string {
  return `${sourceId} ${codeId}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function behind(
  project: CodebookProjection,
  request: CoverageRequest,
  { row, column }: CellPlace,
): CellBehind {
  const node = coveredCodes(project, request).find(({ code }) => code.id === column);
  if (node === undefined) return [];
  const evidence = [...project.evidence(node)];
  if (row === 'coded') return behindEvidence(project, evidence);
  return behindEvidence(
    project,
    evidence.filter(({ source }) => source.id === row),
  );
}

function makeSaturation(
  project: CodebookProjection,
  { scope }: SaturationRequest,
  language: Language,
): EvidenceTable {
  const words = countingWords[language];
  const steps = saturationSteps(project, scope);
  let codes = 0;
  const rows = steps.map(({ id, fresh }): EvidenceRow => {
    codes += fresh.length;
    const cells = [
      documentCell(project.cited.get(id)?.citation ?? '', id),
      countCell(fresh.length),
      { ...countCell(codes), opens: false },
    ];
    return { key: id, depth: 0, role: 'plain', cells };
  });
  const since = steps.length - 1 - steps.findLastIndex(({ fresh }) => fresh.length > 0);
  return {
    title: words.saturation,
    notes: [words.saturationNote, ...(steps.length === 0 ? [] : [words.plateau(since, steps.length)])],
    columns: [
      labelColumn(words.publication),
      numberColumn('new', words.newCodes),
      numberColumn('all', words.allCodes),
    ],
    rows,
  };
}

/** Gives the documents that have codings, in the order of their first, each with the codings that brought a new code. */
export function saturationSteps(
  project: CodebookProjection,
  scope: TreeScope,
): { readonly id: Id; readonly fresh: readonly Evidence[] }[] {
  const documents = [...evidenceByDocument(project, scope)]
    .flatMap(([id, unordered]) => {
      const evidence = unordered.toSorted(byTime);
      const [first] = evidence;
      return first === undefined ? [] : [{ id, evidence, first }];
    })
    .sort((a, b) => byTime(a.first, b.first));
  const known = new Set<Id>();
  return documents.map(({ id, evidence }) => ({
    id,
    fresh: evidence.filter(({ coding }) => {
      const isNew = !known.has(coding.codeId);
      known.add(coding.codeId);
      return isNew;
    }),
  }));
}

function byTime({ coding: a }: Evidence, { coding: b }: Evidence): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function behindSaturation(
  project: CodebookProjection,
  { scope }: SaturationRequest,
  { row, column }: CellPlace,
): CellBehind {
  const step = saturationSteps(project, scope).find(({ id }) => id === row);
  return step === undefined || column !== 'new' ? [] : behindEvidence(project, step.fresh);
}
