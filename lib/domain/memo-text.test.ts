import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkOf, linksIn, memoTitle, memoWords, writtenLink, writtenPassage } from './memo-text';

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

test('a passage is a quote whose citation leads back to it, and its words are no Markdown', () => {
  const passage = { fragmentId: 'f1', words: 'They *trust*\n[each] other', citation: 'Brandt, 2021, p. 7' };
  const written = writtenPassage(passage, { open: '“', close: '”' });
  expect(written).toBe('> “They \\*trust\\* \\[each\\] other” ([Brandt, 2021, p. 7](codeboom:fragment/f1))');
  expect(linksIn(written)).toMatchObject([{ noun: 'fragment', id: 'f1', label: 'Brandt, 2021, p. 7' }]);
});

test('only an address of ours points at something', () => {
  expect(
    ['codeboom:code/c1', 'codeboom:table/c1', 'javascript:alert(1)', 'codeboom:code/a b'].map(linkOf),
  ).toEqual([{ noun: 'code', id: 'c1' }, null, null, null]);
});

test.each([
  ['## Plan ##\n\nRead more', 'Plan'],
  ['\n---\n- [ ] **Trust** is _tested_', 'Trust is tested'],
  ['use snake_case_names and __init__, 2 * 3 * 4', 'use snake_case_names and init, 2 * 3 * 4'],
  ['a ***very* odd** ~~old~~ `_code_`', 'a very odd old _code_'],
  [
    '> \u201cThey \\*trust\\* \\_each\\_\u201d ([Brandt, 2021](codeboom:fragment/f1))',
    '\u201cThey *trust* _each_\u201d (Brandt, 2021)',
  ],
  ['see [the *site*](https://example.org/a_b_c)', 'see the site'],
  ['```js\nconst a_b = 1;', 'const a_b = 1;'],
  ['#\n\n   ', ''],
])('the title of %j is %j', (text, title) => {
  expect(memoTitle(text)).toBe(title);
});
