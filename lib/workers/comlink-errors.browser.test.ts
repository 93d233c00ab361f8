import { expose, wrap } from 'comlink';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/base/errors';
import { keepErrorCodes } from './comlink-errors';

/** Has the reason thrown on one side of a channel and caught on the other. */
async function acrossChannel(reason: unknown): Promise<unknown> {
  keepErrorCodes();
  const { port1, port2 } = new MessageChannel();
  expose(() => {
    throw reason;
  }, port1);
  try {
    return await wrap<() => Promise<never>>(port2)();
  } catch (caught) {
    return caught;
  } finally {
    port1.close();
    port2.close();
  }
}

describe('an error that crosses a worker’s border', () => {
  it('keeps code and details when the world is at fault', async () => {
    const caught = await acrossChannel(new AppError('storage-full', 'No room', { needed: 3 }));
    expect(caught).toBeInstanceOf(AppError);
    expect(caught).toMatchObject({ code: 'storage-full', message: 'No room', details: { needed: 3 } });
  });

  it('keeps name and message when we are', async () => {
    const caught = await acrossChannel(new TypeError('Not a function'));
    expect(caught).toMatchObject({ name: 'TypeError', message: 'Not a function' });
  });

  it('may be anything', async () => {
    expect(await acrossChannel('just words')).toBe('just words');
  });
});
