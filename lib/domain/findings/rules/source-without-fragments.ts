import { articleOf } from '@/lib/domain/article';
import type { Id } from '@/lib/domain/records';
import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import { citationOf, same } from '@/lib/domain/findings/found';

const id = 'source.noFragments';

/** An article of which no face has a fragment. */
export const sourceWithoutFragments: FindingRule = {
  id,
  severity: 'info',
  title: { en: 'Source without fragments', nl: 'Bron zonder fragmenten' },
  reads: ['source', 'fragment'],
  find: (project) => {
    const { records } = project;
    const withFragments = new Set<Id>();
    for (const { removed, sourceId } of records.fragment.values()) if (!removed) withFragments.add(sourceId);
    const articles = new Set<Id>();
    for (const sourceId of withFragments) {
      const source = records.source.get(sourceId);
      if (source !== undefined) articles.add(articleOf(records.source, source).id);
    }
    return [...records.source.values()]
      .filter((source) => !source.removed && articleOf(records.source, source) === source)
      .filter((source) => !articles.has(source.id))
      .map((source) => ({
        key: findingKey(id, source.id),
        rule: id,
        place: { noun: 'source', id: source.id },
        about: same(citationOf(project, source)),
        reason: {
          en: 'Nothing in it has been coded or annotated yet, so it counts in no n.',
          nl: 'Er is nog niets in gecodeerd of genoteerd; de bron telt dus in geen enkele n mee.',
        },
        fixes: [
          {
            title: { en: 'Open the source', nl: 'Bron openen' },
            command: 'finding.openSource',
            argument: source.id,
          },
          {
            title: { en: 'Delete the source', nl: 'Bron verwijderen' },
            command: 'source.remove',
            argument: source.id,
          },
        ],
        codeId: null,
        sourceId: source.id,
      }));
  },
};
