import { polarityKeyOf, polarityKeys, type PolarityKey, type Tally } from './codebook-view';
import type { Evidence } from './evidence-index';
import type { Id } from './records';

/** Counts evidence: different documents, different fragments, codings, and different documents per polarity. */
export function tallyOf(evidence: Iterable<Evidence>): Tally {
  const documents = new Set<Id>();
  const fragments = new Set<Id>();
  const byPolarity = new Map<PolarityKey, Set<Id>>(polarityKeys.map((key) => [key, new Set()]));
  let codings = 0;
  for (const { coding, fragment, source } of evidence) {
    codings += 1;
    documents.add(source.id);
    fragments.add(fragment.id);
    byPolarity.get(polarityKeyOf(coding))?.add(source.id);
  }
  const count = (key: PolarityKey): number => byPolarity.get(key)?.size ?? 0;
  return {
    documents: documents.size,
    fragments: fragments.size,
    codings,
    documentsByPolarity: {
      protective: count('protective'),
      hindering: count('hindering'),
      mixed: count('mixed'),
      conditional: count('conditional'),
      absence: count('absence'),
      unstated: count('unstated'),
    },
  };
}
