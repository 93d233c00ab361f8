import type { Opening } from '@/lib/workbench/opening';
import type { SearchHit } from '@/lib/domain/search';
import { revealOfPlace } from '@/lib/domain/text-place';
import type { Services } from '@/lib/services/services';
import type { EditorInput, Workbench } from '@/lib/workbench/contribution';

/** Opens what a hit stands in, at the hit. */
export async function openHit(workbench: Workbench<Services>, hit: SearchHit, where: Opening): Promise<void> {
  if (hit.kind === 'memo') {
    const memo = await workbench.services.memos.get(hit.recordId);
    await workbench.run('memo.edit', memo);
    return;
  }
  workbench.openEditor(
    hit.kind === 'code' ? { editor: 'code', key: hit.recordId } : await inSource(workbench, hit),
    where,
  );
}

async function inSource({ services }: Workbench<Services>, hit: SearchHit): Promise<EditorInput> {
  const source = await services.sources.get(hit.sourceId ?? hit.recordId);
  const { kind: editor, id: key } = source;
  if (hit.kind === 'fragment') return { editor, key, reveal: hit.recordId };
  return hit.field === 'text' ? { editor, key, reveal: revealOfPlace(hit) } : { editor, key };
}
