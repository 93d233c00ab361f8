// Numbers as studies print them: with the signs of either language, as a range, about, behind `N =`, with a unit.
import type { Labels, Language } from '@/lib/base/language';
import { stemOf } from '@/lib/base/word-forms';
import type { AttributeEntry } from '@/lib/domain/attribute-records';
import { foldWords } from './fold-words';

/** A number, or a range of them. */
export type NumberEntry = Extract<AttributeEntry, { readonly kind: 'number' }>;

/** How one number is printed: grouped by threes, or in one go; then a fraction. */
const oneNumber = String.raw`[-−]?(?:\d{1,3}(?:[.,'’ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(?:[.,]\d+)?`;
const aboutWords = String.raw`±|\+\/-|~|≈|ca\.?|c\.|circa|about|approximately|approx\.?|around|roughly|ongeveer|rond|zo['’]n`;
const between = String.raw`\s*(?:[-–—‒−]|to|tot|tot en met|t\/m|through)\s*`;
const pair = String.raw`(?:(?:between|tussen|from|van)\s+)?(?<low>${oneNumber})(?:(?:${between}|\s+(?:and|en)\s+)(?<high>${oneNumber}))?`;
const whole = new RegExp(
  String.raw`^(?:n\s*[=:]\s*)?(?<about>(?:${aboutWords})\s*)?${pair}\s*(?<unit>\D*)$`,
  'iu',
);

/** Gives the number that a text is, read as its language writes them; `null` when it says anything else. */
export function readNumber(text: string, language: Language, unit: Labels): NumberEntry | null {
  const groups = whole.exec(text.trim())?.groups;
  if (groups === undefined || !isUnit(groups['unit'] ?? '', unit)) return null;
  return entryOf(groups, language);
}

function entryOf(groups: Readonly<Record<string, string>>, language: Language): NumberEntry | null {
  const { low: from = '', high: to = from } = groups;
  const [low, high] = [numberOf(from, language), numberOf(to, language)];
  // One with more digits than a number keeps would come out as another.
  const isKept = [low, high].every((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER);
  if (!isKept || low > high) return null;
  return { kind: 'number', low, high, isAbout: groups['about'] !== undefined };
}

/** Gives the value of one printed number. */
function numberOf(printed: string, language: Language): number {
  const plain = printed.replace(/[−]/u, '-').replace(/['’ \u00a0\u2009\u202f]/gu, '');
  const decimal = decimalSign(plain, language);
  const digits = [...plain].filter((sign) => sign === decimal || !'.,'.includes(sign)).join('');
  const value = Number(decimal === null ? digits : digits.replace(decimal, '.'));
  // Minus nothing is nothing.
  return value === 0 ? 0 : value;
}

/** Of two different signs the last one; of one that cannot group, that one; else what the language says. */
function decimalSign(plain: string, language: Language): '.' | ',' | null {
  const [point, comma] = [plain.lastIndexOf('.'), plain.lastIndexOf(',')];
  if (point < 0 && comma < 0) return null;
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const sign = point >= 0 ? '.' : ',';
  const canGroup = /^-?[1-9]\d{0,2}(?:[.,]\d{3})+$/u.test(plain);
  if (!canGroup) return sign;
  const isRepeated = plain.indexOf(sign) !== plain.lastIndexOf(sign);
  return isRepeated || sign !== (language === 'nl' ? ',' : '.') ? null : sign;
}

/** No unit, or the attribute's own in either language and number. */
function isUnit(printed: string, unit: Labels): boolean {
  const word = foldWords(printed.replace(/[.;]\s*$/u, ''));
  if (word === '') return true;
  return (['en', 'nl'] as const).some((language) => {
    const own = foldWords(unit[language]);
    return own !== '' && (own === word || stemOf(own, language) === stemOf(word, language));
  });
}

/** Gives the numbers of a running text, those behind `N =` first, then those before the unit, then the others. */
export function numbersIn(text: string, language: Language, unit: Labels): NumberEntry[] {
  const found = [
    ...text.matchAll(
      new RegExp(
        String.raw`(?<![\p{L}\d.,])(?<n>n\s*[=:]\s*)?(?<about>(?:${aboutWords})\s*)?${pair}(?![\p{L}\d])(?<after>\s*\p{L}*)`,
        'giu',
      ),
    ),
  ];
  const entries = found.flatMap(({ groups = {} }) => {
    const entry = entryOf(groups, language);
    const after = (groups['after'] ?? '').trim();
    const weight = groups['n'] === undefined ? (after !== '' && isUnit(after, unit) ? 1 : 2) : 0;
    return entry === null ? [] : [{ entry, weight }];
  });
  return entries.toSorted((a, b) => a.weight - b.weight).map(({ entry }) => entry);
}

const writers = new Map<Language, Intl.NumberFormat>();

function written(value: number, language: Language): string {
  const writer =
    writers.get(language) ??
    new Intl.NumberFormat(language, { maximumFractionDigits: 20, useGrouping: true });
  writers.set(language, writer);
  return writer.format(value);
}

/** Gives a number as its language writes it, such as `25–40` or `ca. 1.200`; without its unit. */
export function writeNumber({ low, high, isAbout }: NumberEntry, language: Language): string {
  const range =
    low === high ? written(low, language) : `${written(low, language)}–${written(high, language)}`;
  return isAbout ? `ca. ${range}` : range;
}
