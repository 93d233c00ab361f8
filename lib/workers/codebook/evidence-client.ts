// The page's side of tables of evidence: only rows that changed travel.
import type { Remote } from 'comlink';
import type { Language } from '@/lib/base/language';
import type { EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { updatedTable } from '@/lib/domain/evidence/table-update';
import type { EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import type { EvidenceHost } from './evidence-host';

/** The tables that the page has, as it got them last. */
export class EvidenceTables {
  readonly #tables = new Map<string, { readonly making: number; readonly table: EvidenceTable }>();

  /** Gives a table as the worker has it now; rows that did not change are the same objects. */
  async now(
    host: Pick<Remote<EvidenceHost>, 'evidenceTableSince'>,
    request: EvidenceRequest,
    language: Language,
  ): Promise<EvidenceTable> {
    const key = `${language} ${JSON.stringify(request)}`;
    const known = this.#tables.get(key);
    const update = await host.evidenceTableSince(request, language, known?.making ?? 0);
    const table = updatedTable(known?.table ?? null, update);
    this.#tables.set(key, { making: update.making, table });
    return table;
  }
}
