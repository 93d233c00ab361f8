// Where everything stands in one open PDF, in pixels of its pages under each other.
import type { CodedFragment } from '@/lib/domain/drafts';
import type { Id } from '@/lib/domain/records';
import type { PageStretch } from '@/lib/reader/pdf/describe-pdf';
import { readOutline, type OutlineEntry } from '@/lib/reader/pdf/outline';
import { quadsOf } from '@/lib/reader/pdf/quads';
import type { MapScroll } from '@/components/reader/margin/coding-map';
import type { FindInArticle } from './find-in-article.svelte';
import type { FragmentsInFile } from './fragments-in-file.svelte';
import type { Margin } from '@/components/reader/margin/margin.svelte';
import { heightOf } from './page-stack';
import { passagesByPage, spanOf } from './painted-passages';
import type { PdfView } from './pdf-view.svelte';
import type { Pointing } from '@/components/reader/margin/pointing.svelte';
import type { PlacedFragment, PlacedHeading, ReaderPlaces } from '@/components/reader/margin/reader-places';
import { showPassage } from './show-passage';

/** What the places of a PDF are made from. */
export type PdfPlacesParts = {
  readonly view: PdfView;
  readonly margin: Margin;
  readonly inFile: FragmentsInFile;
  readonly find: FindInArticle;
  readonly pointing: Pointing;
};

/** A stretch of a page, in parts of its height. */
type Spot = { readonly page: number; readonly top: number; readonly bottom: number };

/** Places of one PDF; reactive. */
export class PdfPlaces implements ReaderPlaces {
  #outline = $state.raw<readonly OutlineEntry[]>([]);

  constructor(private readonly parts: PdfPlacesParts) {}

  /** Apart from where they stand in pixels, so that zooming measures no letters. */
  readonly #spots = $derived.by(() => {
    const { margin, inFile } = this.parts;
    const spots: { coded: CodedFragment; first: Spot; last: Spot }[] = [];
    const seen = new Map<Id, { coded: CodedFragment; first: Spot; last: Spot }>();
    for (const [page, passages] of passagesByPage(margin.shown(inFile.standings))) {
      for (const { coded, ranges } of passages) {
        const spot = this.#spotOn(
          page,
          ranges.flatMap(({ quads }) => quads),
        );
        const known = seen.get(coded.fragment.id);
        if (known !== undefined) known.last = spot;
        else {
          const placed = { coded, first: spot, last: spot };
          seen.set(coded.fragment.id, placed);
          spots.push(placed);
        }
      }
    }
    return spots;
  });

  readonly scroll: MapScroll = $derived.by(() => {
    const { view } = this.parts;
    return { height: view.stack.height, viewTop: view.scrollTop, viewHeight: view.height };
  });

  readonly fragments: readonly PlacedFragment[] = $derived.by(() =>
    this.#spots
      .map(({ coded, first, last }) => ({
        coded,
        top: this.#heightOf(first.page, first.top),
        bottom: this.#heightOf(last.page, last.bottom),
      }))
      .sort((one, other) => one.top - other.top || other.bottom - one.bottom),
  );

  readonly hits = $derived.by(() => this.parts.find.hits.map((hit) => this.#placeOfHit(hit)));

  readonly pages = $derived.by(() =>
    this.parts.view.stack.tops.map((top, index) => ({
      label: this.parts.view.labelOf(index + 1),
      top,
    })),
  );

  readonly headings: readonly PlacedHeading[] = $derived.by(() =>
    this.#outline.flatMap(({ title, depth, page, part }) =>
      page === null ? [] : [{ title, depth, top: this.#heightOf(page, part) }],
    ),
  );

  /** Reads the file's own headings and page numbers. @throws as pdf.js does */
  async read(): Promise<void> {
    const { text } = this.parts.view;
    this.parts.view.labels = await text.labels();
    this.#outline = await readOutline(text.file);
  }

  scrollTo(top: number): void {
    this.parts.view.scrollTo(top);
  }

  show(fragmentId: Id): void {
    const { view, margin, pointing, inFile } = this.parts;
    const anchor = inFile.standings.find(({ coded }) => coded.fragment.id === fragmentId)?.anchor;
    if (anchor === null || anchor === undefined) return;
    const { desk } = margin;
    showPassage({ view, desk, pointing }, { fragmentId, anchor }).catch((error: unknown) =>
      desk.workbench.report(error),
    );
  }

  /** What was found anew has no lines until its page is drawn: it stands at the top of the page until then. */
  #spotOn(page: number, quads: Parameters<typeof spanOf>[0]): Spot {
    const size = this.parts.view.sizeOf(page);
    const span = spanOf(quads, size);
    return { page, top: (span?.top ?? 0) / size.height, bottom: (span?.bottom ?? 0) / size.height };
  }

  /** Of a page that is not drawn no letters are known: the hit stands as far down as it stands in the page's words. */
  #placeOfHit(hit: PageStretch): { top: number; bottom: number } {
    const { view } = this.parts;
    const text = view.layers.get(hit.page)?.text;
    const size = view.sizeOf(hit.page);
    const span = text ? spanOf(quadsOf(text, hit), size) : null;
    const part = span === null ? Math.min(1, hit.start / typicalPage) : span.top / size.height;
    const top = this.#heightOf(hit.page, part);
    return { top, bottom: top + 12 };
  }

  #heightOf(page: number, part: number): number {
    return heightOf(this.parts.view.stack, { page, part });
  }
}

/** Units of text on a full page, for hits on pages that were not drawn yet. */
const typicalPage = 4500;
