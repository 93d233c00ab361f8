// What is extracted from documents beside codes: attributes with their values, and what a person wrote into a table.
import type { Labels, Language } from '@/lib/base/language';
import type { Id, RecordBase } from './record-base';

/** What the values of an attribute are. */
export type AttributeKind = (typeof attributeKinds)[number];

/** All kinds. */
export const attributeKinds = ['choice', 'number', 'country', 'date', 'text'] as const;

/** One of the values that a choice has; other spellings of it are read as it. */
export type AttributeChoice = {
  /** Stable, unique within the attribute: what a value refers to. */
  readonly key: string;
  readonly labels: Labels;
  readonly synonyms: readonly string[];
};

/** What it means when enough of the values of a choice hold, such as "multi-problem": at least six of seven domains. */
export type AttributeRule = {
  /** From 1 up to how many choices there are. */
  readonly atLeast: number;
  /** What holds then. */
  readonly labels: Labels;
};

/** Something that is known of each document, or of each fragment: a column of an extraction table. */
export type Attribute = RecordBase & {
  readonly about: 'source' | 'fragment';
  readonly kind: AttributeKind;
  readonly labels: Labels;
  /** What it means and how it is filled in. */
  readonly hint: Labels;
  /** Whether a document can have several values. */
  readonly several: boolean;
  /** Of a number, such as `years`; empty for none. */
  readonly unit: Labels;
  /** Of a choice, in the order in which they are shown; empty for other kinds. */
  readonly choices: readonly AttributeChoice[];
  /** Of a choice that can have several values; attributes from before there were rules lack it, which means none. */
  readonly rule?: AttributeRule | null;
  /** Attributes stand in this order, then by id. */
  readonly rank: number;
  /** Key in the template it came from, such as `study.design`. */
  readonly origin: string | null;
};

/** One value. A number has both ends, which are the same when it is no range; a date is `2019`, `2019-05` or `2019-05-31`. */
export type AttributeEntry =
  | { readonly kind: 'choice'; readonly key: string }
  | {
      readonly kind: 'number';
      readonly low: number;
      readonly high: number;
      /** Printed with "about" or the like. */
      readonly isAbout: boolean;
    }
  /** ISO 3166-1 alpha-2, upper case. */
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'date'; readonly date: string }
  /** Also what an attribute of another kind says that does not fit it. */
  | { readonly kind: 'text'; readonly text: string };

/** What a document or a fragment has of an attribute; at most one that is not removed for each pair of them. */
export type AttributeValue = RecordBase & {
  readonly attributeId: Id;
  readonly about: { readonly noun: 'source' | 'fragment'; readonly id: Id };
  /** None: it was looked for and the document does not report it. */
  readonly entries: readonly AttributeEntry[];
  /** The passages that say so. */
  readonly fragmentIds: readonly Id[];
  readonly note: string;
  readonly coder: string;
};

/** A cell of a framework matrix, in a person's words. */
export type Summary = RecordBase & {
  readonly sourceId: Id;
  readonly codeId: Id;
  readonly text: string;
  readonly coder: string;
};

/** A person looked for a code in a document and it is not there: what tells an empty cell from one not looked at. */
export type Look = RecordBase & {
  readonly sourceId: Id;
  readonly codeId: Id;
  readonly note: string;
  readonly coder: string;
};

/** Words that a person put in the place of generated ones in the results text. */
export type Wording = RecordBase & {
  /** The part of the text, such as `code 0190… 2`. */
  readonly part: string;
  readonly language: Language;
  readonly text: string;
  /** The generated words that it replaces: when those change, the person is told. */
  readonly replaced: string;
  readonly coder: string;
};
