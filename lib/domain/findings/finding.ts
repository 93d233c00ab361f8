// A finding: something in the project that a person should look at, with where, why and what can be done about it.
import type { Labels } from '@/lib/base/language';
import type { Acceptance, Id, Memo, Noun } from '@/lib/domain/records';
import type { CodebookProjection } from '@/lib/domain/projection';

/** How much it matters: an error makes numbers wrong, a warning may, an info is worth knowing. */
export type FindingSeverity = 'error' | 'warning' | 'info';

/** All severities, worst first. */
export const findingSeverities: readonly FindingSeverity[] = ['error', 'warning', 'info'];

/** Where a finding is: what opens when a person goes to it. */
export type FindingPlace =
  | { readonly noun: 'code'; readonly id: Id }
  | { readonly noun: 'source'; readonly id: Id }
  | { readonly noun: 'fragment'; readonly id: Id; readonly sourceId: Id }
  | { readonly noun: 'memo'; readonly memo: Memo };

/** One way to mend a finding: a command of the workbench with what it is to act on. */
export type QuickFix = {
  readonly title: Labels;
  readonly command: string;
  readonly argument: unknown;
};

/** What a rule found at one place. */
export type Finding = {
  /** Of `findingKey`: the same finding has the same key on every device and after every change. */
  readonly key: string;
  readonly rule: string;
  readonly place: FindingPlace;
  /** What it is about, in a few words: a code's name, a citation, the start of a quote. */
  readonly about: Labels;
  /** Why it is worth a look, as one sentence. */
  readonly reason: Labels;
  /** Best first. */
  readonly fixes: readonly QuickFix[];
  /** The code and the article that it is listed under, as they are called; `null` when it has none. */
  readonly code: { readonly id: Id; readonly name: Labels } | null;
  readonly source: { readonly id: Id; readonly citation: string } | null;
};

/** A kind of finding. A rule is a file in `rules/` and a line in `finding-rules.ts`. */
export type FindingRule = {
  /** `noun.whatIsWrong`, never renamed: acceptances are kept under it. */
  readonly id: `${string}.${string}`;
  readonly severity: FindingSeverity;
  readonly title: Labels;
  /** What its answer depends on: it is asked again when records of these nouns changed. */
  readonly reads: readonly Noun[];
  /** Gives the findings of a project. Pure: the same project gives the same findings. */
  readonly find: (project: CodebookProjection) => readonly Finding[];
};

/** Gives the key of a finding: its rule and the ids of what it is about, whatever their order in time. */
export function findingKey(rule: string, ...ids: readonly Id[]): string {
  return [rule, ...ids].join('/');
}

/** A finding that a person let stand, with the note; the acceptance is what taking back removes. */
export type AcceptedFinding = { readonly finding: Finding; readonly acceptance: Acceptance };
