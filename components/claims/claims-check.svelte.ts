import type { ClaimFinding } from '@/lib/domain/claims/claim-finding';
import type { ClaimReport } from '@/lib/domain/claims/check-claims';
import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { oneEach } from '@/lib/workbench/one-each.svelte';
import { KeptText } from './kept-text';
import { messages } from './messages';

/** Characters shown before and after the words of a finding. */
const around = 60;

/** A text with what was found in it; the text may have been edited since. */
export class ClaimsCheck {
  text = $state('');
  checked = $state.raw('');
  report = $state.raw<ClaimReport | null>(null);
  /** The finding that F8 goes on from. */
  at = $state(-1);

  /** The text that another feature gave last; it can be had again. */
  given: string | null = null;

  #projectId: Id | null = null;
  /** Where the text stands until the tab is closed, so that a reload does not take it. */
  readonly #kept = new KeptText();

  constructor(private readonly workbench: Workbench<Services>) {}

  /** Those in the text in its order, then what the text leaves out. */
  readonly findings = $derived.by((): readonly ClaimFinding[] => {
    const end = Number.MAX_SAFE_INTEGER;
    return (this.report?.findings ?? []).toSorted(
      (a, b) => (a.place?.start ?? end) - (b.place?.start ?? end),
    );
  });

  /** What was read and found, in one sentence; empty before the first check. */
  readonly summary = $derived.by(() => {
    if (this.report === null) return '';
    const { counts, pairs } = this.report;
    const supported = pairs.filter(({ fragmentIds }) => fragmentIds.length > 0).length;
    const findings = this.findings.length;
    const text = messages[this.workbench.language];
    return text.summary({ findings, figures: counts.length, pairs: pairs.length, supported });
  });

  /** The text was edited after it was checked: places are those of the text before. */
  readonly isOutdated = $derived(this.report !== null && this.text !== this.checked);

  /** The project that the text is compared with; another one starts with an empty text. */
  openFor(projectId: Id): void {
    if (this.#projectId === projectId) return;
    if (this.#projectId !== null) this.report = null;
    // What was typed before the project was known belongs to it.
    if (this.#projectId !== null || this.text === '') this.text = this.#kept.of(projectId);
    this.#projectId = projectId;
  }

  /** Keeps the text as it is now for after a reload. */
  keep(): void {
    if (this.#projectId !== null) this.#kept.keep(this.#projectId, this.text);
  }

  /** Reads the text and compares it with the open project. */
  async run(): Promise<void> {
    const { text, workbench } = this;
    const { title } = messages[workbench.language];
    // What was found in another text says nothing of this one.
    this.report = null;
    this.checked = text;
    this.keep();
    if (text.trim() === '') return;
    this.report = await workbench.withProgress({ title }, () =>
      workbench.services.codebook.checkClaims(text),
    );
    this.at = -1;
    this.workbench.announce(this.summary);
  }

  /** Takes a file's text and checks it. */
  async openFile(): Promise<void> {
    const file = await this.workbench.askFile('.txt,.md,text/plain');
    if (file === null) return;
    // As the field has them: places are counted in what it shows.
    this.text = (await file.text()).replaceAll(/\r\n?/g, '\n');
    await this.run();
  }

  /** Goes to the next finding, or the one before; at the end to the first again. Gives its number. */
  step(by: 1 | -1): number {
    const { length } = this.findings;
    if (length > 0) this.at = (Math.max(this.at, by === 1 ? -1 : 0) + by + length) % length;
    return this.at;
  }

  /** Gives the line that a finding stands on; `null` for what the text leaves out. */
  lineOf({ place }: ClaimFinding): number | null {
    return place === null ? null : this.checked.slice(0, place.start).split('\n').length;
  }

  /** Gives the words of a finding with what stands around them on their line; `null` for what the text leaves out. */
  contextOf({ place }: ClaimFinding): { before: string; words: string; after: string } | null {
    if (place === null) return null;
    const { checked } = this;
    const before = lastLine(checked.slice(Math.max(0, place.start - around), place.start));
    const [after = ''] = checked.slice(place.end, place.end + around).split('\n');
    return { before, words: checked.slice(place.start, place.end), after };
  }

  /** Opens the fragments behind a finding: the only one, or the one that is chosen. */
  async openFragments({ fragmentIds }: ClaimFinding): Promise<void> {
    const { services, language } = this.workbench;
    const list = await services.claims.fragments(fragmentIds);
    const items = list.map((each): PickItem<(typeof list)[number]> => ({
      ...{ value: each, label: each.quote, path: each.citation, icon: 'quote' },
    }));
    const [only] = list;
    const chosen =
      list.length === 1
        ? (only ?? null)
        : await this.workbench.pick(items, { title: messages[language].choose });
    if (chosen === null) return;
    const { kind, sourceId, fragmentId } = chosen;
    this.workbench.openEditor({ editor: kind, key: sourceId, reveal: fragmentId }, { toSide: true });
  }
}

/** Gives the claim check of a workbench: its text outlives its tab, as long as the window is open. */
export const claimsCheckOf: (workbench: Workbench<Services>) => ClaimsCheck = oneEach(
  (workbench) => new ClaimsCheck(workbench),
);

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}
