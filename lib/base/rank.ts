// Finding by a few letters: exact prefix before word starts before letters in order. Case and accents do not count.

/** How well a text fits, and which of its UTF-16 units matched, ascending. */
export type Match = { readonly score: number; readonly positions: readonly number[] };

/** An item that fits, with the match of its first text when that is the one that fitted. */
export type Ranked<T> = { readonly item: T; readonly match: Match };

const prefixScore = 3000;
const wordStartScore = 2000;
const inOrderScore = 1000;
/** Within a kind of fit, the text on screen counts more than the other words. */
const otherTextCost = 500;

/** Gives the items that fit `typed`, best first and otherwise in the given order; all of them when nothing is typed. */
export function rankBy<T>(
  items: readonly T[],
  typed: string,
  textsOf: (item: T) => readonly string[],
): Ranked<T>[] {
  if (typed.trim() === '') return items.map((item) => ({ item, match: { score: 0, positions: [] } }));
  const ranked = items.flatMap((item) => {
    const match = bestOf(textsOf(item), typed);
    return match === null ? [] : [{ item, match }];
  });
  return ranked.sort((a, b) => b.match.score - a.match.score);
}

function bestOf(texts: readonly string[], typed: string): Match | null {
  const [shown = null, ...others] = texts.map((text) => matchText(text, typed));
  const scores = others.flatMap((match) => (match === null ? [] : [match.score - otherTextCost]));
  const score = Math.max(shown?.score ?? -Infinity, ...scores);
  if (score === -Infinity) return null;
  // Only letters of the first text are marked: it is the one on screen. Scattered letters explain nothing
  // when it was another text that fitted.
  const explains = shown !== null && (shown.score === score || shown.score > inOrderScore);
  return { score, positions: explains ? shown.positions : [] };
}

/** Gives how `typed` fits `text`, or `null` when it does not. */
export function matchText(text: string, typed: string): Match | null {
  const letters = foldUnits(text);
  const wanted = foldUnits(typed.trim()).filter((letter) => letter.trim() !== '');
  if (wanted.length === 0) return { score: 0, positions: [] };
  return matchPrefix(letters, wanted) ?? matchWordStarts(letters, wanted) ?? matchInOrder(letters, wanted);
}

/** One folded letter a UTF-16 unit, so that positions stay those of the text. */
function foldUnits(text: string): string[] {
  return text.split('').map((unit) => unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

function matchPrefix(letters: readonly string[], wanted: readonly string[]): Match | null {
  const positions = takeInOrder(letters, wanted, (at, previous) => {
    const between = letters.slice(previous + 1, at);
    return between.every((letter) => !isWordLetter(letter));
  });
  return positions === null ? null : { score: prefixScore - letters.length / 1000, positions };
}

/** Each typed letter starts a word or follows the letter matched before it. */
function matchWordStarts(letters: readonly string[], wanted: readonly string[]): Match | null {
  const positions = takeWordStarts(letters, wanted, 0);
  if (positions === null) return null;
  return { score: wordStartScore - (positions[0] ?? 0) - letters.length / 1000, positions };
}

function takeWordStarts(
  letters: readonly string[],
  wanted: readonly string[],
  from: number,
): number[] | null {
  const [first, ...rest] = wanted;
  if (first === undefined) return [];
  for (let at = from; at < letters.length; at += 1) {
    const continues = from > 0 && at === from;
    if (letters[at] !== first || !(continues || isWordStart(letters, at))) continue;
    const tail = takeWordStarts(letters, rest, at + 1);
    if (tail !== null) return [at, ...tail];
  }
  return null;
}

function matchInOrder(letters: readonly string[], wanted: readonly string[]): Match | null {
  const positions = takeInOrder(letters, wanted, () => true);
  if (positions === null) return null;
  const spread = (positions.at(-1) ?? 0) - (positions[0] ?? 0);
  return { score: inOrderScore - spread - letters.length / 1000, positions };
}

function takeInOrder(
  letters: readonly string[],
  wanted: readonly string[],
  fits: (at: number, previous: number) => boolean,
): number[] | null {
  const positions: number[] = [];
  for (const letter of wanted) {
    const previous = positions.at(-1) ?? -1;
    const at = letters.indexOf(letter, previous + 1);
    if (at < 0 || !fits(at, previous)) return null;
    positions.push(at);
  }
  return positions;
}

function isWordLetter(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter);
}

function isWordStart(letters: readonly string[], at: number): boolean {
  const letter = letters[at];
  const before = letters[at - 1];
  return letter !== undefined && isWordLetter(letter) && (before === undefined || !isWordLetter(before));
}
