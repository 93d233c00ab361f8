// What a codebook says, code by code, as it is handed in: definitions, rules, examples, counts, and what changed.
import { labelIn, type Language } from '@/lib/base/language';
import type { CodeNode } from '@/lib/domain/code-tree';
import type { CodeRow, QuoteEntry } from '@/lib/domain/codebook-view';
import type { Evidence } from '@/lib/domain/evidence-index';
import { quoteEntries, quoteEntry } from '@/lib/domain/evidence-views';
import type { QuotationLimits } from '@/lib/domain/evidence/evidence-export';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { CodeRelationKind, Id } from '@/lib/domain/records';
import type { ProseFormat } from '@/lib/domain/results/results-export';
import { numberedLabel } from '@/lib/domain/thematic-words';
import type { LogPoint } from '@/lib/domain/time-travel/log-keeper';

/** A named version that changes are told since. */
export type VersionPoint = { readonly title: string; readonly point: LogPoint };

/** What the document is to be. */
export type CodebookExport = {
  readonly format: ProseFormat;
  readonly language: Language;
  readonly title: string;
  /** ISO date printed in the document. */
  readonly date: string;
  /** `null`: a private copy, with every quote in full. */
  readonly limits: QuotationLimits | null;
  /** `null` for no list of changes. */
  readonly since: VersionPoint | null;
};

/** An example with the language that it is in. */
export type CodebookExample = { readonly quote: QuoteEntry; readonly language: Language | null };

/** All that is said of a code. */
export type CodebookEntry = {
  readonly row: CodeRow;
  /** From 0. */
  readonly depth: number;
  /** Empty where none was written. */
  readonly definition: string;
  readonly inclusion: string;
  readonly exclusion: string;
  /** Other names, in the language of the document and then in the other one. */
  readonly variants: readonly string[];
  readonly dimensions: readonly { readonly name: string; readonly value: string }[];
  readonly isInScope: boolean;
  /** Ties to other codes that are there, by what they say. */
  readonly relations: readonly { readonly kind: CodeRelationKind; readonly name: string }[];
  /** Where the code comes from, in words; empty where nobody said. */
  readonly origin: string;
  /** Those that were marked; where none were, the first passage that was coded with it. */
  readonly examples: readonly CodebookExample[];
};

/** Gives what is said of every code, in the order of the tree, all code systems. */
export function codebookEntries(project: CodebookProjection, language: Language): CodebookEntry[] {
  return project.nodes.map((node) => entryOf(project, node, language));
}

function entryOf(project: CodebookProjection, node: CodeNode, language: Language): CodebookEntry {
  const { code, depth } = node;
  const other = language === 'en' ? 'nl' : 'en';
  const { definition, inclusion, exclusion, variants, dimensions, inScope } = code;
  const said = (labels: typeof inclusion): string => (labels ? labelIn(labels, language).trim() : '');
  return {
    row: project.row(node),
    ...{ depth, definition: said(definition), inclusion: said(inclusion), exclusion: said(exclusion) },
    variants: [...new Set([...(variants?.[language] ?? []), ...(variants?.[other] ?? [])])],
    dimensions: dimensions ?? [],
    isInScope: inScope !== false,
    relations: relationsOf(project, code, language),
    origin: code.originDetail?.reference.trim() ?? '',
    examples: examplesOf(project, node),
  };
}

function relationsOf(
  project: CodebookProjection,
  { relations }: CodeNode['code'],
  language: Language,
): CodebookEntry['relations'] {
  return (relations ?? []).flatMap(({ kind, codeId }) => {
    const other = project.node(codeId);
    if (other === undefined) return [];
    return [{ kind, name: numberedLabel({ number: other.number, labels: other.code.labels }, language) }];
  });
}

function examplesOf(project: CodebookProjection, node: CodeNode): CodebookExample[] {
  const marked = new Set(node.code.examples ?? []);
  const evidence = [...project.evidence(node)];
  const byFragment = new Map<Id, Evidence>(evidence.map((each) => [each.fragment.id, each]));
  const chosen = [...marked].flatMap((id) => byFragment.get(id) ?? []);
  const quotes =
    chosen.length > 0
      ? chosen.map((each) =>
          quoteEntry(each, { citation: project.cited.get(each.source.id)?.citation ?? '' }),
        )
      : quoteEntries(project.ownEvidence(node.code.id), project.cited, 1);
  return quotes.map((quote) => ({
    quote,
    language: byFragment.get(quote.fragmentId)?.fragment.language ?? null,
  }));
}
