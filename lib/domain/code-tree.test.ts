import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeWith, randomLog } from '@/tests/support/random-log';
import { defaultPolarity, treeNodes } from './code-tree';
import { foldChanges } from './fold';
import { networkCodebook } from './network-codebook';

const tree = [
  codeWith({ id: 'g', kind: 'polarityGroup', polarity: 'protective', order: 'a0' }),
  codeWith({ id: 't1', kind: 'theme', parentId: 'g', order: 'a0' }),
  codeWith({ id: 't2', kind: 'theme', parentId: 'g', order: 'a1' }),
  codeWith({ id: 'k1', kind: 'characteristic', parentId: 't1', order: 'a0' }),
  codeWith({ id: 'k2', kind: 'characteristic', parentId: 't2', order: 'a0' }),
  codeWith({ id: 'o', parentId: 't1', order: 'a1' }),
];

describe('treeNodes', () => {
  it('gives parents before children, with depth and path', () => {
    const rows = treeNodes([...tree].reverse()).map(({ code, depth, path }) => [
      code.id,
      depth,
      path.join('/'),
    ]);
    expect(rows).toEqual([
      ['g', 0, 'g'],
      ['t1', 1, 'g/t1'],
      ['k1', 2, 'g/t1/k1'],
      ['o', 2, 'g/t1/o'],
      ['t2', 1, 'g/t2'],
      ['k2', 2, 'g/t2/k2'],
    ]);
  });

  it('counts themes and characteristics through and numbers nothing else', () => {
    const numbers = treeNodes(tree).map(({ code, number }) => [code.id, number]);
    expect(Object.fromEntries(numbers)).toEqual({ g: null, t1: 1, k1: 1, o: null, t2: 2, k2: 2 });
  });

  it('hides what stands under a removed code', () => {
    const hidden = tree.map((code) => (code.id === 't1' ? { ...code, removed: true } : code));
    expect(treeNodes(hidden).map(({ code }) => code.id)).toEqual(['g', 't2', 'k2']);
  });

  it('sorts siblings with one order by id', () => {
    const twins = [codeWith({ id: 'b' }), codeWith({ id: 'a' })];
    expect(treeNodes(twins).map(({ code }) => code.id)).toEqual(['a', 'b']);
  });

  it('shows each code once at most, whatever the devices did', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const codes = [...foldChanges(log).code.values()];
        const shown = treeNodes(codes).map(({ code }) => code.id);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length).toBeLessThanOrEqual(codes.filter((code) => !code.removed).length);
      }),
    );
  });
});

describe('defaultPolarity', () => {
  it('is the nearest one on the way up', () => {
    const codes = new Map(tree.map((code) => [code.id, code]));
    expect(defaultPolarity(codes, 'k1')).toBe('protective');
    codes.set('t1', codeWith({ id: 't1', parentId: 'g', polarity: 'mixed' }));
    expect(defaultPolarity(codes, 'k1')).toBe('mixed');
    expect(defaultPolarity(codes, 'k2')).toBe('protective');
    expect(defaultPolarity(codes, 'nowhere')).toBeNull();
  });
});

describe('the built-in codebook', () => {
  it('counts its types as the table does and has every parent before its children', () => {
    const types = networkCodebook.map((code) => code.type).filter((type) => type !== null);
    const count = (type: string): number => types.filter((each) => each === type).length;
    expect([count('structural'), count('interaction'), count('person')]).toEqual([6, 14, 1]);
    networkCodebook.forEach(({ parentKey }, index) => {
      const above = networkCodebook.slice(0, index).map((code) => code.key);
      expect(parentKey === null || above.includes(parentKey)).toBe(true);
    });
  });

  it('has a label in both languages for every code', () => {
    expect(networkCodebook.filter(({ labels }) => labels.en === '' || labels.nl === '')).toEqual([]);
  });
});
