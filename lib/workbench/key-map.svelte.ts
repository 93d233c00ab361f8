import { isCharacterKey, writtenKeys, type KeyRule } from './keys';
import {
  conflictsWith,
  isUserKey,
  listKeys,
  readKeys,
  type DefaultKey,
  type KeyEntry,
  type KeyList,
  type UserKey,
} from './key-rules';
import type { SharedValue } from './settings.svelte';
import type { WhenAnalysis } from './when-tree';

/** Rules as they are kept; may hold anything, because people write them by hand. */
export type KeptKeys = readonly unknown[];

type KeyMapParts = {
  readonly defaults: () => readonly DefaultKey[];
  readonly isCommand: (id: string) => boolean;
  readonly isSetting: (id: string) => boolean;
  readonly analysis: () => WhenAnalysis;
  /** Whether letters, digits and signs may run commands. */
  readonly hasCharacterKeys: () => boolean;
  readonly store: SharedValue<KeptKeys>;
  readonly isMac: boolean;
  readonly report: (reason: unknown) => void;
};

/** Which keys run what: those of the commands and those of the user; reactive, and the same in all tabs. */
export class KeyMap {
  readonly #parts: KeyMapParts;
  #user: KeptKeys = $state.raw([]);
  readonly #list: KeyList = $derived.by(() => this.#listWith(this.#user));
  readonly #rules: readonly KeyRule<string>[] = $derived.by(() => {
    const hasCharacters = this.#parts.hasCharacterKeys();
    return this.#list.entries
      .filter(({ keys: [first = ''] }) => hasCharacters || !isCharacterKey(first))
      .map(({ keys, when, command }) => ({ keys, when, action: command, isBlock: command === '' }));
  });

  /** Follows the store for as long as the page lives. */
  constructor(parts: KeyMapParts) {
    this.#parts = parts;
    parts.store
      .observe()
      .subscribe((rules) => (this.#user = Array.isArray(rules) ? rules : []), parts.report);
  }

  /** Every key with what it runs; the last one that matches wins. */
  get entries(): readonly KeyEntry[] {
    return this.#list.entries;
  }

  /** Rules of the user that do not count, and why. */
  get problems(): KeyList['problems'] {
    return this.#list.problems;
  }

  /** What the resolver goes through. */
  get rules(): readonly KeyRule<string>[] {
    return this.#rules;
  }

  /** The rules of the user as they are kept. */
  get user(): KeptKeys {
    return this.#user;
  }

  /** The keys of a command as written on them; `null` when it has none, or none that may run now. */
  written(command: string): string | null {
    const rule = this.#rules.find((candidate) => candidate.action === command && candidate.isBlock !== true);
    const own = this.entries.findLast((entry) => entry.source === 'user' && entry.command === command);
    const keys = own !== undefined && this.#mayRun(own) ? own.keys : rule?.keys;
    return keys === undefined ? null : writtenKeys(keys, this.#parts.isMac);
  }

  /** Keys as they are written on this machine's keyboard. */
  writtenKeys(keys: readonly string[]): string {
    return writtenKeys(keys, this.#parts.isMac);
  }

  /** What else wants the keys of an entry under conditions that can hold at once. */
  conflictsWith(entry: KeyEntry): readonly KeyEntry[] {
    return conflictsWith(entry, this.entries, this.#parts.analysis());
  }

  /** Gives the rules of a list that would not count, and why. */
  check(rules: KeptKeys): KeyList['problems'] {
    return this.#listWith(rules).problems;
  }

  /** Gives `entry` other keys; without an entry, gives the command keys of its own. */
  async bind(command: string, key: string, entry: KeyEntry | null): Promise<void> {
    const when = entry === null || entry.whenText === '' ? {} : { when: entry.whenText };
    await this.change((rules) => [...without(rules, entry), { key, command, ...when }]);
  }

  /** Takes the keys of an entry away. */
  async remove(entry: KeyEntry): Promise<void> {
    await this.change((rules) => without(rules, entry));
  }

  /** Gives an entry another condition. */
  async setWhen(entry: KeyEntry, when: string): Promise<void> {
    const rule: UserKey = { key: entry.keys.join(' '), command: entry.command };
    await this.change((rules) => [...without(rules, entry), when === '' ? rule : { ...rule, when }]);
  }

  /** Gives a command the keys back that it came with. */
  async reset(command: string): Promise<void> {
    const isAbout = (rule: unknown): boolean =>
      typeof rule === 'object' &&
      rule !== null &&
      'command' in rule &&
      (rule.command === command || rule.command === `-${command}`);
    await this.change((rules) => rules.filter((rule) => !isAbout(rule)));
  }

  /** Changes the rules of the user. */
  async change(next: (rules: KeptKeys) => KeptKeys): Promise<void> {
    await this.#parts.store.change((rules) => next(Array.isArray(rules) ? rules : []));
  }

  #listWith(user: KeptKeys): KeyList {
    const { defaults, isCommand, isSetting, analysis } = this.#parts;
    return listKeys({ defaults: defaults(), user, isCommand, isSetting, analysis: analysis() });
  }

  #mayRun(entry: KeyEntry): boolean {
    return this.#parts.hasCharacterKeys() || !isCharacterKey(entry.keys[0] ?? '');
  }
}

/** The rules without an entry: a rule of the user goes, a key that a command came with gets a rule against it. */
function without(rules: KeptKeys, entry: KeyEntry | null): KeptKeys {
  if (entry === null) return rules;
  const key = entry.keys.join(' ');
  const when = entry.whenText === '' ? {} : { when: entry.whenText };
  if (entry.source === 'default') return [...rules, { key, command: `-${entry.command}`, ...when }];
  const written = JSON.stringify({ key, command: entry.command, ...when });
  const at = rules.findLastIndex((rule) => JSON.stringify(normal(rule)) === written);
  return rules.filter((_, index) => index !== at);
}

/** A rule with its fields in one order and its keys in one spelling. */
function normal(rule: unknown): unknown {
  if (!isUserKey(rule)) return rule;
  const { key, command, when = '' } = rule;
  const keys = readKeys(key)?.join(' ') ?? key;
  return { key: keys, command, ...(when === '' ? {} : { when }) };
}
