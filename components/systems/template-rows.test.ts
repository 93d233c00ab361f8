import { describe, expect, it } from 'vitest';
import { templateSources } from '@/lib/domain/code-systems/templates';
import { codeRows, offeredRows } from './template-rows';

const rows = offeredRows(templateSources, 'en', ({ key }) => key === '000.codetree');

describe('the code systems that are offered', () => {
  it('stand under their source document, with their place in it and how many codes they have', () => {
    expect(rows[0]).toMatchObject({ value: 'empty' });
    const support = rows.find(({ label }) => label === 'Five forms of support');
    expect(support).toMatchObject({ description: '5 codes', group: 'Thesis' });
    expect(support?.path).toMatch(/^introduction, after Sippel et al\. \(2015\).* · Thesis: /);
    expect([...new Set(rows.slice(1).map(({ group }) => group))]).toHaveLength(5);
  });

  it('say when they are in the project already', () => {
    expect(rows.filter(({ description = '' }) => description.includes('already'))).toMatchObject([
      { label: 'Thematic code tree of network characteristics' },
    ]);
  });

  it('are found by words of both languages, of their codes and of their origin', () => {
    const words = rows.find(({ label }) => label === 'Five forms of support')?.searchWords?.join('\n') ?? '';
    for (const word of ['Vijf vormen van steun', 'Sippel', 'Informational support', 'Emotionele steun']) {
      expect(words).toContain(word);
    }
  });
});

describe('the codes of a system before it is added', () => {
  it('stand in the order of the tree, each below its parent and further to the right', () => {
    const portfolio = templateSources[1]?.systems[0];
    if (portfolio === undefined) throw new Error('The portfolio is there');
    const shown = codeRows(portfolio, 'en', null);
    expect(shown).toHaveLength(portfolio.codes.length);
    expect(shown.slice(0, 5).map(({ label }) => label.replaceAll('\u2003', '.'))).toEqual([
      'Resilience portfolio model',
      '.Regulating skills',
      '..(Physical) stress regulation',
      '...Relaxation techniques',
      '...Knowledge of self-care',
    ]);
    expect(shown[1]?.description).toBe('Regulerende vaardigheden');
  });
});
