// Where everything stands in one kept page, in pixels of what scrolls. Measured after drawing, in one go.
import type { Id } from '@/lib/domain/records';
import type { MapScroll } from '@/components/reader/margin/coding-map';
import { stripesOfFragment, type CodeStripe } from '@/components/reader/margin/margin-stripes';
import type { Margin } from '@/components/reader/margin/margin.svelte';
import type { PlacedFragment, PlacedHeading, ReaderPlaces } from '@/components/reader/margin/reader-places';
import type { SnapshotView } from './snapshot-view.svelte';

/** Pixels of text that stay visible above a passage that is gone to. */
const roomAbove = 90;

/** Below this width of the text, codes have no names in the margin unless the settings say so. */
const widthWithNames = 640;

/** Places of one kept page; reactive. */
export class SnapshotPlaces implements ReaderPlaces {
  /** What scrolls. */
  scroller: HTMLElement | null = null;
  /** Height and width of what is in view, as the element says. */
  viewHeight = $state(0);
  viewWidth = $state(0);
  #viewTop = $state(0);
  #height = $state(0);
  #fragments = $state.raw<readonly PlacedFragment[]>([]);
  #headings = $state.raw<readonly PlacedHeading[]>([]);
  readonly hits = [];
  readonly pages = [];

  constructor(
    private readonly view: SnapshotView,
    private readonly margin: Margin,
    private readonly point: (id: Id) => void,
  ) {}

  readonly hasRoomForNames = $derived(this.viewWidth >= widthWithNames);
  readonly scroll: MapScroll = $derived({
    height: this.#height,
    viewTop: this.#viewTop,
    viewHeight: this.viewHeight,
  });
  readonly #stripes = $derived.by(() => this.margin.pack(this.#allStripes()));
  /** Stripes near to what is in view, from the top of what scrolls. */
  readonly stripes = $derived.by(() => {
    const from = this.#viewTop - this.viewHeight;
    const to = this.#viewTop + 2 * this.viewHeight;
    const { placed, more } = this.#stripes;
    return {
      placed: placed.filter(({ stripe }) => stripe.bottom >= from && stripe.top <= to),
      more: more.filter(({ top }) => top >= from && top <= to),
    };
  });

  get fragments(): readonly PlacedFragment[] {
    return this.#fragments;
  }

  get headings(): readonly PlacedHeading[] {
    return this.#headings;
  }

  /** Follows scrolling. */
  scrolled(): void {
    this.#viewTop = this.scroller?.scrollTop ?? 0;
  }

  /** Measures where everything stands; call it when it is drawn. */
  measure(): void {
    const { scroller } = this;
    if (scroller === null) return;
    const origin = scroller.getBoundingClientRect().top - scroller.scrollTop;
    this.#height = scroller.scrollHeight;
    this.#viewTop = scroller.scrollTop;
    this.#headings = this.view.drawnHeadings().map(({ title, depth, element }) => ({
      ...{ title, depth },
      top: element.getBoundingClientRect().top - origin,
    }));
    const ranges = this.view.drawnRanges(this.margin.fragments.map(({ fragment }) => fragment.id));
    this.#fragments = this.margin.fragments
      .flatMap((coded): PlacedFragment[] => {
        const boxes = (ranges.get(coded.fragment.id) ?? []).map(boxOf).filter(({ height }) => height > 0);
        const top = Math.min(...boxes.map((box) => box.top));
        const bottom = Math.max(...boxes.map((box) => box.bottom));
        return boxes.length === 0 ? [] : [{ coded, top: top - origin, bottom: bottom - origin }];
      })
      .sort((one, other) => one.top - other.top || other.bottom - one.bottom);
  }

  scrollTo(top: number): void {
    this.scroller?.scrollTo({ top, behavior: 'instant' });
  }

  show(fragmentId: Id): void {
    const placed = this.#fragments.find(({ coded }) => coded.fragment.id === fragmentId);
    if (placed !== undefined) this.scrollTo(placed.top - roomAbove);
    this.point(fragmentId);
  }

  #allStripes(): CodeStripe[] {
    const { language } = this.margin.desk.workbench;
    return this.#fragments.flatMap(({ coded, top, bottom }) =>
      stripesOfFragment(coded, this.margin.desk.codesById, {
        ...{ spans: [{ top, bottom }], language, isChanged: false },
      }),
    );
  }
}

function boxOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.getBoundingClientRect();
}
