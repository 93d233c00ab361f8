// From coded fragments to what is drawn on each page: tinted passages and stripes.
import type { Language } from '@/lib/base/language';
import type { CodedFragment } from '@/lib/domain/drafts';
import type { Code, Id, NetworkType, PdfPageRange, Quad } from '@/lib/domain/records';
import { isArea } from '@/lib/domain/shown-quote';
import { toPagePoint, type PageSize } from '@/lib/reader/pdf/page-size';
import { stripesOfFragment, type CodeStripe } from '@/components/reader/margin/margin-stripes';
import type { PendingPassage } from '@/components/reader/desk/pending-codings.svelte';
import type { Standing } from './standing';
import type { StripeSpan } from '@/components/reader/margin/stripes';

/** The part of a fragment that stands on one page. */
export type PaintedPassage = {
  readonly fragmentId: Id;
  readonly quads: readonly Quad[];
  /** Type of the first code; `null` for codes without one. */
  readonly type: NetworkType | null;
  readonly hasMemo: boolean;
  /** The words at its place are not those that were coded. */
  readonly isChanged: boolean;
  /** A rectangle on a figure or a scan. */
  readonly isArea: boolean;
};

/** A fragment with the stretch of it that stands on one page. */
export type PassageOnPage = {
  readonly coded: CodedFragment;
  readonly ranges: readonly PdfPageRange[];
  readonly isChanged: boolean;
  readonly isArea: boolean;
};

/** Gives the fragments of each page that has any. */
export function passagesByPage(standings: readonly Standing[]): Map<number, PassageOnPage[]> {
  const byPage = new Map<number, PassageOnPage[]>();
  for (const { coded, anchor, state } of standings) {
    if (anchor === null) continue;
    for (const page of new Set(anchor.pages.map((range) => range.page))) {
      const ranges = anchor.pages.filter((range) => range.page === page);
      const passage = { coded, ranges, isChanged: state === 'changed', isArea: isArea(anchor) };
      byPage.set(page, [...(byPage.get(page) ?? []), passage]);
    }
  }
  return byPage;
}

/** Gives what is tinted on a page. */
export function paintedPassages(
  passages: readonly PassageOnPage[],
  codes: ReadonlyMap<Id, Code>,
): PaintedPassage[] {
  return passages.map(({ coded, ranges, ...look }) => ({
    isChanged: look.isChanged,
    isArea: look.isArea,
    fragmentId: coded.fragment.id,
    quads: ranges.flatMap((range) => range.quads),
    type:
      coded.codings.map((coding) => codes.get(coding.codeId)?.type ?? null).find((type) => type !== null) ??
      null,
    hasMemo: coded.hasMemo,
  }));
}

/** A passage that is painted before it is stored, on one page; nothing can point at it. */
export type PaintedAhead = {
  readonly key: string;
  readonly path: string;
  readonly type: NetworkType | null;
  readonly isArea: boolean;
};

/** Gives what of the passages that are being saved is tinted on a page. */
export function paintedAhead(pending: readonly PendingPassage[], page: number): PaintedAhead[] {
  return pending.flatMap(({ key, anchor, type }) => {
    const ranges = anchor.kind === 'pdf' ? anchor.pages.filter((range) => range.page === page) : [];
    const path = pathOf(ranges.flatMap((range) => range.quads));
    return ranges.length === 0 ? [] : [{ key, type, path, isArea: isArea(anchor) }];
  });
}

/** Gives the stripes of a page, one a coding; `scale` is CSS pixels per PDF point. */
export function stripesOf(
  passages: readonly PassageOnPage[],
  codes: ReadonlyMap<Id, Code>,
  look: { readonly size: PageSize; readonly scale: number; readonly language: Language },
): CodeStripe[] {
  return passages.flatMap(({ coded, ranges, isChanged }) => {
    const quads = ranges.flatMap((range) => range.quads);
    const spans = columnSpans(quads, look.size).map(({ top, bottom }) => ({
      top: top * look.scale,
      bottom: bottom * look.scale,
    }));
    return stripesOfFragment(coded, codes, { spans, language: look.language, isChanged });
  });
}

/** Gives an SVG path of quads in PDF points. */
export function pathOf(quads: readonly Quad[]): string {
  return quads
    .map(([x1, y1, x2, y2, x3, y3, x4, y4]) => `M${x1} ${y1}L${x2} ${y2}L${x3} ${y3}L${x4} ${y4}Z`)
    .join('');
}

/** Gives an SVG path of the lower edges of quads, for the line under a passage with a memo. */
export function underlineOf(quads: readonly Quad[]): string {
  return quads.map(([, , , , x3, y3, x4, y4]) => `M${x4} ${y4}L${x3} ${y3}`).join('');
}

/** Gives the fragments whose lines have a PDF point in them, smallest first. */
export function fragmentsAt(
  passages: readonly PaintedPassage[],
  [x, y]: readonly [number, number],
): PaintedPassage[] {
  return passages
    .filter(({ quads }) => quads.some((quad) => isInside(quad, x, y)))
    .sort((one, other) => areaOf(one.quads) - areaOf(other.quads));
}

/** Gives the top and bottom of quads as seen, in PDF points from the top of the page. */
export function spanOf(quads: readonly Quad[], size: PageSize): StripeSpan | null {
  const heights = quads.flatMap((quad) => [0, 2, 4, 6].map((at) => pointOf(quad, at, size)[1]));
  return heights.length === 0 ? null : { top: Math.min(...heights), bottom: Math.max(...heights) };
}

/** Lines that follow each other downwards are one span; one that starts higher begins the next column. */
function columnSpans(quads: readonly Quad[], size: PageSize): StripeSpan[] {
  const spans: StripeSpan[] = [];
  for (const quad of quads) {
    const line = spanOf([quad], size);
    const last = spans.at(-1);
    if (line === null) continue;
    if (last === undefined || line.bottom < last.top) spans.push(line);
    else
      spans[spans.length - 1] = {
        top: Math.min(last.top, line.top),
        bottom: Math.max(last.bottom, line.bottom),
      };
  }
  return spans;
}

function pointOf(quad: Quad, at: number, size: PageSize): readonly [number, number] {
  return toPagePoint(size, quad[at] ?? 0, quad[at + 1] ?? 0);
}

/** A point is inside when it is on the same side of all four edges. */
function isInside(quad: Quad, x: number, y: number): boolean {
  const sides = [0, 2, 4, 6].map((at) => {
    const [x1 = 0, y1 = 0] = [quad[at], quad[at + 1]];
    const [x2 = 0, y2 = 0] = [quad[(at + 2) % 8], quad[(at + 3) % 8]];
    return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  });
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

function areaOf(quads: readonly Quad[]): number {
  return quads.reduce(
    (sum, [x1, y1, x2, y2, , , x4, y4]) => sum + Math.hypot(x2 - x1, y2 - y1) * Math.hypot(x4 - x1, y4 - y1),
    0,
  );
}
