// Finding by a few letters: the whole text, its beginning, starts of words, letters in order; then what is in use.
// Case and accents do not count.

/** How well a text fits (higher is better), and which of its UTF-16 units matched, ascending. */
export type Match = { readonly score: number; readonly positions: readonly number[] };

/** An item that fits, with the match of its first text when that is the one that fitted. */
export type Ranked<T> = { readonly item: T; readonly match: Match };

/** How an item was used: when last (milliseconds of the epoch) and how often. */
export type Use = { readonly last: number; readonly count: number };

/** What ranking goes by, besides what was typed. */
export type RankOptions<T> = {
  /** The text on screen first, then the others that the item is found by. */
  readonly textsOf: (item: T) => readonly string[];
  /** Left out: nothing is in use. */
  readonly useOf?: (item: T) => Use | null;
};

// Kinds of fit are thousands; within a kind, what fits closer scores higher.
const kindOfFit = 1000;
const wholeScore = 5 * kindOfFit;
const prefixScore = 4 * kindOfFit;
const wordStartScore = 3 * kindOfFit;
const insideScore = 2 * kindOfFit;
const scatteredScore = 1 * kindOfFit;
/** Within a kind of fit, the text on screen counts more than the other words. */
const otherTextCost = 500;

/**
 * Gives the items that fit `typed`: by kind of fit, then the last used, then the often used, then what fits closest,
 * and otherwise in the given order. All of them when nothing is typed, the last used first.
 */
export function rank<T>(items: readonly T[], typed: string, options: RankOptions<T>): Ranked<T>[] {
  const wanted = foldedLetters(typed);
  const entries = items.flatMap((item) => {
    const match = wanted.length === 0 ? noMatch : bestOf(options.textsOf(item), wanted);
    return match === null ? [] : [{ item, match, use: options.useOf?.(item) ?? null }];
  });
  // Sorting is stable, so that the given order decides among equals.
  return entries.sort(compare).map(({ item, match }) => ({ item, match }));
}

/** Gives the items that fit `typed`, best first and otherwise in the given order; all of them when nothing is typed. */
export function rankBy<T>(
  items: readonly T[],
  typed: string,
  textsOf: (item: T) => readonly string[],
): Ranked<T>[] {
  return rank(items, typed, { textsOf });
}

const noMatch: Match = { score: 0, positions: [] };

type Entry = { readonly match: Match; readonly use: Use | null };

function compare(a: Entry, b: Entry): number {
  const closeness = b.match.score - a.match.score;
  const kind = kindOf(b.match) - kindOf(a.match);
  // Letters here and there are so weak a fit that use must not lift the worst of them.
  if (kind !== 0 || (a.match.score !== 0 && kindOf(a.match) <= 1)) return closeness;
  return (b.use?.last ?? 0) - (a.use?.last ?? 0) || (b.use?.count ?? 0) - (a.use?.count ?? 0) || closeness;
}

/** The kind of fit; the other words come just after the text on screen. */
function kindOf({ score }: Match): number {
  return Math.ceil((score * 2) / kindOfFit) / 2;
}

function bestOf(texts: readonly string[], wanted: readonly string[]): Match | null {
  const [shown = null, ...others] = texts.map((text) => matchLetters(text, wanted));
  const scores = others.flatMap((match) => (match === null ? [] : [match.score - otherTextCost]));
  const score = Math.max(shown?.score ?? -Infinity, ...scores);
  if (score === -Infinity) return null;
  // Only letters of the first text are marked: it is the one on screen. Scattered letters explain nothing
  // when it was another text that fitted.
  const explains = shown !== null && (shown.score === score || shown.score > scatteredScore);
  return { score, positions: explains ? shown.positions : [] };
}

/** Gives how `typed` fits `text`, or `null` when it does not. */
export function matchText(text: string, typed: string): Match | null {
  const wanted = foldedLetters(typed);
  return wanted.length === 0 ? noMatch : matchLetters(text, wanted);
}

function matchLetters(text: string, wanted: readonly string[]): Match | null {
  const folded = fold(text);
  // Every kind of fit has the letters in order, and most texts do not.
  const inOrder = takeInOrder(folded.letters, wanted, () => true);
  if (inOrder === null) return null;
  return (
    matchPrefix(folded, wanted) ??
    matchWordStarts(folded, wanted) ??
    matchInside(folded, wanted) ?? { score: closeness(scatteredScore, inOrder, folded), positions: inOrder }
  );
}

function foldedLetters(typed: string): string[] {
  return typed
    .trim()
    .split('')
    .map(foldUnit)
    .filter((letter) => letter.trim() !== '');
}

/** A text letter by letter, one a UTF-16 unit so that positions stay those of the text. */
type Folded = {
  readonly letters: readonly string[];
  /** Whether the letter belongs to a word. */
  readonly isWord: readonly boolean[];
};

/** Texts are matched again with every letter that is typed; folding them is most of the work. */
const known = new Map<string, Folded>();
const knownLimit = 20_000;

function fold(text: string): Folded {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= knownLimit) known.clear();
  const letters = text.split('').map(foldUnit);
  const folded = { letters, isWord: letters.map((letter) => /[\p{L}\p{N}]/u.test(letter)) };
  known.set(text, folded);
  return folded;
}

function foldUnit(unit: string): string {
  if (unit <= '\u007f') return unit.toLowerCase();
  return unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What fits better than another of its kind: it skips few letters, and stands near the beginning of a short text. */
function closeness(kind: number, positions: readonly number[], { letters, isWord }: Folded): number {
  const [first = 0] = positions;
  // Spaces and signs between words are not typed, so skipping them costs nothing.
  const stretch = isWord.slice(first, (positions.at(-1) ?? first) + 1).filter(Boolean).length;
  const skipped = Math.max(0, stretch - positions.length);
  return kind - Math.min(400, skipped + first / 10 + letters.length / 1000);
}

function matchPrefix(folded: Folded, wanted: readonly string[]): Match | null {
  const { letters, isWord } = folded;
  const positions = takeInOrder(
    letters,
    wanted,
    (at, previous) => !isWord.slice(previous + 1, at).includes(true),
  );
  if (positions === null) return null;
  const isWhole = !isWord.slice((positions.at(-1) ?? 0) + 1).includes(true);
  return { score: closeness(isWhole ? wholeScore : prefixScore, positions, folded), positions };
}

/** Each typed letter starts a word or follows the letter matched before it. */
function matchWordStarts(folded: Folded, wanted: readonly string[]): Match | null {
  const positions = takeWordStarts(folded, wanted, { letter: 0, from: 0 });
  if (positions === null) return null;
  return { score: closeness(wordStartScore, positions, folded), positions };
}

function takeWordStarts(
  folded: Folded,
  wanted: readonly string[],
  next: { readonly letter: number; readonly from: number },
): number[] | null {
  const sought = wanted[next.letter];
  if (sought === undefined) return [];
  for (let at = next.from; at < folded.letters.length; at += 1) {
    if (folded.letters[at] !== sought) continue;
    const continues = next.letter > 0 && at === next.from;
    if (!continues && !isWordStart(folded, at)) continue;
    const tail = takeWordStarts(folded, wanted, { letter: next.letter + 1, from: at + 1 });
    if (tail !== null) return [at, ...tail];
  }
  return null;
}

/** The letters stand together, but not at the start of a word. */
function matchInside(folded: Folded, wanted: readonly string[]): Match | null {
  const last = folded.letters.length - wanted.length;
  for (let from = folded.letters.indexOf(wanted[0] ?? ''); from >= 0 && from <= last;) {
    const found = from;
    from = folded.letters.indexOf(wanted[0] ?? '', from + 1);
    if (!wanted.every((letter, offset) => folded.letters[found + offset] === letter)) continue;
    const positions = wanted.map((_, offset) => found + offset);
    return { score: closeness(insideScore, positions, folded), positions };
  }
  return null;
}

function takeInOrder(
  letters: readonly string[],
  wanted: readonly string[],
  fits: (at: number, previous: number) => boolean,
): number[] | null {
  const positions: number[] = [];
  let previous = -1;
  for (const letter of wanted) {
    const at = letters.indexOf(letter, previous + 1);
    if (at < 0 || !fits(at, previous)) return null;
    positions.push(at);
    previous = at;
  }
  return positions;
}

function isWordStart({ isWord }: Folded, at: number): boolean {
  return isWord[at] === true && isWord[at - 1] !== true;
}
