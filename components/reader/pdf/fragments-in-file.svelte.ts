// The fragments of a source in the PDF that is open: painted as they are stored until the whole text is read, then
// those that do not fit the file are looked for in it, and what became of them is recorded.
import { anchorKey } from '@/lib/domain/anchor-key';
import type { CodedFragment } from '@/lib/domain/drafts';
import { placementIn, soughtAnchor } from '@/lib/domain/placement';
import type { Anchor, Id } from '@/lib/domain/records';
import { isArea } from '@/lib/domain/shown-quote';
import { fits } from '@/lib/reader/pdf/fitting';
import {
  editionOf,
  searchPdf,
  type Edition,
  type FoundInPdf,
  type SoughtInPdf,
} from '@/lib/reader/pdf/pdf-search';
import type { PdfText } from '@/lib/reader/pdf/pdf-text';
import { runInSlices } from '@/lib/reader/slices';
import type { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
import { isAbout, standingOf, type FileNow, type Standing } from './standing';

/** States in which a fragment is listed and not painted. */
const listedStates: ReadonlySet<string> = new Set(['unsure', 'lost']);

type Sought = SoughtInPdf & { readonly key: string };

/** Fragments of one source in one open file. */
export class FragmentsInFile {
  #edition = $state.raw<Edition | null>(null);
  #found = $state.raw<ReadonlyMap<Id, FoundInPdf>>(new Map());
  /** What was looked for, by fragment: the same anchor is not looked for twice. */
  readonly #looked = new Map<Id, string>();
  #isClosed = false;
  #isKept = false;
  #following: Promise<void> = Promise.resolve();

  constructor(
    private readonly text: PdfText,
    private readonly desk: CodingDesk,
  ) {
    desk.storedAnchor = (anchor) => this.#storedAnchor(anchor);
  }

  readonly #file: FileNow = $derived.by(() => ({
    sourceId: this.desk.source.id,
    fingerprint: this.text.file.fingerprint,
    textHash: this.#edition?.whole.hash ?? null,
    found: this.#found,
  }));
  /** Every fragment of which something is known in this file. */
  readonly standings: readonly Standing[] = $derived.by(() =>
    this.desk.fragments.map((coded) => standingOf(coded, this.#file)).filter((each) => each !== null),
  );
  /** Those that are not painted: there is more than one place, or none. */
  readonly listed = $derived(this.standings.filter(({ state }) => listedStates.has(state)));
  /** Those whose words have changed at their place. */
  readonly changed = $derived(this.standings.filter(({ state }) => state === 'changed'));
  /** Whether the whole text has been read. */
  readonly isRead = $derived(this.#edition !== null);

  /** Reads the whole text. @throws as `PdfText.readWhole` does, unless the file was closed meanwhile */
  async read(): Promise<void> {
    try {
      const edition = await editionOf(this.text);
      if (!this.#isClosed) this.#edition = edition;
    } catch (reason) {
      if (!this.#isClosed) throw reason;
    }
  }

  /** Looks for fragments that do not fit the file and keeps its text for later; call it whenever fragments change. */
  follow(fragments: readonly CodedFragment[]): Promise<void> {
    const following = this.#following.then(() => this.#follow(fragments));
    // A failure is told to its caller; what comes after is followed all the same.
    this.#following = following.catch(() => undefined);
    return following;
  }

  async #follow(fragments: readonly CodedFragment[]): Promise<void> {
    const edition = this.#edition;
    if (edition === null || fragments.length === 0 || this.#isClosed) return;
    const fitting: Sought[] = [];
    const wanted: Sought[] = [];
    for (const each of fragments.flatMap((coded) => this.#soughtIn(coded))) {
      const { anchor } = each;
      const isFitting = anchor.kind === 'pdf' && fits(this.text.file, edition.whole, anchor);
      (isFitting ? fitting : wanted).push(each);
    }
    this.#forget(fitting);
    if (fitting.some(({ anchor }) => !isArea(anchor))) await this.#keepText(edition);
    await this.#search(edition, wanted);
    await this.#settle(edition, fragments, fitting);
  }

  /** Stops what is under way. */
  close(): void {
    this.#isClosed = true;
  }

  #storedAnchor(anchor: Anchor): Anchor {
    const key = anchorKey(anchor);
    const same = this.standings.find((each) => each.anchor !== null && anchorKey(each.anchor) === key);
    return same?.coded.fragment.anchor ?? anchor;
  }

  #soughtIn({ fragment, placements }: CodedFragment): Sought[] {
    const { sourceId } = this.#file;
    const placement = placementIn(placements, sourceId);
    const anchor = soughtAnchor(fragment, placements, sourceId);
    if (placement !== undefined && isAbout(placement, this.#file)) {
      // What was accepted here may be the first fragment of this text, which is then kept.
      if (placement.decision === null || placement.decision === 'gone') return [];
    }
    return [{ id: fragment.id, anchor, key: anchorKey(anchor) }];
  }

  /** A fragment that fits is painted where it is stored, whatever was found before. */
  #forget(fitting: readonly Sought[]): void {
    const stale = fitting.filter(({ id }) => this.#found.has(id));
    if (stale.length === 0) return;
    const found = new Map(this.#found);
    for (const { id } of stale) {
      found.delete(id);
      this.#looked.delete(id);
    }
    this.#found = found;
  }

  async #keepText({ whole }: Edition): Promise<void> {
    if (this.#isKept) return;
    this.#isKept = true;
    const { versions } = this.desk.workbench.services;
    const text = { textHash: whole.hash, folded: whole.folded.text };
    await versions.keep({ sourceId: this.desk.source.id, face: 'pdf', ...text });
  }

  async #search(edition: Edition, wanted: readonly Sought[]): Promise<void> {
    const fresh = wanted.filter(({ id, key }) => this.#looked.get(id) !== key);
    if (fresh.length === 0) return;
    for (const { id, key } of fresh) this.#looked.set(id, key);
    const kept = await this.#keptTexts(fresh);
    const found = await runInSlices(searchPdf(edition, fresh, kept), () => this.#isClosed);
    if (found === null) return;
    this.#found = new Map([...this.#found, ...found.map((each) => [each.id, each] as const)]);
    await this.#report(edition, found);
  }

  async #keptTexts(wanted: readonly Sought[]): Promise<Map<string, string>> {
    const { versions } = this.desk.workbench.services;
    const texts = new Map<string, string>();
    for (const hash of new Set(wanted.flatMap(({ anchor }) => anchor.textHash ?? []))) {
      const text = await versions.textOf(this.desk.source.id, hash);
      if (text !== null) texts.set(hash, text);
    }
    return texts;
  }

  /** A fragment that was in doubt in another text and fits this one is in doubt no longer. */
  async #settle(
    edition: Edition,
    fragments: readonly CodedFragment[],
    fitting: readonly Sought[],
  ): Promise<void> {
    const anchors = new Map(fitting.map(({ id, anchor }) => [id, anchor]));
    const outcomes = fragments.flatMap(({ fragment: { id }, placements }): FoundInPdf[] => {
      const placement = placementIn(placements, this.#file.sourceId);
      const anchor = anchors.get(id);
      if (placement === undefined || anchor === undefined || isAbout(placement, this.#file)) return [];
      return [{ id, state: 'same', places: [{ anchor, scores: asItWas }], stood: null }];
    });
    if (outcomes.length > 0) await this.#report(edition, outcomes);
  }

  async #report({ whole }: Edition, found: readonly FoundInPdf[]): Promise<void> {
    const outcomes = found.map(({ id, ...rest }) => ({ fragmentId: id, ...rest }));
    const { workbench, source, text } = this.desk;
    const again = found.filter(({ state }) => state !== 'lost' && state !== 'unsure').length;
    workbench.output('anchoring').append(text.searched(source.title, found.length, again));
    const { placements } = workbench.services;
    await placements.report({
      ...{ sourceId: this.desk.source.id, face: 'pdf' },
      ...{ textHash: whole.hash, outcomes },
    });
  }
}

const asItWas = { words: 1, before: 1, after: 1, inPlace: true, own: 1, other: 0 };
