import { describe, expect, it } from 'vitest';
import type { Operation } from '@/lib/domain/change';
import { codingWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { currentStep, stepsDoneBy } from './steps';

const coding: Operation = { op: 'add', noun: 'coding', record: codingWith({ id: 'coding1' }) };
const code: Operation = { op: 'add', noun: 'code', record: codeWith({ id: 'code1' }) };
const here = { device: 'd0', since: '2026-01-01T00:00:00.000Z' };

describe('the steps of the walkthrough', () => {
  it('are done by what the log says was done', () => {
    const coded = changeWith({ id: 'a', action: 'coding.add', operations: [coding] });
    const inVivo = changeWith({ id: 'b', action: 'coding.add', operations: [code, coding] });
    const memo = changeWith({ id: 'c', action: 'memo.write' });
    expect(stepsDoneBy([coded], here)).toEqual(['code']);
    expect(stepsDoneBy([inVivo], here)).toEqual(['ownCode']);
    expect(stepsDoneBy([memo, inVivo, coded], here)).toEqual(['code', 'ownCode', 'memo']);
  });

  it('are not done by others, by what was before, or by the making of a project', () => {
    const memo = changeWith({ id: 'c', action: 'memo.write' });
    expect(stepsDoneBy([{ ...memo, device: 'd1' }], here)).toEqual([]);
    expect(stepsDoneBy([memo], { ...here, since: '2026-06-01T00:00:00.000Z' })).toEqual([]);
    const sample = changeWith({ id: 'd', action: 'project.create', operations: [code, coding] });
    expect(stepsDoneBy([{ ...sample, isBaseline: true }], here)).toEqual([]);
  });

  it('come one after the other, skipped ones left out', () => {
    expect(currentStep([], [])).toBe('article');
    expect(currentStep(['article', 'memo'], ['code'])).toBe('ownCode');
    expect(currentStep(['article', 'code', 'ownCode', 'memo', 'fragments'], ['export'])).toBeNull();
  });
});
