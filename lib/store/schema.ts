// The tables. Rows of the nouns are the records of lib/domain, one to one: the fold of `changes`.
import { Dexie, type Table } from 'dexie';
import type { Change } from '@/lib/domain/change';
import type {
  Acceptance,
  Attribute,
  AttributeValue,
  Code,
  Coding,
  Concept,
  Fragment,
  Id,
  Look,
  Memo,
  Milestone,
  Noun,
  Placement,
  Project,
  RecordByNoun,
  Retrieval,
  Review,
  Source,
  SourceFile,
  Summary,
  TextVersion,
  Wording,
} from '@/lib/domain/records';
import { version1 } from './migrations/001';
import { version2 } from './migrations/002';
import { version3 } from './migrations/003';
import { version4 } from './migrations/004';
import { version5 } from './migrations/005';
import { version6 } from './migrations/006';
import { version7 } from './migrations/007';
import { version8 } from './migrations/008';

/** A change in the log; `arrival` counts up from 1 without gaps, in the order in which this device got to know them. */
export type StoredChange = Change & { readonly arrival: number };

/** A source file with its bytes. */
export type StoredFile = SourceFile & { readonly bytes: Uint8Array<ArrayBuffer> };

/** How far this device knows the changes of one device in one project. */
export type Clock = {
  readonly projectId: Id;
  readonly device: Id;
  /** The highest counter and the highest logical time seen. */
  readonly counter: number;
  readonly lamport: number;
};

/** Codings that are not in their own table yet; `at` counts up in the order in which they were written. */
export type LateCodings = { readonly at: number; readonly codings: readonly Coding[] };

/** The name under which the database stands in the browser. */
export const databaseName = 'codeboom';

/** The database. Only lib/services writes, through `commitChange` and `mergeChanges`. */
export class CodeboomDatabase extends Dexie {
  declare readonly projects: Table<Project, Id>;
  declare readonly sources: Table<Source, Id>;
  declare readonly versions: Table<TextVersion, Id>;
  declare readonly fragments: Table<Fragment, Id>;
  declare readonly placements: Table<Placement, Id>;
  declare readonly codes: Table<Code, Id>;
  declare readonly codings: Table<Coding, Id>;
  declare readonly memos: Table<Memo, Id>;
  declare readonly acceptances: Table<Acceptance, Id>;
  declare readonly retrievals: Table<Retrieval, Id>;
  declare readonly milestones: Table<Milestone, Id>;
  declare readonly concepts: Table<Concept, Id>;
  declare readonly reviews: Table<Review, Id>;
  declare readonly attributes: Table<Attribute, Id>;
  declare readonly attributeValues: Table<AttributeValue, Id>;
  declare readonly summaries: Table<Summary, Id>;
  declare readonly looks: Table<Look, Id>;
  declare readonly wordings: Table<Wording, Id>;
  declare readonly lateCodings: Table<LateCodings, number, Omit<LateCodings, 'at'>>;
  declare readonly sourceFiles: Table<StoredFile, string>;
  declare readonly changes: Table<StoredChange, number, Change>;
  declare readonly clocks: Table<Clock, [Id, Id]>;

  /**
   * @param name another name than the user's, for tests
   * @param factory what opens databases; the browser's own when left out
   */
  constructor(name: string = databaseName, factory?: IDBFactory) {
    super(name, {
      chromeTransactionDurability: 'strict',
      ...(factory === undefined ? {} : { indexedDB: factory }),
    });
    this.version(1).stores(version1);
    this.version(2).stores(version2);
    this.version(3).stores(version3);
    this.version(4).stores(version4);
    this.version(5).stores(version5);
    this.version(6).stores(version6);
    this.version(7).stores(version7);
    this.version(8).stores(version8);
  }
}

/** Gives the table of a noun's records. */
export function tableOf<N extends Noun>(database: CodeboomDatabase, noun: N): Table<RecordByNoun[N], Id> {
  const tables: { readonly [K in Noun]: Table<RecordByNoun[K], Id> } = {
    project: database.projects,
    source: database.sources,
    version: database.versions,
    fragment: database.fragments,
    placement: database.placements,
    code: database.codes,
    coding: database.codings,
    memo: database.memos,
    acceptance: database.acceptances,
    retrieval: database.retrievals,
    milestone: database.milestones,
    concept: database.concepts,
    review: database.reviews,
    attribute: database.attributes,
    attributeValue: database.attributeValues,
    summary: database.summaries,
    look: database.looks,
    wording: database.wordings,
  };
  return tables[noun];
}
