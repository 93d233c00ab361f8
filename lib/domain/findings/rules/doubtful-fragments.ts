// Two rules from one look: passages that were not found again, and passages that a person has to look at.
import type { CodebookProjection } from '@/lib/domain/projection';
import { isDoubtful, isElsewhere } from '@/lib/domain/placement';
import type { Fragment, Noun, Placement, Source } from '@/lib/domain/records';
import { findingKey, type Finding, type FindingRule } from '@/lib/domain/findings/finding';
import { citationOf, listedSource, quoteOf, same } from '@/lib/domain/findings/found';

const reads: readonly Noun[] = ['placement', 'fragment', 'source'];

type Doubtful = { readonly placement: Placement; readonly fragment: Fragment; readonly source: Source };

function doubtful({ records }: CodebookProjection): Doubtful[] {
  return [...records.placement.values()].filter(isDoubtful).flatMap((placement) => {
    const fragment = records.fragment.get(placement.fragmentId);
    const source = fragment && records.source.get(fragment.sourceId);
    if (fragment === undefined || source === undefined || fragment.removed || source.removed) return [];
    return isElsewhere(placement, fragment) ? [] : [{ placement, fragment, source }];
  });
}

function findingOf(
  project: CodebookProjection,
  { placement, fragment, source }: Doubtful,
  rule: Pick<Finding, 'rule' | 'reason'>,
): Finding {
  return {
    ...rule,
    key: findingKey(rule.rule, fragment.id),
    place: { noun: 'fragment', id: fragment.id, sourceId: source.id },
    about: same(`${citationOf(project, source)}: ${quoteOf(fragment.anchor)}`),
    fixes: [
      {
        title: { en: 'Check the fragment', nl: 'Fragment nakijken' },
        command: 'rescue.open',
        argument: placement.id,
      },
    ],
    code: null,
    source: listedSource(project, source),
  };
}

/** A passage that is not in its source any more; nobody has looked yet. */
export const lostFragment: FindingRule = {
  id: 'fragment.lost',
  severity: 'error',
  title: { en: 'Fragment lost from its source', nl: 'Fragment niet meer in de bron gevonden' },
  reads,
  find: (project) =>
    doubtful(project)
      .filter(({ placement }) => placement.state === 'lost')
      .map((each) =>
        findingOf(project, each, {
          rule: 'fragment.lost',
          reason: {
            en: 'Its words are not in the text of the source any more, but it still counts.',
            nl: 'De woorden staan niet meer in de tekst van de bron, maar het fragment telt nog mee.',
          },
        }),
      ),
};

/** A passage whose words changed, or that stands in several places; nobody has looked yet. */
export const unsureFragment: FindingRule = {
  id: 'fragment.unsure',
  severity: 'warning',
  title: { en: 'Fragment that is uncertain in its source', nl: 'Fragment dat onzeker is in de bron' },
  reads,
  find: (project) =>
    doubtful(project)
      .filter(({ placement }) => placement.state !== 'lost')
      .map((each) =>
        findingOf(project, each, {
          rule: 'fragment.unsure',
          reason: {
            en: 'The source has changed: the words differ, or they stand in several places.',
            nl: 'De bron is gewijzigd: de woorden zijn anders, of ze staan op meer dan één plaats.',
          },
        }),
      ),
};
