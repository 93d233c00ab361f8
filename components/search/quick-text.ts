// `%` in the quick input: words in the texts of all sources.
import { plainCitation } from '@/lib/domain/citation';
import type { Id, Source } from '@/lib/domain/records';
import { plainQuery, type SearchHit } from '@/lib/domain/search';
import type { Services } from '@/lib/services/services';
import type { PickItem, QuickChoice, QuickMode, Workbench } from '@/lib/workbench/contribution';
import { messages } from './messages';
import { sessionOf } from './search-session.svelte';

/** Hits that the quick input lists; the Search side bar has them all. */
const mostRows = 60;

/** Finds words in the texts of all sources. */
export const quickText: QuickMode<Services> = {
  id: 'search.text',
  prefix: '%',
  title: { en: 'Text in all sources', nl: 'Tekst in alle bronnen' },
  placeholder: { en: 'Words in the texts of all sources', nl: 'Woorden in de teksten van alle bronnen' },
  rows: async (workbench, typed, signal) => {
    const { services, language } = workbench;
    if (typed.trim() === '') return { items: [], typed: '', empty: messages[language].placeholder };
    const query = { ...plainQuery(typed), kinds: ['source', 'fragment'] } as const;
    const { groups } = await services.search.search(query, { limit: mostRows, signal });
    const sources = new Map((await services.sources.all()).map((source) => [source.id, source]));
    const hits = groups.flatMap((group) => group.hits);
    return { items: hits.map((hit) => itemOf(workbench, hit, sources)), typed: '' };
  },
};

function itemOf(
  workbench: Workbench<Services>,
  hit: SearchHit,
  sources: ReadonlyMap<Id, Source>,
): PickItem<QuickChoice> {
  const source = sources.get(hit.sourceId ?? '');
  const page = hit.page === null ? '' : `, ${messages[workbench.language].page(hit.page)}`;
  return {
    value: ({ toSide }) => sessionOf(workbench).open(hit, { toSide }),
    label: hit.snippet,
    path: source === undefined ? '' : `${plainCitation(source)}${page}`,
    icon: source?.kind === 'pdf' ? 'file-pdf' : 'globe',
  };
}
