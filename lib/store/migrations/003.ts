// Version 3: findings that a person accepted with a note. A new table only; no row changes.

/** What version 3 adds, in Dexie's notation. */
export const version3 = {
  acceptances: 'id, projectId, [projectId+finding]',
} as const;
