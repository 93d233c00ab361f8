// The codebook as it was at a point of the log, with its counts.
import { articleOf } from '@/lib/domain/article';
import type { Change, Operation } from '@/lib/domain/change';
import { treeNodes, type CodeNode } from '@/lib/domain/code-tree';
import { applyOperations, emptyState, type FoldState } from '@/lib/domain/fold';
import type { Code, Id } from '@/lib/domain/records';

/** Counts of a code with everything visible below it. */
export type PastCounts = {
  /** n: different documents. */
  readonly documents: number;
  readonly fragments: number;
  readonly codings: number;
};

/** A visible code at a point of the log. */
export type PastRow = Omit<CodeNode, 'path'> & { readonly counts: PastCounts };

/** The visible codes at a point of the log, in tree order, and all that were there by then, removed ones too. */
export type PastCodebook = {
  readonly rows: readonly PastRow[];
  readonly codes: ReadonlyMap<Id, Code>;
};

/** Gives the codebook after these changes, which are in the order of the log, each once. */
export function codebookAfter(changes: readonly Change[]): PastCodebook {
  const state: CountingState = { records: emptyState(), fragments: new Map(), codings: new Map() };
  for (const { operations } of changes) for (const operation of operations) take(state, operation);
  return { rows: countedRows(state), codes: state.records.code };
}

type Standing = { readonly sourceId: Id; removed: unknown };
type Coded = { readonly fragmentId: Id; codeId: unknown; removed: unknown };

/** Of most records only what decides what counts where, changed in place: they are many, and nobody is given them. */
type CountingState = {
  /** Its codes and sources. */
  readonly records: FoldState;
  readonly fragments: Map<Id, Standing>;
  readonly codings: Map<Id, Coded>;
};

function take({ records, fragments, codings }: CountingState, operation: Operation): void {
  if (operation.noun === 'code' || operation.noun === 'source') applyOperations(records, [operation]);
  else if (operation.op === 'add') {
    if (operation.noun === 'fragment') {
      const { id, sourceId, removed } = operation.record;
      if (!fragments.has(id)) fragments.set(id, { sourceId, removed });
    } else if (operation.noun === 'coding') {
      const { id, fragmentId, codeId, removed } = operation.record;
      if (!codings.has(id)) codings.set(id, { fragmentId, codeId, removed });
    }
  } else if (operation.op === 'set') {
    const { noun, id, field, value } = operation;
    const record = noun === 'fragment' ? fragments.get(id) : noun === 'coding' ? codings.get(id) : undefined;
    if (record === undefined) return;
    if (field === 'removed') record.removed = value;
    else if (field === 'codeId' && 'codeId' in record) record.codeId = value;
  }
}

function countedRows(state: CountingState): PastRow[] {
  const nodes = treeNodes(state.records.code.values());
  const counts = countAll(nodes, ownEvidence(state));
  return nodes.map((node) => ({
    code: node.code,
    depth: node.depth,
    number: node.number,
    childIds: node.childIds,
    counts: counts.get(node.code.id) ?? nothing,
  }));
}

const nothing: PastCounts = { documents: 0, fragments: 0, codings: 0 };

/** Numbers of the fragments that codings stand on, one for each coding, and the number of each fragment's document. */
type OwnEvidence = {
  readonly byCode: ReadonlyMap<unknown, readonly number[]>;
  readonly documentOf: readonly number[];
};

function ownEvidence({ records, fragments, codings }: CountingState): OwnEvidence {
  const { source: sources } = records;
  const articles = new Map<Id, number>();
  const documents = new Map<Id, number>();
  for (const source of sources.values()) {
    if (source.removed) continue;
    const { id } = articleOf(sources, source);
    if (!articles.has(id)) articles.set(id, articles.size);
    documents.set(source.id, articles.get(id) ?? 0);
  }
  const numbers = new Map<Id, number>();
  const documentOf: number[] = [];
  for (const [id, fragment] of fragments) {
    const document = documents.get(fragment.sourceId);
    if (fragment.removed === true || document === undefined) continue;
    numbers.set(id, documentOf.push(document) - 1);
  }
  const byCode = new Map<unknown, number[]>();
  for (const coding of codings.values()) {
    const fragment = coding.removed === true ? undefined : numbers.get(coding.fragmentId);
    if (fragment === undefined) continue;
    const known = byCode.get(coding.codeId);
    if (known === undefined) byCode.set(coding.codeId, [fragment]);
    else known.push(fragment);
  }
  return { byCode, documentOf };
}

/** A code's fragments are its own and those below it; each is marked with the code that counted it last. */
function countAll(
  nodes: readonly CodeNode[],
  { byCode, documentOf }: OwnEvidence,
): ReadonlyMap<Id, PastCounts> {
  const [countedFor, documentFor] = [new Int32Array(documentOf.length), new Int32Array(documentOf.length)];
  const counts = new Map<Id, PastCounts>();
  nodes.forEach((node, at) => {
    const mark = at + 1;
    let [documents, fragments, codings] = [0, 0, 0];
    // What is visible below a code stands right after it.
    for (let below = at; below === at || (nodes[below]?.depth ?? 0) > node.depth; below += 1) {
      for (const fragment of byCode.get(nodes[below]?.code.id ?? '') ?? []) {
        codings += 1;
        if (countedFor[fragment] === mark) continue;
        countedFor[fragment] = mark;
        fragments += 1;
        const document = documentOf[fragment] ?? 0;
        if (documentFor[document] === mark) continue;
        documentFor[document] = mark;
        documents += 1;
      }
    }
    counts.set(node.code.id, { documents, fragments, codings });
  });
  return counts;
}
