// Version 7: attributes of documents and fragments, and what persons wrote into tables. New tables only; no row changes.

/** What version 7 adds, in Dexie's notation. */
export const version7 = {
  attributes: 'id, projectId',
  attributeValues: 'id, projectId, attributeId, about.id',
  summaries: 'id, projectId',
  looks: 'id, projectId',
  wordings: 'id, projectId',
} as const;
