// Painted passages in our own pages: one highlight a bucket, shared by all texts that are open, because names count
// for the whole document.
import { buckets, highlightName, type Bucket } from './highlight-rules';

/** The name that style sheets of our own pages put before a bucket: `::highlight(codeboom-person)`. */
const prefix = 'codeboom';

/** A stretch to be painted. */
export type PaintedRange = { readonly bucket: Bucket; readonly range: AbstractRange };

/** What one text has painted. */
export class SharedPaint {
  #painted: readonly PaintedRange[] = [];

  /** Paints these in the place of those before. */
  paint(ranges: readonly PaintedRange[]): void {
    for (const { bucket, range } of this.#painted) highlightOf(bucket).delete(range);
    for (const { bucket, range } of ranges) highlightOf(bucket).add(range);
    this.#painted = ranges;
  }

  /** Takes the paint away. */
  dispose(): void {
    this.paint([]);
  }
}

function highlightOf(bucket: Bucket): Highlight {
  const name = highlightName(prefix, bucket);
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const highlight = new Highlight();
  highlight.priority = buckets.indexOf(bucket);
  CSS.highlights.set(name, highlight);
  return highlight;
}
