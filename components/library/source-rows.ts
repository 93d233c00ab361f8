// The rows of the Sources view: folders, and in each its articles in the order of a reference list; under an article its
// faces, and what may be one.
import { messages as words } from '@/components/pieces/messages';
import type { FindingCounts } from '@/components/pieces/severity';
import { treeRowsOf, type TreeNode, type TreeRow } from '@/components/shared/tree-rows';
import type { Language } from '@/lib/base/language';
import { articlesOf, type Article } from '@/lib/domain/article';
import { compareSources, plainCitation } from '@/lib/domain/citation';
import type { Id, Source } from '@/lib/domain/records';
import { folderName, folderOf, foldersOf, isInFolder, parentFolder } from '@/lib/domain/source-folder';
import type { FaceSuggestion } from '@/lib/services/faces';
import type { Messages } from './messages';
import { faceRowId, folderRowId } from './row-ids';

/** What a row is about. */
export type SourceNode = TreeNode & {
  readonly description: string;
  readonly icon: string;
  /** What stands after the label, in a weaker colour. */
  readonly detail: string;
  /** Errors and warnings about an article that has any. */
  readonly findings?: FindingCounts;
} & (
    | { readonly kind: 'article' | 'face'; readonly source: Source }
    | { readonly kind: 'suggestion'; readonly suggestion: FaceSuggestion }
    | { readonly kind: 'folder'; readonly path: string }
  );

/** A row of the view. */
export type SourceRow = SourceNode & TreeRow;

/** Gives the rows, folders before articles; faces are listed when an article has more than one. */
export function sourceRows(
  sources: readonly Source[],
  suggestions: readonly FaceSuggestion[],
  look: { readonly text: Messages; readonly isClosed: (id: string) => boolean },
): SourceRow[] {
  const articles = articlesOf(sources).toSorted((a, b) => compareSources(a.article, b.article));
  const folders = foldersOf(sources).map((path) => folderNode(path, articles, look.text));
  const nodes = articles.flatMap((each) => {
    const about = suggestions.filter(({ article }) => article.id === each.article.id);
    return [
      articleNode(each, look.text),
      ...(each.faces.length < 2 ? [] : each.faces.map((face) => faceNode(each.article, face, look.text))),
      ...about.map((suggestion, at) => suggestionNode(suggestion, at, look.text)),
    ];
  });
  return treeRowsOf([...folders, ...nodes], (id) => !look.isClosed(id));
}

/** Gives the rows with the errors and warnings about their articles, which the rows say in words too. */
export function withFindings(
  rows: readonly SourceRow[],
  found: ReadonlyMap<Id, FindingCounts>,
  language: Language,
): SourceRow[] {
  return rows.map((row) => {
    const findings = row.kind === 'article' ? found.get(row.id) : undefined;
    if (findings === undefined) return row;
    return { ...row, findings, description: `${row.description}, ${words[language].findings(findings)}` };
  });
}

/** Gives the icon of a face. */
export function iconOf(kind: Source['kind']): string {
  return kind === 'pdf' ? 'file-pdf' : 'globe';
}

function folderNode(path: string, articles: readonly Article[], text: Messages): SourceNode {
  const inside = articles.filter(({ article }) => isInFolder(folderOf(article), path));
  const sources = inside.reduce((sum, { faces }) => sum + faces.length, 0);
  return {
    ...{ id: folderRowId(path), parentId: rowOfFolder(parentFolder(path)), kind: 'folder', path },
    ...{ icon: 'folder', label: folderName(path), detail: String(inside.length) },
    description: text.inFolder(inside.length, sources),
  };
}

function rowOfFolder(path: string | null): string | null {
  return path === null ? null : folderRowId(path);
}

function articleNode({ article, faces }: Article, text: Messages): SourceNode {
  const kinds = faces.map(({ kind }) => text.kinds[kind]).join(', ');
  return {
    ...{ id: article.id, parentId: rowOfFolder(folderOf(article)), kind: 'article', source: article },
    icon: faces.length > 1 ? 'files' : iconOf(article.kind),
    label: plainCitation(article),
    detail: article.title,
    description: `${article.title}, ${kinds}`,
  };
}

function faceNode(article: Source, source: Source, text: Messages): SourceNode {
  const detail = hostOf(source.url) ?? source.journal;
  const label = capitalised(text.kinds[source.kind]);
  return {
    ...{ id: faceRowId(source.id), parentId: article.id, kind: 'face', source },
    ...{ icon: iconOf(source.kind), label, detail, description: detail },
  };
}

function suggestionNode(suggestion: FaceSuggestion, at: number, text: Messages): SourceNode {
  const { article, kind, by } = suggestion;
  return {
    ...{ id: `suggestion-${article.id}-${at}`, parentId: article.id, kind: 'suggestion', suggestion },
    ...{ icon: 'link', label: text.sameArticle, detail: text.alsoHere(text.kinds[kind], text.likeness[by]) },
    description: `${inWords(suggestion, text)} ${text.howToTie}`,
  };
}

/** Gives why two may be one article: `Brandt, 2021 is here as PDF and as web page (same DOI).` */
export function inWords({ article, kind, by }: FaceSuggestion, text: Messages): string {
  return text.mayBeFace({
    citation: plainCitation(article),
    one: text.kinds[article.kind],
    other: text.kinds[kind],
    why: text.likeness[by],
  });
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}

/** Gives the row that stands where rows stood when those are gone, with what is under them; `null` when none is left. */
export function rowAfter(rows: readonly SourceRow[], gone: readonly string[]): string | null {
  const isGone = ({ id, parentId }: SourceRow): boolean =>
    gone.includes(id) || (parentId !== null && gone.includes(parentId));
  const last = rows.findLastIndex(isGone);
  const next = rows.slice(last + 1)[0] ?? rows.slice(0, last).findLast((row) => !isGone(row));
  return next?.id ?? null;
}
