import { describe, expect, it } from 'vitest';
import { applyOperations, emptyState, type FoldState } from '@/lib/domain/fold';
import { added } from '@/lib/domain/operations';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { codeWith } from '@/tests/support/random-log';
import { testMaking } from '@/tests/support/random-refactorings';
import { planRefactoring } from './plan-refactoring';
import type { Refactoring } from './refactoring';

const policy = { keepsNames: true, definitions: 'join', polarity: 'keep' } as const;

/** An own tree with a coding of `trust`, and a system with one form. */
function project(): FoldState {
  const state = emptyState();
  applyOperations(state, [
    added('source', sourceWith({ id: 's' })),
    added('fragment', fragmentWith({ id: 'f', sourceId: 's' })),
    added('code', codeWith({ id: 'theme', kind: 'theme' })),
    added('code', codeWith({ id: 'trust', parentId: 'theme' })),
    added('code', codeWith({ id: 'delay', parentId: 'theme', order: 'a1' })),
    added('code', codeWith({ id: 'support', kind: 'system' })),
    added('code', codeWith({ id: 'emotional', kind: 'formOfSupport', parentId: 'support' })),
    added('coding', codingWith({ id: 'k', fragmentId: 'f', codeId: 'trust' })),
  ]);
  return state;
}

function crossedBy(refactoring: Refactoring): (string | null)[][] {
  const { touched } = planRefactoring(project(), refactoring, testMaking());
  return touched.crossed.map(({ from, to }) => [from?.id ?? null, to?.id ?? null]);
}

describe('code systems in a refactoring', () => {
  it('are left and entered: a move says from where to where', () => {
    const move = (codeId: string, parentId: string | null) =>
      crossedBy({ kind: 'move', codeIds: [codeId], place: { parentId, beforeId: null } });
    expect(move('trust', 'support')).toEqual([[null, 'support']]);
    expect(move('emotional', 'theme')).toEqual([['support', null]]);
    expect(move('trust', 'delay')).toEqual([]);
  });

  it('are left by what is merged or coded anew', () => {
    expect(crossedBy({ kind: 'merge', fromIds: ['emotional'], intoId: 'trust', policy })).toEqual([
      ['support', null],
    ]);
    expect(crossedBy({ kind: 'merge', fromIds: ['delay'], intoId: 'trust', policy })).toEqual([]);
    expect(crossedBy({ kind: 'replace', codingIds: ['k'], toId: 'emotional' })).toEqual([[null, 'support']]);
  });

  it('are left by all below a root that is no system any more', () => {
    expect(crossedBy({ kind: 'convert', codeIds: ['support'], to: 'category' })).toEqual([['support', null]]);
  });

  it('stay at the top of the tree', () => {
    const move = (parentId: string | null) =>
      crossedBy({ kind: 'move', codeIds: ['support'], place: { parentId, beforeId: null } });
    expect(() => move('theme')).toThrow('top of the tree');
    expect(move(null)).toEqual([]);
  });
});
