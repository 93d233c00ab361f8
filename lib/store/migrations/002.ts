// Version 2: kept texts of sources, and what became of fragments in later texts. New tables only; no row changes.

/** What version 2 adds, in Dexie's notation. */
export const version2 = {
  versions: 'id, projectId, [sourceId+textHash]',
  placements: 'id, projectId, sourceId, fragmentId',
} as const;
