// The tables that are offered for an export, as they are made when nobody says otherwise.
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import { usualThematicRequest } from '@/lib/domain/evidence/thematic-evidence';

/** Names them. */
export const tableChoices = ['thematic', 'polarity', 'extraction', 'quotes'] as const;

/** One of them. */
export type TableChoiceId = (typeof tableChoices)[number];

/** Gives what to ask for, of these codes. */
export function usualRequest(choice: TableChoiceId, scope: TreeScope): EvidenceRequest {
  switch (choice) {
    case 'thematic':
      return { ...usualThematicRequest, scope };
    case 'polarity':
      return { ...usualThematicRequest, scope, columns: ['type', 'documents'], split: 'polarity' };
    case 'extraction':
      return { table: 'extraction', scope, order: 'author', attributes: null, withLines: true };
    case 'quotes':
      return { table: 'quotes', scope };
  }
}
