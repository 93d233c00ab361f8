import type { DocumentEntry, QuoteEntry } from '@/lib/domain/codebook-view';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';

/** Opens the source of a document entry. */
export async function openDocument(workbench: Workbench<Services>, entry: DocumentEntry): Promise<void> {
  const source = await workbench.services.sources.get(entry.sourceId);
  workbench.openEditor({ editor: source.kind, key: source.id });
}

/** Opens the source of a quote at its passage. */
export async function openQuote(workbench: Workbench<Services>, quote: QuoteEntry): Promise<void> {
  const source = await workbench.services.sources.get(quote.sourceId);
  workbench.openEditor({ editor: source.kind, key: source.id, reveal: quote.fragmentId });
}
