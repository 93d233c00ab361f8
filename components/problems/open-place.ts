// Goes to what a finding is about.
import type { Finding } from '@/lib/domain/findings/finding';
import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import type { Opening } from '@/lib/workbench/opening';

/** Opens the place of a finding in an editor. */
export async function openPlace(
  workbench: Workbench<Services>,
  { place }: Pick<Finding, 'place'>,
  where: Opening = {},
): Promise<void> {
  switch (place.noun) {
    case 'code':
      return workbench.openEditor({ editor: 'code', key: place.id }, where);
    case 'memo':
      return workbench.run('memo.edit', place.memo);
    case 'source':
      return openSource(workbench, { sourceId: place.id }, where);
    case 'fragment':
      return openSource(workbench, { sourceId: place.sourceId, fragmentId: place.id }, where);
  }
}

async function openSource(
  workbench: Workbench<Services>,
  { sourceId, fragmentId }: { readonly sourceId: Id; readonly fragmentId?: Id },
  where: Opening,
): Promise<void> {
  const { kind } = await workbench.services.sources.get(sourceId);
  const reveal = fragmentId === undefined ? {} : { reveal: fragmentId };
  workbench.openEditor({ editor: kind, key: sourceId, ...reveal }, where);
}
