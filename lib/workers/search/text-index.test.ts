import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '@/lib/base/language';
import { plainQuery, type SearchQuery, type SearchResult } from '@/lib/domain/search';
import { prepareText } from './prepared-text';
import { TextIndex, type Entry } from './text-index';

const options = { limit: 1000, codedIn: () => [] };

function entry(key: string, text: string, language: Language | null = null): Entry {
  return {
    ...{ key, kind: 'source', field: 'text', recordId: key, sourceId: key },
    prepared: prepareText({ text, language }),
  };
}

function indexOf(...texts: string[]): TextIndex {
  const index = new TextIndex();
  texts.forEach((text, at) => index.put(entry(`s${at}`, text)));
  return index;
}

function marked({ groups }: SearchResult): string[] {
  return groups.flatMap(({ hits }) =>
    hits.map(({ snippet, marks }) => marks.map(({ start, end }) => snippet.slice(start, end)).join(' + ')),
  );
}

function find(index: TextIndex, text: string, more: Partial<SearchQuery> = {}): string[] {
  return marked(index.search({ ...plainQuery(text), ...more }, options));
}

test('a word finds its forms in the language of the text', () => {
  const index = indexOf(
    'De steun van de vrienden en een vriend die niet ver is.',
    'The friends were trusted with it and that is the support of peers.',
  );
  expect(find(index, 'vriend')).toEqual(['vrienden', 'vriend']);
  expect(find(index, 'trusting')).toEqual(['trusted']);
});

test('accents and case make no difference, unless case is asked for', () => {
  const index = indexOf('De Coördinatie van patiënten: coordinatie.');
  expect(find(index, 'coordinatie')).toEqual(['Coördinatie', 'coordinatie']);
  expect(find(index, 'Coördinatie', { isCaseSensitive: true })).toEqual(['Coördinatie']);
});

test('a phrase stands together, over line ends and broken words too', () => {
  const index = indexOf('Support that is social. Social sup-\nport helps; social\nsupport heals.');
  expect(find(index, '"social support"')).toEqual(['Social support', 'social support']);
});

test('several words are found in one paragraph, as the shortest stretch with all of them', () => {
  const index = indexOf('Trust grows. With peers comes trust and then time. Peers stay.');
  expect(index.search(plainQuery('peers trust'), options).total).toBe(2);
  expect(find(index, 'peers trust')[0]).toBe('Trust + peers');
});

test('what is excluded takes its paragraph out', () => {
  const index = indexOf('Trust in family.', 'Trust in peers.');
  expect(index.search(plainQuery('trust -family'), options).groups.map(({ recordId }) => recordId)).toEqual([
    's1',
  ]);
});

test('a whole word is not the beginning of another', () => {
  const index = indexOf('Net networks, netting.');
  expect(find(index, 'net')).toEqual(['Net', 'networks', 'netting']);
  expect(find(index, 'net', { isWholeWord: true })).toEqual(['Net']);
});

test('a field asks in that part only', () => {
  const index = indexOf('About trust.');
  index.put({ ...entry('title', 'Trust after trauma'), field: 'title', recordId: 's0', sourceId: 's0' });
  expect(find(index, 'title:trust')).toEqual(['Trust']);
  expect(find(index, 'trust -title:trust')).toEqual(['trust']);
});

test('a text is replaced by one with its key, and is gone when it is dropped', () => {
  const index = indexOf('first words');
  index.put(entry('s0', 'other words'));
  expect(find(index, 'first')).toEqual([]);
  index.drop('s0');
  expect(find(index, 'words')).toEqual([]);
});

test('coded passages can be asked for or left out', () => {
  const index = indexOf('trust here and trust there');
  const codedIn = () => [{ start: 0, end: 5 }];
  const starts = (coded: 'coded' | 'uncoded'): number[] =>
    index
      .search({ ...plainQuery('trust'), coded }, { limit: 9, codedIn })
      .groups.flatMap(({ hits }) => hits.map(({ range }) => range.start));
  expect(starts('coded')).toEqual([0]);
  expect(starts('uncoded')).toEqual([15]);
});

test('all hits are counted, also those that are not given', () => {
  const result = indexOf('a word word word').search(plainQuery('word'), { ...options, limit: 2 });
  expect(result).toMatchObject({ total: 3, isCut: true });
  expect(result.groups[0]?.hits).toHaveLength(2);
});

test('offsets on pages count from the page', () => {
  const index = new TextIndex();
  const prepared = prepareText({ text: 'first page\nsecond page here', language: 'en', pageStarts: [0, 11] });
  index.put({ ...entry('p', ''), prepared });
  const hit = index.search(plainQuery('here'), options).groups[0]?.hits[0];
  expect(hit).toMatchObject({ page: 2, range: { start: 12, end: 16 } });
});

test('every word of any text is found where it stands', () => {
  const word = fc.stringMatching(/^[a-zé]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(), (words, nth) => {
      const wanted = words[nth % words.length] ?? '';
      const text = words.join(' ');
      const result = indexOf(text).search(
        { ...plainQuery(wanted), isWholeWord: true, isCaseSensitive: true },
        options,
      );
      const expected = words.filter((each) => each.normalize() === wanted.normalize()).length;
      expect(result.total).toBe(expected);
      for (const { range } of result.groups[0]?.hits ?? [])
        expect(text.slice(range.start, range.end)).toBe(wanted);
    }),
  );
});

test('a sentence around a hit holds the hit and ends at a stop', () => {
  const text = 'One thing first. They trusted their peers deeply. Then time went by.';
  const hit = indexOf(text).search(plainQuery('peers'), options).groups[0]?.hits[0];
  expect(text.slice(hit?.sentence.start, hit?.sentence.end)).toBe('They trusted their peers deeply.');
});
