import { describe, expect, it } from 'vitest';
import { openTab, pinTab } from '@/lib/workbench/layout-changes';
import { splitGroup } from '@/lib/workbench/layout-groups';
import { emptyLayout } from '@/lib/workbench/layout-schema';
import { openEditorRows, type TabWords } from './open-editor-rows';

const words: TabWords = {
  titleOf: ({ key }) => `Title ${key}`,
  detailOf: ({ key }) => (key === 'a' ? '3 fragments' : ''),
  isDirty: ({ key }) => key === 'b',
  unsaved: 'not saved yet',
  preview: 'preview',
  pinned: 'pinned',
  groupNumber: (number) => `Group ${number}`,
};
const pdf = (key: string) => ({ editor: 'pdf', key });
const two = openTab(openTab(emptyLayout, pdf('a')), pdf('b'), { preview: true });
const isClosed = (): boolean => false;

describe('the rows of open editors', () => {
  it('are the tabs, with what is said of each, while there is one group', () => {
    const pinned = pinTab(two, { group: 0, tabId: 'pdf:a' }, true);
    expect(
      openEditorRows(pinned, words, isClosed).map((row) => [row.label, row.depth, row.description]),
    ).toEqual([
      ['Title a', 0, '3 fragments, pinned'],
      ['Title b', 0, 'not saved yet, preview'],
    ]);
    expect(openEditorRows(emptyLayout, words, isClosed)).toEqual([]);
  });

  it('stand under their groups when there are several, the same article in each as a row of its own', () => {
    const rows = openEditorRows(splitGroup(two, 'right'), words, isClosed);
    expect(rows.map(({ label, depth }) => [label, depth])).toEqual([
      ['Group 1', 0],
      ['Title a', 1],
      ['Title b', 1],
      ['Group 2', 0],
      ['Title b', 1],
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(5);
    expect(openEditorRows(splitGroup(two, 'right'), words, () => true)).toHaveLength(2);
  });
});
