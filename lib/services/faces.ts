// One article, several faces: which sources may be one, and what a person says of it. Nothing is tied without a person.
import type { Observable } from '@/lib/base/observable';
import { articlesOf, facesOf, tieSuggestions, type Likeness } from '@/lib/domain/article';
import type { Operation } from '@/lib/domain/change';
import type { SourceDraft } from '@/lib/domain/drafts';
import { added, edited } from '@/lib/domain/operations';
import type { Id, Source } from '@/lib/domain/records';
import { normalDoi } from '@/lib/domain/source-identity';
import { observe } from '@/lib/store/read/observe';
import { sourceById, sourcesOfProject } from '@/lib/store/read/sources';
import { present, type ServiceContext } from './context';
import type { MetPage } from './settings';
import { planSource } from './sources';

/** What may be one more face of an article: a source of the project, or a page that was opened and is none yet. */
export type FaceSuggestion = {
  /** Tells suggestions apart, and stays the same. */
  readonly key: string;
  readonly article: Source;
  readonly other: Id | SourceDraft;
  readonly kind: Source['kind'];
  readonly by: Likeness;
};

/** How many opened pages are remembered until somebody says what they are. */
const mostMet = 30;

/** Ties faces to articles, and unties them. */
export class FacesService {
  constructor(private readonly context: ServiceContext) {}

  /**
   * Makes another source, or an opened page, a face of the article: it counts as one from then on. One change; nothing
   * moves, so that undo and `untie` give back exactly what was there. @throws AppError `not-found`
   */
  async tie(articleId: Id, other: Id | SourceDraft): Promise<Source> {
    return this.context.recorder.record('source.tie', async () => {
      const { database } = this.context;
      const { projectId } = present('source', await sourceById(database, articleId), articleId);
      const { source, operations } = await this.#planOther(projectId, other);
      const sources = [...(await sourcesOfProject(database, projectId)), ...addedOf(source, operations)];
      const [article] = facesOf(sources, articleId);
      const [otherArticle] = facesOf(sources, source.id);
      if (article === undefined || otherArticle === undefined || article.id === otherArticle.id) {
        return { projectId, operations: [], result: source };
      }
      const tied = edited('source', withTie(otherArticle), { tiedTo: article.id });
      return { projectId, operations: [...operations, ...tied], result: article };
    });
  }

  async #planOther(
    projectId: Id,
    other: Id | SourceDraft,
  ): Promise<{ source: Source; operations: Operation[] }> {
    if (typeof other === 'string') {
      const source = present('source', await sourceById(this.context.database, other), other);
      return { source, operations: [] };
    }
    const { source, isNew } = await planSource(this.context, projectId, other);
    return { source, operations: isNew ? [added('source', source)] : [] };
  }

  /** Makes a face an article of its own again, with what is tied to it. @throws AppError `not-found` */
  async untie(sourceId: Id): Promise<Source> {
    return this.context.recorder.record('source.untie', async () => {
      const source = present('source', await sourceById(this.context.database, sourceId), sourceId);
      const operations = edited('source', withTie(source), { tiedTo: null });
      return { projectId: source.projectId, operations, result: { ...source, tiedTo: null } };
    });
  }

  /** Remembers an opened page that has the DOI of an article, so that it can be suggested as one of its faces. */
  async meet(page: SourceDraft): Promise<void> {
    const doi = normalDoi(page.doi);
    if (doi === null) return;
    const projectId = await this.context.currentProjectId();
    const sources = await sourcesOfProject(this.context.database, projectId);
    if (!sources.some((source) => source.doi === doi)) return;
    const { settings } = this.context;
    const met = (await settings.get('metPages')) ?? [];
    if (met.some((each) => each.projectId === projectId && each.page.url === page.url)) return;
    await settings.set('metPages', [...met, { projectId, page: { ...page, doi } }].slice(-mostMet));
  }

  /** Remembers that a suggestion is wrong. */
  async keepApart({ key }: Pick<FaceSuggestion, 'key'>): Promise<void> {
    const { settings } = this.context;
    const known = (await settings.get('keptApart')) ?? [];
    if (!known.includes(key)) await settings.set('keptApart', [...known, key]);
  }

  /** Gives what may be further faces of the articles of a project, now and after each change. */
  observeSuggestions(projectId: Id): Observable<readonly FaceSuggestion[]> {
    const { database, settings } = this.context;
    return {
      subscribe: (next, error) => {
        let sources: readonly Source[] | null = null;
        let met: readonly MetPage[] = [];
        let apart: readonly string[] = [];
        const tell = (): void => {
          if (sources !== null) next(suggestionsOf(projectId, sources, { met, apart }));
        };
        const subscriptions = [
          settings.observe('metPages').subscribe((value) => {
            met = value ?? [];
            tell();
          }, error),
          settings.observe('keptApart').subscribe((value) => {
            apart = value ?? [];
            tell();
          }, error),
          observe(() => sourcesOfProject(database, projectId)).subscribe((value) => {
            sources = value;
            tell();
          }, error),
        ];
        return { unsubscribe: () => subscriptions.forEach((each) => each.unsubscribe()) };
      },
    };
  }
}

/** Old records lack the field; what undo sets it back to has to be a value. */
function withTie(source: Source): Source {
  return { ...source, tiedTo: source.tiedTo ?? null };
}

function addedOf(source: Source, operations: readonly Operation[]): Source[] {
  return operations.length === 0 ? [] : [source];
}

function suggestionsOf(
  projectId: Id,
  sources: readonly Source[],
  { met, apart }: { readonly met: readonly MetPage[]; readonly apart: readonly string[] },
): readonly FaceSuggestion[] {
  const ofSources = tieSuggestions(sources).map(({ keep, other, by }): FaceSuggestion => {
    const key = `${keep.id} ${other.id}`;
    return { key, article: keep, other: other.id, kind: other.kind, by };
  });
  const ofPages = met
    .filter((each) => each.projectId === projectId)
    .flatMap(({ page }) => suggestionOfPage(sources, page));
  return [...ofSources, ...ofPages].filter(({ key }) => !apart.includes(key));
}

/** A page that has become a source since is one of the sources' suggestions, or tied already. */
function suggestionOfPage(sources: readonly Source[], page: SourceDraft): FaceSuggestion[] {
  const isSource = sources.some(
    ({ kind, doi, url }) => kind === 'page' && (doi === page.doi || url === page.url),
  );
  const known = articlesOf(sources).find(({ faces }) => faces.some(({ doi }) => doi === page.doi));
  if (isSource || known === undefined) return [];
  const { article } = known;
  return [{ key: `${article.id} ${page.url ?? ''}`, article, other: page, kind: page.kind, by: 'doi' }];
}
