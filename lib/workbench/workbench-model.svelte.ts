// The workbench without its looks: everything that commands can ask for, in one object that the shell draws.
import { untrack } from 'svelte';
import { labelIn, type Labels, type Language } from '@/lib/base/language';
import type { AskOptions, PickOptions } from './ask-options';
import { Bars } from './bars';
import { Context } from './context.svelte';
import type { ContextKeys } from './context-keys';
import type { ContainerPlace, Contribution, EditorInput, MenuId, PickItem, Workbench } from './contribution';
import { Happenings } from './happenings';
import { chooseFile, downloadFile, notEmpty } from './files';
import { KeyMap, type KeptKeys } from './key-map.svelte';
import { KeyResolver } from './keys';
import { closeTab } from './layout-changes';
import { tabIdOf } from './layout-schema';
import { Layout, type LayoutStore } from './layout.svelte';
import type { Notice } from './notice';
import { Notices } from './notices.svelte';
import type { Opening } from './opening';
import { Outputs, type OutputChannel, type OutputWriter } from './outputs.svelte';
import type { ProgressOptions, ProgressTask } from './progress';
import { Progress } from './progress.svelte';
import { Preferences, type Kept, type PreferenceStore } from './preferences.svelte';
import { QuickInput } from './quick-input.svelte';
import { doChosen, modeSource } from './mode-source';
import { applies, Registry } from './registry';
import { noticeOf } from './runner';
import { WhenAnalysis } from './when-tree';
import {
  pageSettings,
  pageValue,
  SettingsModel,
  type SettingsStore,
  type SharedValue,
} from './settings.svelte';
import { Uses, type UseHistory } from './uses.svelte';

/** What the workbench is made of. */
export type WorkbenchParts<Services> = {
  readonly services: Services;
  readonly contributions: readonly Contribution<Services>[];
  readonly preferences: PreferenceStore;
  readonly layouts: LayoutStore;
  /** Where settings are kept; left out, they last as long as the page. */
  readonly settings?: SettingsStore;
  /** Where the user's keys are kept; left out, they last as long as the page. */
  readonly userKeys?: SharedValue<KeptKeys>;
  /** What was chosen before; left out, it is forgotten with the page. */
  readonly uses?: Kept<UseHistory>;
  /** Kinds of notices that a person does not want any more; left out, none. */
  readonly muted?: Kept<readonly string[]>;
  readonly isMac: boolean;
};

const chooseFileText: Labels = { en: 'Choose a file…', nl: 'Bestand kiezen…' };

/** Announcements that stay in the page; fewer would cut short one that another follows at once. */
const announcementsKept = 3;

/** Something that screen readers are told; `id` is another one each time. */
export type Announcement = { readonly id: number; readonly text: string };

/** A context menu on screen. */
export type OpenMenu = {
  readonly menu: MenuId;
  readonly at: { readonly x: number; readonly y: number };
  readonly argument: unknown;
};

/** The parts that F6 goes through. */
export type Part = 'activityBar' | 'editors' | 'notices' | 'statusBar' | ContainerPlace;

/** The workbench that features are given, with what only the shell needs. */
export class WorkbenchModel<Services> implements Workbench<Services> {
  readonly services: Services;
  readonly registry = new Registry<Services>();
  readonly context = new Context(() => this.settings.config);
  readonly notices: Notices;
  readonly quickInput = new QuickInput();
  readonly outputs = new Outputs();
  readonly progress = new Progress(this.outputs);
  readonly happenings = new Happenings();
  readonly uses: Uses;
  readonly preferences: Preferences;
  readonly settings: SettingsModel;
  readonly layout: Layout;
  readonly bars: Bars<Services>;
  readonly keyMap: KeyMap;
  readonly keyResolver: KeyResolver<string>;
  readonly isMac: boolean;
  #spoken: readonly Announcement[] = $state.raw([]);
  #announced = 0;
  #openMenu: OpenMenu | null = $state.raw(null);
  #errorDetails: string | null = $state(null);
  #focusRequest: { readonly part: Part } | null = $state.raw(null);

  constructor(parts: WorkbenchParts<Services>) {
    this.services = parts.services;
    this.isMac = parts.isMac;
    for (const contribution of parts.contributions) this.registry.register(contribution);
    this.preferences = new Preferences(parts.preferences);
    this.uses = new Uses(parts.uses ?? null);
    this.notices = new Notices(parts.muted ?? null);
    this.settings = new SettingsModel({
      definitions: () => this.registry.settings,
      store: parts.settings ?? pageSettings(),
      report: (reason) => this.report(reason),
    });
    this.keyMap = new KeyMap({
      defaults: () =>
        this.registry.bindings.map(({ keys, command }) => ({
          keys,
          command: command.id,
          when: command.when,
        })),
      isCommand: (id) => this.registry.commands.some((command) => command.id === id),
      isSetting: (id) => this.registry.hasSetting(id),
      analysis: () => new WhenAnalysis(this.registry.editorIds, this.registry.settings),
      hasCharacterKeys: () =>
        !this.registry.hasSetting('keys.singleKey') || this.settings.isOn('keys.singleKey'),
      store: parts.userKeys ?? pageValue<KeptKeys>(),
      isMac: parts.isMac,
      report: (reason) => this.report(reason),
    });
    this.layout = new Layout(
      parts.layouts,
      (editor) => this.registry.editor(editor) !== null,
      (reason) => this.report(reason),
    );
    this.bars = new Bars({
      containers: () => this.registry.containers,
      layout: this.layout,
      focus: (part) => this.focusPart(part),
    });
    this.keyResolver = new KeyResolver(() => this.keyMap.rules);
  }

  get language(): Language {
    return this.preferences.language;
  }

  get activeEditor(): EditorInput | null {
    return this.layout.activeTab;
  }

  /** What screen readers were told last, the newest last. */
  get spoken(): readonly Announcement[] {
    return this.#spoken;
  }

  /** The context menu on screen. */
  get openMenu(): OpenMenu | null {
    return this.#openMenu;
  }

  /** The technical text of an unexpected error, while somebody looks at it. */
  get errorDetails(): string | null {
    return this.#errorDetails;
  }

  /** The part that should take the focus; a new object with every request. */
  get focusRequest(): { readonly part: Part } | null {
    return this.#focusRequest;
  }

  async run(commandId: string, argument?: unknown): Promise<void> {
    try {
      if (argument instanceof File) notEmpty(argument);
      const command = this.registry.command(commandId);
      if (!applies(command, this.context.keys)) return;
      await command.run(this, argument);
      this.happenings.ran(commandId);
    } catch (thrown) {
      this.report(thrown);
    }
  }

  /** Tells the user about something thrown; silent when it was only cancelled. */
  report(thrown: unknown): void {
    const notice = noticeOf(thrown, (text) => (this.#errorDetails = text));
    if (notice === null) return;
    if (notice.actions !== undefined) console.error(thrown);
    this.notify(notice);
  }

  /** Closes the technical text. */
  hideErrorDetails(): void {
    this.#errorDetails = null;
  }

  openEditor(input: EditorInput, opening: Opening = {}): void {
    this.layout.openEditor(input, opening);
    if (opening.takesFocus ?? opening.preview !== true) this.focusPart('editors');
  }

  closeEditor(input: EditorInput): void {
    const tabId = tabIdOf(input);
    this.layout.change((layout) =>
      layout.groups.reduceRight((rest, _, group) => closeTab(rest, { group, tabId }), layout),
    );
  }

  showContainer(containerId: string): void {
    this.bars.show(containerId);
  }

  /** Puts the focus into a part of the window. */
  focusPart(part: Part): void {
    this.#focusRequest = { part };
  }

  pick<T>(
    items: readonly PickItem<T>[] | Promise<readonly PickItem<T>[]>,
    options: PickOptions<T>,
  ): Promise<T | null> {
    return this.quickInput.pick(items, options);
  }

  pickMany<T>(
    items: readonly PickItem<T>[],
    options: PickOptions<T>,
    ticked?: readonly PickItem<T>[],
  ): Promise<readonly T[] | null> {
    return this.quickInput.pickMany(items, options, ticked);
  }

  async openQuickInput(typed: string): Promise<void> {
    // With a box open, the keys are those of before that one.
    if (this.quickInput.question === null) this.quickInput.keysBefore = this.context.keys;
    const chosen = await this.quickInput.choose(modeSource(this, this.registry), { typed });
    if (chosen !== null) await doChosen(chosen);
  }

  ask(options: AskOptions): Promise<string | null> {
    return this.quickInput.ask(options);
  }

  async askFile(accept: string): Promise<File | null> {
    if (!navigator.userActivation.isActive) {
      // The browser opens its chooser only just after a key or a click, and says nothing when it does not.
      const label = labelIn(chooseFileText, this.language);
      const isWanted = await this.pick([{ value: true, label, icon: 'folder-opened' }], { title: label });
      if (isWanted === null) return null;
    }
    const file = await chooseFile(accept);
    return file === null ? null : notEmpty(file);
  }

  saveFile(name: string, content: Blob): void {
    downloadFile(name, content);
  }

  showMenu(menu: MenuId, at: { readonly x: number; readonly y: number }, argument?: unknown): void {
    const isEmpty = this.registry.menu(menu, this.context.keys).length === 0;
    this.#openMenu = isEmpty ? null : { menu, at, argument };
  }

  /** Closes the context menu. */
  hideMenu(): void {
    this.#openMenu = null;
  }

  keysOf(commandId: string): string | null {
    return this.keyMap.written(this.registry.command(commandId).id);
  }

  /** The title of a command in the language of the interface. */
  titleOf(commandId: string): string {
    return labelIn(this.registry.command(commandId).title, this.language);
  }

  notify(notice: Notice): void {
    this.notices.add(notice);
  }

  withProgress<T>(options: ProgressOptions, task: ProgressTask<T>): Promise<T> {
    return this.progress.run(options, task);
  }

  output(channel: OutputChannel): OutputWriter {
    return { append: (line) => this.outputs.append(channel, line) };
  }

  announce(text: string): void {
    // One that follows at once must not take the place of another that nobody heard yet.
    const others = untrack(() => this.#spoken).filter((each) => each.text !== text);
    this.#spoken = [...others, { id: (this.#announced += 1), text }].slice(-announcementsKept);
  }

  setContext(keys: Partial<ContextKeys>): void {
    this.context.set(keys);
  }
}
