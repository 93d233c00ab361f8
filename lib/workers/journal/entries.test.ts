import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '@/lib/domain/change';
import { chainStart, decodeJournal, encodeEntries } from './entries';
import { crc32 } from './crc32';

function change(id: string): Change {
  return {
    ...{
      id,
      projectId: 'p',
      device: 'd',
      actor: 'Coder',
      lamport: 1,
      counter: 1,
      at: '2026-01-01T00:00:00.000Z',
    },
    ...{ action: 'memo.write', operations: [], undoes: null, redoes: null, isBaseline: false },
  };
}

const three = ['één', 'two', 'three'].map(change);
const { bytes: file } = encodeEntries(three, 'new file');

/** Where each entry of the file starts, and its end. */
const bounds = [0, 1, 2, 3].map((count) => encodeEntries(three.slice(0, count), 'new file').bytes.length);

describe('crc32', () => {
  it('gives the check value of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

describe('a journal file', () => {
  it('gives back what was written, also in several appends', () => {
    const first = encodeEntries(three.slice(0, 1), 'new file');
    const rest = encodeEntries(three.slice(1), first.chain);
    expect(Buffer.concat([first.bytes, rest.bytes])).toEqual(Buffer.from(file));
    expect(decodeJournal(file)).toMatchObject({ changes: three, entries: 3, chain: rest.chain, damage: [] });
  });

  it('is empty when it has no bytes', () => {
    expect(decodeJournal(new Uint8Array())).toEqual({
      changes: [],
      entries: 0,
      chain: chainStart,
      damage: [],
    });
  });

  it('keeps the good start when its end is cut off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: file.length - 1 }), (length) => {
        const { changes, damage } = decodeJournal(file.subarray(0, length));
        const whole = bounds.filter((bound) => bound <= length).length - 1;
        expect(changes).toEqual(three.slice(0, whole));
        expect(damage).toHaveLength(bounds.includes(length) ? 0 : 1);
      }),
    );
  });

  it('notices every flipped bit and never gives a changed entry', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const damaged = Uint8Array.from(file);
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        const { changes, damage } = decodeJournal(damaged);
        expect(damage.length).toBeGreaterThan(0);
        for (const each of changes) expect(three).toContainEqual(each);
      }),
    );
  });

  it('still gives what stands after an entry with a damaged text', () => {
    const damaged = Uint8Array.from(file);
    const inSecond = (bounds[1] ?? 0) + 20;
    damaged[inSecond] = (damaged[inSecond] ?? 0) ^ 1;
    expect(decodeJournal(damaged).changes).toEqual([three[0], three[2]]);
  });

  it('notices an entry that was left out, doubled or put elsewhere', () => {
    const [start, first, second, end] = bounds;
    const entry = [file.subarray(start, first), file.subarray(first, second), file.subarray(second, end)];
    const mark = file.subarray(0, start);
    const damageOf = (...order: number[]): number => {
      const parts = order.map((index) => entry[index] ?? new Uint8Array());
      return decodeJournal(Buffer.concat([mark, ...parts])).damage.length;
    };
    expect(damageOf(0, 1, 2)).toBe(0);
    for (const order of [
      [0, 2],
      [1, 2],
      [0, 1, 1, 2],
      [0, 1, 2, 2],
      [1, 0, 2],
    ]) {
      expect(damageOf(...order), order.join()).toBeGreaterThan(0);
    }
  });
});
