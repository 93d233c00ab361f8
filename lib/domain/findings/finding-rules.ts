// The one list of rules. A new rule is a file in `rules/` and a line here.
import type { FindingRule } from './finding';
import { bothPolarities } from './rules/both-polarities';
import { characteristicWithoutType } from './rules/characteristic-without-type';
import { codeInOneDocument } from './rules/code-in-one-document';
import { codeWithoutDefinition } from './rules/code-without-definition';
import { lostFragment, unsureFragment } from './rules/doubtful-fragments';
import { hinderingFromAbsence } from './rules/hindering-from-absence';
import { memoWithoutSubject } from './rules/memo-without-subject';
import { nearDuplicateNames } from './rules/near-duplicate-names';
import { orphanedCodings } from './rules/orphaned-codings';
import { sourceWithoutFragments } from './rules/source-without-fragments';
import { unusedCode } from './rules/unused-code';

/** All rules, worst first; findings are listed in this order. */
export const findingRules: readonly FindingRule[] = [
  lostFragment,
  orphanedCodings,
  unsureFragment,
  hinderingFromAbsence,
  bothPolarities,
  nearDuplicateNames,
  characteristicWithoutType,
  memoWithoutSubject,
  sourceWithoutFragments,
  codeInOneDocument,
  unusedCode,
  codeWithoutDefinition,
];

const rulesById: ReadonlyMap<string, FindingRule> = new Map(findingRules.map((rule) => [rule.id, rule]));

/** Gives the rule of this id; `undefined` for one that a later or earlier version knows. */
export function ruleOf(id: string): FindingRule | undefined {
  return rulesById.get(id);
}
