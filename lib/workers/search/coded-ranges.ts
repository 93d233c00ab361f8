// Where fragments stand in the text of a source, as far as their anchors say so.
import type { FoldState } from '@/lib/domain/fold';
import { standingAnchor } from '@/lib/domain/placement';
import type { Anchor, Fragment, Id, Placement, TextRange } from '@/lib/domain/records';
import type { PreparedText } from './prepared-text';

/** The fragments that stand in each source, made when it is first needed after a change. */
export class FragmentsBySource {
  readonly #fragments = new Map<Id, Set<Fragment>>();
  readonly #placements = new Map<Id, Placement[]>();

  constructor(state: FoldState) {
    for (const placement of state.placement.values()) {
      if (placement.removed) continue;
      this.#placements.set(placement.fragmentId, [...this.#placementsOf(placement.fragmentId), placement]);
      const fragment = state.fragment.get(placement.fragmentId);
      if (fragment !== undefined) this.#add(placement.sourceId, fragment);
    }
    for (const fragment of state.fragment.values()) this.#add(fragment.sourceId, fragment);
  }

  /** Gives the stretches of a source's text that have fragments, in its units. */
  rangesIn(sourceId: Id, text: PreparedText): TextRange[] {
    return [...(this.#fragments.get(sourceId) ?? [])].flatMap((fragment) => {
      const anchor = standingAnchor(fragment, this.#placementsOf(fragment.id), sourceId);
      return anchor === null ? [] : rangesOf(anchor, text);
    });
  }

  #placementsOf(fragmentId: Id): Placement[] {
    return this.#placements.get(fragmentId) ?? [];
  }

  #add(sourceId: Id, fragment: Fragment): void {
    if (fragment.removed) return;
    const known = this.#fragments.get(sourceId);
    if (known === undefined) this.#fragments.set(sourceId, new Set([fragment]));
    else known.add(fragment);
  }
}

function rangesOf(anchor: Anchor, { text, pageStarts }: PreparedText): TextRange[] {
  if (anchor.kind === 'pdf') {
    return anchor.pages.map(({ page, start, end }) => {
      const from = pageStarts[page - 1] ?? text.length;
      return { start: from + start, end: from + end };
    });
  }
  const { exact } = anchor.quote;
  const written = anchor.ranges.map(({ start, end }) => text.slice(start, end)).join('');
  if (written === exact) return [...anchor.ranges];
  // Made in another copy of the page.
  const at = text.indexOf(exact);
  return at === -1 ? [] : [{ start: at, end: at + exact.length }];
}
