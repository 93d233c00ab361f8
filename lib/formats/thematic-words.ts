// The words of an exported thematic table, in both languages.
import type { Labels, Language } from '@/lib/base/language';
import type { PolarityKey, ThematicRow } from '@/lib/domain/codebook-view';
import type { NetworkType } from '@/lib/domain/records';

/** Polarity as a word; a new coding that says nothing is `not stated`. */
export const polarityWords: Readonly<Record<PolarityKey, Labels>> = {
  protective: { en: 'protective', nl: 'beschermend' },
  hindering: { en: 'hindering', nl: 'belemmerend' },
  mixed: { en: 'mixed', nl: 'gemengd' },
  conditional: { en: 'conditional', nl: 'voorwaardelijk' },
  absence: { en: 'absence', nl: 'afwezigheid' },
  unstated: { en: 'not stated', nl: 'niet vermeld' },
};

/** Type as a word; its letter is the first one of the English word, as in the source thesis. */
export const typeWords: Readonly<Record<NetworkType, Labels & { readonly letter: string }>> = {
  structural: { en: 'structural', nl: 'structureel', letter: 'S' },
  interaction: { en: 'interaction', nl: 'interactie', letter: 'I' },
  person: { en: 'person', nl: 'persoon', letter: 'P' },
};

const words = {
  en: {
    characteristic: 'Theme and characteristic',
    type: 'Type',
    polarity: 'Polarity',
    publications: 'Publications',
    quotes: 'Quotes',
    union: (parts: string) => `union of ${parts} documents`,
    none: 'no fragment yet',
    and: 'and',
    counted:
      'n is the number of different documents with a fragment; the n of a theme is the union of what is below it, not the sum.',
    sample: 'Sample project: all sources, people and quotes are invented.',
    totals: (documents: number, fragments: number) => `${documents} documents, ${fragments} fragments.`,
    page: 'p.',
    open: '“',
    close: '”',
  },
  nl: {
    characteristic: 'Thema en kenmerk',
    type: 'Type',
    polarity: 'Polariteit',
    publications: 'Publicaties',
    quotes: 'Citaten',
    union: (parts: string) => `vereniging van ${parts} documenten`,
    none: 'nog geen fragment',
    and: 'en',
    counted:
      'n is het aantal verschillende documenten met een fragment; de n van een thema is de vereniging van wat eronder valt, niet de som.',
    sample: 'Voorbeeldproject: alle bronnen, personen en citaten zijn verzonnen.',
    totals: (documents: number, fragments: number) => `${documents} documenten, ${fragments} fragmenten.`,
    page: 'p.',
    open: '“',
    close: '”',
  },
};

/** Gives the words in a language. */
export function tableWords(language: Language): (typeof words)['en'] {
  return words[language];
}

/** Says in words how a parent's n came about; empty for codes without children. */
export function unionInWords({ childDocuments, code }: ThematicRow, language: Language): string {
  const { union, none, and } = words[language];
  const counts = childDocuments.filter((count) => count > 0).map(String);
  if (childDocuments.length === 0) return '';
  if (counts.length === 0) return code.union.documents === 0 ? none : '';
  const last = counts.at(-1) ?? '';
  const parts = counts.length === 1 ? last : `${counts.slice(0, -1).join(', ')} ${and} ${last}`;
  return union(parts);
}

/** Gives a code's label with its number, in front of it as the table numbers it. */
export function numberedLabel({ code }: ThematicRow, language: Language): string {
  const label = code.labels[language] || code.labels.en || code.labels.nl;
  return code.number === null ? label : `${code.number} ${label}`;
}

/** Takes out what XML and spreadsheets cannot hold: control characters and halves of surrogate pairs. */
export function printable(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '');
}
