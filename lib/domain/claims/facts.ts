// Counts of what documents are, not of what they say: designs, countries, ways of collecting data. `20 kwantitatieve
// studies` and `interviews (n=10)` are compared with what is known of the documents, and added up.
import type { Labels } from '@/lib/base/language';
import type { Id, TextRange } from '@/lib/domain/records';
import type { ClaimProject } from './claim-project';
import { rawRangeOf } from './claim-text';
import { countsIn, figuresIn, type TextNumber } from './numbers';
import type { ClaimPassage } from './topics';

/** A field of which texts give counts. */
export type FactField = 'design' | 'collection' | 'country';

/** A value of a field, and how it is written. */
export type FactTerm = { readonly field: FactField; readonly labels: Labels; readonly written: RegExp };

/** A count that a text gives of a value. */
export type FactClaim = {
  readonly term: FactTerm;
  readonly claimed: number;
  /** Documents that have the value; `null` when nothing is known of this field. */
  readonly documentIds: readonly Id[] | null;
  readonly place: TextRange;
};

/** Counts of one field in one paragraph, and the number of documents that the paragraph gives. */
export type FactSum = {
  readonly field: FactField;
  readonly parts: readonly FactClaim[];
  readonly sum: number;
  readonly total: number;
  readonly place: TextRange;
};

const term = (field: FactField, [en, nl]: readonly [string, string], written: RegExp): FactTerm => ({
  field,
  labels: { en, nl },
  written,
});

/** Longer names before the shorter ones that they hold. */
const terms: readonly FactTerm[] = [
  term('design', ['book review', 'boekreview'], /\bboek ?review|\bboekbespreking|\bbook review/iu),
  term('design', ['case study', 'casestudy'], /\bcase-? ?stud(?:y|ie)|\bgevalsstudie/iu),
  term(
    'design',
    ['protocol description', 'protocolbeschrijving'],
    /\bprotocol-?(?:beschrijving| description)/iu,
  ),
  term('design', ['practice note', 'practice note'], /\bpractice note|\bpraktijknotitie/iu),
  term('design', ['meta-analysis', 'meta-analyse'], /\bmeta-?analy/iu),
  term('design', ['mixed methods', 'mixed methods'], /\bmixed[- ]methods?/iu),
  term('design', ['randomised trial', 'gerandomiseerd onderzoek'], /\brct\b|\b(?:ge)?random/iu),
  term('design', ['cross-sectional study', 'cross-sectionele studie'], /\bcross-?sectio|\bdwarsdoorsnede/iu),
  term('design', ['longitudinal study', 'longitudinale studie'], /\blongitudina/iu),
  term('design', ['quantitative study', 'kwantitatieve studie'], /\bkwantitati|\bquantitati/iu),
  term('design', ['qualitative study', 'kwalitatieve studie'], /\bkwalitati|\bqualitati/iu),
  term(
    'design',
    ['literature review', 'literatuurreview'],
    /literatuur ?(?:review|overzicht|studie)|\b(?:systematic|theoreti\w+|literature|scoping) review|systematisch overzicht|theoretische review/iu,
  ),
  term('collection', ['questionnaire', 'vragenlijst'], /\bvragenlijst|\bquestionnaire|\benquête|\bsurvey/iu),
  term('collection', ['interview', 'interview'], /interview/iu),
];

let countries: readonly FactTerm[] | null = null;

/** Names of countries in both languages, as the language data of the engine has them. */
function countryTerms(): readonly FactTerm[] {
  if (countries !== null) return countries;
  const [en, nl] = (['en', 'nl'] as const).map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const made = letters
    .flatMap((one) => letters.map((other) => one + other))
    .flatMap((code) => {
      const labels = { en: en?.of(code) ?? '', nl: nl?.of(code) ?? '' };
      if (labels.en === '' || labels.nl === '') return [];
      const also = code === 'US' ? ['VS', 'USA', 'United States of America'] : [];
      const names = [labels.en, labels.nl, ...also].map((name) =>
        name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      );
      return [
        term(
          'country',
          [labels.en, labels.nl],
          new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u'),
        ),
      ];
    });
  countries = made;
  return made;
}

/** Gives the counts of designs, countries and the like that passages outside the codes give, and their sums. */
export function factsIn(
  passages: readonly ClaimPassage[],
  project: ClaimProject,
): { readonly claims: readonly FactClaim[]; readonly sums: readonly FactSum[] } {
  const claims: FactClaim[] = [];
  const sums: FactSum[] = [];
  const seen = new Set<ClaimPassage['block']>();
  for (const { block, codeId } of passages) {
    if (codeId !== null || seen.has(block)) continue;
    seen.add(block);
    const read = new ParagraphCounts(block, project);
    // One number beside a design may be anything; two are a list of counts.
    const own = read.claims().filter(({ term: { field } }, _, all) => {
      return all.filter((other) => other.term.field === field).length > 1;
    });
    claims.push(...own);
    sums.push(...read.sums(own));
  }
  return { claims, sums };
}

/** The counts of one paragraph. */
class ParagraphCounts {
  readonly #text: string;
  readonly #numbers: readonly TextNumber[];

  constructor(
    private readonly block: ClaimPassage['block'],
    private readonly project: ClaimProject,
  ) {
    this.#text = block.text;
    const whole = { start: 0, end: block.text.length };
    const figures = figuresIn(block.text, whole).map(({ value, range }) => ({ value, range }));
    const plain = countsIn(block.text, whole).filter(
      ({ range }) => !figures.some((each) => each.range.start <= range.start && range.end <= each.range.end),
    );
    this.#numbers = [...figures, ...plain].toSorted((a, b) => a.range.start - b.range.start);
  }

  claims(): FactClaim[] {
    return this.#numbers.flatMap((number, at) => {
      const found = this.#termOf(number, at);
      if (found === null) return [];
      const documentIds = this.#documentsWith(found);
      const place = rawRangeOf(this.block, number.range);
      return [{ term: found, claimed: number.value, documentIds, place }];
    });
  }

  /** `interviews (n=10)` has its word before it, `10 interviews` after it. */
  #termOf({ range }: TextNumber, at: number): FactTerm | null {
    const isFigure = /[nN][*_]* ?=/.test(this.#text.slice(range.start, range.end));
    if (isFigure) {
      const from = Math.max(this.#numbers[at - 1]?.range.end ?? 0, range.start - 60);
      return lastTerm(clauseBefore(this.#text.slice(from, range.start)));
    }
    const next = this.#numbers[at + 1]?.range.start ?? this.#text.length;
    const after = this.#text.slice(range.end, Math.min(next, range.end + 90));
    const sentence = /^.*?[.!?](?= \p{Lu}|$)/u.exec(after)?.[0] ?? after;
    return /^ \p{Ll}*(?:jaar|years?|maanden|months|participant|respondent|deelnemers|jongeren|children)/iu.test(
      sentence,
    )
      ? null
      : firstTerm(sentence);
  }

  #documentsWith({ field, written }: FactTerm): readonly Id[] | null {
    const known = this.project.documents.filter(({ facts }) => (facts[field] ?? []).length > 0);
    if (known.length === 0) return null;
    return known
      .filter(({ facts }) => (facts[field] ?? []).some((value) => written.test(value)))
      .map(({ id }) => id);
  }

  /** Designs exclude each other in such a list: they add up to the number of documents that the paragraph gives. */
  sums(claims: readonly FactClaim[]): FactSum[] {
    const parts = claims.filter(({ term: { field } }) => field === 'design');
    const total = this.#total();
    if (parts.length < 3 || total === null) return [];
    const sum = parts.reduce((all, { claimed }) => all + claimed, 0);
    return [{ field: 'design', parts, sum, total: total.value, place: rawRangeOf(this.block, total.range) }];
  }

  #total(): TextNumber | null {
    const found = this.#numbers.find(({ range }, at) => {
      const after = this.#text.slice(range.end, range.end + 60);
      const isNamed =
        /^ (?:(?:geïncludeerde|opgenomen|geselecteerde|included|selected|eligible|unieke|unique) )?(?:publicaties|studies|onderzoeken|artikelen|publications|papers|articles)\b/iu.test(
          after,
        );
      const number = this.#numbers[at];
      return isNamed && number !== undefined && this.#termOf(number, at) === null;
    });
    return found ?? null;
  }
}

function clauseBefore(words: string): string {
  return words.split(/[.;:]\s/).at(-1) ?? words;
}

function firstTerm(words: string): FactTerm | null {
  return nearest(words, (at) => at);
}

function lastTerm(words: string): FactTerm | null {
  return nearest(words, (at) => -at);
}

/** Of terms at one place the one that is listed first wins. */
function nearest(words: string, rank: (at: number) => number): FactTerm | null {
  let best: { readonly found: FactTerm; readonly at: number } | null = null;
  for (const found of [...terms, ...countryTerms()]) {
    const at = words.search(found.written);
    if (at !== -1 && (best === null || rank(at) < rank(best.at))) best = { found, at };
  }
  return best?.found ?? null;
}
