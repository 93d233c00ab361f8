import { articleOf } from '@/lib/domain/article';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id, Source } from '@/lib/domain/records';
import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import { citationOf, listedSource, same } from '@/lib/domain/findings/found';

const id = 'source.noFragments';

/** An article of which no face has a fragment. */
export const sourceWithoutFragments: FindingRule = {
  id,
  severity: 'info',
  title: { en: 'Source without fragments', nl: 'Bron zonder fragmenten' },
  reads: ['source', 'fragment'],
  find: (project) => {
    return untouched(project).map((source) => ({
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
      code: null,
      source: listedSource(project, source),
    }));
  },
};

/** Most articles have codings, which the tree has counted; fragments are looked through only for the others. */
function untouched(project: CodebookProjection): Source[] {
  const { source: sources, fragment: fragments } = project.records;
  const roots = project.nodes.filter(({ depth }) => depth === 0);
  const coded = new Set(roots.flatMap((root) => [...project.documents(root).keys()]));
  const others = [...sources.values()].filter(
    (source) => !source.removed && !coded.has(source.id) && articleOf(sources, source) === source,
  );
  if (others.length === 0) return [];
  const faces = new Set<Id>();
  for (const fragment of fragments.values()) if (!fragment.removed) faces.add(fragment.sourceId);
  const articles = new Set([...faces].flatMap((id) => articleIdOf(sources, id)));
  return others.filter(({ id: sourceId }) => !articles.has(sourceId));
}

function articleIdOf(sources: ReadonlyMap<Id, Source>, sourceId: Id): Id[] {
  const source = sources.get(sourceId);
  return source === undefined ? [] : [articleOf(sources, source).id];
}
