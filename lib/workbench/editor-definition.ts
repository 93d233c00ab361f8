// What a feature hands to the workbench for a kind of editor.
import type { Component } from 'svelte';
import type { Language } from '@/lib/base/language';
import type { Observable } from '@/lib/base/observable';

/** What an editor shows: `editor` names its definition, `key` the thing (a source id, a code id). */
export type EditorInput = {
  readonly editor: string;
  readonly key: string;
  /** A place to go to, such as a fragment id; handed on each time the input is opened. */
  readonly reveal?: string;
};

/**
 * Props of every editor. `input` is a new object each time it is opened, so that an effect on it goes to `reveal` again.
 * `isActive`: its keys and context count; an editor beside it can be visible too. It stays mounted while its tab is open.
 */
export type EditorProps = { readonly input: EditorInput; readonly isActive: boolean };

/** A kind of editor. */
export type EditorDefinition<Services> = {
  readonly id: string;
  readonly icon: string;
  /** The tab's title, kept up to date. */
  readonly title: (services: Services, input: EditorInput, language: Language) => Observable<string>;
  /** A few words on what it shows, such as how much is coded there, for lists of what is open. */
  readonly detail?: (services: Services, input: EditorInput, language: Language) => Observable<string>;
  /** Whether it holds something that is not saved yet; its tab says so. */
  readonly isDirty?: (services: Services, input: EditorInput) => Observable<boolean>;
  readonly load: () => Promise<{ default: Component<EditorProps> }>;
};
