// A record as its form has it: texts, until they are read back as fields.
import { languageOf } from '@/lib/base/language';
import type { Author, Source } from '@/lib/domain/records';

/** What stands in the form. */
export type RecordDraft = {
  title: string;
  authors: string;
  year: string;
  journal: string;
  doi: string;
  language: string;
};

/** Gives the form of a source. */
export function draftOf(source: Source): RecordDraft {
  const { title, authors, year, journal, doi, language } = source;
  return {
    title,
    authors: authorsText(authors),
    year: year === null ? '' : String(year),
    journal,
    doi: doi ?? '',
    language: language ?? '',
  };
}

/** Gives one author a line: `van den Berg, Anna`. */
export function authorsText(authors: readonly Author[]): string {
  return authors.map(({ family, given, particle }) => `${particle} ${family}, ${given}`.trim()).join('\n');
}

/** Gives the authors of such lines; a line without a comma is a family name. */
export function readAuthors(lines: string): Author[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readAuthor);
}

function readAuthor(line: string): Author {
  const [before = '', ...after] = line.split(',');
  const words = before.trim().split(/\s+/);
  // Particles are written small in front of the family name.
  const at = words.findIndex((word) => !/^[\p{Ll}']/u.test(word));
  const cut = at === -1 ? 0 : at;
  return {
    family: words.slice(cut).join(' '),
    given: after.join(',').trim(),
    particle: words.slice(0, cut).join(' '),
  };
}

/** Gives a sentence for each field that cannot be saved. */
export function problemsOf(
  draft: RecordDraft,
  text: { readonly noTitle: string; readonly badYear: string },
): string[] {
  const problems: string[] = [];
  if (draft.title.trim() === '') problems.push(text.noTitle);
  if (draft.year.trim() !== '' && !/^\d{4}$/.test(draft.year.trim())) problems.push(text.badYear);
  return problems;
}

/** Gives the fields to save; the draft has no problems. */
export function fieldsOf(
  draft: RecordDraft,
): Pick<Source, 'title' | 'authors' | 'year' | 'journal' | 'doi' | 'language'> {
  return {
    title: draft.title.trim(),
    authors: readAuthors(draft.authors),
    year: draft.year.trim() === '' ? null : Number(draft.year),
    journal: draft.journal.trim(),
    doi: draft.doi.trim() === '' ? null : draft.doi.trim(),
    language: draft.language === '' ? null : languageOf(draft.language),
  };
}
