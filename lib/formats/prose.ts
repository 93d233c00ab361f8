// Running text with headings as every format writes it: Word, Markdown, a web page, the clipboard.
import type { Language } from '@/lib/base/language';

/** A stretch of a paragraph in one look. */
export type ProseRun = {
  readonly text: string;
  readonly isItalic?: boolean;
  readonly isBold?: boolean;
  /** Where it leads. */
  readonly link?: string | null;
  /** When it is another one than the document's. */
  readonly language?: Language | null;
};

/**
 * How a paragraph stands: `quote` indented, `reference` with a hanging indent, `note` back, `written` as a person's
 * words among generated ones, `item` in a list under what is above it.
 */
export type ProseLook = 'plain' | 'quote' | 'reference' | 'note' | 'written' | 'item';

/** A heading or a paragraph. */
export type ProseBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly look: ProseLook;
      readonly runs: readonly ProseRun[];
      /** How deep an item stands in its list, from 0. */
      readonly depth?: number;
    };

/** A document of running text. */
export type ProseDocument = {
  /** Stands over all, apart from the headings of the text. */
  readonly title: string;
  readonly language: Language;
  /** ISO date printed in it. */
  readonly date: string;
  /** Sentences about the whole, under the title. */
  readonly notes: readonly string[];
  readonly blocks: readonly ProseBlock[];
};

/** Gives a paragraph of plain words. */
export function proseOf(text: string, look: ProseLook = 'plain'): ProseBlock {
  return { kind: 'paragraph', look, runs: [{ text }] };
}
