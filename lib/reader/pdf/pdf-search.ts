// Looks for all fragments of a PDF in another edition of it at once, with the kept texts they were made in.
import { describeQuote } from '@/lib/anchoring/describe';
import { foldText, unitsOfText, type FoldedUnits } from '@/lib/anchoring/fold';
import type { FoundPlace, Outcome } from '@/lib/anchoring/outcome';
import type { KeptQuote } from '@/lib/anchoring/passage';
import { reanchorInSteps } from '@/lib/anchoring/reanchor';
import type { Anchor, Id, PdfAnchor, Place, Placement } from '@/lib/domain/records';
import { isArea } from '@/lib/domain/shown-quote';
import { stretchesOf } from './joined-pages';
import type { PdfText } from './pdf-text';
import { foldOf, type WholeText } from './whole-text';

/** A fragment to look for; one that was made in a web page is looked for by its words all the same. */
export type SoughtInPdf = { readonly id: Id; readonly anchor: Anchor };

/** What became of one. The anchors of its places have no quads: those are made when their page is drawn. */
export type FoundInPdf = Pick<Placement, 'state' | 'places' | 'stood'> & { readonly id: Id };

/** The text to look in, and what is known of its pages. */
export type Edition = {
  readonly whole: WholeText;
  readonly fingerprint: string;
  /** Numbers printed on the pages, first page first; empty when the file has none. */
  readonly labels: readonly string[];
};

/** Gives an open file as an edition to look in. */
export async function editionOf(text: PdfText): Promise<Edition> {
  const { fingerprint } = text.file;
  return { whole: await text.readWhole(), fingerprint, labels: await text.labels() };
}

/** Units of text that are shown of the place at which a lost passage stood. */
const shownAround = 80;

/**
 * Finds fragments of another edition again, in steps between which other work may get in. `kept` has the folded texts
 * in which fragments were made, by their hash. An area has no words to look for and is lost.
 */
export function* searchPdf(
  edition: Edition,
  fragments: readonly SoughtInPdf[],
  kept: ReadonlyMap<string, string>,
): Generator<undefined, FoundInPdf[]> {
  const found = new Map<Id, FoundInPdf>();
  const byText = new Map<string, SoughtInPdf[]>();
  for (const fragment of fragments) {
    const { id, anchor } = fragment;
    const hash = anchor.textHash ?? '';
    if (isArea(anchor)) found.set(id, { id, state: 'lost', places: [], stood: null });
    else byText.set(hash, [...(byText.get(hash) ?? []), fragment]);
  }
  for (const [hash, group] of byText) {
    yield;
    const before = madeIn(edition.whole, hash, kept);
    const outcomes = yield* reanchorInSteps(edition.whole.folded, group.map(quoteOf), before);
    for (const outcome of outcomes) found.set(outcome.id, asFound(edition, outcome));
  }
  return fragments.flatMap(({ id }) => found.get(id) ?? []);
}

function madeIn(
  { hash: own, folded }: WholeText,
  hash: string,
  kept: ReadonlyMap<string, string>,
): FoldedUnits | null {
  if (hash === own) return folded;
  const text = kept.get(hash);
  return text === undefined ? null : { text, units: unitsOfText(text) };
}

function quoteOf({ id, anchor }: SoughtInPdf): KeptQuote {
  const { quote, fold } = anchor;
  // A passage around a footnote is looked for by its words: its stretch of the whole text has the footnote in it.
  const isWhole = fold !== undefined && fold.end - fold.start === foldText(quote.exact).text.length;
  return { id, quote, fold: isWhole ? fold : null };
}

function asFound(edition: Edition, { id, state, places, stood }: Outcome): FoundInPdf {
  const { raw } = edition.whole.folded;
  return {
    ...{ id, state },
    places: places.map((place): Place => ({ anchor: anchorAt(edition, place), scores: place.scores })),
    stood:
      state === 'lost' && stood !== null
        ? {
            before: raw.slice(Math.max(0, stood - shownAround), stood),
            after: raw.slice(stood, stood + shownAround),
          }
        : null,
  };
}

function anchorAt({ whole, fingerprint, labels }: Edition, { ranges }: FoundPlace): PdfAnchor {
  const { raw } = whole.folded;
  const stretches = ranges.flatMap((range) => stretchesOf(whole.joined, range));
  const around = describeQuote(raw, { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 });
  const textOf = ({ page, start, end }: (typeof stretches)[number]): string => {
    const from = whole.joined.starts[page - 1] ?? 0;
    return raw.slice(from + start, from + end);
  };
  return {
    kind: 'pdf',
    quote: { ...around, exact: stretches.map(textOf).join('\n') },
    pages: stretches.map((stretch) => ({ ...stretch, label: labelOf(labels, stretch.page), quads: [] })),
    fingerprint,
    textHash: whole.hash,
    fold: foldOf(whole, stretches),
  };
}

function labelOf(labels: readonly string[], page: number): string | null {
  const label = labels[page - 1] ?? '';
  return label === '' || label === String(page) ? null : label;
}
