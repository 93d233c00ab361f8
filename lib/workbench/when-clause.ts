// The conditions that people write for their keys: `hasSelection && editorKind == 'pdf'`, `config.keys.singleKey == 'on'`.
// Read, checked and answered here.
import { noContext, type ConfigKey, type ContextKeys } from './context-keys';

/** A name of something that a condition can ask. */
export type ContextKey = keyof ContextKeys;

/** What a condition means. */
export type WhenClause =
  | { readonly kind: 'key'; readonly key: ContextKey }
  | { readonly kind: 'is'; readonly key: ContextKey; readonly value: string; readonly isNot: boolean }
  | { readonly kind: 'not'; readonly of: WhenClause }
  | { readonly kind: 'and' | 'or'; readonly all: readonly WhenClause[] };

/** Why a condition cannot be read; `at` counts characters from 0. */
export type WhenProblem = { readonly at: number } & (
  | { readonly kind: 'unknownKey'; readonly word: string }
  | { readonly kind: 'unexpected'; readonly word: string }
  | { readonly kind: 'endsEarly' }
);

/** A condition that was read, or why it could not be. */
export type WhenReading =
  { readonly ok: true; readonly clause: WhenClause } | { readonly ok: false; readonly problem: WhenProblem };

const configPrefix = 'config.';

/** Whether a name asks the value of a setting. */
export function isConfigKey(name: string): name is ConfigKey {
  return name.startsWith(configPrefix);
}

/** Every name that a condition may ask, without those of settings. */
export const contextKeyNames: readonly string[] = Object.keys(noContext);

type Token = { readonly text: string; readonly at: number };

class Unreadable extends Error {
  constructor(readonly problem: WhenProblem) {
    super(problem.kind);
  }
}

/**
 * Reads a condition: names, `==`, `!=`, `!`, `&&`, `||` and parentheses; `&&` binds closer than `||`. A name behind
 * `config.` asks the value of a setting; a setting that is not there is a problem, as any other unknown name.
 */
export function readWhen(written: string, isSetting: (id: string) => boolean): WhenReading {
  try {
    return { ok: true, clause: new Reader(tokensOf(written), written.length, isSetting).whole() };
  } catch (thrown) {
    if (thrown instanceof Unreadable) return { ok: false, problem: thrown.problem };
    throw thrown;
  }
}

const token = /\s*(&&|\|\||==|!=|!|\(|\)|'[^']*'|[\w.-]+|\S)/gy;

function tokensOf(written: string): readonly Token[] {
  return [...written.matchAll(token)].map((match) => {
    const text = match[1] ?? '';
    return { text, at: match.index + match[0].length - text.length };
  });
}

class Reader {
  #next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
    private readonly isSetting: (id: string) => boolean,
  ) {}

  whole(): WhenClause {
    const clause = this.#list('||', () => this.#list('&&', () => this.#one()));
    const rest = this.tokens[this.#next];
    if (rest !== undefined) throw new Unreadable({ kind: 'unexpected', word: rest.text, at: rest.at });
    return clause;
  }

  #list(sign: '&&' | '||', part: () => WhenClause): WhenClause {
    const first = part();
    const all = [first];
    while (this.#takes(sign)) all.push(part());
    return all.length === 1 ? first : { kind: sign === '&&' ? 'and' : 'or', all };
  }

  #one(): WhenClause {
    if (this.#takes('!')) return { kind: 'not', of: this.#one() };
    if (this.#takes('(')) {
      const inner = this.#list('||', () => this.#list('&&', () => this.#one()));
      const closing = this.#take();
      if (closing.text !== ')')
        throw new Unreadable({ kind: 'unexpected', word: closing.text, at: closing.at });
      return inner;
    }
    const key = this.#key();
    for (const sign of ['==', '!='])
      if (this.#takes(sign)) return { kind: 'is', key, value: this.#value(), isNot: sign === '!=' };
    return { kind: 'key', key };
  }

  #key(): ContextKey {
    const { text, at } = this.#take();
    if (!/^[\w.-]+$/.test(text)) throw new Unreadable({ kind: 'unexpected', word: text, at });
    const key = contextKeyOf(text, this.isSetting);
    if (key === null) throw new Unreadable({ kind: 'unknownKey', word: text, at });
    return key;
  }

  #value(): string {
    const { text, at } = this.#take();
    if (!/^(?:'.*'|[\w.-]+)$/.test(text)) throw new Unreadable({ kind: 'unexpected', word: text, at });
    return text.replace(/^'(.*)'$/, '$1');
  }

  #take(): Token {
    const taken = this.tokens[this.#next];
    if (taken === undefined) throw new Unreadable({ kind: 'endsEarly', at: this.length });
    this.#next++;
    return taken;
  }

  #takes(text: string): boolean {
    if (this.tokens[this.#next]?.text !== text) return false;
    this.#next++;
    return true;
  }
}

function contextKeyOf(name: string, isSetting: (id: string) => boolean): ContextKey | null {
  if (isConfigKey(name)) return isSetting(name.slice(configPrefix.length)) ? name : null;
  // `noContext` has exactly the keys of `ContextKeys`.
  return Object.hasOwn(noContext, name) ? (name as ContextKey) : null;
}

/** Whether a condition holds. A name alone asks whether it is true, or stands for anything. */
export function holds(clause: WhenClause, keys: Readonly<ContextKeys>): boolean {
  switch (clause.kind) {
    case 'key':
      return Boolean(keys[clause.key]);
    case 'is':
      return isSaid(keys[clause.key], clause.value) !== clause.isNot;
    case 'not':
      return !holds(clause.of, keys);
    case 'and':
      return clause.all.every((part) => holds(part, keys));
    case 'or':
      return clause.all.some((part) => holds(part, keys));
  }
}

/** Whether a value is meant by a word; what is true is also `on`, what is false also `off`. */
function isSaid(value: ContextKeys[ContextKey], word: string): boolean {
  return String(value) === word || (typeof value === 'boolean' && word === (value ? 'on' : 'off'));
}
