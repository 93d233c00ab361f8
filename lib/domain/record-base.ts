// What the records of all nouns begin with.

/** A UUIDv7, lower case. */
export type Id = string;

/** A moment, ISO 8601 in UTC, as `Date.toISOString` writes it. */
export type Timestamp = string;

/** What every record has. A removed record stays in the log and the store, and can come back. */
export type RecordBase = {
  readonly id: Id;
  readonly projectId: Id;
  readonly createdAt: Timestamp;
  readonly removed: boolean;
};
