// What stands in public/sample/sample.json, and how its passages are found in the real documents.
import type { Labels } from '@/lib/base/language';
import type { Anchor, Author, MemoSubject, NetworkType, Polarity } from '@/lib/domain/records';

/** A document of the sample. */
export type SampleSource = {
  readonly key: string;
  readonly kind: 'page' | 'pdf';
  /** Path inside the extension. */
  readonly file: string;
  readonly title: string;
  readonly authors: readonly Author[];
  readonly year: number;
  readonly journal: string;
  readonly doi: string | null;
  readonly url: string | null;
  readonly language: 'en' | 'nl';
};

/** A passage in words; `page` counts from 1 and is null for web pages. */
export type SamplePassage = { readonly quote: string; readonly page: number | null };

/** A coding; `code` is a number of the built-in codebook, such as `C7`, or the key of an open code. */
export type SampleCoding = SamplePassage & {
  readonly source: string;
  readonly code: string;
  readonly polarity: Polarity | null;
  readonly absence: boolean;
  readonly note: Labels;
};

/** The whole sample. */
export type SampleContent = {
  readonly title: Labels;
  readonly notice: Labels;
  readonly sources: readonly SampleSource[];
  readonly openCodes: readonly {
    readonly key: string;
    readonly parent: string;
    readonly labels: Labels;
    readonly type: NetworkType | null;
  }[];
  /** Code by the digit it is pinned to. */
  readonly pins: Readonly<Record<string, string>>;
  readonly codings: readonly SampleCoding[];
  readonly memos: readonly {
    readonly about: Readonly<Partial<Record<MemoSubject['noun'], string>>>;
    readonly text: Labels;
  }[];
};

/** A document with its bytes. */
export type SampleDocument = Pick<SampleSource, 'kind' | 'file' | 'url'> & {
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** Reads the sample that comes with the extension; the entrypoint gives it, because it has readers and addresses. */
export interface SampleReader {
  /** Gives a file of the extension, such as `sample/sample.json`. */
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Gives the anchor of each passage in the document, in the same order; `null` for one that is not there. */
  locate(document: SampleDocument, passages: readonly SamplePassage[]): Promise<readonly (Anchor | null)[]>;
}
