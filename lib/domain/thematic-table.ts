// The thematic table, row by row; rows that did not change stay the same objects, so that only the others travel.
import type { CodeNode } from './code-tree';
import type { ThematicRow, ThematicTable, ThematicTableOptions } from './codebook-view';
import { bySource, documentEntry, quoteEntries } from './evidence-views';
import type { CodebookProjection } from './projection';
import type { Id } from './records';

/** Makes thematic tables of one projection with one set of options. */
export class ThematicTableMaker {
  #rows = new Map<Id, ThematicRow>();
  #citations: ReadonlyMap<Id, string> | null = null;

  constructor(
    private readonly projection: CodebookProjection,
    private readonly options: ThematicTableOptions,
  ) {}

  /** Gives the table as it is now. */
  table(): ThematicTable {
    const cited = this.projection.citations();
    // A changed author or year may change any row's citations and their order.
    if (cited !== this.#citations) this.#rows = new Map();
    this.#citations = cited;
    const { documents, fragments } = this.projection.totals();
    const rows = this.projection.nodes.map((node) => this.#row(node));
    this.#rows = new Map(rows.map((row) => [row.code.id, row]));
    return { version: this.projection.version, documents, fragments, rows };
  }

  #row(node: CodeNode): ThematicRow {
    const code = this.projection.row(node);
    const known = this.#rows.get(code.id);
    if (known?.code === code) return known;
    const cited = this.projection.citations();
    const groups = bySource(this.projection.evidence(node));
    return {
      code,
      documents: groups.map((group) => documentEntry(group, cited)),
      quotes: quoteEntries(groups, cited, this.options.quotesPerRow),
      childDocuments: node.childIds.flatMap((id) => {
        const child = this.projection.node(id);
        return child === undefined ? [] : [this.projection.row(child).union.documents];
      }),
    };
  }
}
