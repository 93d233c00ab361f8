// All fragments of a code as a list that may be long: first which ones there are, then those that are looked at.
import type { CitedSource } from './cited-sources';
import type { Evidence } from './evidence-index';
import { pageOf } from './evidence-views';
import type { CodebookProjection } from './projection';
import { compareInDocument } from './reading-order';
import type { Anchor, Id, Polarity } from './records';
import { shownQuote } from './shown-quote';

/** A source with its fragments in reading order. */
export type FragmentGroup = {
  readonly sourceId: Id;
  readonly citation: string;
  readonly title: string;
  readonly fragmentIds: readonly Id[];
};

/** Which fragments a code has, with those of the codes below it. */
export type FragmentList = {
  readonly version: number;
  readonly codeId: Id;
  /** Different fragments. */
  readonly count: number;
  /** In the order of the reference list. */
  readonly groups: readonly FragmentGroup[];
};

/** A coding as it is listed. */
export type ListedCoding = {
  readonly id: Id;
  readonly codeId: Id;
  readonly coder: string;
  readonly polarity: Polarity | null;
  readonly absence: boolean;
};

/** A fragment as it is listed. */
export type ListedFragment = {
  readonly id: Id;
  /** Where it was coded: the source and its kind of editor. */
  readonly sourceId: Id;
  readonly kind: Anchor['kind'];
  readonly text: string;
  /** What stands before and after it. */
  readonly before: string;
  readonly after: string;
  /** As it is cited; `null` for web pages. */
  readonly page: string | null;
  readonly codings: readonly ListedCoding[];
};

/** Makes lists of fragments from a projection, and remembers the latest. */
export class FragmentLister {
  #byFragment: ReadonlyMap<Id, readonly Evidence[]> = new Map();

  /** Gives the fragments of a code and of everything visible below it; `null` when the code is not there. */
  list(projection: CodebookProjection, codeId: Id): FragmentList | null {
    const node = projection.node(codeId);
    if (node === undefined) return null;
    const byFragment = new Map<Id, Evidence[]>();
    const bySource = new Map<Id, Evidence[]>();
    for (const evidence of projection.evidence(node)) {
      const known = byFragment.get(evidence.fragment.id);
      if (known !== undefined) {
        known.push(evidence);
        continue;
      }
      byFragment.set(evidence.fragment.id, [evidence]);
      const group = bySource.get(evidence.source.id);
      if (group === undefined) bySource.set(evidence.source.id, [evidence]);
      else group.push(evidence);
    }
    this.#byFragment = byFragment;
    const groups = projection.cited
      .inOrder(bySource.keys())
      .map((cited) => groupOf(cited, bySource.get(cited.source.id) ?? []));
    return { version: projection.version, codeId, count: byFragment.size, groups };
  }

  /** Gives some fragments of the latest list; those that are not in it are left out. */
  fragments(ids: readonly Id[]): ListedFragment[] {
    return ids.flatMap((id) => listed(this.#byFragment.get(id) ?? []));
  }

  /** Gives the codings on some fragments of the latest list. */
  codingIds(fragmentIds: readonly Id[]): Id[] {
    return fragmentIds.flatMap((id) => (this.#byFragment.get(id) ?? []).map(({ coding }) => coding.id));
  }
}

function groupOf({ source, citation }: CitedSource, evidence: readonly Evidence[]): FragmentGroup {
  const fragments = evidence.map(({ fragment }) => fragment).sort(compareInDocument);
  return { sourceId: source.id, citation, title: source.title, fragmentIds: fragments.map(({ id }) => id) };
}

function listed(evidence: readonly Evidence[]): ListedFragment[] {
  const [first] = evidence;
  if (first === undefined) return [];
  const { fragment, anchor, face } = first;
  const plain = (text: string): string => text.replace(/\s+/g, ' ');
  return [
    {
      id: fragment.id,
      sourceId: face.id,
      kind: anchor.kind,
      text: shownQuote(anchor, fragment.language),
      before: plain(anchor.quote.prefix),
      after: plain(anchor.quote.suffix),
      page: pageOf(anchor),
      codings: evidence
        .map(({ coding: { id, codeId, coder, polarity, absence } }) => ({
          id,
          codeId,
          coder,
          polarity,
          absence,
        }))
        .sort((one, other) => (one.id < other.id ? -1 : 1)),
    },
  ];
}
