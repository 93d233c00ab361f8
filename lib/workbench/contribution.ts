// What a feature hands to the workbench: data only. Importing a contribution runs nothing.
import type { Component } from 'svelte';
import type { Labels, Language } from '@/lib/base/language';
import type { Observable } from '@/lib/base/observable';
import type { Use } from '@/lib/base/rank';
import type { AskOptions, PickOptions } from './ask-options';
import type { ContextKeys } from './context-keys';
import type { EditorDefinition, EditorInput } from './editor-definition';
import type { Happenings } from './happenings';
import type { Notice } from './notice';
import type { Opening } from './opening';
import type { OutputChannel, OutputWriter } from './outputs.svelte';
import type { ProgressOptions, ProgressTask } from './progress';

export type { EditorDefinition, EditorInput, EditorProps } from './editor-definition';

/** Menus that commands can put themselves into. */
export type MenuId =
  | 'editor/title'
  | 'editor/selection'
  | 'fragment/context'
  | 'codes/context'
  | 'codes/title'
  /** Behind the last button of the view of codes. */
  | 'codes/more'
  | 'sources/context'
  | 'sources/title'
  | 'folders/context'
  | 'finding/context'
  | 'problems/title'
  /** On a cell of a table of evidence; the argument is its place. */
  | 'evidenceCell/context'
  | 'tab/context'
  /** Above the list of open editors. */
  | 'openEditors/title'
  /** On a container's icon or tab; the argument is its id. */
  | 'container/context'
  /** The big buttons of an empty workbench. */
  | 'welcome'
  /** The card of an empty workbench for who is new. */
  | 'welcome/learn'
  /** Behind the gear. */
  | 'manage';

/** Everything about one user action. Palette, menus, keys and buttons are views of these. */
export type Command<Services> = {
  /** `area.verbNoun`, never renamed. */
  readonly id: `${string}.${string}`;
  /** Sentence case, as in the palette, with its category: `Code: new code`. */
  readonly title: Labels;
  /** Other names by which the palette finds it, in both languages; such as what VS Code calls it. Not shown. */
  readonly searchWords?: readonly string[];
  /** `Mod+Shift+KeyC`: modifiers Mod (Ctrl, on a Mac Command), Shift, Alt; letters and digits by `event.code`, the rest by `event.key`. */
  readonly keys?: readonly string[];
  readonly menus?: readonly { readonly menu: MenuId; readonly group: string; readonly order: number }[];
  /** Codicon name without prefix, for buttons. */
  readonly icon?: string;
  /** Left out: shown in the palette. */
  readonly palette?: false;
  readonly when?: (keys: Readonly<ContextKeys>) => boolean;
  /** `argument` is what the caller gives: a row's id, an editor input. Without one, act on the focused thing or ask. */
  run(workbench: Workbench<Services>, argument?: unknown): void | Promise<void>;
};

/** Where a container lives: left, right, or below the editors. */
export type ContainerPlace = 'sideBar' | 'secondarySideBar' | 'panel';

/** A container of views: one icon of the activity bar, or one tab of the panel or of the secondary side bar. */
export type ContainerDefinition<Services> = {
  readonly id: string;
  /** Left out: in the side bar. */
  readonly place?: ContainerPlace;
  readonly title: Labels;
  readonly icon: string;
  readonly order: number;
  /** A number on the icon, with what it counts; nothing is shown at 0. */
  readonly badge?: (
    services: Services,
    language: Language,
  ) => Observable<{ readonly count: number; readonly description: string }>;
};

/** A view in a container. */
export type ViewDefinition = {
  readonly id: string;
  readonly container: string;
  readonly title: Labels;
  readonly order: number;
  /** Commands of this menu are the buttons in the view's title. */
  readonly titleMenu?: MenuId;
  /** What stands behind a last button, for what is not needed every hour. */
  readonly moreMenu?: MenuId;
  /** It is as high as what it shows, and leaves the rest of the container to the others. */
  readonly fitsContent?: true;
  readonly load: () => Promise<{ default: Component }>;
};

/** A strip above an editor, such as a question that is to be answered in it. */
export type BannerDefinition = {
  readonly id: string;
  readonly when: (input: EditorInput, keys: Readonly<ContextKeys>) => boolean;
  readonly load: () => Promise<{ default: Component }>;
};

/** An item of the status bar. */
export type StatusItem<Services> = {
  readonly id: string;
  readonly side: 'left' | 'right';
  readonly order: number;
  /** Command run by a click; without one the item is text. */
  readonly command?: string;
  /** Asked again when something reactive that it reads changes. */
  readonly text: (
    services: Services,
    language: Language,
    settings: SettingsReader,
  ) => Observable<{ text: string; icon?: string; tooltip?: string } | null>;
};

/** Rows for quick open (Ctrl+P): things that an editor can show. */
export type QuickOpenSource<Services> = {
  readonly id: string;
  readonly items: (services: Services, language: Language) => Promise<readonly PickItem<EditorInput>[]>;
};

/** Rows of a mode with the part of the typed text that they are ranked by; nothing typed keeps them all in their order. */
export type QuickRows = {
  readonly items: readonly PickItem<QuickChoice>[];
  readonly typed: string;
  /** The last row for what was typed, as in `PickOptions`. */
  readonly createItem?: (typed: string) => PickItem<QuickChoice> | null;
  readonly digits?: true;
  /** A sentence for when there is no row; left out: `Nothing matches.` */
  readonly empty?: string;
};

/** How a row was chosen: `toSide` with Ctrl+Enter, `isAlternate` with Alt+Enter. */
export type ChosenHow = { readonly toSide: boolean; readonly isAlternate: boolean };

/** What choosing a row does. */
export type QuickChoice = (how: ChosenHow) => void | Promise<void>;

/** A mode of the quick input: what is typed after its prefix is asked of it. */
export type QuickMode<Services> = {
  readonly id: string;
  /** One or two signs, such as `#`; unique. The longest prefix that fits wins. */
  readonly prefix: string;
  /** What it finds, as in the list of modes behind `?`. */
  readonly title: Labels;
  readonly placeholder: Labels;
  /** The rows do not depend on what is typed: they are asked for once each time the box opens, with nothing typed. */
  readonly loadsOnce?: true;
  /** The rows for what was typed after the prefix; asked again with every letter, the signal ends what is out of date. */
  readonly rows: (
    workbench: Workbench<Services>,
    typed: string,
    signal: AbortSignal,
  ) => QuickRows | Promise<QuickRows>;
};

/** A setting's value. */
export type SettingValue = string | number | boolean;

/** One setting: from it come its control, its place in the JSON and its documentation. */
export type SettingDefinition = {
  /** `area.name`, never renamed. */
  readonly id: `${string}.${string}`;
  readonly title: Labels;
  readonly description: Labels;
  readonly scope: 'user' | 'project';
  readonly order: number;
} & (
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'number'; readonly default: number; readonly min: number; readonly max: number }
  | { readonly type: 'text'; readonly default: string }
  | {
      readonly type: 'choice';
      readonly default: string;
      readonly choices: readonly { readonly value: string; readonly label: Labels }[];
    }
);

/** The settings as commands and components read them; reactive. An id that no feature has is our mistake. */
export interface SettingsReader {
  /** The value that counts: of the open project, else of the user, else the default. */
  get(id: string): SettingValue;
  /** Whether a boolean setting is on. */
  isOn(id: string): boolean;
  /** The value of a number setting. */
  number(id: string): number;
  /** The value of a text or choice setting. */
  text(id: string): string;
  /** Sets a value for this person; `undefined` goes back to the default. */
  set(id: string, value: SettingValue | undefined): Promise<void>;
}

/** A feature. Not in `components/contributions.ts`: does not exist. */
export type Contribution<Services> = {
  readonly id: string;
  readonly commands?: readonly Command<Services>[];
  readonly containers?: readonly ContainerDefinition<Services>[];
  readonly views?: readonly ViewDefinition[];
  readonly editors?: readonly EditorDefinition<Services>[];
  readonly banners?: readonly BannerDefinition[];
  readonly statusItems?: readonly StatusItem<Services>[];
  readonly quickOpen?: readonly QuickOpenSource<Services>[];
  readonly quickModes?: readonly QuickMode<Services>[];
  readonly settings?: readonly SettingDefinition[];
};

/** A row of a quick pick. */
export type PickItem<T> = {
  readonly value: T;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  readonly icon?: string;
  /** Keys that do the same, such as `Ctrl+B`. */
  readonly keys?: string | undefined;
  /** Other words it is found by, such as the label in the other language. */
  readonly searchWords?: readonly string[];
  /** The second line, such as the path to a code. */
  readonly path?: string;
  /** What the use of this row is remembered by on this device, such as `command:code.new`; rows in use rank higher. */
  readonly useKey?: string;
  /** How it was used, when the database knows; goes before `useKey`. */
  readonly use?: Use | null;
  /** Written beside the first row of those in use while nothing is typed, such as `recently used`. */
  readonly usedGroup?: string;
  /** Written beside the first row of those that follow each other with it, while nothing is typed. */
  readonly group?: string;
};

/** What commands and components have: given to `run`, and to components by `useWorkbench()`. */
export interface Workbench<Services> {
  readonly services: Services;
  /** The language of the interface; reactive. */
  readonly language: Language;
  /** What was set in the settings editor; reactive. */
  readonly settings: SettingsReader;
  /** Runs a command; errors become notices. */
  run(commandId: string, argument?: unknown): Promise<void>;
  /** Opens an editor, or brings the one with the same `editor` and `key` forward. */
  openEditor(input: EditorInput, opening?: Opening): void;
  /** What has happened in the window. */
  readonly happenings: Pick<Happenings, 'runs' | 'whenOpen'>;
  /** The input of the editor in front; reactive. */
  readonly activeEditor: EditorInput | null;
  closeEditor(input: EditorInput): void;
  /** Opens a container where it is: in a side bar or in the panel. */
  showContainer(containerId: string): void;
  /** Asks to choose; `null` when dismissed. Rows may come later than the box. */
  pick<T>(
    items: readonly PickItem<T>[] | Promise<readonly PickItem<T>[]>,
    options: PickOptions<T>,
  ): Promise<T | null>;
  /** Asks to tick any number of rows, some of them ticked from the start; `null` when dismissed. */
  pickMany<T>(
    items: readonly PickItem<T>[],
    options: PickOptions<T>,
    ticked?: readonly PickItem<T>[],
  ): Promise<readonly T[] | null>;
  /** Opens the quick input with this typed: a prefix shows that mode. Does what is chosen. */
  openQuickInput(typed: string): Promise<void>;
  /** Asks for a line of text; `null` when dismissed. */
  ask(options: AskOptions): Promise<string | null>;
  /** Asks for a file; `null` when dismissed. @throws AppError `file-empty` with its name */
  askFile(accept: string): Promise<File | null>;
  /** Saves a file through the browser's downloads. */
  saveFile(name: string, content: Blob): void;
  /** Shows a context menu at window pixels; its commands get `argument`. */
  showMenu(menu: MenuId, at: { readonly x: number; readonly y: number }, argument?: unknown): void;
  /** The keys of a command as written on them, such as `Ctrl+B`; `null` when it has none. */
  keysOf(commandId: string): string | null;
  notify(notice: Notice): void;
  /** Runs work that may take over a second: it shows how far it is. @throws what the task throws */
  withProgress<T>(options: ProgressOptions, task: ProgressTask<T>): Promise<T>;
  /** Gives where details about a kind of work are written. */
  output(channel: OutputChannel): OutputWriter;
  /** Tells the user about something thrown; silent when it was only cancelled. */
  report(thrown: unknown): void;
  /** Says something to screen readers, politely. */
  announce(text: string): void;
  /** Sets context keys that `when` clauses read. */
  setContext(keys: Partial<ContextKeys>): void;
}
