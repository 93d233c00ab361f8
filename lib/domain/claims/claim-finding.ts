import type { Labels } from '@/lib/base/language';
import type { FindingSeverity } from '@/lib/domain/findings/finding';
import type { Id, TextRange } from '@/lib/domain/records';

/** What may be wrong between a text and its project. Never renamed: reports are compared by them. */
export const claimRules = [
  'n-differs',
  'n-not-cited',
  'n-without-code',
  'count-differs',
  'sum-differs',
  'unsupported',
  'unreported',
  'outside-set',
  'ambiguous-citation',
  'name-variant',
  'year-unread',
  'duplicate-sentence',
  'lone-bracket',
] as const;

/** One of the rules. */
export type ClaimRule = (typeof claimRules)[number];

/** A disagreement between a text and its project, or something wrong in the text itself. */
export type ClaimFinding = {
  readonly rule: ClaimRule;
  readonly severity: FindingSeverity;
  /** Where it stands in the raw text; `null` for what the text leaves out. */
  readonly place: TextRange | null;
  /** Further places of the same thing, in the order of the text. */
  readonly also: readonly TextRange[];
  /** What it is about, in a few words. */
  readonly about: Labels;
  readonly reason: Labels;
  readonly codeId: Id | null;
  /** The documents and fragments behind it. */
  readonly documentIds: readonly Id[];
  readonly fragmentIds: readonly Id[];
};

/** What the rules are called. */
export const claimRuleTitles: Readonly<Record<ClaimRule, Labels>> = {
  'n-differs': { en: 'n differs from the codings', nl: 'n wijkt af van de coderingen' },
  'n-not-cited': {
    en: 'n differs from the publications cited',
    nl: 'n wijkt af van de geciteerde publicaties',
  },
  'n-without-code': { en: 'n whose code is not clear', nl: 'n waarvan de code niet duidelijk is' },
  'count-differs': { en: 'Count differs from the documents', nl: 'Aantal wijkt af van de documenten' },
  'sum-differs': { en: 'Counts do not add up', nl: 'Aantallen tellen niet op' },
  unsupported: { en: 'Claim without a fragment', nl: 'Bewering zonder fragment' },
  unreported: { en: 'Fragment never reported', nl: 'Fragment nergens genoemd' },
  'outside-set': { en: 'Citation outside the set', nl: 'Verwijzing buiten de set' },
  'ambiguous-citation': { en: 'Citation of several documents', nl: 'Verwijzing naar meer dan één document' },
  'name-variant': { en: 'Name written in two ways', nl: 'Naam op twee manieren geschreven' },
  'year-unread': { en: 'Citation that could not be read', nl: 'Verwijzing die niet te lezen is' },
  'duplicate-sentence': { en: 'Sentence that stands there twice', nl: 'Zin die er twee keer staat' },
  'lone-bracket': { en: 'Bracket without a partner', nl: 'Haakje zonder tegenhanger' },
};
