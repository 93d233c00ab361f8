// The findings of a project, kept up with its changes: a rule is asked again only when what it reads has changed.
import type { Operation } from '@/lib/domain/change';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Acceptance, Noun } from '@/lib/domain/records';
import type { Finding, FindingRule } from './finding';

/** What one rule found, and what is new about it. */
export type RuleFindings = { readonly rule: string; readonly findings: readonly Finding[] };

/** The rules whose findings changed since a version, and everything that was accepted. */
export type FindingsUpdate = {
  readonly version: number;
  readonly changed: readonly RuleFindings[];
  readonly accepted: readonly Acceptance[];
};

type Kept = { findings: readonly Finding[]; text: string; madeAt: number };

/** Asks rules about a projection that goes on changing. */
export class FindingsKeeper {
  readonly #kept = new Map<string, Kept>();
  /** Nouns of which records changed since the last question; all of them before the first. */
  #touched: Set<Noun> | 'all' = 'all';

  constructor(
    private readonly project: CodebookProjection,
    private readonly rules: readonly FindingRule[],
  ) {}

  /** Takes note of what a change touched. */
  touch(operations: readonly Operation[]): void {
    if (this.#touched === 'all') return;
    for (const { noun } of operations) this.#touched.add(noun);
  }

  /** The projection was made anew. */
  touchAll(): void {
    this.#touched = 'all';
  }

  /** Gives what changed after `version` of the projection; everything for 0. */
  since(version: number): FindingsUpdate {
    this.#askAgain();
    const changed = this.rules.flatMap((rule): RuleFindings[] => {
      const kept = this.#kept.get(rule.id);
      return kept === undefined || kept.madeAt <= version ? [] : [{ rule: rule.id, findings: kept.findings }];
    });
    const accepted = [...this.project.records.acceptance.values()].filter(({ removed }) => !removed);
    return { version: this.project.version, changed, accepted };
  }

  #askAgain(): void {
    const touched = this.#touched;
    this.#touched = new Set();
    for (const rule of this.rules) {
      if (touched !== 'all' && !rule.reads.some((noun) => touched.has(noun))) continue;
      const findings = rule.find(this.project);
      const text = JSON.stringify(findings);
      // What is the same as before is not sent again.
      if (this.#kept.get(rule.id)?.text === text) continue;
      this.#kept.set(rule.id, { findings, text, madeAt: this.project.version });
    }
  }
}
