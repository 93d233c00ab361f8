// The editor of a table: its key is what is asked for.
import type { EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import type { EditorInput } from '@/lib/workbench/contribution';

/** The editor's id. */
export const evidenceTableEditor = 'evidenceTable';

/** Gives the input that shows a table. */
export function inputOf(request: EvidenceRequest): EditorInput {
  return { editor: evidenceTableEditor, key: JSON.stringify(request) };
}

/** Gives what a key asks for; `null` for one that was not written by `inputOf`. */
export function requestOf(key: string): EvidenceRequest | null {
  try {
    const read: unknown = JSON.parse(key);
    // What `inputOf` writes has its kind; whether there still is such a kind, the engine knows.
    return isRequest(read) ? read : null;
  } catch {
    return null;
  }
}

function isRequest(read: unknown): read is EvidenceRequest {
  return typeof read === 'object' && read !== null && 'table' in read && typeof read.table === 'string';
}
