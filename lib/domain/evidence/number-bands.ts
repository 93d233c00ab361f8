// Numbers in bands, such as participants below 50, from 50 to 199, and 200 or more.
import type { Language } from '@/lib/base/language';
import { readNumber } from '@/lib/domain/attributes/numbers';

/** Where bands begin, in ascending order; what is below the first is a band, too. `proposed` goes by the numbers. */
export type Bands = readonly number[] | 'proposed';

/** A stretch of numbers from `from` up to, not including, `until`; `null` for no end. */
export type Band = { readonly key: string; readonly from: number | null; readonly until: number | null };

/** A number, or a range of numbers. */
export type Stretch = { readonly low: number; readonly high: number };

/** Gives the bands that numbers are in; those at either end that are open and hold nothing are left out. */
export function bandsOf(bands: Bands, numbers: readonly Stretch[], kind: 'year' | 'number'): Band[] {
  const edges = bands === 'proposed' ? proposedEdges(numbers, kind) : bands;
  const [first] = edges;
  if (first === undefined) return [];
  const all: Band[] = [
    { key: 'band <', from: null, until: first },
    ...edges.map((from, at) => ({ key: `band ${from}`, from, until: edges[at + 1] ?? null })),
  ];
  const isFilled = (band: Band): boolean => numbers.some((each) => isIn(each, band));
  return all.filter((band, at) => (at > 0 && at < all.length - 1) || isFilled(band));
}

/** Says whether a number, or any of a range, is in a band. */
export function isIn({ low, high }: Stretch, { from, until }: Band): boolean {
  return (from === null || high >= from) && (until === null || low < until);
}

/** Gives a band as it is read: `< 50`, `50–199`, `≥ 200`. Whole numbers end before the next band begins. */
export function bandLabel(
  { from, until }: Band,
  {
    isWhole,
    isYear,
    language,
  }: { readonly isWhole: boolean; readonly isYear: boolean; readonly language: Language },
): string {
  const write = (value: number): string =>
    new Intl.NumberFormat(language, { useGrouping: !isYear, maximumFractionDigits: 20 }).format(value);
  if (from === null) return until === null ? '' : `< ${write(until)}`;
  if (until === null) return `≥ ${write(from)}`;
  if (!isWhole) return `${write(from)} – < ${write(until)}`;
  return until - 1 === from ? write(from) : `${write(from)}–${write(until - 1)}`;
}

/** Gives where bands begin that a person typed, such as `50; 200`; `null` when it is anything else. */
export function readEdges(text: string, language: Language): number[] | null {
  const parts = text.split(/[;\s]+|,\s/u).filter((part) => part !== '');
  const read = parts.map((part) => readNumber(part, language, { en: '', nl: '' }));
  const edges = read.flatMap((entry) => (entry === null || entry.low !== entry.high ? [] : [entry.low]));
  return edges.length < parts.length || edges.length === 0 ? null : [...new Set(edges)].sort((a, b) => a - b);
}

/** Years by five, ten or more; numbers in thirds, at numbers that are easily remembered. */
export function proposedEdges(numbers: readonly Stretch[], kind: 'year' | 'number'): number[] {
  const sorted = numbers.map(({ low, high }) => (low + high) / 2).sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  if (least === most) return kind === 'year' ? [least, least + 1] : [];
  if (kind === 'year') {
    const step = [5, 10, 20, 50, 100].find((each) => (most - least) / each <= 6) ?? 500;
    const begin = Math.floor(least / step) * step;
    return Array.from({ length: Math.floor((most - begin) / step) + 1 }, (_, at) => begin + at * step);
  }
  const thirds = [1, 2].map((part) => easy(sorted[Math.floor((part * sorted.length) / 3)] ?? most));
  return [...new Set(thirds)].filter((edge) => edge > least && edge <= most).sort((a, b) => a - b);
}

/** The nearest of 1, 2 and 5, and those with noughts. */
function easy(value: number): number {
  if (value === 0) return 0;
  const size = 10 ** Math.floor(Math.log10(Math.abs(value)));
  const steps = [1, 2, 5, 10].map((step) => step * size * Math.sign(value));
  return steps.reduce((best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best));
}
