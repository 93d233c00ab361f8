import { describe, expect, it } from 'vitest';
import { fileNameOf } from './file-name';
import { sitePattern } from './site-pattern';

describe('the name of a fetched file', () => {
  it.each([
    ['https://journal.example/pdf/okoye%202020.pdf?download=1#page=2', 'okoye 2020.pdf'],
    ['https://journal.example/pdf/a%2Fb%3Cc.pdf', 'a_b_c.pdf'],
    ['https://journal.example/100%.pdf', '100_.pdf'],
    ['https://journal.example/', 'article.pdf'],
    ['not an address/Ærø.pdf', 'Ærø.pdf'],
  ])('of %s is %s', (url, name) => {
    expect(fileNameOf(url)).toBe(name);
  });

  it('keeps its ending when it is long', () => {
    const name = fileNameOf(`https://journal.example/${'x'.repeat(300)}.pdf`);
    expect(name).toHaveLength(120);
    expect(name).toMatch(/x\.pdf$/);
  });
});

describe('the pattern of a site', () => {
  it.each([
    ['https://journal.example:8443/a/b?c', 'https://journal.example/*'],
    ['http://localhost/a', 'http://localhost/*'],
    ['file:///home/article.pdf', null],
    ['chrome://settings', null],
    [undefined, null],
  ])('of %s is %s', (url, pattern) => {
    expect(sitePattern(url)).toBe(pattern);
  });
});
