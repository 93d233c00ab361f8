// A reference list in APA style (seventh edition) of what is known of sources; what is not known is left out.
import type { Language } from '@/lib/base/language';
import { citations, compareSources, plainCitation } from '@/lib/domain/citation';
import type { Id, Source } from '@/lib/domain/records';
import { referenceNames } from './reference-names';

/** A stretch of a reference in one style. */
export type ReferenceRun = {
  readonly text: string;
  readonly style: 'plain' | 'italic';
  /** Where it leads; `null` for words. */
  readonly link: string | null;
};

/** One entry of a reference list. */
export type Reference = {
  readonly sourceId: Id;
  /** An included document; lists mark it with an asterisk, which stands in the first run. */
  readonly isIncluded: boolean;
  readonly runs: readonly ReferenceRun[];
};

/** In which language, and which sources are documents of the review: those get an asterisk. */
export type ReferenceOptions = { readonly language: Language; readonly included: ReadonlySet<Id> };

/** Gives the reference list of sources in its order. Letters agree with those of `citations` of the same sources. */
export function referenceList(sources: Iterable<Source>, options: ReferenceOptions): Reference[] {
  const sorted = [...sources].sort(compareSources);
  const cited = citations(sorted);
  return sorted.map((source) => {
    const suffix = yearSuffix(source, cited.get(source.id));
    const isIncluded = options.included.has(source.id);
    const runs = runsOf(source, `${yearIn(source.year, options.language)}${suffix}`);
    return { sourceId: source.id, isIncluded, runs: isIncluded ? [plain('*'), ...runs] : runs };
  });
}

/** Gives the words of a reference without its styles. */
export function referenceText({ runs }: Reference): string {
  return runs.map(({ text }) => text).join('');
}

/** Gives a year, or the words for none: `n.d.`, in Dutch `z.d.` */
export function yearIn(year: number | null, language: Language): string {
  return year === null ? { en: 'n.d.', nl: 'z.d.' }[language] : String(year);
}

/** Gives what stands behind the year of a source in its citation: `a`, `-a` or nothing. */
export function yearSuffix(source: Source, citation: string | undefined): string {
  return citation?.slice(plainCitation(source).length) ?? '';
}

function runsOf(source: Source, year: string): ReferenceRun[] {
  const names = referenceNames(source.authors);
  const title = source.title.trim();
  const lead = names === '' ? title : names;
  const head = `${lead === '' ? '' : `${ended(lead)} `}(${year}).`;
  const behind = names === '' || title === '' ? '' : ` ${ended(title)}`;
  const journal = source.journal.trim();
  const link = linkOf(source);
  return [
    plain(`${head}${behind}`),
    ...(journal === '' ? [] : [plain(' '), { ...plain(journal), style: 'italic' as const }, plain('.')]),
    ...(link === null ? [] : [plain(' '), { ...plain(link), link }]),
  ];
}

/** A DOI stays where it is for good, so it goes before the address. */
function linkOf({ doi, url }: Source): string | null {
  if (doi !== null && doi !== '') return `https://doi.org/${doi}`;
  return url !== null && /^https?:/u.test(url) ? url : null;
}

function ended(words: string): string {
  return /[.?!…]["”’»]?$/u.test(words) ? words : `${words}.`;
}

function plain(text: string): ReferenceRun {
  return { text, style: 'plain', link: null };
}
