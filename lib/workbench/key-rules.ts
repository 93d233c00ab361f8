// The list of keys: those that commands come with, then those of the user. Read from its end, as in VS Code.
import { BugError } from '@/lib/base/errors';
import type { ContextKeys } from './context-keys';
import { parseKeys } from './keys';
import { holds, readWhen, type WhenProblem } from './when-clause';
import type { When, WhenAnalysis } from './when-tree';

/**
 * A rule of the user. `command` with a minus before it takes a key away from a command (`key` empty: all its keys);
 * empty, the key does nothing.
 */
export type UserKey = { readonly key: string; readonly command: string; readonly when?: string };

/** A key with what it runs; `command` empty: nothing. */
export type KeyEntry = {
  readonly keys: readonly string[];
  readonly command: string;
  readonly when: When | undefined;
  /** The condition in words. */
  readonly whenText: string;
  readonly source: 'default' | 'user';
};

/** A key that a command comes with. */
export type DefaultKey = {
  readonly keys: readonly string[];
  readonly command: string;
  readonly when: When | undefined;
};

/** Why a rule of the user does not count; `index` is its place in the list. */
export type UserKeyProblem = { readonly index: number; readonly rule: unknown } & (
  | { readonly kind: 'noRule' | 'badKeys' }
  | { readonly kind: 'unknownCommand'; readonly command: string }
  | { readonly kind: 'badWhen'; readonly problem: WhenProblem }
);

/** The keys that are in force, and the rules that are not. */
export type KeyList = { readonly entries: readonly KeyEntry[]; readonly problems: readonly UserKeyProblem[] };

/** Puts the rules of the user after the keys that commands come with. */
export function listKeys(parts: {
  readonly defaults: readonly DefaultKey[];
  readonly user: readonly unknown[];
  readonly isCommand: (id: string) => boolean;
  readonly isSetting: (id: string) => boolean;
  readonly analysis: WhenAnalysis;
}): KeyList {
  const problems: UserKeyProblem[] = [];
  let entries: readonly KeyEntry[] = parts.defaults.map((binding) => ({
    ...binding,
    whenText: parts.analysis.written(binding.when),
    source: 'default',
  }));
  parts.user.forEach((rule, index) => {
    const problem = problemOf(rule, parts);
    if (problem !== null) problems.push({ ...problem, index, rule });
    else if (isUserKey(rule)) entries = withRule(entries, rule, parts.isSetting);
  });
  return { entries, problems };
}

/** Whether something kept has the shape of a rule. */
export function isUserKey(rule: unknown): rule is UserKey {
  if (typeof rule !== 'object' || rule === null || !('key' in rule) || !('command' in rule)) return false;
  const hasWhen = 'when' in rule && rule.when !== undefined;
  return (
    typeof rule.key === 'string' &&
    typeof rule.command === 'string' &&
    (!hasWhen || typeof rule.when === 'string')
  );
}

/** Gives the strokes of written keys; `null` when no keyboard has them or they cannot be bound. */
export function readKeys(written: string): readonly string[] | null {
  try {
    return parseKeys(written);
  } catch (reason) {
    if (reason instanceof BugError) return null;
    throw reason;
  }
}

type Problem = UserKeyProblem extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'index' | 'rule'>
    : never
  : never;

/** What rules may name. */
type Known = { readonly isCommand: (id: string) => boolean; readonly isSetting: (id: string) => boolean };

function problemOf(rule: unknown, { isCommand, isSetting }: Known): Problem | null {
  if (!isUserKey(rule)) return { kind: 'noRule' };
  const command = rule.command.replace(/^-/, '');
  if (command !== '' && !isCommand(command)) return { kind: 'unknownCommand', command };
  const isForAllKeys = rule.command.startsWith('-') && rule.key === '';
  if (!isForAllKeys && readKeys(rule.key) === null) return { kind: 'badKeys' };
  const reading = rule.when === undefined || rule.when === '' ? null : readWhen(rule.when, isSetting);
  return reading === null || reading.ok ? null : { kind: 'badWhen', problem: reading.problem };
}

function withRule(
  entries: readonly KeyEntry[],
  rule: UserKey,
  isSetting: Known['isSetting'],
): readonly KeyEntry[] {
  const keys = rule.key === '' ? [] : parseKeys(rule.key);
  if (rule.command.startsWith('-')) {
    return entries.filter((entry) => !(entry.source === 'default' && isMeant(rule, keys, entry)));
  }
  return [...entries, { keys, command: rule.command, ...conditionOf(rule, isSetting), source: 'user' }];
}

function isMeant(rule: UserKey, keys: readonly string[], entry: KeyEntry): boolean {
  const isSameKeys = rule.key === '' || isSameStrokes(keys, entry.keys);
  const isSameWhen = rule.when === undefined || rule.when === '' || rule.when === entry.whenText;
  return `-${entry.command}` === rule.command && isSameKeys && isSameWhen;
}

function conditionOf(
  { when = '' }: UserKey,
  isSetting: Known['isSetting'],
): Pick<KeyEntry, 'when' | 'whenText'> {
  const reading = when === '' ? null : readWhen(when, isSetting);
  if (reading?.ok !== true) return { when: undefined, whenText: '' };
  return { when: (keys: Readonly<ContextKeys>) => holds(reading.clause, keys), whenText: when };
}

/** Whether two bindings are the same strokes. */
export function isSameStrokes(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((stroke, at) => b[at] === stroke);
}

/** The other entries that want the same keys, or the start of them, under conditions that can hold at once. */
export function conflictsWith(
  entry: KeyEntry,
  entries: readonly KeyEntry[],
  analysis: WhenAnalysis,
): readonly KeyEntry[] {
  return entries.filter(
    (other) =>
      other !== entry &&
      other.command !== entry.command &&
      other.keys.slice(0, entry.keys.length).every((stroke, at) => entry.keys[at] === stroke) &&
      analysis.canMeet([entry.when, other.when]),
  );
}
