import { expect, test } from 'vitest';
import { plainQuery } from '@/lib/domain/search';
import { clausesOf } from './query';

function parse(text: string, options = {}) {
  return clausesOf({ ...plainQuery(text), ...options }).map(({ words, fit, field, isExcluded }) =>
    [
      isExcluded ? '-' : '',
      field === null ? '' : `${field}:`,
      words.join('+'),
      fit === 'form' ? '' : ` ${fit}`,
    ].join(''),
  );
}

test('words stand apart, a phrase stands together', () => {
  expect(parse('social "netwerk van vrienden"')).toEqual(['social', 'netwerk+van+vrienden exact']);
});

test('typographic quotation marks are quotation marks, and one that is not closed yet holds till the end', () => {
  expect(parse('“peer support”')).toEqual(['peer+support exact']);
  expect(parse('"peer sup')).toEqual(['peer+sup exact']);
});

test('a star asks for a beginning, a minus for its absence, a field in either language for its part', () => {
  expect(parse('trust* -family titel:vrienden definition:"close tie"')).toEqual([
    'trust begin',
    '-family',
    'title:vrienden',
    'definition:close+tie exact',
  ]);
});

test('what is no field is words', () => {
  expect(parse('12:30 ratio:high')).toEqual(['12+30', 'ratio+high']);
});

test('a hyphen inside a word makes a little phrase of it', () => {
  expect(parse('self-esteem')).toEqual(['self+esteem']);
});

test('the buttons make all of it a phrase, or each word a whole one', () => {
  expect(parse('-not "this', { isPhrase: true })).toEqual(['not+this exact']);
  expect(parse('peers support', { isWholeWord: true })).toEqual(['peers exact', 'support exact']);
});

test('signs alone ask for nothing', () => {
  expect(parse(' - "" : * ')).toEqual([]);
});

test('more words than can be looked at are left out', () => {
  expect(parse(Array.from({ length: 50 }, (_, at) => `w${at}`).join(' '))).toHaveLength(30);
});
