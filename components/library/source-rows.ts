// The rows of the Sources view: articles in the order of a reference list, under each its faces, and what may be one.
import { treeRowsOf, type TreeNode, type TreeRow } from '@/components/shared/tree-rows';
import { articlesOf, type Article } from '@/lib/domain/article';
import { compareSources, plainCitation } from '@/lib/domain/citation';
import type { Source } from '@/lib/domain/records';
import type { FaceSuggestion } from '@/lib/services/faces';
import type { Messages } from './messages';

/** What a row is about. */
export type SourceNode = TreeNode & {
  readonly description: string;
  readonly icon: string;
  /** What stands after the label, in a weaker colour. */
  readonly detail: string;
} & (
    | { readonly kind: 'article' | 'face'; readonly source: Source }
    | { readonly kind: 'suggestion'; readonly suggestion: FaceSuggestion }
  );

/** A row of the view. */
export type SourceRow = SourceNode & TreeRow;

/** Gives the rows; faces are listed when an article has more than one. */
export function sourceRows(
  sources: readonly Source[],
  suggestions: readonly FaceSuggestion[],
  look: { readonly text: Messages; readonly isClosed: (id: string) => boolean },
): SourceRow[] {
  const articles = articlesOf(sources).toSorted((a, b) => compareSources(a.article, b.article));
  const nodes = articles.flatMap((each) => {
    const about = suggestions.filter(({ article }) => article.id === each.article.id);
    return [
      articleNode(each, look.text),
      ...(each.faces.length < 2 ? [] : each.faces.map((face) => faceNode(each.article, face, look.text))),
      ...about.map((suggestion, at) => suggestionNode(suggestion, at, look.text)),
    ];
  });
  return treeRowsOf(nodes, (id) => !look.isClosed(id));
}

/** Gives the icon of a face. */
export function iconOf(kind: Source['kind']): string {
  return kind === 'pdf' ? 'file-pdf' : 'globe';
}

function articleNode({ article, faces }: Article, text: Messages): SourceNode {
  const kinds = faces.map(({ kind }) => text.kinds[kind]).join(', ');
  return {
    ...{ id: article.id, parentId: null, kind: 'article', source: article },
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
    ...{ id: `face-${source.id}`, parentId: article.id, kind: 'face', source },
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
