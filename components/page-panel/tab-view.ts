// What the side panel knows of the tab that it stands beside; the entrypoint asks the tab.
import type { Observable } from '@/lib/base/observable';
import type { SourceDraft } from '@/lib/domain/drafts';
import type { AnchorState, Id } from '@/lib/domain/records';

/** What a page's script tells of its page. */
export type PageView = {
  readonly kind: 'page';
  readonly page: SourceDraft;
  /** Painted fragments in reading order. */
  readonly order: readonly Id[];
  readonly states: readonly (readonly [Id, AnchorState])[];
};

/** What is in the tab: a page with our script, a PDF, one of our own windows, or something we have no access to. */
export type TabView = PageView | { readonly kind: 'waiting' | 'pdf' | 'own' | 'closed' };

/** The tab beside the panel. */
export type Tab = {
  /** Gives what is in it now. */
  look(): Promise<TabView>;
  /** Tells whenever that may have become something else. */
  readonly changes: Observable<null>;
  /** Brings a fragment into view. */
  goTo(fragmentId: Id): Promise<void>;
  /** Starts our script there; false when the browser gives no access. */
  start(): Promise<boolean>;
  /** Opens the PDF that the tab shows in the workbench. */
  openPdf(): Promise<void>;
  /** Opens the workbench; `route` is what follows the hash. */
  openWorkbench(route?: string): Promise<void>;
};
