// The fifteen kinds of edit: each changes one document for all its quotes and knows where they went.
import type { TextRange } from '@/lib/domain/records';
import { below, randomFrom, type Random } from '@/tests/fixtures/projects/random';
import { reextraction } from './extraction';
import { elsewhere, freeWords } from './elsewhere';
import { lookalike, otherWords, textInside, typos, type Editing } from './quote-edits';
import type { Sample } from './quotes';
import { revise, type Revision, type Splice } from './revision';
import { vocabularyOf, wordRanges, type Vocabulary } from './words';

/** All kinds, in the order of the table. */
export const kinds = [
  'shifted by edits elsewhere',
  '1-3 typos',
  '10 % of words',
  '30 % of words',
  're-extracted',
  'context rewritten',
  'three copies elsewhere',
  'edited, exact copy elsewhere',
  'text put inside',
  'passage moved',
  'quote deleted',
  'passage deleted',
  'deleted, lookalike stays',
  'edited, lookalike stays',
  'unchanged',
] as const;

/** A kind of edit. */
export type Kind = (typeof kinds)[number];

/** A text and the quotes that are sampled from it. */
export type Scene = {
  readonly text: string;
  readonly samples: readonly Sample[];
  readonly vocabulary: Vocabulary;
};

/** Quotes of `before` to be found in `after`; ranges are UTF-16 units. */
export type Task = {
  readonly before: string;
  readonly after: string;
  readonly quotes: readonly {
    readonly range: TextRange;
    /** Where the quote went; `null` when it is gone. */
    readonly truth: TextRange | null;
  }[];
};

/** Makes the scene that tasks are made of. */
export function sceneOf(text: string, samples: readonly Sample[]): Scene {
  return { text, samples, vocabulary: vocabularyOf(text) };
}

/** Edits a scene; the same kind and seed give the same task. */
export function makeTask(scene: Scene, kind: Kind, seed: number): Task {
  const random = randomFrom(seed * 1009 + kinds.indexOf(kind) * 9176);
  if (kind === 'unchanged') return finish(scene, kind, []);
  if (kind === 're-extracted') return finish(scene, kind, reextraction(scene.text, random));
  const crowded = { ...scene, lookalikes: [] };
  return editAll(crowdedKinds.has(kind) ? withLookalikes(scene, random) : crowded, kind, random);
}

/** Kinds after which no quote is in the text any more. */
export const goneKinds: ReadonlySet<Kind> = new Set([
  'quote deleted',
  'passage deleted',
  'deleted, lookalike stays',
]);
const crowdedKinds: ReadonlySet<Kind> = new Set(['deleted, lookalike stays', 'edited, lookalike stays']);

/** Changes for one quote; `place` gives a free place elsewhere. */
type Edit = (editing: Editing, sample: Sample, place: (label?: string) => Place) => Splice[];
type Place = { readonly start: number; readonly end: number; readonly label?: string };

const withoutQuote: Edit = (_, { range }) => [{ ...range, text: '' }];
const tenthOfWords: Edit = (editing, { range }) => otherWords(editing, range, 0.1);

const edits: Readonly<Record<Kind, Edit>> = {
  'shifted by edits elsewhere': () => [],
  '1-3 typos': (editing, { range }) => typos(editing, range),
  '10 % of words': tenthOfWords,
  '30 % of words': (editing, { range }) => otherWords(editing, range, 0.3),
  're-extracted': () => [],
  'context rewritten': rewriteContext,
  'three copies elsewhere': ({ text }, { range }, place) =>
    [place(), place(), place()].map((at) => ({ ...at, text: `${text.slice(range.start, range.end)} ` })),
  'edited, exact copy elsewhere': (editing, sample, place) => [
    ...tenthOfWords(editing, sample, place),
    { ...place(), text: `${editing.text.slice(sample.range.start, sample.range.end)} ` },
  ],
  'text put inside': (editing, { range }) => textInside(editing, range),
  'passage moved': ({ text }, { passage }, place) => [
    { ...passage, text: '' },
    { ...place(labelOf(passage)), text: `${text.slice(passage.start, passage.end)} ` },
  ],
  'quote deleted': withoutQuote,
  'passage deleted': (_, { passage }) => [{ ...passage, text: '' }],
  'deleted, lookalike stays': withoutQuote,
  'edited, lookalike stays': tenthOfWords,
  unchanged: () => [],
};

function labelOf({ start }: TextRange): string {
  return `moved ${start}`;
}

function rewriteContext({ text, vocabulary, random }: Editing, { range, passage }: Sample): Splice[] {
  return [
    { start: passage.start, end: range.start },
    { start: range.end, end: passage.end },
  ].map((side) => {
    const words = wordRanges(text, side);
    const first = words[0]?.start ?? side.end;
    const last = words.at(-1)?.end ?? first;
    return { start: first, end: last, text: vocabulary.sentence(random, Math.max(1, words.length)) };
  });
}

function finish(
  { text, samples }: Pick<Scene, 'text' | 'samples'>,
  kind: Kind,
  splices: readonly Splice[],
): Task {
  const revision = revise(text, splices);
  const truthOf = (sample: Sample): TextRange | null => {
    if (goneKinds.has(kind)) return null;
    return kind === 'passage moved' ? movedTo(revision, sample) : revision.newRange(sample.range);
  };
  return {
    before: text,
    after: revision.text,
    quotes: samples.map((sample) => ({ range: sample.range, truth: truthOf(sample) })),
  };
}

function movedTo(revision: Revision, { range, passage }: Sample): TextRange {
  const { start } = revision.placeOf(labelOf(passage));
  return { start: start + range.start - passage.start, end: start + range.end - passage.start };
}

type CrowdedScene = Scene & {
  /** Near copies that already stand in the text. */
  readonly lookalikes: readonly TextRange[];
};

function editAll(scene: CrowdedScene, kind: Kind, random: Random): Task {
  const { text, samples, vocabulary, lookalikes } = scene;
  const editing = { text, vocabulary, random };
  const taken = [...samples.map(({ passage }) => passage), ...lookalikes];
  const around = elsewhere(editing, taken, kind === 'shifted by edits elsewhere' ? 'many' : 'few');
  const free = freeWords(text, [...taken, ...around.filter(({ start, end }) => end > start)]);
  const place = (label?: string): Place => {
    const start = free[below(random, free.length)]?.start ?? text.length;
    return label === undefined ? { start, end: start } : { start, end: start, label };
  };
  const splices = samples.flatMap((sample) => edits[kind](editing, sample, place));
  return finish(scene, kind, [...around, ...splices]);
}

function withLookalikes({ text, samples, vocabulary }: Scene, random: Random): CrowdedScene {
  const free = freeWords(
    text,
    samples.map(({ passage }) => passage),
  );
  const copies = samples.map(({ range }, index) => {
    const start = free[below(random, free.length)]?.start ?? text.length;
    const copy = lookalike({ text, vocabulary, random }, range);
    return { start, end: start, text: `${copy} `, label: String(index) };
  });
  const crowded = revise(text, copies);
  const shifted = samples.map(({ kind, range, passage }) => {
    return { kind, range: crowded.newRange(range), passage: crowded.newRange(passage) };
  });
  const lookalikes = copies.map(({ label }) => crowded.placeOf(label));
  return { text: crowded.text, samples: shifted, vocabulary, lookalikes };
}
