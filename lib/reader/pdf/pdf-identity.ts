// A first guess at the bibliographic record of a PDF, from its metadata and first page; the user corrects it.
import { languageOf, type Language } from '@/lib/base/language';
import type { SourceDraft } from '@/lib/domain/drafts';
import type { Author } from '@/lib/domain/records';
import { normalDoi } from '@/lib/domain/source-identity';
import type { PdfText } from './pdf-text';
import { readableWords } from './readable-words';
import type { ExtractedText } from './page-text';

const doiPattern = /\b10\.\d{4,9}\/[^\s"<>]+[^\s"<>.,;)\]]/;
const particles = /^(van|von|de|den|der|het|ter|ten|te|la|le|du|di|da|dos|el|al|op|’t|'t|’s|'s)$/i;
const dutchWords = /\b(het|een|niet|van|zijn|werd|voor|maar|ook|naar|jongeren)\b/gi;
const englishWords = /\b(the|and|of|was|were|with|that|not|from|their|which)\b/gi;

/** Guesses title, authors, year, DOI and language of an open PDF; `fileName` is the last resort for the title. */
export async function guessSource(
  text: PdfText,
  fileName: string,
): Promise<Omit<SourceDraft, 'kind' | 'fileId'>> {
  const first = await text.page(1);
  const { info } = await text.file.document.getMetadata();
  // pdf.js types the document's information as Object; each field is checked below.
  const fields = info as Readonly<Record<string, unknown>>;
  const title = stringIn(fields, 'Title');
  return {
    title: isTitle(title) ? title : (largestLines(first) ?? nameWithoutExtension(fileName)),
    authors: authorsIn(stringIn(fields, 'Author')),
    year: yearIn(first.raw) ?? yearOfDate(stringIn(fields, 'CreationDate')),
    journal: '',
    doi: normalDoi(doiPattern.exec(`${stringIn(fields, 'Subject')} ${first.raw}`)?.[0] ?? null),
    url: null,
    language: guessLanguage(stringIn(fields, 'Language'), first.raw),
  };
}

/** Cuts "Mara Brandt and Joris van der Wit; ..." into persons. */
export function authorsIn(names: string): Author[] {
  // A comma between names and one inside a name look alike; a semicolon settles it.
  const between = names.includes(';') ? /\s*;\s*/ : /\s+(?:and|en|&)\s+|\s*,\s+(?=\S+\s)/;
  return names
    .split(between)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(authorOf);
}

function authorOf(name: string): Author {
  const [last = '', ...rest] = name.split(/\s*,\s*/);
  if (rest.length > 0) return { family: last, given: rest.join(' '), particle: '' };
  const words = name.split(/\s+/);
  const firstParticle = words.findIndex((word, index) => index > 0 && particles.test(word));
  const familyFrom = firstParticle === -1 ? words.length - 1 : lastParticle(words, firstParticle) + 1;
  return {
    family: words.slice(familyFrom).join(' '),
    given: words.slice(0, firstParticle === -1 ? familyFrom : firstParticle).join(' '),
    particle: firstParticle === -1 ? '' : words.slice(firstParticle, familyFrom).join(' '),
  };
}

function lastParticle(words: readonly string[], from: number): number {
  let at = from;
  while (at + 2 < words.length && particles.test(words[at + 1] ?? '')) at += 1;
  return at;
}

function stringIn(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** Word processors put file names and "untitled" there. */
function isTitle(title: string): boolean {
  return (
    title.length > 3 &&
    !/^(untitled|microsoft word|document\d*$)|\.(docx?|pdf|tex|indd|dvi|qxd)$/i.test(title)
  );
}

/** The lines in the largest letters of the first page's upper half, as titles are set. */
function largestLines(page: ExtractedText): string | null {
  const heights = page.pieces.map((piece) =>
    piece.text.trim().length > 1 ? Math.hypot(piece.transform[2] ?? 0, piece.transform[3] ?? 0) : 0,
  );
  const largest = Math.max(0, ...heights);
  const lines = page.pieces.filter((_, index) => (heights[index] ?? 0) > largest - 0.5);
  const title = readableWords(lines.map((piece) => piece.text).join('\n'), page.raw).trim();
  return title.length > 3 && title.length < 300 ? title : null;
}

function nameWithoutExtension(fileName: string): string {
  return fileName
    .replace(/\.pdf$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim();
}

/** The first year that stands beside a sign of publication, else the most frequent one. */
function yearIn(raw: string): number | null {
  const latest = new Date().getFullYear() + 1;
  const years = [...raw.slice(0, 4000).matchAll(/\b(19[5-9]\d|20\d\d)\b/g)]
    .map((match) => Number(match[1]))
    .filter((year) => year <= latest);
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const published =
    /(?:©|\(c\)|published|gepubliceerd|vol(?:ume)?\.?|jaargang|doi)\D{0,40}?(19[5-9]\d|20\d\d)/i.exec(raw);
  if (published !== null) return Number(published[1]);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

/** PDF dates read "D:20210304...". */
function yearOfDate(date: string): number | null {
  const year = /^D:(\d{4})/.exec(date)?.[1];
  return year === undefined ? null : Number(year);
}

function guessLanguage(tag: string, raw: string): Language | null {
  if (tag !== '') return languageOf(tag);
  const dutch = raw.match(dutchWords)?.length ?? 0;
  const english = raw.match(englishWords)?.length ?? 0;
  if (dutch + english < 10) return null;
  return dutch > english ? 'nl' : 'en';
}
