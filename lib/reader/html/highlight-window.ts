// Hands painted passages to the browser, which goes through all that it was given at every change of any. With
// thousands that is felt: of so many it only gets those in blocks near the window, the others as the page is scrolled.
import type { TextRange } from '@/lib/domain/records';
import type { Bucket } from '@/lib/reader/painting/highlight-rules';
import { blockFinder, staticRangeOf, type TextIndex } from './text-index';

/** A stretch of text in the colours of some buckets. */
export type Stroke = { readonly range: TextRange; readonly buckets: readonly Bucket[] };

/** A stroke that is handed over while any of its blocks is near. */
type Hung = { readonly stroke: Stroke; nearBlocks: number; drawn: StaticRange | null };

/** Strokes that are handed over whatever is seen of them. */
const fewEnough = 1000;
/** Windows above and below what is seen. */
const margin = 1;

/** The strokes of one page. */
export class HighlightWindow {
  #index: TextIndex | null = null;
  readonly #hung = new Map<Element, Hung[]>();
  readonly #near = new Set<Element>();
  readonly #observer: IntersectionObserver;

  constructor(private readonly highlights: ReadonlyMap<Bucket, Highlight>) {
    this.#observer = new IntersectionObserver((entries) => this.#moved(entries), {
      rootMargin: `${margin * 100}%`,
    });
    addEventListener('beforeprint', this.#showAll);
    addEventListener('afterprint', this.#showNear);
  }

  /** Shows these strokes of a text in the place of those before. */
  show(index: TextIndex, strokes: readonly Stroke[]): void {
    this.#clear();
    this.#index = index;
    if (strokes.length <= fewEnough) {
      for (const stroke of strokes) this.add(index, stroke);
      return;
    }
    const blocksOf = blockFinder(index);
    for (const stroke of strokes) {
      const hung: Hung = { stroke, nearBlocks: 0, drawn: null };
      for (const block of blocksOf(stroke.range)) {
        const others = this.#hung.get(block);
        if (others === undefined) this.#hung.set(block, [hung]);
        else others.push(hung);
      }
    }
    for (const block of this.#hung.keys()) {
      if (isNear(block.getBoundingClientRect())) this.#enter(block);
      this.#observer.observe(block);
    }
  }

  /** Shows one more, until `show`. */
  add(index: TextIndex, { range, buckets }: Stroke): void {
    const drawn = staticRangeOf(index, range);
    if (drawn === null) return;
    for (const bucket of buckets) this.highlights.get(bucket)?.add(drawn);
  }

  /** Stops following the page. */
  dispose(): void {
    this.#observer.disconnect();
    removeEventListener('beforeprint', this.#showAll);
    removeEventListener('afterprint', this.#showNear);
  }

  #clear(): void {
    this.#observer.disconnect();
    this.#hung.clear();
    this.#near.clear();
    for (const highlight of this.highlights.values()) highlight.clear();
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      if (isIntersecting || hasNoBox(boundingClientRect)) this.#enter(target);
      else this.#leave(target);
    }
  }

  #enter(block: Element): void {
    if (this.#near.has(block)) return;
    this.#near.add(block);
    for (const hung of this.#hung.get(block) ?? []) {
      hung.nearBlocks += 1;
      this.#draw(hung);
    }
  }

  #leave(block: Element): void {
    if (!this.#near.delete(block)) return;
    for (const hung of this.#hung.get(block) ?? []) {
      hung.nearBlocks -= 1;
      if (hung.nearBlocks === 0) this.#erase(hung);
    }
  }

  #draw(hung: Hung): void {
    if (hung.drawn !== null || this.#index === null) return;
    hung.drawn = staticRangeOf(this.#index, hung.stroke.range);
    if (hung.drawn === null) return;
    for (const bucket of hung.stroke.buckets) this.highlights.get(bucket)?.add(hung.drawn);
  }

  #erase(hung: Hung): void {
    if (hung.drawn === null) return;
    for (const bucket of hung.stroke.buckets) this.highlights.get(bucket)?.delete(hung.drawn);
    hung.drawn = null;
  }

  /** Paper has no window. */
  readonly #showAll = (): void => {
    for (const strokes of this.#hung.values()) for (const hung of strokes) this.#draw(hung);
  };

  readonly #showNear = (): void => {
    for (const strokes of this.#hung.values()) {
      for (const hung of strokes) if (hung.nearBlocks === 0) this.#erase(hung);
    }
  };
}

function isNear(rect: DOMRectReadOnly): boolean {
  return rect.bottom > -margin * innerHeight && rect.top < (1 + margin) * innerHeight;
}

/** Of what is not laid out, or only its children are, nobody can say where it is. */
function hasNoBox({ width, height }: DOMRectReadOnly): boolean {
  return width === 0 && height === 0;
}
