// Codes found by a few letters in a web page: the same kinds of fit as in the workbench, in a tenth of its size.

const word = '[\\p{L}\\p{N}]';
const gap = '[^\\p{L}\\p{N}]*';

/** Gives the items that fit `typed`, best first and otherwise in the given order; all of them when nothing is typed. */
export function rankCodes<T>(
  items: readonly T[],
  typed: string,
  textsOf: (item: T) => readonly string[],
): readonly T[] {
  const letters = [...folded(typed).replace(/\s/g, '')];
  if (letters.length === 0) return items;
  const fits = fitsOf(letters);
  const ranked = items.map((item) => {
    const scores = textsOf(item).map((text, at) => scoreOf(folded(text), fits) - (at === 0 ? 0 : 500));
    return { item, score: Math.max(...scores) };
  });
  const fitting = ranked.filter(({ score }) => score > -Infinity);
  return fitting.sort((one, other) => other.score - one.score).map(({ item }) => item);
}

/** What fits, worst first: letters in order, letters together, starts of words, the beginning, the whole text. */
function fitsOf(letters: readonly string[]): RegExp[] {
  const own = letters.map((letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
  const inOrder = own.map((letter, at) => (at === 0 ? letter : `[^${letter}]*${letter}`));
  const starts = `(?<!${word})${own.join(`(?:|.*?(?<!${word}))`)}`;
  const beginning = `^${gap}${own.join(gap)}`;
  const patterns = [inOrder.join(''), own.join(''), starts, beginning, `${beginning}${gap}$`];
  return patterns.map((pattern) => new RegExp(pattern, 'su'));
}

/** Kinds of fit are thousands; within one, what stands together and nearer to the beginning of a shorter text is better. */
function scoreOf(text: string, fits: readonly RegExp[]): number {
  const kind = fits.findLastIndex((fit) => fit.test(text));
  const found = fits[kind]?.exec(text);
  if (found === null || found === undefined) return -Infinity;
  return kind * 1000 - Math.min(400, found[0].length + found.index / 10 + text.length / 1000);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
