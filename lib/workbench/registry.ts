// What the features contributed, found by id and by place. Palette, menus and keys are views of this.
import { BugError } from '@/lib/base/errors';
import type { ContextKeys } from './context-keys';
import type {
  BannerDefinition,
  Command,
  ContainerDefinition,
  Contribution,
  EditorDefinition,
  EditorInput,
  MenuId,
  QuickMode,
  QuickOpenSource,
  SettingDefinition,
  StatusItem,
  ViewDefinition,
} from './contribution';
import { parseKeys } from './keys';

/** Takes back what was registered. */
export type Disposable = { dispose(): void };

/** A command with the keys that run it. */
export type Binding<Services> = { readonly keys: readonly string[]; readonly command: Command<Services> };

/** Commands of one group of a menu, in order. */
export type MenuGroup<Services> = readonly Command<Services>[];

/** Knows all contributions; throws when an id is taken or a key cannot be bound. */
export class Registry<Services> {
  readonly #contributions = new Map<string, Contribution<Services>>();
  readonly #ids = new Set<string>();

  /** Adds a feature. */
  register(contribution: Contribution<Services>): Disposable {
    const ids = idsOf(contribution);
    const taken = ids.find((id, index) => this.#ids.has(id) || ids.indexOf(id) !== index);
    if (taken !== undefined) throw new BugError(`Registered twice: ${taken}`);
    for (const command of contribution.commands ?? []) command.keys?.forEach(parseKeys);
    ids.forEach((id) => this.#ids.add(id));
    this.#contributions.set(contribution.id, contribution);
    return {
      dispose: () => {
        ids.forEach((id) => this.#ids.delete(id));
        this.#contributions.delete(contribution.id);
      },
    };
  }

  /** All commands in the order of registration. */
  get commands(): readonly Command<Services>[] {
    return this.#all((contribution) => contribution.commands);
  }

  /** The command of that id; a missing one is our mistake. */
  command(id: string): Command<Services> {
    const found = this.commands.find((command) => command.id === id);
    if (found === undefined) throw new BugError(`No command ${id}`);
    return found;
  }

  /** Commands for the palette, as far as they apply now. */
  paletteCommands(keys: Readonly<ContextKeys>): readonly Command<Services>[] {
    return this.commands.filter((command) => command.palette !== false && applies(command, keys));
  }

  /** What a menu shows now, group by group. */
  menu(menu: MenuId, keys: Readonly<ContextKeys>): readonly MenuGroup<Services>[] {
    const entries = this.commands.flatMap((command) =>
      (command.menus ?? [])
        .filter((place) => place.menu === menu && applies(command, keys))
        .map((place) => ({ command, group: place.group, order: place.order })),
    );
    entries.sort((a, b) => (a.group === b.group ? a.order - b.order : a.group < b.group ? -1 : 1));
    const groups = new Map<string, Command<Services>[]>();
    for (const entry of entries) {
      groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry.command]);
    }
    return [...groups.values()];
  }

  /** All keys with their commands, in the order of registration: the last that matches wins. */
  get bindings(): readonly Binding<Services>[] {
    return this.commands.flatMap((command) =>
      (command.keys ?? []).map((keys) => ({ keys: parseKeys(keys), command })),
    );
  }

  /** Side bar containers in order. */
  get containers(): readonly ContainerDefinition<Services>[] {
    return this.#all((contribution) => contribution.containers).toSorted((a, b) => a.order - b.order);
  }

  /** The views of a container in order. */
  viewsOf(containerId: string): readonly ViewDefinition[] {
    return this.#all((contribution) => contribution.views)
      .filter((view) => view.container === containerId)
      .toSorted((a, b) => a.order - b.order);
  }

  /** The kind of editor of that id; `null` when no feature has it (any more). */
  editor(id: string): EditorDefinition<Services> | null {
    return this.#all((contribution) => contribution.editors).find((editor) => editor.id === id) ?? null;
  }

  /** The ids of all kinds of editors. */
  get editorIds(): readonly string[] {
    return this.#all((contribution) => contribution.editors).map(({ id }) => id);
  }

  /** The strips above an editor, as far as they apply now. */
  banners(input: EditorInput, keys: Readonly<ContextKeys>): readonly BannerDefinition[] {
    return this.#all((contribution) => contribution.banners).filter((banner) => banner.when(input, keys));
  }

  /** Status bar items of a side in order. */
  statusItems(side: StatusItem<Services>['side']): readonly StatusItem<Services>[] {
    return this.#all((contribution) => contribution.statusItems)
      .filter((item) => item.side === side)
      .toSorted((a, b) => a.order - b.order);
  }

  /** All settings in the order of registration, within a feature by `order`. */
  get settings(): readonly SettingDefinition[] {
    return this.#all((contribution) => contribution.settings?.toSorted((a, b) => a.order - b.order));
  }

  /** Whether a feature has the setting. */
  hasSetting(id: string): boolean {
    return this.settings.some((setting) => setting.id === id);
  }

  /** Where quick open gets its rows. */
  get quickOpenSources(): readonly QuickOpenSource<Services>[] {
    return this.#all((contribution) => contribution.quickOpen);
  }

  /** The modes of the quick input, in the order of their prefixes. */
  get quickModes(): readonly QuickMode<Services>[] {
    return this.#all((contribution) => contribution.quickModes).toSorted((a, b) =>
      a.prefix < b.prefix ? -1 : 1,
    );
  }

  /** The mode that a typed text asks for; the longest prefix wins, `null` when none fits. */
  quickMode(typed: string): QuickMode<Services> | null {
    const fitting = this.quickModes.filter(({ prefix }) => typed.startsWith(prefix));
    return fitting.toSorted((a, b) => b.prefix.length - a.prefix.length)[0] ?? null;
  }

  #all<T>(part: (contribution: Contribution<Services>) => readonly T[] | undefined): readonly T[] {
    return [...this.#contributions.values()].flatMap((contribution) => part(contribution) ?? []);
  }
}

/** Whether a command's `when` allows it. */
export function applies<Services>(command: Command<Services>, keys: Readonly<ContextKeys>): boolean {
  return command.when?.(keys) ?? true;
}

/** Gives every id of a contribution; each is prefixed by its kind, because a view may be called like its container. */
export function idsOf<Services>(contribution: Contribution<Services>): string[] {
  const prefixed = (kind: string, list: readonly { readonly id: string }[] | undefined): string[] =>
    (list ?? []).map((item) => `${kind} ${item.id}`);
  return [
    `contribution ${contribution.id}`,
    ...prefixed('command', contribution.commands),
    ...prefixed('container', contribution.containers),
    ...prefixed('view', contribution.views),
    ...prefixed('editor', contribution.editors),
    ...prefixed('status item', contribution.statusItems),
    ...prefixed('quick open', contribution.quickOpen),
    ...prefixed('setting', contribution.settings),
    ...prefixed('quick mode', contribution.quickModes),
    ...(contribution.quickModes ?? []).map(({ prefix }) => `prefix ${prefix}`),
  ];
}
