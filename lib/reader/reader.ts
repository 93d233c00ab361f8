// The one interface behind which a document's DOM lives. Web pages and PDFs each have an adapter.
import type { Anchor, AnchorState, Id, NetworkType } from '@/lib/domain/records';

/** A fragment to be drawn. */
export type PaintedFragment = {
  readonly id: Id;
  readonly anchor: Anchor;
  /** Types of the codes on it, in tree order; the first one gives the colour. */
  readonly types: readonly (NetworkType | null)[];
  readonly hasMemo: boolean;
  /** Made in another face of the article: that it is not here is no loss. */
  readonly isElsewhere?: boolean;
};

/** A fragment after painting. */
export type PaintedResult = { readonly id: Id; readonly state: AnchorState };

/** Turns selections into anchors and anchors into something seen. */
export interface DocumentReader {
  /** Gives the anchor of a selection, trimmed to its words; `null` when nothing of the document is in it. */
  describe(range: Range): Anchor | null;
  /** Draws these fragments and no others; gives `null` when a later call has overtaken this one. */
  paint(fragments: readonly PaintedFragment[]): Promise<readonly PaintedResult[] | null>;
  /** Brings the fragment into view and marks it for a moment; false when it was not found. */
  scrollTo(fragmentId: Id): Promise<boolean>;
  /** Gives the fragments at a point of the window, smallest first. */
  fragmentsAt(x: number, y: number): readonly Id[];
  /** Takes everything away that the reader added. */
  dispose(): void;
}
