import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkOf, linksIn, memoWords, writtenLink } from './memo-text';

test('a link keeps its label and points at the same thing, whatever signs the label has', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.uuid(), (label, id) => {
      const text = `Before ${writtenLink(label, { noun: 'code', id })} after`;
      const [link] = linksIn(text);
      expect(link).toMatchObject({ noun: 'code', id, label: label.replace(/\s+/g, ' ').trim() });
      expect(text.slice(link?.from, link?.to)).toBe(writtenLink(label, { noun: 'code', id }));
    }),
  );
});

test('links are found in reading order, and other links are left alone', () => {
  const text =
    'See [Trust](codeboom:code/c1), [web](https://example.org) and [De Wit, 2019](codeboom:source/s1).';
  expect(linksIn(text).map(({ noun, id, label }) => `${noun} ${id} ${label}`)).toEqual([
    'code c1 Trust',
    'source s1 De Wit, 2019',
  ]);
  expect(memoWords(text)).toBe('See Trust, [web](https://example.org) and De Wit, 2019.');
});

test('only an address of ours points at something', () => {
  expect(
    ['codeboom:code/c1', 'codeboom:table/c1', 'javascript:alert(1)', 'codeboom:code/a b'].map(linkOf),
  ).toEqual([{ noun: 'code', id: 'c1' }, null, null, null]);
});
