// The thematic table, row by row; rows that did not change stay the same objects, so that only the others travel.
import type { CodeNode } from './code-tree';
import type { ThematicRow, ThematicTable, ThematicTableOptions } from './codebook-view';
import { documentEntries, quoteEntries } from './evidence-views';
import type { Evidence } from './evidence-index';
import type { CodebookProjection } from './projection';
import type { Id } from './records';

/** Makes thematic tables of one projection with one set of options. */
export class ThematicTableMaker {
  #rows = new Map<Id, ThematicRow>();

  constructor(
    private readonly projection: CodebookProjection,
    private readonly options: ThematicTableOptions,
  ) {}

  /** Gives the table as it is now. */
  table(): ThematicTable {
    const { documents, fragments, uncertainFragments, lostFragments } = this.projection.totals();
    const rows = this.projection.nodes.map((node) => this.#row(node));
    this.#rows = new Map(rows.map((row) => [row.code.id, row]));
    return {
      version: this.projection.version,
      documents,
      fragments,
      uncertainFragments,
      lostFragments,
      rows,
    };
  }

  #row(node: CodeNode): ThematicRow {
    const code = this.projection.row(node);
    const known = this.#rows.get(code.id);
    if (known?.code === code) return known;
    return {
      code,
      documents: documentEntries(this.projection, node),
      quotes: quoteEntries(this.#quotable(node), this.projection.cited, this.options.quotesPerRow),
      doubts: this.projection.doubts(node),
      childDocuments: node.childIds.flatMap((id) => {
        const child = this.projection.node(id);
        return child === undefined ? [] : [this.projection.row(child).union.documents];
      }),
    };
  }

  /** What is below a theme is quoted in the rows below it, not twice. */
  #quotable(node: CodeNode): Iterable<Evidence> {
    const { kind } = node.code;
    const isHeading = kind === 'polarityGroup' || kind === 'theme';
    return isHeading ? this.projection.ownEvidence(node.code.id) : this.projection.evidence(node);
  }
}
