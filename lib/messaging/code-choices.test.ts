import { describe, expect, it } from 'vitest';
import type { Polarity } from '@/lib/domain/records';
import {
  codeChoices,
  labelOfChoice,
  lastCode,
  nextPolarity,
  pinnedCodes,
  type CodeOffer,
} from './code-choices';
import type { PageCode } from './protocol';

function code(id: string, [en, nl]: readonly [string, string], more: Partial<PageCode> = {}): PageCode {
  const rest = { number: null, type: null, digit: null, polarity: null, kind: 'characteristic' } as const;
  return { id, labels: { en, nl }, ...rest, ...more };
}

const offer: CodeOffer = {
  language: 'en',
  codes: [
    code('group', ['Protective', 'Beschermend'], { kind: 'polarityGroup' }),
    code('trust', ['Trust', 'Vertrouwen'], { number: 7, digit: 3 }),
    code('size', ['Network size', 'Grootte van het netwerk'], { number: 12 }),
    code('stay', ['Someone who stays', 'Iemand die blijft'], { digit: 1 }),
  ],
  recentCodeIds: ['size', 'gone'],
};

const idsFor = (typed: string): string[] => codeChoices(offer, typed).codes.map(({ id }) => id);

describe('the choice of a code', () => {
  it('has the last used code on top and no groups while nothing is typed', () => {
    expect(idsFor('')).toEqual(['size', 'trust', 'stay']);
  });

  it.each([
    ['vertr', 'trust'],
    ['TRUST', 'trust'],
    ['12', 'size'],
  ])('finds %s', (typed, id) => {
    expect(idsFor(typed)).toEqual([id]);
  });

  it.each([
    ['', false],
    ['trust', false],
    ['iemand die blijft', false],
    ['trusting', true],
    ['protective', true],
  ])('of %j offers a new code: %j', (typed, canCreate) => {
    expect(codeChoices(offer, typed).canCreate).toBe(canCreate);
  });

  it('gives pinned codes by digit, the last one used, and none that has gone', () => {
    expect(pinnedCodes(offer).map(({ id }) => id)).toEqual(['stay', 'trust']);
    expect(lastCode(offer)?.id).toBe('size');
    expect(lastCode({ ...offer, recentCodeIds: ['gone'] })).toBeNull();
  });

  it('speaks of codes with their number and of new ones by their label', () => {
    expect(labelOfChoice('trust', offer)).toBe('7 Trust');
    expect(labelOfChoice('stay', { ...offer, language: 'nl' })).toBe('Iemand die blijft');
    expect(labelOfChoice({ label: 'walking' }, offer)).toBe('walking');
    expect(labelOfChoice('gone', offer)).toBe('');
  });

  it('goes through every polarity and back to the default of the code', () => {
    const round: (Polarity | null | undefined)[] = [undefined];
    for (const _ of 'each one') round.push(nextPolarity(round.at(-1)));
    expect(round.slice(0, 7)).toEqual([
      undefined,
      'protective',
      'hindering',
      'mixed',
      'conditional',
      null,
      undefined,
    ]);
  });
});
