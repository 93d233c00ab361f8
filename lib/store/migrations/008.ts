// Version 8: codings that a big change wrote at once and that are not in their own table yet. A new table; no row changes.

/** What version 8 adds, in Dexie's notation. */
export const version8 = { lateCodings: '++at' } as const;
