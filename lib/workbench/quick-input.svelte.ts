// The one box that asks: at most one question at a time.
import type { AskOptions, PickOptions } from './ask-options';
import type { ContextKeys } from './context-keys';
import type { ChosenHow, PickItem } from './contribution';

/** Rows with the part of the typed text that they are ranked by. */
export type PickList = {
  readonly items: readonly PickItem<unknown>[];
  readonly typed: string;
  readonly createItem?: ((typed: string) => PickItem<unknown> | null) | undefined;
  readonly digits?: true | undefined;
  /** A sentence for when there is no row. */
  readonly empty?: string | undefined;
};

/** What the box is for at the moment; rows of one mode never stand below the words of another. */
export type PickMode = { readonly id: string; readonly title: string; readonly placeholder: string };

/** Rows that depend on what is typed. */
export type PickSource = {
  readonly modeOf: (typed: string) => PickMode;
  readonly listFor: (typed: string, signal: AbortSignal) => PickList | Promise<PickList>;
};

/** The rows that were chosen, one unless several could be. */
export type Chosen = { readonly items: readonly PickItem<unknown>[]; readonly how: ChosenHow };

/** A list to choose from. `answer` closes it. */
export type PickQuestion = {
  readonly kind: 'pick';
  readonly source: PickSource;
  /** What the field starts with. */
  readonly typed: string;
  /** Several rows can be ticked; given are those that are from the start. */
  readonly ticked: readonly PickItem<unknown>[] | null;
  readonly step: PickOptions<unknown>['step'];
  answer(chosen: Chosen | null): void;
};

/** A field for a line of text. `answer` closes it. */
export type AskQuestion = {
  readonly kind: 'ask';
  readonly options: AskOptions;
  answer(text: string | null): void;
};

/** What the quick input shows. */
export type Question = PickQuestion | AskQuestion;

/** Asks one question at a time; a new one dismisses the one before it. Reactive. */
export class QuickInput {
  #question: Question | null = $state.raw(null);
  /** What `when` clauses saw before the box took the focus. */
  keysBefore: Readonly<ContextKeys> | null = null;

  get question(): Question | null {
    return this.#question;
  }

  /** Asks to choose; `null` when dismissed. */
  async pick<T>(
    items: readonly PickItem<T>[] | Promise<readonly PickItem<T>[]>,
    options: PickOptions<T>,
  ): Promise<T | null> {
    const chosen = await this.choose(sourceOf(items, options), { step: options.step });
    // The rows are those given or made by `options`, so their values are of type T.
    return (chosen?.items as readonly PickItem<T>[] | undefined)?.[0]?.value ?? null;
  }

  /** Asks to tick any number of rows; `null` when dismissed. */
  async pickMany<T>(
    items: readonly PickItem<T>[],
    options: PickOptions<T>,
    ticked: readonly PickItem<T>[] = [],
  ): Promise<readonly T[] | null> {
    const chosen = await this.choose(sourceOf(items, options), { step: options.step, ticked });
    return (chosen?.items as readonly PickItem<T>[] | undefined)?.map(({ value }) => value) ?? null;
  }

  /** Asks to choose from rows that depend on what is typed; `null` when dismissed. */
  choose(
    source: PickSource,
    more: {
      readonly typed?: string;
      readonly ticked?: readonly PickItem<unknown>[];
      readonly step?: PickOptions<unknown>['step'];
    } = {},
  ): Promise<Chosen | null> {
    const { typed = '', ticked = null, step } = more;
    return new Promise((resolve) => {
      this.#show({ kind: 'pick', source, typed, ticked, step, answer: resolve });
    });
  }

  /** Asks for a line of text; `null` when dismissed. */
  ask(options: AskOptions): Promise<string | null> {
    return new Promise((resolve) => {
      this.#show({ kind: 'ask', options, answer: resolve });
    });
  }

  /** Closes without an answer. */
  dismiss(): void {
    this.#question?.answer(null);
  }

  #show(asked: Question): void {
    this.dismiss();
    const question: Question = {
      ...asked,
      // A box may still say that it was closed when the next one is open already.
      answer: (given: never) => {
        if (this.#question === question) this.#question = null;
        asked.answer(given);
      },
    };
    this.#question = question;
  }
}

function sourceOf<T>(
  items: readonly PickItem<T>[] | Promise<readonly PickItem<T>[]>,
  options: PickOptions<T>,
): PickSource {
  const { title, placeholder = title, createItem, digits } = options;
  let known = items instanceof Promise ? null : items;
  const load = async (): Promise<readonly PickItem<T>[]> => (known = await items);
  return {
    modeOf: () => ({ id: '', title, placeholder }),
    listFor: (typed) => {
      const list = (rows: readonly PickItem<T>[]): PickList => ({ items: rows, typed, createItem, digits });
      return known === null ? load().then(list) : list(known);
    },
  };
}
