// Words as they are compared: folded, and stemmed lightly. Stems: endings of number, tense and person, so that one form of a word finds the others. Deliberately less
// than a full stemmer: what it joins too much can be told apart with the whole-word button, what it misses cannot.
import type { Language } from '@/lib/base/language';

/** What may hold a word together: an apostrophe, a soft hyphen, a hyphen at the end of a line. */
const joiners = /['’\u00ad]|[-\u2010]\r?\n\s*/g;
const plain = /^[a-z0-9]*$/;

/** Gives a word without case, accents, ligatures and what holds it together: `Coördi-\nnatie’s` becomes `coordinaties`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .replace(joiners, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

/** Shorter stems are left alone. */
const shortest = 3;
const vowel = /[aeiouy]/;

/** Gives the stem of a folded word in a language; words of one stem are forms of one word. */
export function stemOf(word: string, language: Language): string {
  if (word.length <= shortest || /\d/.test(word)) return word;
  return language === 'nl' ? dutchStem(word) : englishStem(word);
}

function englishStem(word: string): string {
  const singular = withoutEnglishPlural(word);
  for (const ending of ['ing', 'ed']) {
    const stem = cut(singular, ending);
    if (stem !== null && vowel.test(stem)) return withoutFinalE(undoubled(stem));
  }
  return withoutFinalE(singular);
}

function withoutEnglishPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** `trusted` and `trust`, but also `shared`, `share` and `sharing`; `study`, `studied` and `studies`. */
function withoutFinalE(stem: string): string {
  const bare = stem.length > shortest && stem.endsWith('e') ? stem.slice(0, -1) : stem;
  return /[^aeiou]y$/.test(bare) ? `${bare.slice(0, -1)}i` : bare;
}

function dutchStem(word: string): string {
  const bare = withoutDutchEnding(word);
  return softened(singleVowel(undoubled(bare)));
}

/** Longest first; what is left keeps a vowel. */
const dutchEndings = [
  'tjes',
  'pjes',
  'jes',
  'tje',
  'pje',
  'je',
  'den',
  'ten',
  'de',
  'te',
  'en',
  's',
  'e',
  'd',
  't',
];

function withoutDutchEnding(word: string): string {
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`;
  for (const ending of dutchEndings) {
    const stem = cut(word, ending);
    if (stem === null || !vowel.test(stem) || !isDutchEnding(stem, ending)) continue;
    return ending === 's' ? withoutDutchEnding(stem) : stem;
  }
  return word;
}

/** `d` and `t` are endings after a consonant only, `s` after anything else, `e` not after a vowel. */
function isDutchEnding(stem: string, ending: string): boolean {
  if (ending === 's') return !stem.endsWith('s');
  if (['de', 'den', 'd'].includes(ending)) return /[bglmnrvwz]$/.test(stem);
  if (['te', 'ten', 't'].includes(ending)) return /[cfhklmnprsw]$/.test(stem);
  return ending !== 'e' || !/[aeiou]$/.test(stem);
}

/** `mann` becomes `man`. */
function undoubled(stem: string): string {
  return /([bdfgklmnprst])\1$/.test(stem) && stem.length > shortest ? stem.slice(0, -1) : stem;
}

/** `boom` and `bomen`: a long vowel in a closed syllable is written twice. */
function singleVowel(stem: string): string {
  return stem.replace(/([aeou])\1([^aeiou])$/, '$1$2');
}

/** `brieven` and `brief`; `huizen` and `huis`, whose s went as a plural does. */
function softened(stem: string): string {
  return stem.replace(/v$/, 'f').replace(/z$/, '');
}

function cut(word: string, ending: string): string | null {
  const stem = word.slice(0, -ending.length);
  return word.endsWith(ending) && stem.length >= shortest ? stem : null;
}
