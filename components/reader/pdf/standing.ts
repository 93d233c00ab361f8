// Where each fragment stands in the open PDF, and in what state.
import type { CodedFragment } from '@/lib/domain/drafts';
import { isElsewhere, placementIn, soughtAnchor, standingAnchor } from '@/lib/domain/placement';
import type { Anchor, AnchorState, Id, PdfAnchor, Placement } from '@/lib/domain/records';
import type { FoundInPdf } from '@/lib/reader/pdf/pdf-search';

/** A fragment in the open file. */
export type Standing = {
  readonly coded: CodedFragment;
  /** `changed`, `unsure` and `lost` only as long as nobody has decided. */
  readonly state: AnchorState;
  /** Where it is painted; `null` when it is in doubt or lost. */
  readonly anchor: PdfAnchor | null;
  /** What a person is asked about; `null` when nothing is. */
  readonly placementId: Id | null;
};

/** What is known of the open file. */
export type FileNow = {
  readonly sourceId: Id;
  readonly fingerprint: string;
  /** Hash of its folded text; `null` until that is read. */
  readonly textHash: string | null;
  /** What a search in it gave, by fragment. */
  readonly found: ReadonlyMap<Id, FoundInPdf>;
};

/**
 * Gives where a fragment stands; `null` when nothing is known of that yet, when it is no fragment of a PDF, or when a
 * person said that it is gone. What was decided or found in this very text holds; else what the search gave.
 */
export function standingOf(coded: CodedFragment, file: FileNow): Standing | null {
  const placement = placementIn(coded.placements, file.sourceId);
  if (placement !== undefined && isAbout(placement, file)) return placed(coded, placement, file);
  const found = file.found.get(coded.fragment.id);
  if (found !== undefined) return searched(coded, found, file);
  const sought = pdfAnchor(soughtAnchor(coded.fragment, coded.placements, file.sourceId));
  if (sought === null || sought.fingerprint !== file.fingerprint) return null;
  return { coded, state: 'same', anchor: sought, placementId: null };
}

/** Tells whether what is recorded of a fragment is about the text of this file: then it is not looked for again. */
export function isAbout(placement: Placement, { fingerprint, textHash }: FileNow): boolean {
  if (textHash !== null) return placement.textHash === textHash;
  // Not read yet: what was placed in this very file is there.
  const anchor = pdfAnchor(placement.places[0]?.anchor);
  return anchor?.fingerprint === fingerprint;
}

function placed(coded: CodedFragment, placement: Placement, file: FileNow): Standing | null {
  if (placement.decision === 'gone') return null;
  const isDecided = placement.decision !== null;
  const anchor =
    standingAnchor(coded.fragment, coded.placements, file.sourceId) ??
    (placement.state === 'same' ? coded.fragment.anchor : null);
  return {
    coded,
    state: isDecided ? 'found' : placement.state,
    anchor: inThisFile(anchor, file),
    placementId: isDecided || isElsewhere(placement, coded.fragment) ? null : placement.id,
  };
}

/** What another face of the article lacks is not lost. */
function searched(coded: CodedFragment, { state, places }: FoundInPdf, file: FileNow): Standing | null {
  const isSure = state !== 'unsure' && state !== 'lost';
  if (!isSure && coded.fragment.sourceId !== file.sourceId) return null;
  const anchor = isSure ? inThisFile(places[0]?.anchor, file) : null;
  return { coded, state, anchor, placementId: null };
}

/** Quads of another file say nothing of this one. */
function inThisFile(anchor: Anchor | null | undefined, { fingerprint }: FileNow): PdfAnchor | null {
  const own = pdfAnchor(anchor);
  if (own === null || own.fingerprint === fingerprint) return own;
  return { ...own, pages: own.pages.map((range) => ({ ...range, quads: [] })) };
}

function pdfAnchor(anchor: Anchor | null | undefined): PdfAnchor | null {
  return anchor?.kind === 'pdf' ? anchor : null;
}
