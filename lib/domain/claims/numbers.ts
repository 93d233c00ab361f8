import type { TextRange } from '@/lib/domain/records';

/** What a number in a text counts. */
export type CountedUnit = 'documents' | 'people' | 'unknown';

/** A figure such as `n = 7`. */
export type TextFigure = {
  readonly value: number;
  readonly unit: CountedUnit;
  readonly range: TextRange;
};

const ofDocuments =
  /\b(?:publicaties?|stud(?:ies?|y)|onderzoek(?:en)?|artikel(?:en|s)?|bronnen|documenten|reviews?|publications?|papers?|articles?|sources?|documents?|records?)\b/iu;
const ofPeople =
  /\b(?:participant(?:en|s)?|respondent(?:en|s)?|deelnemers?|jongeren|kinderen|adolescent(?:en|s)?|ouders|personen|cliënten|leerkrachten|children|youths?|parents?|people|persons?|clients?|patients?|patiënten|teachers?)\b/iu;

/** Gives the `n =` figures of a stretch of text, also with the `*n*` of Markdown, with what they count as far as the words beside them say. */
export function figuresIn(text: string, within: TextRange): TextFigure[] {
  const words = text.slice(within.start, within.end);
  const found = words.matchAll(
    /(?<![\p{L}\d])(?<mark>[*_]{0,2})(?<sign>[nN])\k<mark> ?[=＝] ?(?<value>\d{1,3}(?:[.,  ]\d{3})+|\d+)(?![\d%]|[.,]\d)/gu,
  );
  return [...found].map((match) => {
    const { sign = '', value = '' } = match.groups ?? {};
    const range = { start: within.start + match.index, end: within.start + match.index + match[0].length };
    const before = words.slice(0, match.index);
    const after = words.slice(match.index + match[0].length);
    return { value: numberOf(value), unit: unitOf(sign, before, after), range };
  });
}

/** Reads a number of Dutch or English text: `31.650`, `2,602` and `2602` are whole numbers. */
export function numberOf(printed: string): number {
  return Number(printed.replace(/[.,  ]/g, ''));
}

/** The noun right before the bracket says what is counted, else the one right after it. */
function unitOf(sign: string, before: string, after: string): CountedUnit {
  const near = wordsBefore(before, 4);
  if (ofPeople.test(near) && !ofDocuments.test(near)) return 'people';
  if (ofDocuments.test(near)) return 'documents';
  const next = /^[)\] ]*(?<words>(?:[^\s.,;]+ ?){0,2})/u.exec(after)?.groups?.['words'] ?? '';
  if (ofDocuments.test(next)) return 'documents';
  if (ofPeople.test(next)) return 'people';
  // By custom N is the size of one study's sample.
  return sign === 'N' ? 'people' : 'unknown';
}

function wordsBefore(text: string, count: number): string {
  return text
    .split(/\s+/)
    .slice(-count - 1)
    .join(' ');
}

const small: Readonly<Record<string, number>> = {
  ...{ een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10 },
  ...{ elf: 11, twaalf: 12, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ ten: 10, eleven: 11, twelve: 12 },
};

/** A number that stands in the text, in digits or in words, with its place. */
export type TextNumber = { readonly value: number; readonly range: TextRange };

/** Gives the whole numbers of a stretch of text; years, decimals, percentages and ages are not counts. */
export function countsIn(text: string, within: TextRange): TextNumber[] {
  const words = text.slice(within.start, within.end);
  const pattern =
    /(?<![\p{L}\d.,–-])(?:(?<digits>\d{1,3}(?:[.,]\d{3})+|\d{1,6})(?![\p{L}\d%]|[.,–-]\d| ?%)|(?<word>\p{L}+))/giu;
  return [...words.matchAll(pattern)].flatMap((match) => {
    const { digits, word = '' } = match.groups ?? {};
    const value = digits === undefined ? small[word.toLowerCase()] : numberOf(digits);
    if (value === undefined || /^(?:een|one)$/i.test(word)) return [];
    if (digits !== undefined && /^(?:19|20)\d{2}$/.test(digits)) return [];
    const start = within.start + match.index;
    return [{ value, range: { start, end: start + match[0].length } }];
  });
}
