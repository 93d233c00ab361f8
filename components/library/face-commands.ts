// One article, several faces: tie them, untie them, say that they are different articles.
import { articlesOf } from '@/lib/domain/article';
import { compareSources, plainCitation } from '@/lib/domain/citation';
import type { Id, Source } from '@/lib/domain/records';
import type { FaceSuggestion } from '@/lib/services/faces';
import type { Services } from '@/lib/services/services';
import type { Command, PickItem, Workbench } from '@/lib/workbench/contribution';
import { messages } from './messages';
import { iconOf, inWords } from './source-rows';

type LibraryWorkbench = Workbench<Services>;

/** What is done with the faces of articles. */
export const faceCommands: readonly Command<Services>[] = [
  {
    id: 'source.tie',
    title: { en: 'Source: tie to another face…', nl: 'Bron: koppelen aan een andere versie…' },
    icon: 'link',
    menus: [{ menu: 'sources/context', group: '3', order: 1 }],
    run: tieToAnother,
  },
  {
    id: 'source.untie',
    title: { en: 'Source: untie a face…', nl: 'Bron: versie loskoppelen…' },
    menus: [{ menu: 'sources/context', group: '3', order: 2 }],
    run: untie,
  },
];

/** Ties what a suggestion names, which the user has confirmed. */
export async function acceptSuggestion(
  workbench: LibraryWorkbench,
  { article, other }: FaceSuggestion,
): Promise<void> {
  await workbench.services.faces.tie(article.id, other);
  await tellTied(workbench, article);
}

/** Asks what a suggestion is: one article, or two. */
export async function askAboutSuggestion(
  workbench: LibraryWorkbench,
  suggestion: FaceSuggestion,
): Promise<void> {
  const text = messages[workbench.language];
  const answers: PickItem<'tie' | 'apart'>[] = [
    { value: 'tie', label: text.tie, icon: 'link' },
    { value: 'apart', label: text.keepApart, icon: 'close' },
  ];
  const title = `${text.sameArticle} ${inWords(suggestion, text)}`;
  const answer = await workbench.pick(answers, { title });
  if (answer === 'tie') await acceptSuggestion(workbench, suggestion);
  if (answer === 'apart') await refuseSuggestion(workbench, suggestion);
}

/** Remembers that they are two articles. */
export async function refuseSuggestion(
  workbench: LibraryWorkbench,
  suggestion: FaceSuggestion,
): Promise<void> {
  await workbench.services.faces.keepApart(suggestion);
  workbench.announce(messages[workbench.language].keptApart);
}

async function tieToAnother(workbench: LibraryWorkbench, argument: unknown): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const sources = await services.sources.all();
  const articles = articlesOf(sources).map(({ article }) => article);
  const chosen =
    typeof argument === 'string' ? argument : await pickSource(workbench, articles, text.chooseArticle);
  if (chosen === null) return;
  const article = articlesOf(sources).find(({ faces }) => faces.some(({ id }) => id === chosen))?.article;
  if (article === undefined) return;
  const others = articles.filter(({ id }) => id !== article.id);
  const title = text.chooseFace(plainCitation(article));
  const other = await pickSource(workbench, others, title);
  if (other === null) return;
  await services.faces.tie(article.id, other);
  await tellTied(workbench, article);
}

async function untie(workbench: LibraryWorkbench, argument: unknown): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const all = articlesOf(await services.sources.all());
  const asked = all.filter(({ faces }) => faces.some(({ id }) => id === argument));
  const tied = (asked.length === 0 ? all : asked).flatMap(({ faces }) => faces.slice(1));
  const isFace = tied.find(({ id }) => id === argument);
  if (tied.length === 0) return workbench.notify({ severity: 'info', text: text.noFaces });
  const id = isFace?.id ?? (await pickSource(workbench, tied, text.chooseTied));
  if (id === null) return;
  const { title } = await services.faces.untie(id);
  await workbench.run('history.offerUndo', text.untied(title));
}

async function tellTied(workbench: LibraryWorkbench, article: Source): Promise<void> {
  const text = messages[workbench.language];
  await workbench.run('history.offerUndo', text.tied(plainCitation(article)));
}

function pickSource(
  workbench: LibraryWorkbench,
  sources: readonly Source[],
  title: string,
): Promise<Id | null> {
  const { kinds } = messages[workbench.language];
  const items = sources.toSorted(compareSources).map((source) => ({
    value: source.id,
    label: plainCitation(source),
    description: `${kinds[source.kind]} · ${source.title}`,
    icon: iconOf(source.kind),
    searchWords: [source.title],
  }));
  return workbench.pick(items, { title });
}
