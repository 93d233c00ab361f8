// Conditions of commands are functions. Here they are asked with every value of what they look at, one question after
// the other, so that they can be written out and compared.
import { noContext, type ContextKeys } from './context-keys';
import type { SettingDefinition, SettingValue } from './contribution';
import { isConfigKey, type ContextKey } from './when-clause';

/** A typed condition, as commands have it. */
export type When = (keys: Readonly<ContextKeys>) => boolean;

type Value = ContextKeys[ContextKey];
type Answers = ReadonlyMap<ContextKey, Value>;

/** What a condition asks first, and what follows from each answer. */
type Tree = boolean | { readonly key: ContextKey; readonly branches: readonly Branch[] };
type Branch = { readonly value: Value; readonly tree: Tree };

/** Stands for any word that conditions do not name. */
const anyWord = '…';

/** Context keys whose words are a closed list. */
type ListedKey = {
  [Key in ContextKey]: NonNullable<ContextKeys[Key]> extends string
    ? string extends ContextKeys[Key]
      ? never
      : Key
    : never;
}[ContextKey];

/** The words that conditions compare with; kinds of editors are added by who knows them. */
const words: { readonly [Key in ListedKey]: Readonly<Record<NonNullable<ContextKeys[Key]>, true>> } = {
  treeKind: { codes: true, sources: true },
  rescueItem: { doubtful: true, decided: true },
};

function isListed(key: ContextKey): key is ListedKey {
  return Object.hasOwn(words, key);
}

class Asked extends Error {
  constructor(readonly key: ContextKey) {
    super(key);
  }
}

/** Asks conditions with all values that context keys can have. */
export class WhenAnalysis {
  constructor(
    private readonly editorKinds: readonly string[],
    private readonly settings: readonly SettingDefinition[] = [],
  ) {}

  /** Whether all conditions can hold at once. Left out conditions always hold. */
  canMeet(whens: readonly (When | undefined)[]): boolean {
    const present = whens.filter((when) => when !== undefined);
    return canHold(this.#treeOf((keys) => present.every((when) => when(keys))));
  }

  /** Gives a condition as people write it, such as `hasSelection && !treeFocus`; empty when it always holds. */
  written(when: When | undefined): string {
    if (when === undefined) return '';
    const text = write(this.#treeOf(when));
    return text === 'true' ? '' : text;
  }

  #treeOf(when: When, answers: Answers = new Map()): Tree {
    try {
      return when(asking(answers));
    } catch (asked) {
      if (!(asked instanceof Asked)) throw asked;
      const { key } = asked;
      const branches = this.#valuesOf(key).map((value) => ({
        value,
        tree: this.#treeOf(when, new Map([...answers, [key, value]])),
      }));
      const [first, ...others] = branches;
      const isIdle = first !== undefined && others.every(({ tree }) => isSame(tree, first.tree));
      return isIdle ? first.tree : { key, branches };
    }
  }

  #valuesOf(key: ContextKey): readonly Value[] {
    if (isConfigKey(key)) {
      const setting = this.settings.find(({ id }) => key === `config.${id}`);
      return setting === undefined ? [] : valuesOfSetting(setting);
    }
    if (typeof noContext[key] === 'boolean') return [true, false];
    const known = key === 'editorKind' ? this.editorKinds : isListed(key) ? Object.keys(words[key]) : [];
    // A word of a key's own union, or one that stands for any.
    return [null, ...known, anyWord] as readonly Value[];
  }
}

/** What a setting can be; of the many numbers and texts, the default and one that stands for any other. */
function valuesOfSetting(setting: SettingDefinition): readonly SettingValue[] {
  switch (setting.type) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return setting.choices.map(({ value }) => value);
    case 'number':
    case 'text':
      return [setting.default, anyWord];
  }
}

/** Context keys that stop at the first question that has no answer yet. */
function asking(answers: Answers): Readonly<ContextKeys> {
  return new Proxy(noContext, {
    get(_, name) {
      // Conditions are typed: they ask nothing but context keys.
      const key = name as ContextKey;
      if (!answers.has(key)) throw new Asked(key);
      return answers.get(key);
    },
  });
}

function canHold(tree: Tree): boolean {
  return typeof tree === 'boolean' ? tree : tree.branches.some((branch) => canHold(branch.tree));
}

function isSame(a: Tree, b: Tree): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function write(tree: Tree): string {
  if (typeof tree === 'boolean') return String(tree);
  const otherwise = mostCommon(tree.branches);
  const parts = tree.branches
    .filter((branch) => !isSame(branch.tree, otherwise))
    .map((branch) => ({ test: writeTest(tree.key, branch.value), then: branch.tree }));
  return joinTests(parts, otherwise);
}

type Part = { readonly test: string; readonly then: Tree };

/** `test ? then : otherwise`, without what can be left out. */
function joinTests(parts: readonly Part[], otherwise: Tree): string {
  const [part] = parts;
  if (parts.length === 1 && part !== undefined) {
    if (otherwise === false) return and(part.test, write(part.then));
    if (part.then === true) return or([part.test, write(otherwise)]);
    if (part.then === false) return and(negated(part.test), write(otherwise));
    if (otherwise === true) return or([negated(part.test), write(part.then)]);
  }
  const cases = parts.filter(({ then }) => then !== false).map(({ test, then }) => and(test, write(then)));
  const none = parts.map(({ test }) => negated(test)).join(' && ');
  return or(otherwise === false ? cases : [...cases, and(none, write(otherwise))]);
}

function and(test: string, rest: string): string {
  if (rest === 'true') return test;
  return `${test} && ${rest.includes('||') ? `(${rest})` : rest}`;
}

function or(parts: readonly string[]): string {
  return parts.join(' || ');
}

/** The outcome that most values have: those are not named one by one. True and false alike: false. */
function mostCommon(branches: readonly Branch[]): Tree {
  const counted = branches.map(({ tree }) => ({
    tree,
    count: branches.filter((other) => isSame(other.tree, tree)).length,
  }));
  const most = Math.max(...counted.map(({ count }) => count));
  const common = counted.filter(({ count }) => count === most);
  return (common.at(-1) ?? { tree: false }).tree;
}

function writeTest(key: ContextKey, value: Value): string {
  if (value === true) return key;
  if (value === false || value === null) return `!${key}`;
  return value === anyWord ? key : `${key} == '${value}'`;
}

function negated(test: string): string {
  if (test.startsWith('!')) return test.slice(1);
  return test.includes(' == ') ? test.replace(' == ', ' != ') : `!${test}`;
}
