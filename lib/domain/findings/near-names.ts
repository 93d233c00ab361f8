// Names that a person may have meant as one: equal but for case, accents, word order, or a letter or two.

/** A name as it is compared: folded, its words in alphabetical order. */
type ComparedName = {
  readonly text: string;
  /** How often each letter a-z occurs, to see cheaply that two names differ too much. */
  readonly letters: Uint8Array;
  /** Numbers tell names apart that differ in nothing else. */
  readonly digits: string;
};

const compared = new Map<string, ComparedName>();
/** Names remembered at most; a name costs about 100 bytes. */
const memory = 20_000;

function compareForm(name: string): ComparedName {
  const known = compared.get(name);
  if (known !== undefined) return known;
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const text = words.toSorted().join(' ');
  const letters = new Uint8Array(26);
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) letters[letter] = (letters[letter] ?? 0) + 1;
  }
  const made = { text, letters, digits: text.replace(/\D+/g, ' ').trim() };
  if (compared.size >= memory) compared.clear();
  compared.set(name, made);
  return made;
}

/** Shortest name that may differ by one letter, and by two, in UTF-16 units. */
const [forOne, forTwo] = [5, 12];

function allowedEdits(length: number): number {
  return length >= forTwo ? 2 : length >= forOne ? 1 : 0;
}

/** Gives the pairs of indexes of names that are nearly the same; empty names are near to nothing. */
export function nearNames(names: readonly string[]): (readonly [number, number])[] {
  const sorted = names
    .map((name, index) => ({ index, name: compareForm(name) }))
    .filter(({ name }) => name.text !== '')
    .sort((a, b) => a.name.text.length - b.name.text.length);
  const pairs: (readonly [number, number])[] = [];
  sorted.forEach((one, at) => {
    const edits = allowedEdits(one.name.text.length);
    for (let next = at + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.name.text.length - one.name.text.length > edits) break;
      if (isNear(one.name, other.name, edits)) pairs.push([one.index, other.index]);
    }
  });
  return pairs;
}

function isNear(a: ComparedName, b: ComparedName, edits: number): boolean {
  if (a.text === b.text) return true;
  if (edits === 0 || a.digits !== b.digits || !haveNearLetters(a, b, edits)) return false;
  return distance(a.text, b.text) <= edits;
}

/** One edit changes at most two letter counts by one. */
function haveNearLetters(a: ComparedName, b: ComparedName, edits: number): boolean {
  let difference = 0;
  for (let letter = 0; letter < 26; letter += 1) {
    difference += Math.abs((a.letters[letter] ?? 0) - (b.letters[letter] ?? 0));
    if (difference > edits * 2) return false;
  }
  return true;
}

/** Levenshtein's distance between two short texts. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      const replaced = (before[column - 1] ?? 0) + (isSame ? 0 : 1);
      current.push(Math.min(replaced, (before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    before = current;
  }
  return before[b.length] ?? 0;
}
