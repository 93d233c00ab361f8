// The crosswalk of some code systems, made from the projection whenever it is asked for.
import { isCodable } from '@/lib/domain/code-records';
import { systemOf } from '@/lib/domain/code-systems/system-of';
import type { CodeNode } from '@/lib/domain/code-tree';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Code, Concept, Id } from '@/lib/domain/records';
import type {
  Crosswalk,
  CrosswalkCell,
  CrosswalkCode,
  CrosswalkRow,
  CrosswalkSystem,
  SystemId,
} from './crosswalk-view';
import { overlapOf, partOf, sideOf } from './sides';

/** Visible codes that can be in a cell, with the system that each stands in. */
export type PlacedCode = { readonly node: CodeNode; readonly systemId: SystemId };

/** Gives the codes that can be in a cell, in tree order. */
export function placedCodes(project: CodebookProjection): PlacedCode[] {
  const codes = project.records.code;
  return project.nodes
    .filter(({ code }) => isCodable(code.kind))
    .map((node) => ({ node, systemId: systemOf(codes, node.code.id)?.id ?? null }));
}

/** Gives the concepts that are not removed, oldest first. */
export function conceptsOf(project: CodebookProjection): Concept[] {
  return [...project.records.concept.values()]
    .filter(({ removed }) => !removed)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Gives a code as a cell shows it. */
export function crosswalkCode(project: CodebookProjection, node: CodeNode): CrosswalkCode {
  const { id, labels, kind } = node.code;
  return { id, labels, kind, number: node.number, documents: project.row(node).union.documents };
}

/** Gives the crosswalk of these systems; those that are not there are left out. */
export function crosswalkOf(project: CodebookProjection, systemIds: readonly SystemId[]): Crosswalk {
  const placed = placedCodes(project);
  const systems = systemsOf(project, placed);
  const columns = systems.filter(({ id }) => systemIds.includes(id));
  const systemById = new Map(placed.map(({ node, systemId }) => [node.code.id, systemId]));
  const isShown = (id: Id): boolean => {
    const system = systemById.get(id);
    return system !== undefined && columns.some((column) => column.id === system);
  };
  const concepts = conceptsOf(project);
  const shown = concepts.filter(
    ({ codeIds }) => codeIds.some(isShown) || !codeIds.some((id) => systemById.has(id)),
  );
  const held = new Set(concepts.flatMap(({ codeIds }) => codeIds));
  const making = { project, columns, systemById };
  return {
    version: project.version,
    systems,
    columns,
    rows: shown.map((concept) => rowOf(making, concept)),
    openEnds:
      columns.length < 2
        ? []
        : placed
            .filter(({ node: { code } }) => isShown(code.id) && !held.has(code.id))
            .map(({ node: { code } }) => ({
              ...rowOf(making, { id: code.id, labels: code.labels, codeIds: [code.id], note: '' }),
              conceptId: null,
            })),
    hidden: concepts.length - shown.length,
  };
}

function systemsOf(project: CodebookProjection, placed: readonly PlacedCode[]): CrosswalkSystem[] {
  const counts = new Map<SystemId, number>();
  for (const { systemId } of placed) counts.set(systemId, (counts.get(systemId) ?? 0) + 1);
  return [...counts].map(([id, codes]) => ({
    id,
    labels: id === null ? null : (project.records.code.get(id)?.labels ?? null),
    codes,
  }));
}

type Making = {
  readonly project: CodebookProjection;
  readonly columns: readonly CrosswalkSystem[];
  readonly systemById: ReadonlyMap<Id, SystemId>;
};

type Held = Pick<Concept, 'id' | 'labels' | 'codeIds' | 'note'>;

function rowOf({ project, columns, systemById }: Making, { id, labels, codeIds, note }: Held): CrosswalkRow {
  const present = codeIds.filter((each) => systemById.has(each));
  const byColumn = columns.map((column) => present.filter((each) => systemById.get(each) === column.id));
  const sides = byColumn.map((ids) => sideOf(project, ids));
  const shared = partOf(sides, 'documents', 'shared');
  return {
    ...{ conceptId: id, labels, note },
    cells: byColumn.map((ids, at) => cellOf(project, ids, sides[at] ?? sideOf(project, ids))),
    overlap: overlapOf(sides),
    sharedCitations: citationsOf(project, shared),
    removedCodes: codeIds.flatMap((each) => removedCode(project.records.code.get(each), systemById)),
    elsewhere: present.length - byColumn.flat().length,
  };
}

function cellOf(
  project: CodebookProjection,
  codeIds: readonly Id[],
  { documents, fragments }: ReturnType<typeof sideOf>,
): CrosswalkCell {
  return {
    codes: codeIds.flatMap((id) => {
      const node = project.node(id);
      return node === undefined ? [] : [crosswalkCode(project, node)];
    }),
    documents: documents.size,
    fragments: fragments.size,
    citations: citationsOf(project, documents),
  };
}

function removedCode(
  code: Code | undefined,
  visible: ReadonlyMap<Id, SystemId>,
): CrosswalkRow['removedCodes'][number][] {
  return code === undefined || visible.has(code.id) ? [] : [{ id: code.id, labels: code.labels }];
}

function citationsOf(project: CodebookProjection, documents: ReadonlySet<Id>): string[] {
  return project.cited.inOrder(documents).map(({ citation }) => citation);
}
