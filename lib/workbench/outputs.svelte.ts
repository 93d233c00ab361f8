// What happened in the background, line by line, for who wants to know.
import { untrack } from 'svelte';
import type { Labels } from '@/lib/base/language';

/** The channels, in the order in which they are offered. */
export const outputChannels = ['import', 'anchoring', 'export', 'storage'] as const;

/** Where lines about one kind of work go. */
export type OutputChannel = (typeof outputChannels)[number];

/** What the channels are called. */
export const channelNames: Readonly<Record<OutputChannel, Labels>> = {
  import: { en: 'Import', nl: 'Import' },
  anchoring: { en: 'Anchoring', nl: 'Verankering' },
  export: { en: 'Export', nl: 'Export' },
  storage: { en: 'Storage', nl: 'Opslag' },
};

/** A line with when it was written. */
export type OutputLine = { readonly at: Date; readonly text: string };

/** Takes lines for a channel. */
export type OutputWriter = { append(line: string): void };

/** Older lines are dropped. */
const lineLimit = 2000;

/** Keeps the lines of this window; reactive. */
export class Outputs {
  #lines: Readonly<Record<OutputChannel, readonly OutputLine[]>> = $state.raw({
    import: [],
    anchoring: [],
    export: [],
    storage: [],
  });
  #shown: OutputChannel = $state('import');

  /** The channel on screen. */
  get shown(): OutputChannel {
    return this.#shown;
  }

  /** Puts a channel on screen. */
  show(channel: OutputChannel): void {
    this.#shown = channel;
  }

  /** The lines of a channel, oldest first. */
  linesOf(channel: OutputChannel): readonly OutputLine[] {
    return this.#lines[channel];
  }

  /** Writes a line at the end of a channel. */
  append(channel: OutputChannel, text: string): void {
    untrack(() => {
      const lines = [...this.#lines[channel], { at: new Date(), text }].slice(-lineLimit);
      this.#lines = { ...this.#lines, [channel]: lines };
    });
  }

  /** Empties a channel. */
  clear(channel: OutputChannel): void {
    this.#lines = { ...this.#lines, [channel]: [] };
  }
}
