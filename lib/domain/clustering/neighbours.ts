// Codes that may belong together, each with its reasons. A suggestion only: nothing here moves a code.
import { languages } from '@/lib/base/language';
import { systemOf } from '@/lib/domain/code-systems/system-of';
import type { CodeNode } from '@/lib/domain/code-tree';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Code, Id } from '@/lib/domain/records';
import { labelWords } from './label-words';

/** A code near another one, and why. */
export type Neighbour = {
  readonly id: Id;
  /** Words that both labels have, in one of the languages, as they are written in this code's label. */
  readonly words: readonly string[];
  /** Passages that have both codes. */
  readonly fragments: number;
  /** Documents that have passages with both, though not the same ones. */
  readonly documents: number;
  /** 0 to 4; higher is nearer. Comparable only among the neighbours of one code. */
  readonly score: number;
};

/** What passages tell more of than documents do, and words of a name least often mislead. */
const weights = { words: 2, fragments: 1.5, documents: 0.5 };
/** One document in common says nothing: in it, everything meets. */
const leastDocuments = 2;

/**
 * Gives the open codes and characteristics of its code system nearest to a code, nearest first. The score is the weighted sum of three
 * shares of what either has (Jaccard): words of the labels (weight 2), passages (1.5), documents (0.5).
 */
export function neighboursOf(project: CodebookProjection, codeId: Id, limit: number): Neighbour[] {
  const node = project.node(codeId);
  if (node === undefined) return [];
  const own = describeCode(project, node);
  const related = new Set([...aboveAndBelow(project, node)]);
  const codes = new Map(project.nodes.map(({ code }) => [code.id, code]));
  const system = systemOf(codes, codeId);
  return project.nodes
    .filter(({ code }) => isCandidate(code) && !related.has(code.id))
    .filter(({ code }) => systemOf(codes, code.id) === system)
    .flatMap((other) => codeLikeness(own, describeCode(project, other)) ?? [])
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

function isCandidate({ kind }: Code): boolean {
  return kind === 'openCode' || kind === 'characteristic';
}

/** What of a code is compared with others. */
export type DescribedCode = {
  readonly id: Id;
  readonly words: readonly ReadonlyMap<string, string>[];
  readonly fragments: ReadonlySet<Id>;
  readonly documents: ReadonlySet<Id>;
};

/** Gives what of a code is compared. */
export function describeCode(project: CodebookProjection, node: CodeNode): DescribedCode {
  const fragments = new Set<Id>();
  for (const { fragment } of project.evidence(node)) fragments.add(fragment.id);
  return {
    id: node.code.id,
    words: languages.map((language) => labelWords(node.code.labels[language], language)),
    fragments,
    documents: new Set(project.documents(node).keys()),
  };
}

/** Gives how near another code is, and why; `null` when nothing speaks for it. */
export function codeLikeness(own: DescribedCode, other: DescribedCode): Neighbour | null {
  const byLanguage = languages.map((_, at) => {
    const [ours, theirs] = [own.words[at] ?? none, other.words[at] ?? none];
    const words = [...theirs].flatMap(([stem, written]) => (ours.has(stem) ? [written] : []));
    return { words, share: share(words.length, ours.size, theirs.size) };
  });
  const best = byLanguage.reduce((a, b) => (b.share > a.share ? b : a));
  const fragments = shared(own.fragments, other.fragments);
  const documents = shared(own.documents, other.documents);
  if (best.words.length === 0 && fragments === 0 && documents < leastDocuments) return null;
  const score =
    weights.words * best.share +
    weights.fragments * share(fragments, own.fragments.size, other.fragments.size) +
    weights.documents * share(documents, own.documents.size, other.documents.size);
  return { id: other.id, words: best.words, fragments, documents, score };
}

const none: ReadonlyMap<string, string> = new Map();

/** Jaccard: of what either has, the share that both have; 0 when neither has anything. */
function share(both: number, one: number, other: number): number {
  const either = one + other - both;
  return either === 0 ? 0 : both / either;
}

function shared(one: ReadonlySet<Id>, other: ReadonlySet<Id>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let count = 0;
  for (const id of few) if (many.has(id)) count += 1;
  return count;
}

/** A code is no neighbour of what holds it or of what it holds. */
function* aboveAndBelow(project: CodebookProjection, { code }: CodeNode): Iterable<Id> {
  yield code.id;
  for (let above = code.parentId; above !== null; above = project.node(above)?.code.parentId ?? null) {
    yield above;
  }
  const below = [code.id];
  for (let id = below.pop(); id !== undefined; id = below.pop()) {
    const node = project.node(id);
    if (node === undefined) continue;
    for (const child of project.row(node).childIds) {
      yield child;
      below.push(child);
    }
  }
}
