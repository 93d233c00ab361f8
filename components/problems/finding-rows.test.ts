import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/domain/findings/finding';
import { filteredFindings, findingNodes, type ListedFinding } from './finding-rows';

function listed(key: string, values: Partial<Finding> = {}): ListedFinding {
  const finding: Finding = {
    ...{ key, rule: 'code.noDefinition', place: { noun: 'code', id: key } },
    ...{ about: { en: `Code ${key}`, nl: `Code ${key}` }, reason: { en: 'Because', nl: 'Daarom' } },
    ...{ fixes: [], code: null, source: null },
    ...values,
  };
  return { finding, acceptance: null };
}

const everything = { text: '', severities: new Set(['error', 'warning', 'info'] as const), rule: null };

describe('findings in the panel', () => {
  it('stand in groups with the worst first, and every group has its count', () => {
    const all = [listed('a'), listed('b'), listed('c', { rule: 'fragment.lost' })];
    const nodes = findingNodes(all, 'rule', 'en');
    expect(nodes.map(({ id, severity, count }) => [id, severity, count])).toEqual([
      ['rule fragment.lost', 'error', 1],
      ['c', 'error', 1],
      ['rule code.noDefinition', 'info', 2],
      ['a', 'info', 1],
      ['b', 'info', 1],
    ]);
  });

  it('stand under their source, those of no source under a group of their own', () => {
    const source = { id: 's', citation: 'Brandt, 2021' };
    const nodes = findingNodes([listed('a', { source }), listed('b')], 'source', 'nl');
    expect(nodes.filter(({ parentId }) => parentId === null).map(({ label }) => label)).toEqual([
      'Brandt, 2021',
      'Niet over één bron',
    ]);
  });

  it('are found by words without accents in what they are about and in the rule', () => {
    const all = [listed('a', { about: { en: 'Café', nl: 'Café' } }), listed('b')];
    const keys = (text: string): string[] =>
      filteredFindings(all, { ...everything, text }, 'en').map(({ finding }) => finding.key);
    expect(keys('cafe')).toEqual(['a']);
    expect(keys('definition code')).toEqual(['a', 'b']);
  });

  it('are left out by severity and by rule', () => {
    const all = [listed('a'), listed('b', { rule: 'fragment.lost' })];
    const severities = new Set(['error'] as const);
    expect(filteredFindings(all, { ...everything, severities }, 'en')).toHaveLength(1);
    expect(filteredFindings(all, { ...everything, rule: 'code.noType' }, 'en')).toEqual([]);
  });
});
