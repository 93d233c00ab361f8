// What an extraction table comes down to in a project: each row a source with its text, each line a fragment, each
// suggestion that fits a coding. Pure apart from ids, times and hashes; the dry run and the import are the same plan.
import { labelIn, type Language } from '@/lib/base/language';
import { plainCitation } from '@/lib/domain/citation';
import { defaultPolarity } from '@/lib/domain/code-tree';
import type { AddOperation, Operation } from '@/lib/domain/change';
import { added } from '@/lib/domain/operations';
import type { Attribute, Code, Fragment, Id, Polarity, Source, TextVersion } from '@/lib/domain/records';
import { deflateText } from '@/lib/formats/deflate';
import type {
  ExtractionLine,
  ExtractionProblem,
  ExtractionRow,
  ExtractionTable,
  Suggestion,
} from '@/lib/formats/extraction-table';
import { snapshotMediaType, writePageSnapshot } from '@/lib/formats/page-snapshot';
import type { StoredFile } from '@/lib/store/schema';
import { newRecord, type Clock } from './context';
import { rowText, type RowText } from './extraction-rows';
import { ExtractionValues } from './extraction-values';
import { messages } from './messages';
import { fileOf, textMediaType } from './versions';

/** Why something of the table does not come in. */
export type ExtractionConflict = {
  readonly row: number;
  /** Of the line; `null` when it is the whole row. */
  readonly order: number | null;
  /**
   * `source-known`: an article with these authors and year is there. `code-unknown`: the project has no code with this
   * key. `polarity`: the line says that it helps and the code that it hinders, or the other way round: an absent
   * protective characteristic is not a hindering one, so nothing is coded and a person decides.
   */
  readonly reason: 'source-known' | 'code-unknown' | 'polarity';
  /** The citation, the key, or what the code is called. */
  readonly about: string;
};

/** What is imported into what. */
export type ExtractionParts = {
  readonly table: ExtractionTable;
  readonly projectId: Id;
  readonly sources: readonly Source[];
  readonly codes: readonly Code[];
  readonly attributes: readonly Attribute[];
  /** Of the interface: captions and notes come in it. */
  readonly language: Language;
  readonly coder: string;
  /** Whether codes that fit only in part are coded too. */
  readonly withLoose: boolean;
};

/** One change that imports the table. */
export type ExtractionPlan = {
  readonly operations: readonly Operation[];
  readonly files: readonly StoredFile[];
  readonly sourceIdByRow: ReadonlyMap<number, Id>;
  readonly counts: ExtractionCounts;
  readonly conflicts: readonly ExtractionConflict[];
  readonly problems: readonly ExtractionProblem[];
};

/** How much comes in. */
export type ExtractionCounts = {
  readonly sources: number;
  readonly fragments: number;
  readonly codings: number;
  /** Fragments that no suggestion fits: they wait for a code. */
  readonly uncoded: number;
  /** What is known of documents and fragments beside codes: country, participants, N, design, effect. */
  readonly values: number;
};

/** Gives what an import would do. Writes nothing. */
export async function planExtraction(context: Clock, parts: ExtractionParts): Promise<ExtractionPlan> {
  const planner = new Planner(context, parts);
  for (const row of parts.table.rows) await planner.addRow(row);
  return planner.plan();
}

class Planner {
  readonly #operations: AddOperation[] = [];
  readonly #files: StoredFile[] = [];
  readonly #sources = new Map<number, Id>();
  readonly #conflicts: ExtractionConflict[] = [];
  readonly #known: ReadonlySet<string>;
  readonly #codes: ReadonlyMap<string, Code>;
  readonly #codesById: ReadonlyMap<Id, Code>;
  readonly #values: ExtractionValues;
  #counts = { sources: 0, fragments: 0, codings: 0, uncoded: 0 };

  constructor(
    private readonly context: Clock,
    private readonly parts: ExtractionParts,
  ) {
    this.#known = new Set(parts.sources.filter(({ removed }) => !removed).map(plainCitation));
    const present = parts.codes.filter(({ removed }) => !removed);
    // A template that was added once more has its keys twice: the first made is meant.
    const newestFirst = present.toSorted((a, b) => (a.id < b.id ? 1 : -1));
    this.#codes = new Map(newestFirst.flatMap((code) => (code.origin === null ? [] : [[code.origin, code]])));
    this.#codesById = new Map(present.map((code) => [code.id, code]));
    this.#values = new ExtractionValues(context, parts);
  }

  async addRow(row: ExtractionRow): Promise<void> {
    const title = messages[this.parts.language].extractionRow(row.number);
    const citation = plainCitation({ ...row, title });
    if (this.#known.has(citation)) {
      this.#conflicts.push({ row: row.number, order: null, reason: 'source-known', about: citation });
      return;
    }
    const source: Source = {
      ...{ ...this.#record(), kind: 'page', title, authors: row.authors, year: row.year },
      ...{ journal: '', doi: null, url: null, fileId: null, language: null },
    };
    this.#sources.set(row.number, source.id);
    this.#counts.sources += 1;
    this.#operations.push(added('source', source));
    const text = rowText(row, this.parts.language);
    await this.#keepText(source, text);
    this.#values.addRow(row, source.id);
    for (const line of row.lines) this.#addLine(row, line, { source, text });
  }

  /** The row is nowhere else: its text is kept whatever the user wants of copies of pages. */
  async #keepText(source: Source, { textHash, folded, snapshot }: RowText): Promise<void> {
    const text = await fileOf(`${textHash}.txt`, textMediaType, await deflateText(folded.text));
    const page = await fileOf(`${textHash}.json`, snapshotMediaType, await writePageSnapshot(snapshot));
    this.#files.push(text, page);
    const version: TextVersion = {
      ...{ ...this.#record(), sourceId: source.id, face: 'page', textHash },
      ...{ fileId: text.id, length: folded.text.length, snapshotFileId: page.id },
    };
    this.#operations.push(added('version', version));
  }

  #addLine(
    row: ExtractionRow,
    line: ExtractionLine,
    { source, text }: { source: Source; text: RowText },
  ): void {
    const anchor = text.anchors.get(line);
    if (anchor === undefined) return;
    const { coder } = this.parts;
    const fragment: Fragment = { ...this.#record(), sourceId: source.id, anchor, coder, language: null };
    this.#operations.push(added('fragment', fragment));
    this.#counts.fragments += 1;
    this.#values.addEffect(line.effect, fragment.id);
    const fitting = line.suggestions.filter(({ fit }) => this.parts.withLoose || fit === 'clear');
    const codings = fitting.flatMap((suggestion) => this.#codingOf(suggestion, { row, line, fragment }));
    this.#operations.push(...codings);
    this.#counts.codings += codings.length;
    if (codings.length === 0) this.#counts.uncoded += 1;
  }

  #codingOf(
    { code: key, fit }: Suggestion,
    { row, line, fragment }: { row: ExtractionRow; line: ExtractionLine; fragment: Fragment },
  ): AddOperation[] {
    const code = this.#codes.get(key);
    const at = { row: row.number, order: line.order };
    if (code === undefined) {
      this.#conflicts.push({ ...at, reason: 'code-unknown', about: key });
      return [];
    }
    if (areOpposed(line.polarity, defaultPolarity(this.#codesById, code.id))) {
      this.#conflicts.push({ ...at, reason: 'polarity', about: labelIn(code.labels, this.parts.language) });
      return [];
    }
    const note = fit === 'loose' ? messages[this.parts.language].looseFit : '';
    const { coder } = this.parts;
    const facets = { coder, polarity: line.polarity, absence: false, note };
    return [added('coding', { ...this.#record(), fragmentId: fragment.id, codeId: code.id, ...facets })];
  }

  #record() {
    return newRecord(this.context, this.parts.projectId);
  }

  plan(): ExtractionPlan {
    return {
      ...{ files: this.#files, sourceIdByRow: this.#sources },
      operations: [...this.#operations, ...this.#values.operations()],
      ...{
        counts: { ...this.#counts, values: this.#values.count },
        conflicts: this.#conflicts,
        problems: this.parts.table.problems,
      },
    };
  }
}

/** Mixed and conditional effects go with either side. */
function areOpposed(line: Polarity | null, code: Polarity | null): boolean {
  const sides: readonly (Polarity | null)[] = ['protective', 'hindering'];
  return line !== code && sides.includes(line) && sides.includes(code);
}
