import { describe, expect, it } from 'vitest';
import { normalDoi, normalUrl } from './source-identity';

describe('normalDoi', () => {
  it.each([
    ['10.1234/ABC.5', '10.1234/abc.5'],
    ['https://doi.org/10.1234/abc', '10.1234/abc'],
    ['doi: 10.1234/abc.', '10.1234/abc'],
    ['11.1234/abc', null],
    ['', null],
    [null, null],
  ])('makes %s into %s', (given, expected) => {
    expect(normalDoi(given)).toBe(expected);
  });
});

describe('normalUrl', () => {
  it('leaves the hash out and nothing else', () => {
    expect(normalUrl('https://a.example/x?y=1#z')).toBe('https://a.example/x?y=1');
    expect(normalUrl('#top')).toBeNull();
  });
});
