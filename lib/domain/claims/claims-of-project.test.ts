import { describe, expect, it } from 'vitest';
import { applyOperations, emptyState } from '@/lib/domain/fold';
import { added } from '@/lib/domain/operations';
import type { Code } from '@/lib/domain/records';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { codeWith } from '@/tests/support/random-log';
import { claimProjectOf } from './claims-of-project';

const support = [
  codeWith({ id: 'support', kind: 'system', labels: { en: 'Forms of support', nl: '' } }),
  codeWith({ id: 'emotional', kind: 'formOfSupport', parentId: 'support' }),
];
const own = codeWith({ id: 'own', kind: 'characteristic', labels: { en: 'Emotional support', nl: '' } });

function claimsOn(codes: readonly Code[]) {
  const state = emptyState();
  applyOperations(state, [
    added('source', sourceWith({ id: 's' })),
    added('fragment', fragmentWith({ id: 'f', sourceId: 's' })),
    ...codes.map((code) => added('code', code)),
    ...codes.map(({ id }) => added('coding', codingWith({ id: `k-${id}`, fragmentId: 'f', codeId: id }))),
  ]);
  const { codes: known, evidence } = claimProjectOf(state);
  return { codes: known.map(({ id }) => id), evidence: evidence.map(({ codeId }) => codeId) };
}

describe('a project with several code systems', () => {
  it('is checked against its own tree: a results text is ordered by it, and names come back in other systems', () => {
    expect(claimsOn([own, ...support])).toEqual({ codes: ['own'], evidence: ['own'] });
  });

  it('is checked against all of them when it has no tree of its own', () => {
    expect(claimsOn(support).codes).toEqual(['support', 'emotional']);
  });
});
