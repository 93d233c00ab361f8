import { describe, expect, it } from 'vitest';
import { initialsOf } from './coders';

describe('initialsOf', () => {
  it('takes the first letters of a name', () => {
    expect([...initialsOf(['Anna de Vries', 'Coder', 'm.jansen']).values()]).toEqual(['ADV', 'CO', 'MJ']);
  });

  it('tells people with the same letters apart', () => {
    expect([...initialsOf(['Anna Bos', 'Arie Berg', 'Ada Brink']).values()]).toEqual(['AB', 'AB2', 'AB3']);
  });

  it('has something for a name without letters', () => {
    expect(initialsOf(['']).get('')).toBe('?');
  });
});
