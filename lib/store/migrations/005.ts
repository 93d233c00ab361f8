// Version 5: versions of a project that a person gave a name. A new table only; no row changes.

/** What version 5 adds, in Dexie's notation. */
export const version5 = {
  milestones: 'id, projectId',
} as const;
