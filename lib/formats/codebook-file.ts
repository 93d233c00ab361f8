// The codebook as a document: the tree, then every code with its rules and examples, and what changed since a version.
import { labelIn } from '@/lib/base/language';
import {
  codebookEntries,
  type CodebookEntry,
  type CodebookExample,
  type CodebookExport,
} from '@/lib/domain/codebook-document/codebook-document';
import { codebookDocumentWords } from '@/lib/domain/codebook-document/codebook-document-words';
import type { EvidenceFile } from '@/lib/domain/evidence/evidence-export';
import { QuoteShortener } from '@/lib/domain/evidence/quotation-limits';
import type { CodebookProjection } from '@/lib/domain/projection';
import { quotedWords } from '@/lib/domain/results/sentence-name';
import { numberedLabel, polarityWords, quotePlace, tableWords, typeWords } from '@/lib/domain/thematic-words';
import type { DiffRow } from '@/lib/domain/time-travel/codebook-diff';
import { differenceInWords } from '@/lib/domain/time-travel/diff-words';
import type { WritingContext } from './evidence-document';
import { proseOf, type ProseBlock, type ProseRun } from './prose';
import { addressOfQuote } from './quote-address';
import type { ExportContext } from './thematic-export';
import { writeProse } from './write-prose';

/** No heading of a word processor is deeper than this. */
const deepest = 6;

/** Gives the document as a file; `changes` are those since the version that was asked for. @throws the signal's reason when it was aborted */
export function writeCodebook(
  project: CodebookProjection,
  { changes, ...options }: CodebookExport & { readonly changes: readonly DiffRow[] },
  { isSample, signal, onProgress }: ExportContext & WritingContext,
): Promise<EvidenceFile> {
  const { language, title, date, format, limits, since } = options;
  const words = codebookDocumentWords[language];
  const shortener = new QuoteShortener(limits);
  const writer = new CodebookWriter(options, shortener);
  const entries = codebookEntries(project, language);
  const codes = entries.flatMap((entry) => writer.code(entry));
  const table = tableWords(language);
  const notes = [
    ...(isSample ? [table.sample] : []),
    table.counted,
    ...[shortener.note(language)].filter((note) => note !== ''),
  ];
  const blocks: ProseBlock[] = [
    ...[heading(1, words.tree), ...entries.map((entry) => writer.line(entry))],
    ...[heading(1, words.codes), ...codes],
    ...(since === null ? [] : [heading(1, words.changes(since.title)), ...writer.changes(changes)]),
  ];
  return writeProse({ title, language, date, notes, blocks }, format, { signal, onProgress });
}

class CodebookWriter {
  readonly #words;

  constructor(
    private readonly options: Pick<CodebookExport, 'language'>,
    private readonly shortener: QuoteShortener,
  ) {
    this.#words = codebookDocumentWords[options.language];
  }

  /** A line of the tree: how deep it stands is said by its indent. */
  line({ row, depth }: CodebookEntry): ProseBlock {
    const label = numberedLabel(row, this.options.language);
    const runs = [{ text: label, isBold: depth === 0 }, { text: ` (n\u00a0=\u00a0${row.union.documents})` }];
    return { kind: 'paragraph', look: 'item', runs, depth };
  }

  code(entry: CodebookEntry): ProseBlock[] {
    const { row, depth, definition, inclusion, exclusion, variants, dimensions, isInScope, origin } = entry;
    const { language } = this.options;
    const words = this.#words;
    return [
      heading(Math.min(deepest, depth + 2), numberedLabel(row, language)),
      proseOf(this.#facts(entry), 'note'),
      ...(isInScope ? [] : [proseOf(words.outOfScope, 'note')]),
      proseOf(definition === '' ? words.noDefinition : definition, definition === '' ? 'note' : 'plain'),
      ...(variants.length === 0 ? [] : [ruled(words.variants, variants.join('; '))]),
      ...(inclusion === '' ? [] : [ruled(words.inclusion, inclusion)]),
      ...(exclusion === '' ? [] : [ruled(words.exclusion, exclusion)]),
      ...dimensions.map(({ name, value }) => ruled(`${name}: `, value)),
      ...entry.relations.map(({ kind, name }) => ruled(words.relations[kind], name)),
      ...(origin === '' ? [] : [ruled(words.origin, origin)]),
      ...entry.examples.map((example) => this.#example(example)),
    ];
  }

  changes(rows: readonly DiffRow[]): ProseBlock[] {
    const { language } = this.options;
    const changed = rows.filter(({ differences }) => differences.length > 0);
    if (changed.length === 0) return [proseOf(this.#words.noChanges)];
    return changed.map((row): ProseBlock => {
      const code = (row.after ?? row.before)?.code;
      const said = row.differences.map((each) => differenceInWords(row, each, language)).join('; ');
      const label = code === undefined ? '' : labelIn(code.labels, language);
      return {
        kind: 'paragraph',
        look: 'item',
        runs: [{ text: label, isBold: true }, { text: `: ${said}` }],
      };
    });
  }

  #facts({ row }: CodebookEntry): string {
    const { language } = this.options;
    const { type, polarity, union } = row;
    return [
      ...(type === null ? [] : [`${typeWords[type].letter} ${typeWords[type][language]}`]),
      ...(polarity === null ? [] : [polarityWords[polarity][language]]),
      this.#words.counts(union.documents, union.fragments),
    ].join(' · ');
  }

  #example({ quote, language: own }: CodebookExample): ProseBlock {
    const place = quotePlace({ ...quote, times: 1 }, this.options.language);
    const runs: ProseRun[] = [
      { text: quotedWords(this.shortener.shortened(quote)), language: own },
      { text: ' (' },
      { text: place, link: addressOfQuote(quote) },
      { text: ').' },
    ];
    return { kind: 'paragraph', look: 'quote', runs };
  }
}

function heading(level: number, text: string): ProseBlock {
  return { kind: 'heading', level, text };
}

function ruled(before: string, text: string): ProseBlock {
  return { kind: 'paragraph', look: 'plain', runs: [{ text: before, isBold: true }, { text }] };
}
