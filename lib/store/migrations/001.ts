// Version 1 of the database: one table per noun, the files, the log and its clocks.
// Migrations import nothing from living code, so that an old one never changes.

/** Keys and indexes in Dexie's notation; a record without a value for an index is left out of it. */
export const version1 = {
  projects: 'id',
  sources: 'id, projectId, [projectId+kind+doi], [projectId+kind+url], [projectId+kind+fileId]',
  fragments: 'id, projectId, sourceId',
  codes: 'id, projectId',
  codings: 'id, projectId, fragmentId, codeId, [projectId+createdAt]',
  memos: 'id, projectId, about.id',
  sourceFiles: 'id',
  changes: '++arrival, &id, [projectId+lamport+device+counter], [projectId+device+counter]',
  clocks: '[projectId+device], projectId',
} as const;
