import type { Language } from '@/lib/base/language';

const en = {
  whichFigure: 'Which figure?',
  loading: 'Drawing…',
  unknown: 'No such figure',
  unknownHow: 'It was made by another version of Codeboom.',
  nothing: 'Nothing to draw yet',
  nothingHow: 'Code a passage, and it is in every figure at once.',
  open: 'Open another figure',
  table: 'Table behind it',
  svg: 'SVG',
  png: 'PNG',
  copy: 'Copy',
  keys: 'Arrow keys go through the marks, Enter opens what a mark counts.',
  saved: (name: string) => `“${name}” is saved.`,
  copied: 'The picture is on the clipboard.',
};

/** The words of this part in both languages. */
export const messages: Readonly<Record<Language, typeof en>> = {
  en,
  nl: {
    whichFigure: 'Welke figuur?',
    loading: 'Tekenen…',
    unknown: 'Deze figuur is er niet',
    unknownHow: 'Zij is door een andere versie van Codeboom gemaakt.',
    nothing: 'Nog niets om te tekenen',
    nothingHow: 'Codeer een passage, en zij staat meteen in elke figuur.',
    open: 'Andere figuur openen',
    table: 'Tabel erachter',
    svg: 'SVG',
    png: 'PNG',
    copy: 'Kopiëren',
    keys: 'Pijltoetsen gaan door de tekens, Enter opent wat een teken telt.',
    saved: (name: string) => `“${name}” is opgeslagen.`,
    copied: 'De afbeelding staat op het klembord.',
  },
};
