// An extraction table as JSON: a row a document, with the characteristics that it speaks of, what each does, and the
// codes that somebody suggests for it. What does not fit is told with its row; the rest is read.
import * as v from 'valibot';
import { AppError } from '@/lib/base/errors';
import { furtherAuthors } from '@/lib/domain/citation';
import type { Author, Polarity } from '@/lib/domain/records';

/** A code that is suggested for a line, by its key in the template; `loose` when it fits only in part. */
export type Suggestion = { readonly code: string; readonly fit: 'clear' | 'loose' };

/** A characteristic of a row with its effect. */
export type ExtractionLine = {
  readonly order: number;
  readonly label: string;
  readonly effect: string;
  readonly polarity: Polarity | null;
  readonly suggestions: readonly Suggestion[];
};

/** A document of the table. */
export type ExtractionRow = {
  readonly number: number;
  readonly authors: readonly Author[];
  readonly year: number | null;
  readonly country: string;
  readonly countries: readonly string[];
  readonly participants: string;
  readonly designs: readonly string[];
  /** N as the table has it, with what it counts; `null` when it does not say. */
  readonly sample: { readonly size: number; readonly unit: string } | null;
  readonly lines: readonly ExtractionLine[];
};

/** Something in the file that could not be read: in which row, at which field. */
export type ExtractionProblem = { readonly row: number; readonly field: string };

/** What could be read of a table. */
export type ExtractionTable = {
  readonly title: string;
  readonly rows: readonly ExtractionRow[];
  readonly problems: readonly ExtractionProblem[];
};

/** Units that the file may have, and rows. */
const longest = 20_000_000;
const mostRows = 10_000;

const words = v.pipe(v.string(), v.trim(), v.maxLength(20_000));
const list = v.optional(v.pipe(v.array(words), v.maxLength(100)), []);
const line = v.object({
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  label_nl: v.optional(words, ''),
  label_en: v.optional(words, ''),
  effect_nl: v.optional(words, ''),
  effect_en: v.optional(words, ''),
  polarity: v.optional(v.nullable(v.picklist(['protective', 'hindering', 'mixed', 'conditional'])), null),
  suggested_codes: v.optional(
    v.array(v.object({ code: words, fit: v.optional(v.picklist(['clear', 'loose']), 'clear') })),
    [],
  ),
});
const row = v.object({
  number: v.pipe(v.number(), v.integer(), v.minValue(0)),
  authors: v.pipe(words, v.minLength(1)),
  year: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  country_as_printed: v.optional(v.nullable(words), null),
  countries: list,
  participants_en: v.optional(v.nullable(words), null),
  n: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0))), null),
  n_unit: v.optional(v.nullable(words), null),
  designs: list,
  designs_as_printed: list,
  characteristics: v.pipe(v.array(v.unknown()), v.maxLength(1000)),
});
const table = v.object({
  meta: v.optional(v.object({ table: v.optional(words, '') }), {}),
  rows: v.pipe(v.array(v.unknown()), v.maxLength(mostRows)),
});

/** Reads a table. @throws AppError `extraction-table-unreadable` when it is none */
export function readExtractionTable(json: string): ExtractionTable {
  const parsed = v.safeParse(table, json.length > longest ? null : parsedJson(json));
  if (!parsed.success) throw new AppError('extraction-table-unreadable', 'The file is no extraction table');
  const problems: ExtractionProblem[] = [];
  const rows = parsed.output.rows.flatMap((each, at) => readRow(each, at + 1, problems));
  const seen = new Set<number>();
  const unique = rows.filter(({ number }) => {
    if (seen.has(number)) problems.push({ row: number, field: 'number' });
    return !seen.has(number) && seen.add(number);
  });
  return { title: parsed.output.meta.table ?? '', rows: unique, problems };
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** `at` names rows that do not even have a number. */
function readRow(given: unknown, at: number, problems: ExtractionProblem[]): ExtractionRow[] {
  const parsed = v.safeParse(row, given);
  if (!parsed.success) {
    problems.push({ row: at, field: pathOf(parsed.issues) });
    return [];
  }
  const { number, authors, year, country_as_printed, countries, participants_en, ...others } = parsed.output;
  const { designs, designs_as_printed, characteristics, n: size, n_unit } = others;
  return [
    {
      ...{ number, year, countries, authors: authorsOf(authors) },
      ...{ country: country_as_printed ?? countries.join(', '), participants: participants_en ?? '' },
      sample: size === null ? null : { size, unit: n_unit ?? '' },
      // Unified spellings and printed ones say the same; both are kept to be found by.
      designs: designs.length > 0 ? designs : designs_as_printed,
      lines: characteristics.flatMap((each, index) => readLine(each, { number, index }, problems)),
    },
  ];
}

type LinePlace = { readonly number: number; readonly index: number };

function readLine(
  given: unknown,
  { number, index }: LinePlace,
  problems: ExtractionProblem[],
): ExtractionLine[] {
  const parsed = v.safeParse(line, given);
  const label = parsed.success ? parsed.output.label_nl || parsed.output.label_en : '';
  const effect = parsed.success ? parsed.output.effect_nl || parsed.output.effect_en : '';
  if (!parsed.success || label === '' || effect === '') {
    const field = parsed.success ? (label === '' ? 'label' : 'effect') : pathOf(parsed.issues);
    problems.push({ row: number, field: `characteristics.${index + 1}.${field}` });
    return [];
  }
  const { order, polarity, suggested_codes: suggestions } = parsed.output;
  return [{ order, label, effect, polarity, suggestions }];
}

function pathOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  return (first === undefined ? null : v.getDotPath(first)) ?? '';
}

/** `Brandt et al.`, `Brandt & Okoye`, `Van der Berg`: who is not named is kept as such. */
function authorsOf(printed: string): Author[] {
  const hasMore = /,?\s*(?:et al\.?|e\.\s?a\.)$/i.test(printed);
  const named = printed.replace(/,?\s*(?:et al\.?|e\.\s?a\.)$/i, '').split(/\s*(?:&|;|\ben\b|\band\b)\s*/u);
  const authors = named.filter((name) => name !== '').map(authorOf);
  return hasMore ? [...authors, { family: furtherAuthors, given: '', particle: '' }] : authors;
}

function authorOf(name: string): Author {
  const parts = /^(?<particle>(?:(?:van|von|de|den|der|ter|ten|te|la|le|du|di|da)\s+)+)(?<family>.+)$/iu.exec(
    name,
  );
  const { particle = '', family = name } = parts?.groups ?? {};
  return { family, given: '', particle: particle.trim() };
}
