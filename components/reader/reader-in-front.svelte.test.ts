import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import type { ActiveReader } from './active-reader';
import { followFront } from './reader-in-front.svelte';

/** Follows a reader whose last code cannot be read; gives what was reported, and what ends it. */
function following() {
  const reported: unknown[] = [];
  let fail: (reason: Error) => void = () => undefined;
  const reading = new Promise<void>((_resolve, reject) => (fail = reject));
  const workbench = { report: (reason: unknown) => void reported.push(reason), setContext: () => undefined };
  const desk = { workbench, readLastCode: () => reading, selection: null, describing: null };
  const end = $effect.root(() =>
    followFront(
      () => true,
      () => ({ desk, view: null, borders: null }) as unknown as ActiveReader,
    ),
  );
  flushSync();
  return { reported, end, fail, isOver: () => reading.catch(() => undefined) };
}

test('what fails while a reader is in front is told', async () => {
  const { reported, end, fail, isOver } = following();
  const reason = new Error('Database has been closed');
  fail(reason);
  await isOver();
  expect(reported).toEqual([reason]);
  end();
});

test('what fails after the reader is gone is not told', async () => {
  const { reported, end, fail, isOver } = following();
  end();
  fail(new Error('Database has been closed'));
  await isOver();
  expect(reported).toEqual([]);
});
