import type { Evidence } from '@/lib/domain/evidence-index';
import type { Id } from '@/lib/domain/records';
import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import {
  citationOf,
  listedCode,
  listedSource,
  nameOf,
  onEachCode,
  openCodeFix,
} from '@/lib/domain/findings/found';

const id = 'code.bothPolarities';

/** One document in which one code is coded both as protective and as hindering. */
export const bothPolarities: FindingRule = {
  id,
  severity: 'warning',
  title: {
    en: 'Same code, same document, both effects',
    nl: 'Zelfde code, zelfde document, beide effecten',
  },
  reads: ['coding', 'code', 'fragment', 'source'],
  find: onEachCode((project, node) => {
    const { protective, hindering } = project.row(node).own.documentsByPolarity;
    if (protective === 0 || hindering === 0) return [];
    return bothWays(project.ownEvidence(node.code.id)).map(({ fragment, face, source }) => {
      const [name, citation] = [nameOf(node.code), citationOf(project, source)];
      return {
        key: findingKey(id, node.code.id, source.id),
        rule: id,
        place: { noun: 'fragment', id: fragment.id, sourceId: face.id },
        about: { en: `${name.en}: ${citation}`, nl: `${name.nl}: ${citation}` },
        reason: {
          en: 'The document counts under protective and under hindering; mixed or conditional may say it better.',
          nl: 'Het document telt bij beschermend én bij belemmerend mee; gemengd of voorwaardelijk zegt het misschien beter.',
        },
        fixes: [openCodeFix(node.code.id)],
        code: listedCode(node.code),
        source: listedSource(project, source),
      } as const;
    });
  }),
};

/** The hindering passage of each document that has a protective one too. */
function bothWays(evidence: Iterable<Evidence>): Evidence[] {
  const protective = new Set<Id>();
  const hindering = new Map<Id, Evidence>();
  for (const each of evidence) {
    if (each.coding.absence) continue;
    if (each.coding.polarity === 'protective') protective.add(each.source.id);
    if (each.coding.polarity === 'hindering' && !hindering.has(each.source.id))
      hindering.set(each.source.id, each);
  }
  return [...hindering.values()].filter(({ source }) => protective.has(source.id));
}
