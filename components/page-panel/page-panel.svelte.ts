// What the side panel shows and does: asked anew when the tab, the page or the project changes.
import { firstValue } from '@/lib/base/observable';
import { languageOf, type Language } from '@/lib/base/language';
import type { Code, Id } from '@/lib/domain/records';
import type { CoreServices } from '@/lib/services/services';
import type { Theme } from '@/lib/workbench/preferences.svelte';
import { filtered, passagesOf, talliesOf, type PagePassages } from './passages';
import type { Tab, TabView } from './tab-view';
import { messages } from './messages';

/** Something that was said, with the change that it can take back. */
export type Notice = { readonly text: string; readonly undoes: Id | null };

const none: PagePassages = { here: [], missing: [] };
/** Milliseconds in which several changes are looked at once. */
const together = 120;
/** Milliseconds after a change by which the page has painted it. */
const painted = 700;

/** The panel of one window. */
export class PagePanelModel {
  view = $state.raw<TabView>({ kind: 'waiting' });
  all = $state.raw<PagePassages>(none);
  codes = $state.raw<readonly Code[]>([]);
  language = $state<Language>(languageOf(navigator.language));
  theme = $state<Theme>('system');
  typed = $state('');
  codeIds = $state.raw<ReadonlySet<Id>>(new Set());
  selectedId = $state<Id | null>(null);
  notice = $state.raw<Notice | null>(null);
  sourceId: Id | null = null;
  /** Looks that were overtaken by a later one are not shown. */
  #looked = 0;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly services: CoreServices,
    readonly tab: Tab,
  ) {}

  readonly text = $derived.by(() => messages[this.language]);
  readonly filter = $derived.by(() => ({ typed: this.typed, codeIds: this.codeIds }));
  readonly here = $derived.by(() => filtered(this.all.here, this.filter, this.language));
  readonly missing = $derived.by(() => filtered(this.all.missing, this.filter, this.language));
  readonly tallies = $derived.by(() => talliesOf(this.all.here, this.codes));
  readonly selected = $derived.by(
    () => [...this.here, ...this.missing].find(({ id }) => id === this.selectedId) ?? null,
  );

  /** Follows the tab, the project and the language until it is told to stop. */
  follow(): () => void {
    const changed = (): void => this.#lookSoon();
    const { projects, history, settings } = this.services;
    let stopHistory = (): void => undefined;
    const subscriptions = [
      this.tab.changes.subscribe(changed),
      projects.observeCurrent().subscribe(({ id }) => {
        stopHistory();
        const subscription = history.observeRecent(id, 1).subscribe(changed);
        stopHistory = () => subscription.unsubscribe();
      }),
      settings.observe('language').subscribe((chosen) => {
        this.language = chosen ?? languageOf(navigator.language);
      }),
      settings.observe('theme').subscribe((theme) => {
        this.theme = theme ?? 'system';
      }),
    ];
    return () => {
      clearTimeout(this.#soon);
      clearTimeout(this.#later);
      stopHistory();
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }

  /** Goes to a fragment in the page; one that is not there is looked at in the workbench. */
  async goTo(id: Id): Promise<void> {
    this.selectedId = id;
    if (this.all.here.some((each) => each.id === id)) await this.tab.goTo(id);
    else await this.tab.openWorkbench('/rescue');
  }

  /** Takes a fragment away, and offers to take that back. */
  async remove(id: Id): Promise<void> {
    const { coding, history } = this.services;
    const list = [...this.here, ...this.missing];
    const at = list.findIndex((each) => each.id === id);
    await this.#attempt(async () => {
      await coding.removeFragment(id);
      const [change] = await history.recentOwn(1);
      this.notice = { text: this.text.removed, undoes: change?.id ?? null };
      this.selectedId = (list[at + 1] ?? list[at - 1])?.id ?? null;
    });
  }

  /** Takes back what the notice is about. */
  async undo(): Promise<void> {
    const { undoes } = this.notice ?? { undoes: null };
    if (undoes === null) return;
    await this.#attempt(async () => {
      await this.services.history.undo(undoes);
      this.notice = { text: this.text.undone, undoes: null };
    });
  }

  /** Starts on this page; says what to do where the browser does not allow it. */
  async start(): Promise<void> {
    const hasStarted = await this.tab.start();
    if (!hasStarted) this.notice = { text: this.text.closed.refused, undoes: null };
    this.#lookSoon();
  }

  /** Narrows the list to a code, or no longer. */
  toggleCode(id: Id): void {
    const codeIds = new Set(this.codeIds);
    if (!codeIds.delete(id)) codeIds.add(id);
    this.codeIds = codeIds;
  }

  /** Shows everything again. */
  clearFilter(): void {
    this.typed = '';
    this.codeIds = new Set();
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (reason) {
      this.notice = { text: this.text.failed, undoes: null };
      throw reason;
    }
  }

  #lookSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      void this.#look();
    }, together);
    clearTimeout(this.#later);
    this.#later = setTimeout(() => void this.#look(), painted);
  }

  async #look(): Promise<void> {
    const turn = ++this.#looked;
    const view = await this.tab.look();
    const { sources, coding, codes } = this.services;
    const { id: projectId } = await this.services.projects.current();
    const source = view.kind === 'page' ? await sources.identify(view.page) : null;
    const fragments = source === null ? [] : await coding.ofSource(source.id);
    const all = await firstValue(codes.observeAll(projectId));
    const withMemo = fragments.filter(({ hasMemo }) => hasMemo).map(({ fragment }) => fragment.id);
    const memos = new Map(
      await Promise.all(withMemo.map(async (id) => [id, await this.#memosOf(id)] as const)),
    );
    if (turn !== this.#looked) return;
    this.sourceId = source?.id ?? null;
    this.codes = all;
    this.all =
      source === null || view.kind !== 'page'
        ? none
        : passagesOf({ sourceId: source.id, fragments, codes: all, memos }, view);
    if (view.kind !== this.view.kind) this.notice = null;
    this.view = view;
  }

  async #memosOf(id: Id): Promise<string[]> {
    const memos = await firstValue(this.services.memos.observeAbout({ noun: 'fragment', id }));
    return memos.map(({ text }) => text);
  }
}
