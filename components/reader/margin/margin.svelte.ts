// What the margin of one reader shows: the codings that are not filtered away, in lanes.
import type { CodedFragment } from '@/lib/domain/drafts';
import type { Finding } from '@/lib/domain/findings/finding';
import { fixableOn } from '@/lib/domain/findings/on-passage';
import type { Id } from '@/lib/domain/records';
import { noFindings, observeFindings } from '@/lib/services/findings';
import { liveOf } from '@/lib/workbench/live.svelte';
import { shownCodes } from '@/lib/workbench/shown-codes.svelte';
import { onlyShown, shownCodeIds } from './code-filter';
import { codersOf, initialsOf } from './coders';
import type { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
import type { CodeStripe } from './margin-stripes';
import { packByCoder, packStripes, type StripeColumn } from './stripes';

/** The margin of one reader; reactive. */
export class Margin {
  /** Whether only coded text is shown. */
  isFolded = $state(false);

  readonly #findings = liveOf(() => observeFindings(this.desk.workbench.services.codebook), noFindings);

  constructor(readonly desk: CodingDesk) {}

  /** What was found in the whole project and stands open. */
  readonly findings = $derived(this.#findings.current.open);
  /** What can be mended about the focused fragment or the codes on it. */
  readonly fixable = $derived.by(() => {
    const { focused } = this.desk;
    return focused === null ? [] : this.fixableOn(focused);
  });

  /** Codes that are shown; `null` when none are filtered away. */
  readonly shownIds: ReadonlySet<Id> | null = $derived.by(() =>
    shownCodeIds(this.desk.codes, shownCodes.ticked),
  );
  /** How many codes were ticked of this codebook; 0 without a filter. */
  readonly tickedCount = $derived.by(() =>
    this.shownIds === null ? 0 : [...shownCodes.ticked].filter((id) => this.shownIds?.has(id)).length,
  );
  /** Fragments with the codings that are shown. */
  readonly fragments: readonly CodedFragment[] = $derived.by(() =>
    onlyShown(this.desk.fragments, this.shownIds),
  );
  /** Everybody who coded here, also those whose codings are filtered away. */
  readonly coders = $derived.by(() => codersOf(this.desk.fragments));
  readonly initials = $derived(initialsOf(this.coders));
  /** Whether it has to be said who coded. */
  readonly hasSeveralCoders = $derived(this.coders.length > 1);

  /** Gives what can be mended about a fragment or the codes on it. */
  fixableOn({ fragment, codings }: CodedFragment): readonly Finding[] {
    const codeIds = codings.map(({ codeId }) => codeId);
    return fixableOn({ fragmentId: fragment.id, codeIds }, this.findings);
  }

  /** Whether names stand in the margin; `hasRoom` counts unless the settings say it. */
  hasNames(hasRoom: boolean): boolean {
    const choice = this.desk.workbench.settings.text('reader.stripeNames');
    return choice === 'auto' ? hasRoom : choice === 'always';
  }

  /** Gives where fragments stand, with the codings that are shown. */
  shown<T extends { readonly coded: CodedFragment }>(standings: readonly T[]): readonly T[] {
    const { shownIds } = this;
    if (shownIds === null) return standings;
    return standings.flatMap((standing) =>
      onlyShown([standing.coded], shownIds).map((coded) => ({ ...standing, coded })),
    );
  }

  /** Puts stripes into lanes, as the settings say. */
  pack(stripes: readonly CodeStripe[]): StripeColumn<CodeStripe> {
    const isByCoder = this.hasSeveralCoders && this.desk.workbench.settings.isOn('reader.lanesByCoder');
    if (!isByCoder) return packStripes(stripes);
    return packByCoder(stripes, ({ coder }) => coder, this.coders);
  }
}
