// Shortens quotes for a copy that leaves the house: so many words of each document, so many of each quote.
import type { Language } from '@/lib/base/language';
import type { QuoteEntry } from '@/lib/domain/codebook-view';
import type { Id } from '@/lib/domain/records';
import type { QuotationLimits } from './evidence-export';
import type { CellLine, EvidenceCell, EvidenceRow, EvidenceTable } from './evidence-table';

/** What stands for the words that were left out. */
const omission = '[…]';

/** Fewer words than these of a quote say nothing: it is left out as a whole. */
const fewestWords = 5;

/**
 * Gives the tables with quotes that keep the limits, over all of them together, and a note in each that has quotes
 * about what was done. A passage that is quoted more than once counts once, and is shortened the same everywhere.
 * `null` for no limits: a private copy, which says so.
 */
export function withQuotationLimits(
  tables: readonly EvidenceTable[],
  limits: QuotationLimits | null,
  language: Language,
): EvidenceTable[] {
  const shortener = new QuoteShortener(limits);
  return tables.map((table) => {
    const counts = { quotes: 0, shortened: 0 };
    const rows = table.rows.map((row) => limitedRow(row, shortener, counts));
    if (counts.quotes === 0) return table;
    const note = noteOf(limits, counts.shortened, language);
    return { ...table, notes: [...table.notes, note], rows: limits === null ? table.rows : rows };
  });
}

type Counts = { quotes: number; shortened: number };

function limitedRow(row: EvidenceRow, shortener: QuoteShortener, counts: Counts): EvidenceRow {
  return { ...row, cells: row.cells.map((cell) => limitedCell(cell, shortener, counts)) };
}

function limitedCell(cell: EvidenceCell, shortener: QuoteShortener, counts: Counts): EvidenceCell {
  if (cell.kind !== 'lines') return cell;
  return { ...cell, lines: cell.lines.map((line) => limitedLine(line, shortener, counts)) };
}

function limitedLine(line: CellLine, shortener: QuoteShortener, counts: Counts): CellLine {
  const { text, quote } = line;
  // A line that leads to a passage and does not say its words quotes nothing.
  if (quote === null || quote.text === '' || !text.includes(quote.text)) return line;
  counts.quotes += 1;
  const short = shortener.shortened(quote);
  if (short === quote.text) return line;
  counts.shortened += 1;
  return { ...line, text: text.split(quote.text).join(short) };
}

/** Shortens quotes as they come, and keeps count of what each document has given; `null` for no limits. */
export class QuoteShortener {
  readonly #given = new Map<string, number>();
  readonly #known = new Map<Id, string>();
  #shortened = 0;

  constructor(private readonly limits: QuotationLimits | null) {}

  /** Gives the words of a quote that may be shown; the same for the same passage. */
  shortened(quote: QuoteEntry): string {
    const known = this.#known.get(quote.fragmentId);
    if (known !== undefined) return known;
    const shown = this.limits === null ? quote.text : this.#within(this.limits, quote);
    this.#known.set(quote.fragmentId, shown);
    if (shown !== quote.text) this.#shortened += 1;
    return shown;
  }

  /** Says what was done to the quotes; empty when there were none. */
  note(language: Language): string {
    return this.#known.size === 0 ? '' : noteOf(this.limits, this.#shortened, language);
  }

  #within(limits: QuotationLimits, { citation, sourceId, text }: QuoteEntry): string {
    // A citation names one article, whichever of its faces was coded.
    const document = citation === '' ? sourceId : citation;
    const given = this.#given.get(document) ?? 0;
    const left = Math.min(limits.wordsPerQuote, limits.wordsPerDocument - given);
    const { shown, words } = firstWords(text, left);
    this.#given.set(document, given + words);
    return shown;
  }
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Gives a text, or its first words and a sign that there is more; `words` is how many of them are shown. */
function firstWords(text: string, limit: number): { readonly shown: string; readonly words: number } {
  let words = 0;
  let end = 0;
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike !== true) continue;
    if (words >= limit) {
      return words < fewestWords
        ? { shown: omission, words: 0 }
        : { shown: `${text.slice(0, end)} ${omission}`, words };
    }
    words += 1;
    end = index + segment.length;
  }
  return { shown: text, words };
}

/** Gives how many words a text has, as limits count them. */
export function wordCount(text: string): number {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike === true).length;
}

function noteOf(limits: QuotationLimits | null, shortened: number, language: Language): string {
  const isDutch = language === 'nl';
  if (limits === null) {
    return isDutch
      ? 'Privékopie met volledige citaten; niet doorgeven zonder toestemming van de rechthebbenden.'
      : 'Private copy with full quotes; not to be passed on without permission of who holds the rights.';
  }
  const { wordsPerDocument, wordsPerQuote } = limits;
  return isDutch
    ? `Van elk document zijn hoogstens ${wordsPerDocument} woorden geciteerd, en van elk citaat hoogstens ${wordsPerQuote}. ${shortened === 0 ? 'Geen citaat hoefde te worden ingekort.' : `${shortened} ${shortened === 1 ? 'citaat is' : 'citaten zijn'} ingekort met ${omission}.`}`
    : `At most ${wordsPerDocument} words of each document are quoted, and at most ${wordsPerQuote} of each quote. ${shortened === 0 ? 'No quote had to be shortened.' : `${shortened} ${shortened === 1 ? 'quote is' : 'quotes are'} shortened with ${omission}.`}`;
}
