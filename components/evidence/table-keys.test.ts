import { describe, expect, it } from 'vitest';
import { rowAfterKey } from './table-keys';

const place = { index: 5, rowCount: 32, pageSize: 10 };

describe('a key in the table', () => {
  it('goes up and down by one, by a page, and to either end', () => {
    const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'];
    expect(keys.map((key) => rowAfterKey(key, place))).toEqual([6, 4, 15, 0, 0, 31]);
  });

  it('stays within the table, and does nothing in an empty one or when it is no key of the table', () => {
    expect(rowAfterKey('ArrowDown', { ...place, index: 31 })).toBe(31);
    expect(rowAfterKey('ArrowDown', { ...place, rowCount: 0 })).toBeNull();
    expect(['a', 'constructor', 'Tab'].map((key) => rowAfterKey(key, place))).toEqual([null, null, null]);
  });
});
