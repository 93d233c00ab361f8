// One kept page in an editor: which copy is shown, where the passages stand in it, and what is painted.
import type { PageBlock, PageSnapshot } from '@/lib/domain/page-snapshot';
import type { CodedFragment } from '@/lib/domain/drafts';
import { joinedStretches } from '@/lib/domain/overlap';
import { placementIn, soughtAnchor } from '@/lib/domain/placement';
import type { Id, PageAnchor, TextRange } from '@/lib/domain/records';
import type { PageText } from '@/lib/reader/html/page-text';
import { searchPage } from '@/lib/reader/html/search-page';
import { snapshotText } from '@/lib/reader/html/snapshot-text';
import { bucketOf, type Bucket } from '@/lib/reader/painting/highlight-rules';
import { SharedPaint, type PaintedRange } from '@/lib/reader/painting/shared-highlights';
import { runInSlices } from '@/lib/reader/slices';
import type { KeptPage } from '@/lib/services/versions';
import type { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
import type { WindowPoint } from '@/components/reader/desk/reader-focus';
import { foldBlocks, type FoldedRun } from '@/components/reader/margin/fold-text';
import type { Margin } from '@/components/reader/margin/margin.svelte';
import { partsOf } from './snapshot-parts';

/** What is looked for in the copy. */
type Sought = { readonly id: Id; readonly anchor: PageAnchor };

/** A copy that is open, with the passages in it. */
export class SnapshotView {
  /** Shows what stood around the article, too. */
  isWhole = $state(false);
  /** Where each fragment stands that has been looked for, in raw units; `null` at first. */
  places = $state.raw<ReadonlyMap<Id, readonly TextRange[]> | null>(null);
  readonly text: PageText;
  /** What the blocks are drawn in. */
  root: HTMLElement | null = null;
  readonly #paint = new SharedPaint();
  readonly #active = new SharedPaint();
  readonly #found = new SharedPaint();
  #wanted: Id | null = null;

  readonly desk: CodingDesk;

  constructor(
    private readonly margin: Margin,
    readonly page: KeptPage,
    readonly snapshot: PageSnapshot,
  ) {
    const { desk } = margin;
    this.desk = desk;
    this.text = snapshotText(snapshot);
    desk.join = (anchors) => Promise.resolve(this.text.anchorAt(joinedStretches(anchors)));
  }

  /** Gaps that were opened, by where they begin. */
  #opened = $state.raw<ReadonlySet<number>>(new Set());
  /** Blocks that can be drawn: those of the article, and whatever holds a passage. */
  readonly #unfolded = $derived.by(() => {
    if (this.isWhole) return this.snapshot.blocks;
    const ranges = [...(this.places?.values() ?? [])].flat();
    return this.snapshot.blocks.filter(
      (block) => block.isMain || ranges.some((range) => range.start < block.end && block.start < range.end),
    );
  });
  /** What is drawn in runs, with the gaps between them; one run unless only coded text is shown. */
  readonly runs: readonly FoldedRun[] = $derived.by(() => {
    if (!this.margin.isFolded) return [{ gap: null, blocks: this.#unfolded }];
    const ids = new Set(this.margin.fragments.map(({ fragment }) => fragment.id));
    const ranges = [...(this.places ?? [])].flatMap(([id, own]) => (ids.has(id) ? own : []));
    const isCoded = (block: PageBlock): boolean =>
      ranges.some((range) => range.start < block.end && block.start < range.end);
    return foldBlocks(this.#unfolded, isCoded, this.#opened);
  });
  readonly shown = $derived(this.runs.flatMap(({ blocks }) => blocks));
  readonly parts = $derived(this.runs.map(({ gap, blocks }) => ({ gap, parts: partsOf(blocks) })));
  /** Levels of the headings that are shown, none of them skipped; 1 is the title above the copy. */
  readonly headingLevels = $derived.by(() => {
    const levels = new Map<PageBlock, number>();
    let before = 1;
    for (const block of this.shown) {
      if (block.kind !== 'heading') continue;
      before = Math.min((block.level ?? 1) + 1, before + 1, 6);
      levels.set(block, before);
    }
    return levels;
  });
  readonly hidden = $derived.by((): readonly PageBlock[] => {
    const shown = new Set(this.shown);
    return this.snapshot.blocks.filter((block) => !shown.has(block));
  });
  readonly sought = $derived.by(() => soughtIn(this.desk));

  /** Shows what a gap hides. */
  openGap(key: number): void {
    this.#opened = new Set([...this.#opened, key]);
  }

  /** Gives the words of a block. */
  wordsOf({ start, end }: PageBlock): string {
    return this.snapshot.text.slice(start, end);
  }

  /** Looks for the fragments, unless `isStale` says that others are wanted meanwhile. */
  async find(sought: readonly Sought[], isStale: () => boolean): Promise<void> {
    const kept = new Map<string, string>();
    for (const textHash of new Set(sought.map(({ anchor }) => anchor.textHash))) {
      if (textHash === this.text.hash) continue;
      const folded = await this.desk.workbench.services.versions.textOf(this.desk.source.id, textHash);
      if (folded !== null) kept.set(textHash, folded);
    }
    const found = await runInSlices(searchPage(this.text, sought, kept), isStale);
    if (found !== null && !isStale()) this.places = new Map(found.map(({ id, ranges }) => [id, ranges]));
  }

  /** Paints fragments in their types' colours. */
  paint(fragments: readonly CodedFragment[]): void {
    const drawn = this.drawnRanges(fragments.map(({ fragment }) => fragment.id));
    const painted = fragments.flatMap(({ fragment, codings, hasMemo }): PaintedRange[] => {
      const types = codings.map(({ codeId }) => this.desk.codesById.get(codeId)?.type ?? null);
      const all = new Set<Bucket>((types.length === 0 ? [null] : types).map(bucketOf));
      if (hasMemo) all.add('memo');
      return [...all].flatMap((bucket) => (drawn.get(fragment.id) ?? []).map((range) => ({ bucket, range })));
    });
    this.#paint.paint(painted);
  }

  /** Marks one fragment, or none. */
  mark(id: Id | null): void {
    this.markRanges(id === null ? [] : (this.places?.get(id) ?? []));
  }

  /** Marks raw ranges instead of a fragment. */
  markRanges(ranges: readonly TextRange[]): void {
    this.#active.paint(this.rangesIn(ranges).map((range) => ({ bucket: 'active', range })));
  }

  /** Brings a fragment into view, as soon as it has been looked for. */
  goTo(id: Id): void {
    const first = this.#rangesOf(id)[0]?.startContainer.parentElement;
    first?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#wanted = this.places?.has(id) === true ? null : id;
  }

  /** Brings into view what was asked for before it had been looked for. */
  goToWanted(): void {
    if (this.#wanted !== null) this.goTo(this.#wanted);
  }

  /** Brings words that a search found into view and marks them, until others are found. */
  showFound(range: TextRange): void {
    const ranges = this.rangesIn([range]);
    this.#found.paint(ranges.map((each) => ({ bucket: 'active', range: each })));
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  /** Tells whether a fragment was looked for and is not in this copy. */
  lacks(id: Id): boolean {
    return this.places?.get(id)?.length === 0;
  }

  /** Gives the shortest fragment at a raw offset. */
  fragmentAt(offset: number): Id | null {
    const here = [...(this.places ?? [])].filter(([, ranges]) =>
      ranges.some(({ start, end }) => start <= offset && offset < end),
    );
    const length = (ranges: readonly TextRange[]): number =>
      ranges.reduce((sum, { start, end }) => sum + end - start, 0);
    return here.toSorted(([, one], [, other]) => length(one) - length(other))[0]?.[0] ?? null;
  }

  /** Gives the shortest fragment at a point of the window. */
  fragmentUnder(point: WindowPoint): Id | null {
    const offset = this.offsetUnder(point);
    return offset === null ? null : this.fragmentAt(offset);
  }

  /** Gives the raw offset at a point of the window; `null` beside the words. */
  offsetUnder({ clientX, clientY }: WindowPoint): number | null {
    const caret = document.caretPositionFromPoint(clientX, clientY);
    return caret === null ? null : this.offsetOf(caret.offsetNode, caret.offset);
  }

  /** Gives the raw offset of a point in a drawn block; `null` outside. */
  offsetOf(node: Node, offset: number): number | null {
    const element = node instanceof Element ? node : node.parentElement;
    const start = element?.closest<HTMLElement>('[data-start]')?.dataset['start'];
    return start === undefined ? null : Number(start) + (node instanceof Text ? offset : 0);
  }

  /** Takes the paint away. */
  dispose(): void {
    this.#paint.dispose();
    this.#active.dispose();
    this.#found.dispose();
  }

  #rangesOf(id: Id): StaticRange[] {
    return this.rangesIn(this.places?.get(id) ?? []);
  }

  /** Gives where fragments are drawn; the elements are looked up once for all of them. */
  drawnRanges(ids: readonly Id[]): Map<Id, StaticRange[]> {
    const elements = this.#elements();
    return new Map(ids.map((id) => [id, this.rangesIn(this.places?.get(id) ?? [], elements)]));
  }

  /** Gives the headings that are drawn. */
  drawnHeadings(): { title: string; depth: number; element: Element }[] {
    const elements = this.#elements();
    return [...this.headingLevels].flatMap(([block, level]) => {
      const element = elements.get(block.start);
      return element === undefined ? [] : [{ title: this.wordsOf(block).trim(), depth: level - 2, element }];
    });
  }

  /** Gives where raw ranges are drawn: one for each block that they touch. */
  rangesIn(ranges: readonly TextRange[], elements = this.#elements()): StaticRange[] {
    return ranges.flatMap((range) =>
      this.shown
        .filter((block) => range.start < block.end && block.start < range.end)
        .flatMap((block) => rangeIn(elements.get(block.start), block, range) ?? []),
    );
  }

  /** What is drawn, by where it starts. */
  #elements(): Map<number, Element> {
    const drawn = this.root?.querySelectorAll<HTMLElement>('[data-start]') ?? [];
    return new Map([...drawn].map((element) => [Number(element.dataset['start']), element]));
  }
}

function rangeIn(
  element: Element | undefined,
  block: PageBlock,
  { start, end }: TextRange,
): StaticRange | null {
  const words = element?.firstChild;
  if (!(words instanceof Text)) return null;
  return new StaticRange({
    startContainer: words,
    startOffset: Math.max(0, start - block.start),
    endContainer: words,
    endOffset: Math.min(words.data.length, end - block.start),
  });
}

/** The fragments of this face that a person has not called gone. */
function soughtIn({ fragments, source }: CodingDesk): Sought[] {
  return fragments.flatMap(({ fragment, placements }) => {
    const anchor = soughtAnchor(fragment, placements, source.id);
    const isGone = placementIn(placements, source.id)?.decision === 'gone';
    return anchor.kind === 'page' && !isGone ? [{ id: fragment.id, anchor }] : [];
  });
}
