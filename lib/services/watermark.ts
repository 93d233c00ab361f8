import type { JournalMark } from '@/lib/workers/journal/journal';
import type { Settings } from './settings';

/** Moves the watermark up to `changes`; contexts that save at the same time never move it down. */
export async function raiseWatermark(
  settings: Settings,
  changes: number,
  mark: JournalMark | null,
): Promise<void> {
  await navigator.locks.request('codeboom-watermark', async () => {
    const known = await settings.get('watermark');
    if (known !== null && known.changes > changes) return;
    await settings.set('watermark', { changes, mark: mark ?? known?.mark ?? null });
  });
}
