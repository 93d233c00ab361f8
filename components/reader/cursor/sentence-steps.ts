// From sentence to sentence, and from paragraph to paragraph, over pages that are read one at a time.

/** Where a sentence stands: its page, from 1, and its index on it. */
export type SentencePlace = { readonly page: number; readonly index: number };

/** A stretch of sentences, both ends included. */
export type SentenceStretch = { readonly from: SentencePlace; readonly to: SentencePlace };

/** What a step goes over. */
export type StepUnit = 'sentence' | 'paragraph';

/** Sentences by page; those of one paragraph have its number and follow each other. */
export type SentencePages<Sentence extends { readonly paragraph: number }> = {
  readonly pageCount: number;
  page(page: number): Promise<readonly Sentence[]>;
};

type Pages = SentencePages<{ readonly paragraph: number }>;

/** Gives what comes after a place (`by` 1) or before it (-1); `null` at the end of the text. */
export async function stepFrom(
  pages: Pages,
  place: SentencePlace,
  { by, unit }: { readonly by: 1 | -1; readonly unit: StepUnit },
): Promise<SentenceStretch | null> {
  const end = unit === 'sentence' ? place : edgeOf(await pages.page(place.page), place, by);
  const next = await neighbour(pages, end, by);
  return next === null ? null : stretchAt(pages, next, unit);
}

/** Gives the sentence at a place, or the whole paragraph around it. */
export async function stretchAt(
  pages: Pages,
  place: SentencePlace,
  unit: StepUnit,
): Promise<SentenceStretch> {
  if (unit === 'sentence') return { from: place, to: place };
  const sentences = await pages.page(place.page);
  return { from: edgeOf(sentences, place, -1), to: edgeOf(sentences, place, 1) };
}

/** Gives the stretch from the first of two to the last. */
export function around(one: SentenceStretch, other: SentenceStretch): SentenceStretch {
  return {
    from: isBefore(one.from, other.from) ? one.from : other.from,
    to: isBefore(one.to, other.to) ? other.to : one.to,
  };
}

/** Gives the sentences of a stretch in order. */
export async function sentencesOf<Sentence extends { readonly paragraph: number }>(
  pages: SentencePages<Sentence>,
  { from, to }: SentenceStretch,
): Promise<readonly Sentence[]> {
  const found: Sentence[] = [];
  for (let page = from.page; page <= to.page; page += 1) {
    const sentences = await pages.page(page);
    const first = page === from.page ? from.index : 0;
    const last = page === to.page ? to.index : sentences.length - 1;
    found.push(...sentences.slice(first, last + 1));
  }
  return found;
}

function isBefore(one: SentencePlace, other: SentencePlace): boolean {
  return one.page < other.page || (one.page === other.page && one.index < other.index);
}

async function neighbour(pages: Pages, place: SentencePlace, by: 1 | -1): Promise<SentencePlace | null> {
  const index = place.index + by;
  const own = await pages.page(place.page);
  if (index >= 0 && index < own.length) return { page: place.page, index };
  for (let page = place.page + by; page >= 1 && page <= pages.pageCount; page += by) {
    const { length } = await pages.page(page);
    if (length > 0) return { page, index: by === 1 ? 0 : length - 1 };
  }
  return null;
}

/** The last sentence of a place's paragraph in one direction. */
function edgeOf(
  sentences: readonly { readonly paragraph: number }[],
  place: SentencePlace,
  by: 1 | -1,
): SentencePlace {
  let { index } = place;
  while (sentences[index + by]?.paragraph === sentences[place.index]?.paragraph && sentences[index + by])
    index += by;
  return { page: place.page, index };
}
