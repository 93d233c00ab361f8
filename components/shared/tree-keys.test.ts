import { describe, expect, it } from 'vitest';
import { treeActionOf, typeAhead, typedRow } from './tree-keys';
import { treeRowsOf } from './tree-rows';

const rows = treeRowsOf(
  [
    { id: 'a', parentId: null, label: '1 Emotional support' },
    { id: 'a1', parentId: 'a', label: '2 From friends' },
    { id: 'b', parentId: null, label: 'Één familie' },
    { id: 'c', parentId: null, label: 'Empathy' },
  ],
  () => true,
);

const plain = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };
const press = (key: string, index: number, modifiers: Partial<typeof plain> = {}) =>
  treeActionOf({ ...plain, ...modifiers, key }, { rows, index, pageSize: 2 });

describe('tree keys', () => {
  it('goes a page down and stops at the end', () => {
    expect([press('PageDown', 0), press('PageDown', 2)]).toEqual([
      { kind: 'focus', index: 2 },
      { kind: 'focus', index: 3 },
    ]);
  });

  it('leaves keys with Control or Command to the window, but for its own two', () => {
    expect([press('b', 0, { ctrlKey: true }), press('Enter', 0, { metaKey: true })]).toEqual([
      null,
      { kind: 'open', preview: false, toSide: true },
    ]);
  });

  it('does nothing with the right arrow on an end, and with the left on a closed root', () => {
    expect([press('ArrowRight', 2), press('ArrowLeft', 2)]).toEqual([null, null]);
  });

  it('goes from a child to its parent with the left arrow', () => {
    expect(press('ArrowLeft', 1)).toEqual({ kind: 'focus', index: 0 });
  });

  it('has no action in an empty tree', () => {
    expect(treeActionOf({ ...plain, key: 'Home' }, { rows: [], index: 0, pageSize: 2 })).toBeNull();
  });
});

describe('type-ahead', () => {
  it('goes on to the next fitting row when one letter is repeated', () => {
    expect([typedRow(rows, 0, 'e'), typedRow(rows, 2, 'e'), typedRow(rows, 3, 'ee')]).toEqual([2, 3, 0]);
  });

  it('stays on the focused row while more letters still fit', () => {
    expect(typedRow(rows, 0, 'em')).toBe(0);
  });

  it('finds a row by its number and by the word after it', () => {
    expect([typedRow(rows, 0, '2'), typedRow(rows, 0, 'from')]).toEqual([1, 1]);
  });

  it('starts a new word after a pause', () => {
    let now = 0;
    const { goTo } = typeAhead(() => now);
    const first = goTo('f', rows, 0);
    now = 2000;
    expect([first, goTo('é', rows, 1)]).toEqual([1, 2]);
  });

  it('takes a space as part of a word that is being typed, and of no other', () => {
    let now = 1000;
    const { goTo, takesSpace } = typeAhead(() => now);
    expect(takesSpace(' ', rows[0])).toBe(false);
    goTo('2', rows, 0);
    expect([takesSpace(' ', rows[1]), takesSpace(' ', rows[0]), goTo(' ', rows, 1)]).toEqual([
      true,
      false,
      1,
    ]);
    expect([takesSpace('Home', rows[1]), takesSpace(' ', rows[1])]).toEqual([false, false]);
    goTo('2', rows, 1);
    now = 3000;
    expect(takesSpace(' ', rows[1])).toBe(false);
  });

  it('starts a new word on another row, and goes on where nothing fits yet', () => {
    const { goTo } = typeAhead(() => 0);
    expect([goTo('f', rows, 0), goTo('e', rows, 0)]).toEqual([1, 2]);
    expect([goTo('x', rows, 0), goTo('e', rows, 0)]).toEqual([-1, -1]);
  });
});
