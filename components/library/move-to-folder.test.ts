import { describe, expect, test } from 'vitest';
import { sourceWith } from '@/tests/support/random-coding';
import { messages } from './messages';
import { canMove, folderAt, foldersFor } from './move-to-folder';
import { chosenByRows, faceRowId, folderRowId } from './row-ids';
import { sourceRows, type SourceRow } from './source-rows';

const inside = sourceWith({ id: 'a', folder: 'Reports/2021' });
const face = sourceWith({ id: 'b', tiedTo: 'a' });
const outside = sourceWith({ id: 'c' });
const all = [inside, face, outside];
const rows = sourceRows(all, [], { text: messages.en, isClosed: () => false });
const chosen = (...ids: string[]) => chosenByRows(all, ids);

function row(id: string): SourceRow {
  const known = rows.find((each) => each.id === id);
  if (known === undefined) throw new Error(`No row ${id}`);
  return known;
}

describe('chosen rows', () => {
  test('stand for their sources in the order of choosing, and for folders that lie in no other', () => {
    const { sources, folders } = chosen(
      'c',
      faceRowId('b'),
      folderRowId('Reports/2021'),
      folderRowId('Reports'),
      'x',
    );
    expect(sources.map(({ id }) => id)).toEqual(['c', 'b']);
    expect(folders).toEqual(['Reports']);
  });
});

describe('a place in the tree', () => {
  test('belongs to the folder there; beside a folder, to the one around it', () => {
    const folder = row(folderRowId('Reports/2021'));
    expect(folderAt(all, folder, 'into')).toBe('Reports/2021');
    expect(folderAt(all, folder, 'before')).toBe('Reports');
    expect(folderAt(all, row('a'), 'into')).toBe('Reports/2021');
    expect(folderAt(all, row(faceRowId('b')), 'after')).toBe('Reports/2021');
    expect(folderAt(all, row('c'), 'after')).toBeNull();
  });

  test('takes what is elsewhere, and no folder that it lies in', () => {
    expect(canMove(chosen('c'), 'Reports')).toBe(true);
    expect(canMove(chosen('c'), null)).toBe(false);
    expect(canMove(chosen(folderRowId('Reports')), 'Reports/2021')).toBe(false);
    expect(canMove(chosen(folderRowId('Reports/2021')), null)).toBe(true);
    expect(canMove(chosen(folderRowId('Reports/2021')), 'Reports')).toBe(false);
    expect(canMove(chosen(), 'Reports')).toBe(false);
  });

  test('is offered for every folder but those that move', () => {
    expect(foldersFor(all, chosen('c'))).toEqual(['Reports', 'Reports/2021']);
    expect(foldersFor(all, chosen(folderRowId('Reports/2021')))).toEqual(['Reports']);
  });
});
