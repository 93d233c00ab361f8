import { describe, expect, test } from 'vitest';
import { sourceWith } from '@/tests/support/random-coding';
import {
  folderName,
  folderPath,
  foldersOf,
  isInFolder,
  movedPath,
  outermostFolders,
  parentFolder,
} from './source-folder';

describe('the path of a folder', () => {
  test('is what was typed, without empty names and space around them', () => {
    expect(folderPath(' Quantitative / 2019 /')).toBe('Quantitative/2019');
    expect(folderPath(' / ')).toBeNull();
  });

  test('has a last name, and a folder around it', () => {
    expect([folderName('a/b/c'), parentFolder('a/b/c')]).toEqual(['c', 'a/b']);
    expect([folderName('a'), parentFolder('a')]).toEqual(['a', null]);
  });

  test('lies in the folders it names, and not in one whose name starts alike', () => {
    expect([isInFolder('a/b', 'a'), isInFolder('a', 'a')]).toEqual([true, true]);
    expect([isInFolder('ab', 'a'), isInFolder(null, 'a')]).toEqual([false, false]);
  });

  test('moves with the folder around it', () => {
    expect(movedPath('a/b/c', 'a/b', 'x')).toBe('x/c');
    expect(movedPath('a/b', 'a/b', 'x/y')).toBe('x/y');
    expect(movedPath('a/b', 'a', 'a/deeper')).toBe('a/deeper/b');
    expect([movedPath('a/b', 'a', null), movedPath('a', 'a', null)]).toEqual(['b', null]);
  });
});

describe('the folders of sources', () => {
  test('are those of articles that are there, with the folders around them, in the order of names', () => {
    const sources = [
      sourceWith({ id: 'a', folder: 'Reports/10' }),
      sourceWith({ id: 'b', folder: 'Reports//9 ' }),
      sourceWith({ id: 'c', folder: 'Interviews' }),
      sourceWith({ id: 'd', folder: 'Interviews 2/x' }),
      sourceWith({ id: 'e' }),
      sourceWith({ id: 'f', folder: 'Of a face', tiedTo: 'a' }),
      sourceWith({ id: 'g', folder: 'Gone', removed: true }),
    ];
    expect(foldersOf(sources)).toEqual([
      'Interviews',
      'Interviews 2',
      'Interviews 2/x',
      'Reports',
      'Reports/9',
      'Reports/10',
    ]);
  });

  test('are outermost when they lie in none of the others', () => {
    expect(outermostFolders(['a/b', 'a', 'c/d', 'ab'])).toEqual(['a', 'c/d', 'ab']);
  });
});
