import { expect, test } from 'vitest';
import { bytesOf, testAssets } from '@/tests/support/pdf-files';
import { withPdf } from './open-pdf';
import { readOutline } from './outline';

test('headings come with their page and how far down it they stand', async () => {
  const bytes = await bytesOf('/sample/brandt-2021-two-column.pdf');
  const outline = await withPdf(bytes, testAssets, readOutline);
  const first = outline.find(({ title }) => title === 'Introduction');
  const later = outline.find(({ title }) => title === 'What the maps show');
  expect([first?.page, later?.page]).toEqual([1, 1]);
  expect(first?.part).toBeGreaterThan(0.3);
  expect(first?.part).toBeLessThan(0.6);
  expect(outline.every(({ part }) => part >= 0 && part <= 1)).toBe(true);
});
