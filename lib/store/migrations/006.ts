// Version 6: the crosswalk between code systems, and what reviewers say of codes. New tables only; no row changes.

/** What version 6 adds, in Dexie's notation. */
export const version6 = {
  concepts: 'id, projectId',
  reviews: 'id, projectId',
} as const;
