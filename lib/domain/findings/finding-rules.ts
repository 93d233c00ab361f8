// The one list of rules. A new rule is a file in `rules/` and a line here.
import type { FindingRule } from './finding';
import { authorVariants } from './rules/author-variants';
import { bothPolarities } from './rules/both-polarities';
import { characteristicWithoutType } from './rules/characteristic-without-type';
import { citationOutsideSet } from './rules/citation-outside-set';
import { codeInOneDocument } from './rules/code-in-one-document';
import { codeWithoutDefinition } from './rules/code-without-definition';
import { codeWithoutExample } from './rules/code-without-example';
import { lostFragment, unsureFragment } from './rules/doubtful-fragments';
import { hinderingFromAbsence } from './rules/hindering-from-absence';
import { memoWithoutSubject } from './rules/memo-without-subject';
import { nearDuplicateNames } from './rules/near-duplicate-names';
import { openReview } from './rules/open-review';
import { orphanedCodings } from './rules/orphaned-codings';
import { parentUsedLikeLeaf } from './rules/parent-used-like-leaf';
import { sumCheck } from './rules/sum-check';
import { siblingsTogether } from './rules/siblings-together';
import { sourceWithoutFragments } from './rules/source-without-fragments';
import { tooBroad, tooDeep } from './rules/tree-shape';
import { unusedCode } from './rules/unused-code';

/** All rules, worst first; findings are listed in this order. */
export const findingRules: readonly FindingRule[] = [
  lostFragment,
  orphanedCodings,
  unsureFragment,
  openReview,
  hinderingFromAbsence,
  bothPolarities,
  sumCheck,
  nearDuplicateNames,
  authorVariants,
  characteristicWithoutType,
  memoWithoutSubject,
  sourceWithoutFragments,
  citationOutsideSet,
  siblingsTogether,
  parentUsedLikeLeaf,
  tooDeep,
  tooBroad,
  codeInOneDocument,
  unusedCode,
  codeWithoutDefinition,
  codeWithoutExample,
];

const rulesById: ReadonlyMap<string, FindingRule> = new Map(findingRules.map((rule) => [rule.id, rule]));

/** Gives the rule of this id; `undefined` for one that a later or earlier version knows. */
export function ruleOf(id: string): FindingRule | undefined {
  return rulesById.get(id);
}
