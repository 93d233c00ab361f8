// The thematic table, row by row; rows that did not change stay the same objects, so that only the others travel.
import type { CodeNode } from './code-tree';
import { systemsAmong, type TreeScope } from './code-systems/system-of';
import type {
  SystemName,
  TableTotals,
  ThematicRow,
  ThematicTable,
  ThematicTableOptions,
} from './codebook-view';
import { documentEntries, quoteEntries } from './evidence-views';
import type { Evidence } from './evidence-index';
import type { CodebookProjection } from './projection';
import type { Id } from './records';
import { isHeading } from './thematic-words';

/** Makes thematic tables of one projection with one set of options. */
export class ThematicTableMaker {
  #rows = new Map<Id, ThematicRow>();

  constructor(
    private readonly projection: CodebookProjection,
    private readonly options: ThematicTableOptions,
  ) {}

  /** Gives the table as it is now. */
  table(): ThematicTable {
    const { version, nodes } = this.projection;
    const systems = systemsAmong(nodes.map(({ code }) => code)).map(({ id, labels }) => ({ id, labels }));
    const scope = this.#scopeAmong(systems);
    const inTable = nodes.filter(isWithin(scope, new Set(systems.map(({ id }) => id))));
    const rows = inTable.map((node) => this.#row(node));
    this.#rows = new Map(rows.map((row) => [row.code.id, row]));
    const isWhole = inTable.length === nodes.length;
    return { version, systems, scope, ...(isWhole ? this.#totals() : this.#totalsOf(inTable)), rows };
  }

  #scopeAmong(systems: readonly SystemName[]): TreeScope {
    const { scope = 'own' } = this.options;
    return typeof scope === 'string' || systems.some(({ id }) => id === scope.systemId) ? scope : 'own';
  }

  #totals(): TableTotals {
    const { documents, fragments, uncertainFragments, lostFragments } = this.projection.totals();
    return { documents, fragments, uncertainFragments, lostFragments };
  }

  /** A passage that has codes of several branches counts once. */
  #totalsOf(nodes: readonly CodeNode[]): TableTotals {
    const documents = new Set<Id>();
    const fragments = new Set<Id>();
    for (const { code } of nodes) {
      for (const { source, fragment } of this.projection.ownEvidence(code.id)) {
        documents.add(source.id);
        fragments.add(fragment.id);
      }
    }
    const doubtful = [...this.projection.doubtful()].filter(([id]) => fragments.has(id));
    const lost = doubtful.filter(([, state]) => state === 'lost').length;
    return {
      ...{ documents: documents.size, fragments: fragments.size },
      ...{ uncertainFragments: doubtful.length - lost, lostFragments: lost },
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
    return isHeading(node.code) ? this.projection.ownEvidence(node.code.id) : this.projection.evidence(node);
  }
}

function isWithin(scope: TreeScope, systemIds: ReadonlySet<Id>): (node: CodeNode) => boolean {
  if (scope === 'all') return () => true;
  if (scope === 'own') return ({ path }) => !path.some((id) => systemIds.has(id));
  return ({ path }) => path.includes(scope.systemId);
}
