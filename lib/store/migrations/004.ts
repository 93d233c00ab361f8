// Version 4: questions to the codings that are kept. A new table only; no row changes.

/** What version 4 adds, in Dexie's notation. */
export const version4 = {
  retrievals: 'id, projectId',
} as const;
