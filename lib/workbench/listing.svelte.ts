// The rows under what is typed, also when they take a while to come: nothing flickers, and no late answer overtakes.
import { rank, type Ranked, type Use } from '@/lib/base/rank';
import type { PickItem } from './contribution';
import type { PickList, PickSource } from './quick-input.svelte';
import type { Uses } from './uses.svelte';

/** A row to draw. */
export type ListedRow = {
  readonly item: PickItem<unknown>;
  /** Which letters of the label were typed. */
  readonly positions: readonly number[];
  /** What the rows from here on are, such as `recently used`. */
  readonly group?: string | undefined;
  /** The first row after a group. */
  readonly endsGroup?: boolean;
  /** Keys that do the same outside the box, or that choose the row. */
  readonly keys?: string | undefined;
  /** The digit that chooses the row. */
  readonly digit?: string | undefined;
};

const nothing: PickList = { items: [], typed: '' };

/** Gives the rows for what is typed; reactive. */
export class Listing {
  readonly #source: PickSource;
  readonly #uses: Uses;
  readonly #onfailure: (reason: unknown) => void;
  #asking: AbortController | null = null;
  #modeId: string | null = null;
  #list: PickList = $state.raw(nothing);
  #isLoading = $state(false);
  #arrival: Promise<void> = Promise.resolve();
  readonly #rows = $derived.by(() => rowsOf(this.#list, this.#uses));

  /** `onfailure` is told what the source throws, except that it was cancelled. */
  constructor(source: PickSource, uses: Uses, onfailure: (reason: unknown) => void) {
    this.#source = source;
    this.#uses = uses;
    this.#onfailure = onfailure;
  }

  /** The rows to show: those of what was typed before, as long as the new ones are on their way. */
  get rows(): readonly ListedRow[] {
    return this.#rows;
  }

  /** Whether rows are on their way. */
  get isLoading(): boolean {
    return this.#isLoading;
  }

  /** What to say when there is no row; `null` when the list has no sentence of its own. */
  get empty(): string | null {
    return this.#list.empty ?? null;
  }

  /** Resolves when the rows for what was typed last are there, or when they failed. */
  get arrival(): Promise<void> {
    return this.#arrival;
  }

  /** Asks for the rows of a text; what was asked before is cancelled. */
  ask(typed: string): void {
    this.#asking?.abort();
    const asking = new AbortController();
    this.#asking = asking;
    const modeId = this.#source.modeOf(typed).id;
    try {
      const answer = this.#source.listFor(typed, asking.signal);
      if (answer instanceof Promise) {
        if (modeId !== this.#modeId) this.#list = nothing;
        this.#isLoading = true;
        this.#arrival = this.#await(answer, asking.signal);
      } else {
        this.#show(answer);
        this.#arrival = Promise.resolve();
      }
    } catch (thrown) {
      this.#fail(thrown);
    }
    this.#modeId = modeId;
  }

  /** Cancels what is being asked. */
  close(): void {
    this.#asking?.abort();
  }

  async #await(answer: Promise<PickList>, signal: AbortSignal): Promise<void> {
    try {
      const list = await answer;
      if (!signal.aborted) this.#show(list);
    } catch (thrown) {
      if (!signal.aborted) this.#fail(thrown);
    }
  }

  #show(list: PickList): void {
    this.#list = list;
    this.#isLoading = false;
  }

  #fail(thrown: unknown): void {
    this.#show(nothing);
    this.#onfailure(thrown);
  }
}

/** Rows that digits choose. */
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

function rowsOf(list: PickList, uses: Uses): ListedRow[] {
  const typed = list.typed.trim();
  const useOf = (item: PickItem<unknown>): Use | null => item.use ?? uses.of(item.useKey);
  const ranked = rank(list.items, typed, {
    textsOf: (item) => [item.label, ...(item.searchWords ?? [])],
    useOf,
  });
  if (typed === '') return list.digits === true ? numbered(ranked, useOf) : grouped(ranked, useOf);
  const rows = ranked.map(toRow);
  const created = list.createItem?.(typed) ?? null;
  return created === null ? rows : [...rows, { item: created, positions: [], keys: created.keys }];
}

function toRow({ item, match }: Ranked<PickItem<unknown>>): ListedRow {
  return { item, positions: match.positions, keys: item.keys };
}

type UseOf = (item: PickItem<unknown>) => Use | null;

/** With nothing typed, those in use come first and are called so. */
function grouped(ranked: readonly Ranked<PickItem<unknown>>[], useOf: UseOf): ListedRow[] {
  const group = ranked[0]?.item.usedGroup;
  const end = ranked.findIndex(({ item }) => useOf(item) === null);
  if (group === undefined || end === 0) return ranked.map(underGroup);
  return ranked.map((row, index) => ({
    ...toRow(row),
    group: index === 0 ? group : undefined,
    endsGroup: index === end,
  }));
}

/** The first row of each group says what it is called. */
function underGroup(
  row: Ranked<PickItem<unknown>>,
  index: number,
  ranked: readonly Ranked<PickItem<unknown>>[],
): ListedRow {
  const { group } = row.item;
  if (group === ranked[index - 1]?.item.group) return toRow(row);
  return { ...toRow(row), group, endsGroup: index > 0 };
}

/** The last ten in use with their digits, or all when none is in use. */
function numbered(ranked: readonly Ranked<PickItem<unknown>>[], useOf: UseOf): ListedRow[] {
  const used = ranked.filter(({ item }) => useOf(item) !== null).slice(0, digits.length);
  if (used.length === 0) return ranked.map(toRow);
  return used.map((row, index) => ({
    ...toRow(row),
    keys: digits[index],
    digit: digits[index],
    group: index === 0 ? row.item.usedGroup : undefined,
  }));
}
