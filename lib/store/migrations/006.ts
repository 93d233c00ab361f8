// Version 6: the crosswalk between code systems, and what reviewers say of codes. No row changes.

/** What version 6 adds, in Dexie's notation. */
export const version6 = {
  // `[projectId+createdAt]` finds a project's codings as well as `projectId` did, and each index costs every write.
  codings: 'id, fragmentId, codeId, [projectId+createdAt]',
  concepts: 'id, projectId',
  reviews: 'id, projectId',
} as const;
