import type { PickItem, PickOptions, Workbench } from './contribution';

/** Options of a question for a line of text. */
export type AskOptions = Parameters<Workbench<never>['ask']>[0];

/** What the quick input shows: a list to choose from, or a field. `answer` closes it. */
export type Question =
  | {
      readonly kind: 'pick';
      readonly items: readonly PickItem<unknown>[];
      readonly options: PickOptions<unknown>;
      /** Rows for what was typed, when they depend on it. */
      readonly itemsFor?: ((typed: string) => PickList | null) | undefined;
      readonly typed?: string | undefined;
      answer(item: PickItem<unknown> | null): void;
    }
  | { readonly kind: 'ask'; readonly options: AskOptions; answer(text: string | null): void };

/** Rows with the part of the typed text that they are ranked by. */
export type PickList = { readonly items: readonly PickItem<unknown>[]; readonly typed: string };

/** Asks one question at a time; a new one dismisses the one before it. Reactive. */
export class QuickInput {
  #question: Question | null = $state.raw(null);

  get question(): Question | null {
    return this.#question;
  }

  /** Asks to choose; `null` when dismissed. */
  pick<T>(
    items: readonly PickItem<T>[],
    options: PickOptions<T>,
    more: { itemsFor?: (typed: string) => PickList | null; typed?: string } = {},
  ): Promise<T | null> {
    return new Promise((resolve) => {
      this.#show({
        kind: 'pick',
        items,
        options,
        ...more,
        // The rows are those given or made by `options`, so their values are of type T.
        answer: (item) => resolve((item as PickItem<T> | null)?.value ?? null),
      });
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
