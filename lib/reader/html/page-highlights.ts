// The colours of a page: one CSS highlight for each colour, never one for each fragment, which would cost seconds.
import type { TextRange } from '@/lib/domain/records';
import { bucketOf, buckets, highlightName, type Bucket } from '@/lib/reader/painting/highlight-rules';
import type { PaintedFragment } from '@/lib/reader/reader';
import { HighlightWindow } from './highlight-window';
import { staticRangeOf, type TextIndex } from './text-index';

/** How a fragment is coded: what its colours come from. */
type Coded = Pick<PaintedFragment, 'types' | 'hasMemo'>;

/** Draws ranges of a page with the CSS Custom Highlight API. */
export class PageHighlights {
  readonly #highlights = new Map<Bucket, Highlight>();
  readonly #window = new HighlightWindow(this.#highlights);

  /** @param prefix of the highlight names, as in `highlightRules` */
  constructor(private readonly prefix: string) {
    buckets.forEach((bucket, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      this.#highlights.set(bucket, highlight);
      CSS.highlights.set(highlightName(prefix, bucket), highlight);
    });
  }

  /** Draws stretches of a text in the colours of their fragments, in the place of all that was drawn. */
  show(
    index: TextIndex,
    stretches: readonly { readonly fragment: Coded; readonly range: TextRange }[],
  ): void {
    this.#window.show(
      index,
      stretches.map(({ fragment, range }) => ({ range, buckets: bucketsOf(fragment) })),
    );
  }

  /** Draws one more. */
  add(index: TextIndex, fragment: Coded, range: TextRange): void {
    this.#window.add(index, { range, buckets: bucketsOf(fragment) });
  }

  /** Marks these stretches and no others as the active ones. */
  mark(index: TextIndex, ranges: readonly TextRange[]): void {
    const active = this.#highlights.get('active');
    active?.clear();
    for (const range of ranges) {
      const drawn = staticRangeOf(index, range);
      if (drawn !== null) active?.add(drawn);
    }
  }

  /** Takes the highlights themselves out of the page. */
  dispose(): void {
    this.#window.dispose();
    for (const bucket of buckets) CSS.highlights.delete(highlightName(this.prefix, bucket));
  }
}

function bucketsOf({ types, hasMemo }: Coded): Bucket[] {
  const colours = new Set<Bucket>((types.length === 0 ? [null] : types).map(bucketOf));
  return hasMemo ? [...colours, 'memo'] : [...colours];
}
