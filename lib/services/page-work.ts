// What a web page may have done, through the services: only on itself, and once when it asks twice, because a page
// asks again when the service worker died before its answer.
import { AppError } from '@/lib/base/errors';
import { firstValue } from '@/lib/base/observable';
import type { CodedFragment, CodeDraft, PassageDraft, SourceDraft } from '@/lib/domain/drafts';
import type { Anchor, Coding, Id, PageAnchor } from '@/lib/domain/records';
import { fragmentOn } from '@/lib/domain/same-passage';
import type { SearchReport } from './placements';
import type { CoreServices } from './services';
import type { KeptText } from './versions';

/** A passage of the page with its code: one of the project, or a label for a new one. */
export type CodeOnPage = Pick<PassageDraft, 'anchor' | 'polarity'> & {
  readonly code: Id | { readonly label: string };
};

/** What is to be said of a coding; left out stays as it is. */
export type CodingEdit = Partial<Pick<Coding, 'polarity' | 'absence' | 'note'>>;

/** What the page that says it is `page` may have done. */
export class PageWork {
  constructor(
    private readonly services: CoreServices,
    private readonly page: SourceDraft,
  ) {}

  /** Puts a code on a passage; gives whether it was not there yet. @throws AppError as `codePassage` does */
  async code({ code, ...passage }: CodeOnPage): Promise<boolean> {
    const { language } = this.page;
    const draft = { ...passage, language, source: this.page };
    const chosen = typeof code === 'string' ? code : openCode(code.label);
    return (await this.services.coding.codePassage({ ...draft, code: chosen })).isNew;
  }

  /** Changes what is said of a coding. @throws AppError `not-found` when it does not stand on the page */
  async edit(codingId: Id, { polarity, absence, note }: CodingEdit): Promise<void> {
    await this.#requireHere(codingId);
    const { coding } = this.services;
    if (polarity !== undefined) await coding.setPolarity(codingId, polarity);
    if (absence !== undefined) await coding.setAbsence(codingId, absence);
    if (note !== undefined) await coding.setNote(codingId, note);
  }

  /** Takes a code off. @throws AppError `not-found` when it does not stand on the page */
  async remove(codingId: Id): Promise<void> {
    await this.#requireHere(codingId);
    await this.services.coding.remove(codingId);
  }

  /** Gives a fragment other borders. @throws AppError `not-found` when it does not stand on the page */
  async resize({
    fragmentId,
    anchor,
  }: {
    readonly fragmentId: Id;
    readonly anchor: PageAnchor;
  }): Promise<void> {
    const source = await this.services.sources.identify(this.page);
    const isHere = (await this.#fragments()).some(({ fragment }) => fragment.id === fragmentId);
    if (source === null || !isHere)
      throw new AppError('not-found', `Fragment ${fragmentId} is not on this page`, { fragmentId });
    const { textHash } = anchor;
    await this.services.placements.reattachIn(source.id, { fragmentId, anchor, textHash });
  }

  /** Writes a memo on a passage. @throws AppError `fragment-empty` */
  async writeMemo(passage: { readonly anchor: Anchor; readonly text: string }): Promise<void> {
    if (await this.#hasMemo(passage)) return;
    const { language } = this.page;
    await this.services.memos.writeOnPassage({ ...passage, source: this.page, language });
  }

  /** Takes back just that change. @throws AppError `nothing-to-undo` when others followed it */
  async undo(changeId: Id): Promise<void> {
    const [last] = await this.services.history.recentOwn(1);
    if (last?.undoes !== changeId) await this.services.history.undo(changeId);
  }

  /** Gives a kept text of the page, folded; `null` when it was not kept. */
  async text(textHash: string): Promise<string | null> {
    const source = await this.services.sources.identify(this.page);
    return source === null ? null : this.services.versions.textOf(source.id, textHash);
  }

  /** Keeps the page's text and the page as it is, when something of it is a fragment. */
  async keepText(text: Omit<KeptText, 'sourceId' | 'face'>): Promise<void> {
    const source = await this.services.sources.identify(this.page);
    if (source === null) return;
    await this.services.versions.keep({ sourceId: source.id, face: 'page', ...text });
  }

  /** Records what became of the page's fragments. */
  async report({ textHash, outcomes }: Pick<SearchReport, 'textHash' | 'outcomes'>): Promise<void> {
    const source = await this.services.sources.identify(this.page);
    if (source === null) return;
    await this.services.placements.report({ sourceId: source.id, face: 'page', textHash, outcomes });
  }

  async #hasMemo({ anchor, text }: { readonly anchor: Anchor; readonly text: string }): Promise<boolean> {
    const source = await this.services.sources.identify(this.page);
    const same = source === null ? undefined : fragmentOn(await this.#fragments(), anchor, source.id);
    if (same === undefined) return false;
    const about = { noun: 'fragment', id: same.fragment.id } as const;
    const memos = await firstValue(this.services.memos.observeAbout(about));
    return memos.some((memo) => memo.text === text);
  }

  async #requireHere(codingId: Id): Promise<void> {
    const fragments = await this.#fragments();
    const isHere = fragments.some(({ codings }) => codings.some((coding) => coding.id === codingId));
    if (!isHere) throw new AppError('not-found', `Coding ${codingId} is not on this page`, { codingId });
  }

  async #fragments(): Promise<CodedFragment[]> {
    const source = await this.services.sources.identify(this.page);
    return source === null ? [] : this.services.coding.ofSource(source.id);
  }
}

function openCode(label: string): CodeDraft {
  const labels = { en: label.trim(), nl: label.trim() };
  return { labels, parentId: null, kind: 'openCode', type: null };
}
