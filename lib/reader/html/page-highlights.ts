// The colours of a page: one CSS highlight for each colour, never one for each fragment, which would cost seconds.
import { bucketOf, buckets, highlightName, type Bucket } from '@/lib/reader/painting/highlight-rules';
import type { PaintedFragment } from '@/lib/reader/reader';

/** Draws ranges of a page with the CSS Custom Highlight API. */
export class PageHighlights {
  readonly #highlights = new Map<Bucket, Highlight>();

  /** @param prefix of the highlight names, as in `highlightRules` */
  constructor(private readonly prefix: string) {
    buckets.forEach((bucket, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      this.#highlights.set(bucket, highlight);
      CSS.highlights.set(highlightName(prefix, bucket), highlight);
    });
  }

  /** Takes all colours away. */
  clear(): void {
    for (const highlight of this.#highlights.values()) highlight.clear();
  }

  /** Draws a range in the colours of a fragment's codes. */
  add({ types, hasMemo }: Pick<PaintedFragment, 'types' | 'hasMemo'>, range: Range): void {
    const colours = new Set((types.length === 0 ? [null] : types).map(bucketOf));
    for (const bucket of colours) this.#highlights.get(bucket)?.add(staticRange(range));
    if (hasMemo) this.#highlights.get('memo')?.add(staticRange(range));
  }

  /** Marks these ranges and no others as the active ones. */
  mark(ranges: readonly Range[]): void {
    const active = this.#highlights.get('active');
    active?.clear();
    for (const range of ranges) active?.add(staticRange(range));
  }

  /** Takes the highlights themselves out of the page. */
  dispose(): void {
    for (const bucket of buckets) CSS.highlights.delete(highlightName(this.prefix, bucket));
  }
}

/** Live ranges make every mutation of the page dearer; a static one costs nothing. */
function staticRange(range: Range): StaticRange {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}
