// The file of a page's snapshot: JSON, deflated.
import * as v from 'valibot';
import { AppError } from '@/lib/base/errors';
import {
  areBlocksSound,
  blockKinds,
  longestSnapshot,
  mostBlocks,
  type PageSnapshot,
} from '@/lib/domain/page-snapshot';
import { deflateText, inflateText } from './deflate';

/** What the files of snapshots are. */
export const snapshotMediaType = 'application/x-codeboom-snapshot';

/** JSON may write a unit with six, but hardly any text is all control characters; blocks take some 90 each. */
const longestFile = 2 * longestSnapshot + 100 * mostBlocks;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const block = v.strictObject({
  kind: v.picklist(blockKinds),
  level: v.nullable(count),
  start: count,
  end: count,
  isMain: v.boolean(),
});
const snapshot = v.pipe(
  v.strictObject({
    text: v.pipe(v.string(), v.maxLength(longestSnapshot)),
    blocks: v.pipe(v.array(block), v.maxLength(mostBlocks)),
  }),
  v.check((read) => areBlocksSound(read), 'Blocks must lie in the text, one after the other'),
);

/** Gives the bytes of a snapshot. */
export function writePageSnapshot({ text, blocks }: PageSnapshot): Promise<Uint8Array<ArrayBuffer>> {
  return deflateText(JSON.stringify({ text, blocks }));
}

/** Reads a snapshot back. @throws AppError `storage-damaged` when the bytes are none, or too much */
export async function readPageSnapshot(bytes: Uint8Array<ArrayBuffer>): Promise<PageSnapshot> {
  const parsed = v.safeParse(snapshot, parsedJson(await inflateText(bytes, longestFile)));
  if (parsed.success) return parsed.output;
  throw new AppError('storage-damaged', 'A kept page does not fit together');
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (reason) {
    throw new AppError('storage-damaged', 'A kept page is no JSON', {}, { cause: reason });
  }
}
