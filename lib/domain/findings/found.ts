// What rules have in common: how codes, sources and passages are named in a finding, and the fixes they share.
import type { Labels } from '@/lib/base/language';
import { articleOf } from '@/lib/domain/article';
import { plainCitation } from '@/lib/domain/citation';
import type { CodeNode } from '@/lib/domain/code-tree';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Anchor, Code, Id, Source } from '@/lib/domain/records';
import type { Finding, QuickFix } from './finding';

/** Longest piece of a quote in a finding, in UTF-16 units. */
const quoteLimit = 60;

/** The same text in both languages. */
export function same(text: string): Labels {
  return { en: text, nl: text };
}

/** Gives a code's name in both languages, each falling back on the other. */
export function nameOf({ labels }: Pick<Code, 'labels'>): Labels {
  return { en: labels.en || labels.nl, nl: labels.nl || labels.en };
}

/** Gives the start of a passage between quotation marks. */
export function quoteOf({ quote }: Anchor): string {
  const text = quote.exact.replace(/\s+/g, ' ').trim();
  return text.length <= quoteLimit ? `“${text}”` : `“${text.slice(0, quoteLimit).trimEnd()}…”`;
}

/** Gives the code that a finding is listed under. */
export function listedCode(code: Pick<Code, 'id' | 'labels'>): NonNullable<Finding['code']> {
  return { id: code.id, name: nameOf(code) };
}

/** Gives the article that a finding in a source is listed under. */
export function listedSource(project: CodebookProjection, source: Source): NonNullable<Finding['source']> {
  return { id: articleOf(project.records.source, source).id, citation: citationOf(project, source) };
}

/** Gives how a source is cited, with its year letter where it has one. */
export function citationOf(project: CodebookProjection, source: Source): string {
  const article = articleOf(project.records.source, source);
  return project.cited.get(article.id)?.citation ?? plainCitation(source);
}

/** Gives a finding about a code. */
export function onCode(
  { id, labels }: Pick<Code, 'id' | 'labels'>,
  finding: Pick<Finding, 'key' | 'rule' | 'reason'> & Partial<Pick<Finding, 'fixes' | 'source'>>,
): Finding {
  return {
    fixes: [],
    source: null,
    ...finding,
    place: { noun: 'code', id },
    about: nameOf({ labels }),
    code: listedCode({ id, labels }),
  };
}

/**
 * Makes a rule's `find` from what it finds on one visible code. Asked again only for codes of which something that
 * counts on them or below them, their sources or their own record has changed: with every coding a few, not all.
 */
export function onEachCode(
  find: (project: CodebookProjection, node: CodeNode) => readonly Finding[],
): (project: CodebookProjection) => Finding[] {
  const known = new WeakMap<CodeRow, readonly Finding[]>();
  return (project) =>
    project.nodes.flatMap((node) => {
      const row = project.row(node);
      const before = known.get(row);
      if (before !== undefined) return before;
      const found = find(project, node);
      known.set(row, found);
      return found;
    });
}

/** Gives the visible codes by the code that they stand under, `null` for the top, in tree order. */
export function byParent(nodes: readonly CodeNode[]): Map<Id | null, CodeNode[]> {
  const groups = new Map<Id | null, CodeNode[]>();
  for (const node of nodes) {
    const known = groups.get(node.code.parentId);
    if (known === undefined) groups.set(node.code.parentId, [node]);
    else known.push(node);
  }
  return groups;
}

/** Goes to the page of a code. */
export function openCodeFix(codeId: Id): QuickFix {
  const title = { en: 'Open the code page', nl: 'Codepagina openen' };
  return { title, command: 'code.open', argument: codeId };
}

/** Deletes a code, with an offer to undo. */
export function removeCodeFix(codeId: Id): QuickFix {
  const title = { en: 'Delete the code', nl: 'Code verwijderen' };
  return { title, command: 'code.remove', argument: codeId };
}
