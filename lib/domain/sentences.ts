// Sentences of a text, as a reader steps over them: ICU's rules, mended for what articles are full of
// (abbreviations, initials, page numbers, superscript references), in English and Dutch.
import type { Language } from '@/lib/base/language';
import type { TextRange } from './records';

/** What follows these always belongs to the same sentence. */
const neverLast = new Set(
  (
    'dr prof mr mrs ms messrs st sr jr hon rev ' +
    'eg e.g ie i.e cf vs viz ' +
    'dhr mw mevr drs ir ing mgr ds bijv bv d.w.z dwz m.b.t mbt o.a oa t.o.v tov i.p.v ipv t.a.v n.a.v i.v.m ' +
    'm.n i.c z.g zgn vgl zie resp c.q m.a.w t.b.v o.l.v'
  ).split(' '),
);
/** What follows these belongs to the same sentence when it is a number, a bracket or a small letter. */
const seldomLast = new Set(
  (
    'al p pp no nr nos nrs fig figs tab tabs eq eqs vol ch chap sec sect ed eds app approx ca suppl ' +
    'blz pag hfst par art afb bijl deel dl circa'
  ).split(' '),
);
/** Words that begin a sentence far more often than they follow somebody's initial. */
const starters = new Set(
  (
    'the this that these those a an in it its we they he she there here when while however although our as at for ' +
    'of on to what how if most some many all both such ' +
    'de het een dit deze die dat er we wij zij hij ze in op bij uit voor als wanneer hoewel ook maar en omdat ' +
    'daarnaast daarom echter toch niet geen alle sommige veel'
  ).split(' '),
);

/** A reference right after the full stop, such as `support.12` or `support.[3,4]`, which ICU takes for a decimal. */
const reference =
  /([\p{L}\p{Pf}"')])([.!?])([\p{Pf}"')]?(?:\[[\d,–\s-]{1,20}\]|\d{1,3}(?:[,–-]\d{1,3})*))(?=\s+\p{Lu})/gu;

const segmenters = new Map<Language, Intl.Segmenter>();

/**
 * Gives the sentences of a stretch of a text in order, without the white space around them. Line ends are spaces to it:
 * hand it one paragraph at a time.
 */
export function sentencesIn(text: string, paragraph: TextRange, language: Language | null): TextRange[] {
  const words = masked(text.slice(paragraph.start, paragraph.end));
  const sentences: TextRange[] = [];
  for (const { index, segment } of segmenterOf(language ?? 'en').segment(words)) {
    const before = sentences.at(-1);
    const next = { start: index, end: index + segment.length };
    if (before !== undefined && goesOn(words.slice(before.start, before.end), segment)) {
      sentences[sentences.length - 1] = { start: before.start, end: next.end };
    } else sentences.push(next);
  }
  return sentences
    .map((sentence) => trimmed(words, sentence))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(words.slice(start, end)))
    .map(({ start, end }) => ({ start: start + paragraph.start, end: end + paragraph.start }));
}

/** Tells whether words end as a sentence does; what does not may go on in the next column or on the next page. */
export function endsSentence(words: string): boolean {
  return /[.!?…][\p{Pf}\p{Pe}"'\d,–-]*$/u.test(words.trimEnd());
}

/** Tells whether words begin in the middle of a sentence. */
export function beginsAsRest(words: string): boolean {
  const start = words.trimStart();
  return /^[\p{Pi}\p{Ps}"']*\p{Ll}/u.test(start) && !/^['’][a-z]\s\p{Lu}/u.test(start);
}

function segmenterOf(language: Language): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/** Of the same length: line ends become spaces, references stand before the full stop, and ’s begins with a capital. */
function masked(text: string): string {
  return text
    .replace(/[\n\r\t\u2028\u2029]/g, ' ')
    .replace(/(^|\s)['’][a-z](?=\s\p{Lu})/gu, '$1Xx')
    .replace(
      reference,
      (_, ...[before = '', stop = '', numbers = '']: string[]) => before + 'x'.repeat(numbers.length) + stop,
    );
}

function goesOn(before: string, next: string): boolean {
  const ended = before.trimEnd();
  const following = next.trimStart();
  if (following === '' || /[\p{Ps}\p{Pi}]$/u.test(ended)) return true;
  if (beginsAsRest(following)) return true;
  // Closing signs and dashes alone are no sentence.
  if (!/[\p{L}\p{N}]/u.test(following)) return true;
  if (!ended.endsWith('.')) return false;
  return followsAbbreviation(ended, following);
}

function followsAbbreviation(ended: string, following: string): boolean {
  const word = /([\p{L}.]+)\.$/u.exec(ended)?.[1] ?? '';
  const small = word.toLowerCase();
  if (neverLast.has(small)) return true;
  if (seldomLast.has(small)) return /^[\d([]/.test(following);
  const isInitial = /^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word);
  const first = /^[\p{L}'’-]+\.?/u.exec(following)?.[0].toLowerCase() ?? '';
  return isInitial && first !== '' && !starters.has(first);
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}
