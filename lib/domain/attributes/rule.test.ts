import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '@/lib/base/language';
import type { Attribute, AttributeEntry, AttributeRule } from '@/lib/domain/records';
import { ruleName, ruleOf, ruleOutcome, ruleText } from './rule';
import { attributeTemplates, templateAttribute } from './templates';

const keys = ['child', 'parent', 'parenting', 'family', 'context', 'network', 'services'];
const six: AttributeRule = { atLeast: 6, labels: { en: 'Multi-problem', nl: 'Multiprobleem' } };

function checklist(values: Partial<Attribute> = {}): Attribute {
  return {
    ...{ id: 'a', projectId: 'p', createdAt: '2026-01-01T00:00:00.000Z', removed: false, about: 'source' },
    ...{ kind: 'choice', labels: { en: 'Domains', nl: 'Domeinen' }, hint: { en: '', nl: '' }, rank: 0 },
    ...{ several: true, unit: { en: '', nl: '' }, origin: null, rule: six },
    choices: keys.map((key) => ({ key, labels: { en: key, nl: key }, synonyms: [] })),
    ...values,
  };
}

function first(count: number): AttributeEntry[] {
  return keys.slice(0, count).map((key) => ({ kind: 'choice', key }));
}

const unfit: AttributeEntry = { kind: 'text', text: 'School' };

describe('a rule', () => {
  it('holds from its number on, and says how many of how many', () => {
    const texts = [5, 6, 7].map((count) =>
      languages.map((language) => ruleText(checklist(), { rule: six, entries: first(count) }, language)),
    );
    expect(texts).toEqual([
      ['no (5 of 7)', 'nee (5 van 7)'],
      ['yes (6 of 7)', 'ja (6 van 7)'],
      ['yes (7 of 7)', 'ja (7 van 7)'],
    ]);
  });

  it('is not known where nobody looked, or nothing is reported', () => {
    expect(ruleOutcome(checklist(), six, null)).toBe('notKnown');
    expect(ruleOutcome(checklist(), six, [])).toBe('notKnown');
    expect(ruleText(checklist(), { rule: six, entries: null }, 'en')).toBe('');
    expect(ruleText(checklist(), { rule: six, entries: [] }, 'nl')).toBe('niet vermeld');
  });

  it('is not known while it hangs on a value that fits none of the list', () => {
    const outcome = (entries: readonly AttributeEntry[]) => ruleOutcome(checklist(), six, entries);
    expect(outcome([...first(5), unfit])).toBe('notKnown');
    expect(outcome([...first(4), unfit])).toBe('no');
    expect(outcome([...first(6), unfit])).toBe('yes');
    expect(outcome([...first(5), { kind: 'choice', key: 'gone' }])).toBe('notKnown');
    expect(ruleText(checklist(), { rule: six, entries: [...first(5), unfit] }, 'en')).toBe(
      'not known (5 of 7)',
    );
  });

  it('counts each value once, in any order, and never turns to no when a value is added', () => {
    const chosen = fc.array(fc.constantFrom(...first(7)), { maxLength: 12 });
    fc.assert(
      fc.property(chosen, fc.integer({ min: 1, max: 7 }), (entries, atLeast) => {
        const rule = { ...six, atLeast };
        const different = new Set(entries.map((entry) => JSON.stringify(entry))).size;
        const outcome = ruleOutcome(checklist(), rule, entries);
        expect(outcome).toBe(entries.length === 0 ? 'notKnown' : different >= atLeast ? 'yes' : 'no');
        expect(ruleOutcome(checklist(), rule, entries.toReversed())).toBe(outcome);
        const more = ruleOutcome(checklist(), rule, [...entries, ...first(1)]);
        if (outcome === 'yes') expect(more).toBe('yes');
      }),
    );
  });

  it('is in force only on a choice of several values that can reach its number', () => {
    const inForce = (values: Partial<Attribute>) => ruleOf(checklist(values)) !== null;
    expect(inForce({})).toBe(true);
    expect(inForce({ several: false })).toBe(false);
    expect(inForce({ kind: 'text' })).toBe(false);
    expect(inForce({ rule: null })).toBe(false);
    for (const atLeast of [0, 8, -1, 2.5, NaN]) expect(inForce({ rule: { ...six, atLeast } })).toBe(false);
    const { rule: _, ...old } = checklist();
    expect(ruleOf(old)).toBeNull();
  });

  it('without a name is called what it asks', () => {
    const plain = { ...six, labels: { en: '', nl: '' } };
    expect(ruleName(checklist(), six, 'nl')).toBe('Multiprobleem');
    expect(ruleName(checklist(), plain, 'en')).toBe('Domains: at least 6 of 7');
    expect(ruleName(checklist(), plain, 'nl')).toBe('Domeinen: minstens 6 van 7');
  });
});

describe('the checklists that come with Codeboom', () => {
  it('are the seven problem domains with the rule of six, and five things to monitor without one', () => {
    const domains = templateAttribute('study.problemDomains');
    const monitored = templateAttribute('study.monitoring');
    expect(domains?.choices.map(({ labels }) => labels.nl)).toEqual([
      ...['Kindfactoren', 'Ouderfactoren', 'Opvoedingsfactoren', 'Functioneren van het gezin'],
      ...['Contextuele factoren', 'Sociaal netwerk', 'Hulpverlening'],
    ]);
    expect(domains).toMatchObject({ several: true, rule: six });
    expect(monitored?.choices).toHaveLength(5);
    expect(monitored?.rule).toBeUndefined();
    expect(attributeTemplates.map(({ key }) => key)).toEqual([
      ...['review', 'study', 'problemDomains', 'monitoring'],
    ]);
  });
});
