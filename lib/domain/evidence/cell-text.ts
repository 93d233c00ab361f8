// How a cell of a table of evidence reads, on the screen and in every export.
import type { Language } from '@/lib/base/language';
import { typeWords } from '@/lib/domain/thematic-words';
import type { EvidenceCell, EvidenceColumn } from './evidence-table';

type NumberCell = EvidenceCell & { readonly kind: 'number' };

/** What stands where there is nothing to count. */
export const nothingToCount = '–';

/** Gives a number as it is read: `7`, `33.3%`, `0.42`, its own words where it has some, a dash where there is nothing to count. */
export function numberText(
  { value, as, says }: Pick<NumberCell, 'value' | 'as' | 'says'>,
  language: Language,
): string {
  if (says !== undefined) return says;
  if (value === null) return nothingToCount;
  return formatOf(as, language).format(value);
}

/** Gives the words of a cell, its lines under each other, without the letter of a type. */
export function cellText(cell: EvidenceCell, language: Language): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return numberText(cell, language);
    case 'lines':
      return cell.lines.map(({ text }) => text).join('\n');
  }
}

/** Gives the words of a cell where no colour can be shown: the letter of a type stands before its word. */
export function plainCellText(cell: EvidenceCell, language: Language): string {
  const text = cellText(cell, language);
  const letter = cell.kind === 'text' && cell.type !== undefined ? typeWords[cell.type].letter : '';
  return letter === '' ? text : `${letter} ${text}`.trim();
}

/** Gives the heading of a column in one line, with the one that stands over it. */
export function headingOf({ group, label }: Pick<EvidenceColumn, 'group' | 'label'>): string {
  return group === null || group === '' ? label : `${group}: ${label}`;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(as: NumberCell['as'], language: Language): Intl.NumberFormat {
  const decimals = as === undefined || as === 'percent' ? 0 : as.decimals;
  const key = `${language} ${as === 'percent' ? 'percent' : decimals}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    useGrouping: false,
    ...(as === 'percent'
      ? { style: 'percent', maximumFractionDigits: 1 }
      : as === undefined
        ? { maximumFractionDigits: 2 }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  });
  formats.set(key, made);
  return made;
}
