import { describe, expect, it } from 'vitest';
import type { CodeKind } from '@/lib/domain/records';
import { codeRow } from '@/tests/support/code-rows';
import { parentFor } from './new-code';

const rows = [
  codeRow({ id: 'P', kind: 'polarityGroup' }),
  codeRow({ id: 't', parentId: 'P', kind: 'theme' }),
  codeRow({ id: 'c', parentId: 't' }),
  codeRow({ id: 'o', parentId: 'c', kind: 'openCode' }),
  codeRow({ id: 'H', kind: 'polarityGroup' }),
  codeRow({ id: 'u', parentId: 'H', kind: 'theme' }),
];
const under = (focused: string | null, kind: Parameters<typeof parentFor>[2]) =>
  parentFor(
    rows,
    rows.find((row) => row.id === focused),
    kind,
  );

describe('a new code goes', () => {
  it('under the focused one when it is open, whatever that is', () => {
    expect([under('P', 'openCode'), under('o', 'openCode'), under(null, 'openCode')]).toEqual([
      'P',
      'o',
      null,
    ]);
  });

  it('into the theme around the focus when it is a characteristic', () => {
    expect([under('o', 'characteristic'), under('t', 'characteristic')]).toEqual(['t', 't']);
  });

  it('into the group around the focus when it is a theme', () => {
    expect([under('c', 'theme'), under('u', 'theme')]).toEqual(['P', 'H']);
  });

  it('into the last that fits when the focus is nowhere near', () => {
    expect([under(null, 'characteristic'), under(null, 'theme')]).toEqual(['u', 'H']);
  });

  it('into the code system around the focus, and never into another one', () => {
    const withSystem = [
      ...rows,
      codeRow({ id: 's', kind: 'system' }),
      codeRow({ id: 'form', parentId: 's', kind: 'formOfSupport' }),
      codeRow({ id: 'r', kind: 'system' }),
      codeRow({ id: 'heading', parentId: 'r', kind: 'theme' }),
    ];
    const parentIn = (id: string | null, kind: CodeKind) =>
      parentFor(
        withSystem,
        withSystem.find((row) => row.id === id),
        kind,
      );
    expect(parentIn(null, 'characteristic')).toBe('u');
    expect(parentIn('form', 'characteristic')).toBe('s');
    expect(parentIn('r', 'characteristic')).toBe('heading');
  });
});
