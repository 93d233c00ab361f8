import { BugError } from '@/lib/base/errors';
import type { Observable } from '@/lib/base/observable';
import type { ConfigKey, ConfigKeys } from './context-keys';
import type { SettingDefinition, SettingsReader, SettingValue } from './contribution';
import {
  isValueOf,
  modifiedIn,
  noLayers,
  problemsIn,
  valueOf,
  withValue,
  type SettingLayer,
  type SettingLayers,
  type SettingProblem,
  type SettingScope,
} from './setting-values';

/** Something kept on this device that another tab may change at any time. */
export type SharedValue<T> = {
  /** What it is now and after each change, from any tab; `null` while it was never set. */
  observe(): Observable<T | null>;
  /** Changes what is kept now, one tab after the other; `null` forgets it. */
  change(next: (now: T | null) => T | null): Promise<void>;
};

/** Where settings are kept. */
export type SettingsStore = {
  /** The values of this person, read before the window opens. */
  readonly initialUser: SettingLayer;
  readonly user: SharedValue<SettingLayer>;
  readonly project: (projectId: string) => SharedValue<SettingLayer>;
  /** Settings that other parts keep under a name of their own, by setting id. */
  readonly elsewhere: Readonly<Record<string, SharedValue<SettingValue>>>;
};

/** All settings with their values; reactive, and the same in all tabs. */
export class SettingsModel implements SettingsReader {
  readonly #definitions: () => readonly SettingDefinition[];
  readonly #store: SettingsStore;
  readonly #report: (reason: unknown) => void;
  #user: SettingLayer = $state.raw({});
  #project: SettingLayer = $state.raw({});
  #elsewhere: SettingLayer = $state.raw({});
  readonly #config: ConfigKeys = $derived.by(() =>
    Object.fromEntries(this.definitions.map(({ id }) => [`config.${id}` satisfies ConfigKey, this.get(id)])),
  );
  #projectId: string | null = null;
  #followed: { unsubscribe(): void } | null = null;

  /** Follows the store for as long as the page lives. */
  constructor(parts: {
    readonly definitions: () => readonly SettingDefinition[];
    readonly store: SettingsStore;
    readonly report: (reason: unknown) => void;
  }) {
    this.#definitions = parts.definitions;
    this.#store = parts.store;
    this.#report = parts.report;
    this.#user = parts.store.initialUser;
    parts.store.user.observe().subscribe((layer) => (this.#user = layer ?? {}), parts.report);
    for (const [id, kept] of Object.entries(parts.store.elsewhere)) {
      const arrived = (value: SettingValue | null): void => {
        this.#elsewhere = withValue(this.#elsewhere, id, value ?? undefined);
      };
      kept.observe().subscribe(arrived, parts.report);
    }
  }

  /** The project whose settings count; `null` before one is open. */
  get projectId(): string | null {
    return this.#projectId;
  }

  /** Every setting there is, in the order of their areas. */
  get definitions(): readonly SettingDefinition[] {
    return this.#definitions();
  }

  /** What is set in each scope, right or wrong. */
  get layers(): SettingLayers {
    return { user: { ...this.#user, ...this.#elsewhere }, project: this.#project };
  }

  /** The values that count, as the conditions of keys ask them. */
  get config(): ConfigKeys {
    return this.#config;
  }

  /** Kept values that do not count. */
  get problems(): readonly SettingProblem[] {
    const { user, project } = this.layers;
    return [
      ...problemsIn(this.definitions, 'user', user),
      ...problemsIn(this.definitions, 'project', project),
    ];
  }

  get(id: string): SettingValue {
    return valueOf(this.definition(id), this.layers);
  }

  isOn(id: string): boolean {
    const value = this.get(id);
    if (typeof value !== 'boolean') throw new BugError(`Setting ${id} is not on or off`);
    return value;
  }

  number(id: string): number {
    const value = this.get(id);
    if (typeof value !== 'number') throw new BugError(`Setting ${id} is no number`);
    return value;
  }

  text(id: string): string {
    const value = this.get(id);
    if (typeof value !== 'string') throw new BugError(`Setting ${id} is no text`);
    return value;
  }

  /** The setting of that id; a missing one is our mistake. */
  definition(id: string): SettingDefinition {
    const found = this.definitions.find((definition) => definition.id === id);
    if (found === undefined) throw new BugError(`No setting ${id}`);
    return found;
  }

  /** The scopes in which a setting has a value of its own. */
  modifiedIn(id: string): readonly SettingScope[] {
    return modifiedIn(this.definition(id), this.layers);
  }

  /** Follows the settings of a project from now on. */
  openProject(projectId: string): void {
    this.#followed?.unsubscribe();
    this.#projectId = projectId;
    this.#project = {};
    this.#followed = this.#store
      .project(projectId)
      .observe()
      .subscribe((layer) => (this.#project = layer ?? {}), this.#report);
  }

  /** Sets a value in a scope, or takes it away (`undefined`); a value that the setting cannot have is our mistake. */
  async set(id: string, value: SettingValue | undefined, scope: SettingScope = 'user'): Promise<void> {
    const definition = this.#definitions().find((candidate) => candidate.id === id);
    if (value !== undefined && (definition === undefined || !isValueOf(definition, value))) {
      throw new BugError(`Setting ${id} cannot be ${JSON.stringify(value)}`);
    }
    const elsewhere = scope === 'user' ? this.#store.elsewhere[id] : undefined;
    await elsewhere?.change(() => value ?? null);
    // What is kept elsewhere stands here only while it is wrong.
    if (elsewhere !== undefined && !(id in this.#user)) return;
    const here = elsewhere === undefined ? value : undefined;
    await this.#layer(scope).change((layer) => withValue(layer ?? {}, id, here));
  }

  /** Replaces all that is set in a scope, as its JSON says; what does not count is kept as it is written. */
  async replace(scope: SettingScope, layer: SettingLayer): Promise<void> {
    const ids = scope === 'user' ? Object.keys(this.#store.elsewhere) : [];
    // What is kept elsewhere has a type there: a wrong value is kept here, as it is written, and counts for nothing.
    const right = ids.filter((id) => isValueOf(this.definition(id), layer[id]));
    const own = right.reduce((rest, id) => withValue(rest, id, undefined), layer);
    await this.#layer(scope).change(() => own);
    for (const id of ids) {
      const value = layer[id];
      await this.#store.elsewhere[id]?.change(() => (isValueOf(this.definition(id), value) ? value : null));
    }
  }

  #layer(scope: SettingScope): SharedValue<SettingLayer> {
    if (scope === 'user') return this.#store.user;
    if (this.#projectId === null) throw new BugError('No project is open');
    return this.#store.project(this.#projectId);
  }
}

/** Gives a value that lasts as long as the page, for tests and pages without extension storage. */
export function pageValue<T>(initial: T | null = null): SharedValue<T> {
  let now = initial;
  const listeners = new Set<(value: T | null) => void>();
  return {
    observe: () => ({
      subscribe: (next) => {
        listeners.add(next);
        next(now);
        return { unsubscribe: () => void listeners.delete(next) };
      },
    }),
    change: (next) => {
      now = next(now);
      for (const listener of listeners) listener(now);
      return Promise.resolve();
    },
  };
}

/** Gives settings that last as long as the page. */
export function pageSettings(elsewhere: SettingsStore['elsewhere'] = {}): SettingsStore {
  const projects = new Map<string, SharedValue<SettingLayer>>();
  return {
    initialUser: noLayers.user,
    user: pageValue<SettingLayer>(),
    project: (projectId) => {
      const kept = projects.get(projectId) ?? pageValue<SettingLayer>();
      projects.set(projectId, kept);
      return kept;
    },
    elsewhere,
  };
}
