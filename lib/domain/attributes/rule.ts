// The rule of a checklist: whether enough of its values hold, worked out from what is filled in and never written.
import { labelIn, type Labels, type Language } from '@/lib/base/language';
import type { Attribute, AttributeEntry, AttributeRule } from '@/lib/domain/attribute-records';
import { isFit, notReportedWords } from './entries';

/** Whether a rule holds. */
export type RuleOutcome = (typeof ruleOutcomes)[number];

/** All outcomes, in their order. */
export const ruleOutcomes = ['yes', 'no', 'notKnown'] as const;

/** What they are called. */
export const ruleOutcomeWords: Readonly<Record<RuleOutcome, Labels>> = {
  yes: { en: 'yes', nl: 'ja' },
  no: { en: 'no', nl: 'nee' },
  notKnown: { en: 'not known', nl: 'niet bekend' },
};

/** Whether a number of values can be asked of these choices. */
export function isRuleNumber(atLeast: number, { choices }: Pick<Attribute, 'choices'>): boolean {
  return Number.isInteger(atLeast) && atLeast >= 1 && atLeast <= choices.length;
}

/** Gives the rule that is in force: of a choice that can have several values, with a number that they can reach. */
export function ruleOf(attribute: Attribute): AttributeRule | null {
  const { kind, several, rule = null } = attribute;
  if (rule === null || kind !== 'choice' || !several) return null;
  return isRuleNumber(rule.atLeast, attribute) ? rule : null;
}

/** Gives what a rule is called; without a name of its own, what it asks. */
export function ruleName(
  attribute: Attribute,
  { atLeast, labels }: AttributeRule,
  language: Language,
): string {
  const { least, of } = words[language];
  const asks = `${labelIn(attribute.labels, language)}: ${least} ${atLeast} ${of} ${attribute.choices.length}`;
  return labelIn(labels, language) || asks;
}

/**
 * Gives whether a rule holds for these values; `null` stands for not filled in. Not known, too, is what is not reported,
 * and what hangs on values that fit none of the list: each may be one of them under another name.
 */
export function ruleOutcome(
  attribute: Attribute,
  { atLeast }: AttributeRule,
  entries: readonly AttributeEntry[] | null,
): RuleOutcome {
  if (entries === null || entries.length === 0) return 'notKnown';
  const count = heldCount(attribute, entries);
  if (count >= atLeast) return 'yes';
  const unfit = entries.filter((entry) => !isFit(attribute, entry)).length;
  return count + unfit >= atLeast ? 'notKnown' : 'no';
}

/** Gives the outcome as it is read: `yes (6 of 7)`; nothing where nothing is filled in. */
export function ruleText(
  attribute: Attribute,
  { rule, entries }: { readonly rule: AttributeRule; readonly entries: readonly AttributeEntry[] | null },
  language: Language,
): string {
  if (entries === null) return '';
  if (entries.length === 0) return notReportedWords[language];
  const outcome = ruleOutcomeWords[ruleOutcome(attribute, rule, entries)][language];
  const count = heldCount(attribute, entries);
  return `${outcome} (${count} ${words[language].of} ${attribute.choices.length})`;
}

/** How many different choices of the list there are. */
function heldCount(attribute: Attribute, entries: readonly AttributeEntry[]): number {
  const keys = entries.flatMap((entry) =>
    entry.kind === 'choice' && isFit(attribute, entry) ? [entry.key] : [],
  );
  return new Set(keys).size;
}

const words: Readonly<Record<Language, { readonly least: string; readonly of: string }>> = {
  en: { least: 'at least', of: 'of' },
  nl: { least: 'minstens', of: 'van' },
};
