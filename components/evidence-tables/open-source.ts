import type { Id } from '@/lib/domain/records';
import type { TablesWorkbench } from './table-look.svelte';

/** Opens a source, at a passage of it where one is named. */
export async function openSource(
  workbench: TablesWorkbench,
  { sourceId, reveal }: { readonly sourceId: Id; readonly reveal?: Id | undefined },
  toSide = false,
): Promise<void> {
  const source = await workbench.services.sources.get(sourceId);
  const place = reveal === undefined ? {} : { reveal };
  workbench.openEditor({ editor: source.kind, key: source.id, ...place }, { toSide });
}
