// Texts of the margin, the coding map and the outline of codings, in both languages.
import type { Language } from '@/lib/base/language';

const en = {
  memo: 'memo',
  memoOnly: 'Memo without a code',
  key: (digit: number) => `key ${digit}`,
  moreHere: 'Codes at this place',
  filtered: (count: number) => (count === 1 ? 'Filtered: 1 code' : `Filtered: ${count} codes`),
  clearFilter: 'Show all codes',
  above: (count: number) => (count === 1 ? '1 coding above' : `${count} codings above`),
  below: (count: number) => (count === 1 ? '1 coding below' : `${count} codings below`),
  filterTitle: 'Show only which codes?',
  noneTicked: 'Tick codes; nothing ticked shows all',
};

const nl: typeof en = {
  memo: 'memo',
  memoOnly: 'Memo zonder code',
  key: (digit) => `toets ${digit}`,
  moreHere: 'Codes op deze plaats',
  filtered: (count) => (count === 1 ? 'Gefilterd: 1 code' : `Gefilterd: ${count} codes`),
  clearFilter: 'Alle codes tonen',
  above: (count) => (count === 1 ? '1 codering hierboven' : `${count} coderingen hierboven`),
  below: (count) => (count === 1 ? '1 codering hieronder' : `${count} coderingen hieronder`),
  filterTitle: 'Welke codes wilt u alleen zien?',
  noneTicked: 'Vink codes aan; zonder vinkje ziet u alles',
};

/** Texts of the margin, in both languages. */
export const marginMessages: Readonly<Record<Language, typeof en>> = { en, nl };
