// The rule of a checklist in tables, against what each document holds in random projects.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '@/lib/domain/change';
import { ruleOutcomes, type RuleOutcome } from '@/lib/domain/attributes/rule';
import { edited } from '@/lib/domain/operations';
import type { AttributeValue, Id } from '@/lib/domain/records';
import {
  allOf,
  at,
  describedProject,
  different,
  next,
  projectOf,
  smallSizes,
  sum,
} from '@/tests/fixtures/projects/counted';
import { cellText } from './cell-text';
import { codingData } from './coding-data';
import { total, type CrossRequest } from './cross-table';
import { evidenceSplit } from './evidence-split';
import type { EvidenceTable } from './evidence-table';
import { tablePresets } from './presets';
import { behindCell, evidenceTable, type EvidenceRequest } from './table-makers';
import { usualThematicRequest } from './thematic-evidence';

const runs = { numRuns: 200 };
const atLeasts = fc.integer({ min: 1, max: 3 });
const frequencies: EvidenceRequest = { table: 'frequencies', attributeId: 'design', counts: 'rule' };
const extraction: EvidenceRequest = {
  ...{ table: 'extraction', scope: 'own', order: 'author', attributes: null, withLines: false },
};
const cross: CrossRequest = {
  ...{ table: 'cross', rows: { by: 'document' }, columns: { by: 'rule', attributeId: 'design' } },
  ...{ layers: null, unit: 'documents', show: 'count', scope: 'own', hidesEmpty: false },
};

/** Gives a change with an id of its own after another one. */
function after(last: Change, id: Id, operations: Change['operations']): Change {
  return { ...next(last, ...operations), id };
}

/** A random project whose designs have a rule, and what it comes to by document. */
function ruledProject(size: Parameters<typeof describedProject>[0], atLeast: number) {
  const described = describedProject(size);
  const { changes, design, designs } = described;
  const last = changes.at(-1);
  if (last === undefined) throw new Error('Nothing');
  const rule = { atLeast, labels: { en: 'Mixed', nl: 'Gemengd' } };
  const log = [...changes, after(last, 'ruled', edited('attribute', design, { rule }))];
  const project = projectOf(log);
  const ids = [...project.records.source.keys()];
  const outcomeOf = (id: Id): RuleOutcome => {
    const entries = designs.get(id) ?? [];
    const held = new Set(entries.map((entry) => JSON.stringify(entry))).size;
    return entries.length === 0 ? 'notKnown' : held >= atLeast ? 'yes' : 'no';
  };
  return { ...described, log, project, ids, outcomeOf };
}

function textAt(table: EvidenceTable, row: string, column: string): string {
  const place = table.columns.findIndex(({ key }) => key === column);
  const cell = table.rows.find(({ key }) => key === row)?.cells[place];
  if (cell === undefined) throw new Error(`No cell ${row} ${column}`);
  return cellText(cell, 'en');
}

describe('in random projects', () => {
  test('frequencies of a rule: yes, no and not known come to all documents, and each opens its own', () => {
    fc.assert(
      fc.property(smallSizes, atLeasts, (size, atLeast) => {
        const { project, ids, outcomeOf } = ruledProject(size, atLeast);
        const table = evidenceTable(project, frequencies, 'en');
        expect(table.rows.map(({ key }) => key)).toEqual([...ruleOutcomes, '\u0000total']);
        expect(sum(ruleOutcomes.map((key) => at(table, key, 'n') ?? 0))).toBe(ids.length);
        for (const key of ruleOutcomes) {
          const own = ids.filter((id) => outcomeOf(id) === key);
          expect(at(table, key, 'n')).toBe(own.length);
          const list = behindCell(project, frequencies, { row: key, column: 'n' });
          expect(list.map(({ sourceId }) => sourceId).sort()).toEqual(own.sort());
        }
      }),
      runs,
    );
  });

  test('as a side of a cross table every document is in one category, and each number opens its list', () => {
    fc.assert(
      fc.property(smallSizes, atLeasts, (size, atLeast) => {
        const { project, outcomeOf } = ruledProject(size, atLeast);
        const table = evidenceTable(project, cross, 'nl');
        expect(table.columns.slice(1, -1).map(({ label }) => label)).toEqual(['ja', 'nee', 'niet bekend']);
        const all = different(allOf(project), 'documents');
        expect(sum(ruleOutcomes.map((key) => at(table, total, key) ?? 0))).toBe(all);
        expect(at(table, total, total)).toBe(all);
        for (const key of ruleOutcomes) {
          const own = allOf(project).filter(({ source }) => outcomeOf(source.id) === key);
          expect(at(table, total, key)).toBe(different(own, 'documents'));
          const list = behindCell(project, cross, { row: total, column: key });
          expect(new Set(list.map(({ sourceId }) => sourceId))).toEqual(
            new Set(own.map(({ source }) => source.id)),
          );
        }
      }),
      runs,
    );
  });

  test('the column beside the attribute agrees with the frequencies, and its note counts them', () => {
    fc.assert(
      fc.property(smallSizes, atLeasts, (size, atLeast) => {
        const { project, ids, designs, outcomeOf } = ruledProject(size, atLeast);
        const table = evidenceTable(project, extraction, 'en');
        const keys = table.columns.map(({ key }) => key);
        expect(keys[keys.indexOf('attribute design') + 1]).toBe('rule design');
        for (const id of ids) {
          const text = textAt(table, id, 'rule design');
          const entries = designs.get(id);
          if (entries === undefined) expect(text).toBe('');
          else if (entries.length === 0) expect(text).toBe('not reported');
          else expect(text).toMatch(new RegExp(`^${outcomeOf(id)} \\(\\d of 3\\)$`));
        }
        const [yes, no, notKnown] = ruleOutcomes.map(
          (key) => ids.filter((id) => outcomeOf(id) === key).length,
        );
        expect(table.notes).toContain(
          `Mixed: at least ${atLeast} of 3 values of Design; yes for ${yes}, no for ${no}, not known for ${notKnown}.`,
        );
      }),
      runs,
    );
  });

  test('evidence that is split by a rule is in one part each', () => {
    fc.assert(
      fc.property(smallSizes, atLeasts, (size, atLeast) => {
        const { project } = ruledProject(size, atLeast);
        const request = { ...usualThematicRequest, unit: 'codings', split: { ruleOf: 'design' } } as const;
        const table = evidenceTable(project, request, 'en');
        const parts = table.columns.filter(({ key }) => key.startsWith('rule '));
        expect(parts.map(({ label }) => label)).toEqual(['yes', 'no', 'not known']);
        for (const row of table.rows) {
          const node = project.node(row.key);
          if (node === undefined) continue;
          const counts = parts.map(({ key }) => at(table, row.key, key) ?? 0);
          expect(sum(counts)).toBe([...project.evidence(node)].length);
        }
      }),
      runs,
    );
  });
});

const size = { seed: 7, fragments: 30, sources: 6, codes: 34 };

/** The value that counts of a document. */
function valueOf(values: Iterable<AttributeValue>, id: Id): AttributeValue {
  for (const value of values) if (value.about.id === id && value.attributeId === 'design') return value;
  throw new Error('No value');
}

describe('a rule', () => {
  test('follows at once when a value changes, and when its number does', () => {
    const { log, project, ids, outcomeOf } = ruledProject(size, 3);
    const id = ids.find((each) => outcomeOf(each) === 'no');
    const last = log.at(-1);
    if (id === undefined || last === undefined) throw new Error('No document');
    const before = evidenceTable(project, cross, 'en');
    expect(textAt(evidenceTable(project, extraction, 'en'), id, 'rule design')).toMatch(/^no/);
    const value = valueOf(project.records.attributeValue.values(), id);
    const entries = ['survey', 'interview', 'review'].map((key) => ({ kind: 'choice', key }) as const);
    const written = after(last, 'written', edited('attributeValue', value, { entries }));
    project.apply(written);
    expect(textAt(evidenceTable(project, extraction, 'en'), id, 'rule design')).toBe('yes (3 of 3)');
    const changed = evidenceTable(project, cross, 'en');
    expect(at(changed, id, 'yes')).toBe(at(before, id, 'no'));
    const design = project.records.attribute.get('design');
    if (design === undefined) throw new Error('No attribute');
    project.apply(after(written, 'cleared', edited('attribute', design, { rule: null })));
    expect(evidenceTable(project, cross, 'en').columns).toHaveLength(2);
    expect(evidenceTable(project, extraction, 'en').columns.map(({ key }) => key)).not.toContain(
      'rule design',
    );
  });

  test('that is not in force gives no table, no column and no preset', () => {
    const { project } = ruledProject(size, 4);
    expect(evidenceTable(project, frequencies, 'en').rows).toEqual([]);
    expect(behindCell(project, frequencies, { row: 'yes', column: 'n' })).toEqual([]);
    const split = { ...usualThematicRequest, split: { ruleOf: 'design' } } as const;
    expect(evidenceTable(project, split, 'en').columns.some(({ key }) => key.startsWith('rule'))).toBe(false);
    expect(tablePresets(project).filter(({ key }) => key.includes('rule'))).toEqual([]);
  });

  test('is offered as ready-made tables', () => {
    const { project } = ruledProject(size, 2);
    const presets = tablePresets(project).filter(({ key }) => key.includes('rule'));
    expect(presets.map(({ title }) => title)).toEqual([
      { en: 'Codes by mixed', nl: 'Codes naar gemengd' },
      { en: 'Frequencies: Mixed', nl: 'Frequenties: Gemengd' },
    ]);
    for (const { request } of presets) expect(evidenceTable(project, request, 'en').rows).not.toEqual([]);
  });

  test('is a variable of the data, missing where it is not known', () => {
    const { project, outcomeOf } = ruledProject(size, 2);
    const { variables, table } = codingData(project, 'nl');
    const place = variables.findIndex(({ name }) => name === 'doc_design_rule');
    expect(variables[place - 1]?.name).toBe('doc_design');
    expect(variables[place]).toMatchObject({
      ...{ label: 'Gemengd', kind: 'text' },
      values: [
        { value: 'yes', label: 'ja' },
        { value: 'no', label: 'nee' },
      ],
    });
    const documentAt = variables.findIndex(({ name }) => name === 'document_id');
    const found = table.rows.map(({ cells }) =>
      [documentAt, place].map((column) => {
        const cell = cells[column];
        return cell === undefined ? '' : cellText(cell, 'en');
      }),
    );
    expect(found.length).toBeGreaterThan(5);
    for (const [id = '', value] of found) {
      const outcome = outcomeOf(id);
      expect(value).toBe(outcome === 'notKnown' ? '' : outcome);
    }
  });
});

test('undo of the first rule leaves an attribute without one', () => {
  const { changes, design } = describedProject(size);
  const [operation] = edited('attribute', design, { rule: { atLeast: 2, labels: { en: '', nl: '' } } });
  const last = changes.at(-1);
  if (last === undefined || operation === undefined) throw new Error('Nothing');
  const set = after(last, 'set', [operation]);
  const back = after(set, 'back', [{ ...operation, value: operation.before, before: operation.value }]);
  expect(projectOf([...changes, set]).records.attribute.get('design')?.rule).toMatchObject({ atLeast: 2 });
  expect(projectOf([...changes, set, back]).records.attribute.get('design')).toEqual({
    ...design,
    rule: null,
  });
});

test('what is filled in for another face of an article is in the data and in splits', () => {
  const { log, project, ids, designs } = ruledProject(size, 1);
  const face = project.records.source.get(ids.find((id) => (designs.get(id)?.length ?? 0) > 0) ?? '');
  const article = ids.find((id) => !designs.has(id));
  const last = log.at(-1);
  if (face === undefined || article === undefined || last === undefined) throw new Error('No faces');
  project.apply(after(last, 'tied', edited('source', face, { tiedTo: article })));
  const own = allOf(project).filter(({ source }) => source.id === article);
  expect(own.length).toBeGreaterThan(0);
  const data = codingData(project, 'en').table;
  const value = designs.get(face.id)?.map((entry) => (entry.kind === 'choice' ? entry.key : '')) ?? [];
  for (const { coding } of own) {
    expect(textAt(data, coding.id, 'doc_design')).toBe(value.join('; '));
    expect(textAt(data, coding.id, 'doc_design_rule')).toBe('yes');
  }
  const split = evidenceSplit(project, { attributeId: 'design' }, 'en');
  const parts = new Map(split.parts.map(({ key, label }) => [key, label]));
  for (const each of own)
    expect(split.keysOf(each).map((key) => parts.get(key))).toEqual([...new Set(value)]);
});
