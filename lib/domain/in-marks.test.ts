import { expect, test } from 'vitest';
import { inMarks } from './thematic-words';

const marks = { open: '“', close: '”' };

test('a quote gets one pair of marks', () => {
  expect(inMarks('They stayed.', marks)).toBe('“They stayed.”');
});

test('what a speaker said keeps the marks that it has', () => {
  expect(inMarks('“I never rang her.”', marks)).toBe('“I never rang her.”');
});

test('speech in between does not count as enclosing', () => {
  expect(inMarks('“Yes,” she said, “always.”', marks)).toBe('““Yes,” she said, “always.””');
});
