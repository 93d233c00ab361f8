// The claim check on a table and a text, without a window: the same plans, fold and check as in the extension.
import { v7 } from 'uuid';
import type { ActionName, Change } from '@/lib/domain/change';
import { checkClaims, type ClaimReport } from '@/lib/domain/claims/check-claims';
import { claimProjectOf } from '@/lib/domain/claims/claims-of-project';
import type { ClaimDocument, ClaimProject } from '@/lib/domain/claims/claim-project';
import { foldChanges, type FoldState } from '@/lib/domain/fold';
import type { Operation } from '@/lib/domain/change';
import type { Id } from '@/lib/domain/records';
import {
  readExtractionTable,
  type ExtractionRow,
  type ExtractionTable,
} from '@/lib/formats/extraction-table';
import { planExtraction, type ExtractionPlan } from '@/lib/services/extraction-plan';
import { planProject } from '@/lib/services/projects';

/** A text checked against a table that was imported as a project. */
export type CheckedThesis = {
  readonly plan: ExtractionPlan;
  /** The log of the project that it was imported as. */
  readonly changes: readonly Change[];
  readonly state: FoldState;
  readonly project: ClaimProject;
  readonly report: ClaimReport;
  /** How a fragment is found in the table: `28.2` is the second line of row 28. */
  readonly lineOf: ReadonlyMap<Id, string>;
  readonly rowOf: ReadonlyMap<Id, number>;
};

/** The check twice: with the codes that clearly fit, and with those that fit in part as well. */
export type ThesisCheck = {
  readonly raw: string;
  readonly table: ExtractionTable;
  readonly clear: CheckedThesis;
  readonly loose: CheckedThesis;
};

/** Imports the table as a new project and checks the text against it. */
export async function checkThesis(json: string, raw: string): Promise<ThesisCheck> {
  const table = readExtractionTable(json);
  const check = (withLoose: boolean): Promise<CheckedThesis> => checkWith(table, raw, withLoose);
  return { raw, table, clear: await check(false), loose: await check(true) };
}

async function checkWith(table: ExtractionTable, raw: string, withLoose: boolean): Promise<CheckedThesis> {
  const clock = { recorder: { timestamp: () => new Date().toISOString() } };
  const made = planProject(clock, { title: 'Thesis' });
  const parts = {
    table,
    withLoose,
    sources: [],
    codes: made.codes,
    attributes: [],
    language: 'nl',
    coder: 'thesis',
  } as const;
  const plan = await planExtraction(clock, { ...parts, projectId: made.projectId });
  const change = changesOf(made.projectId, clock.recorder.timestamp());
  const changes = [
    change('project.create', made.operations, 1),
    change('source.importTable', plan.operations, 2),
  ];
  const state = foldChanges(changes);
  const rowOf = new Map([...plan.sourceIdByRow].map(([row, id]) => [id, row]));
  const project = claimProjectOf(state, factsOf(table.rows, plan.sourceIdByRow));
  return {
    plan,
    changes,
    state,
    project,
    report: checkClaims(raw, project),
    rowOf,
    lineOf: linesOf(state, rowOf),
  };
}

function changesOf(projectId: Id, at: string) {
  return (action: ActionName, operations: readonly Operation[], count: number): Change => ({
    ...{ id: v7(), projectId, device: 'thesis', actor: 'thesis', lamport: count, counter: count, at },
    ...{ action, operations, undoes: null, redoes: null, isBaseline: count === 1 },
  });
}

/** Designs and ways of collecting data stand in one column of the table. */
function factsOf(
  rows: readonly ExtractionRow[],
  ids: ReadonlyMap<number, Id>,
): Map<Id, ClaimDocument['facts']> {
  return new Map(
    rows.map(({ number, designs, countries }) => [
      ids.get(number) ?? '',
      { design: designs, collection: designs, country: countries },
    ]),
  );
}

function linesOf({ fragment }: FoldState, rowOf: ReadonlyMap<Id, number>): Map<Id, string> {
  const counted = new Map<Id, number>();
  return new Map(
    [...fragment.values()].map(({ id, sourceId }) => {
      const order = (counted.get(sourceId) ?? 0) + 1;
      counted.set(sourceId, order);
      return [id, `${rowOf.get(sourceId) ?? '?'}.${order}`];
    }),
  );
}
