import { describe, expect, it } from 'vitest';
import { readDimensions, readLines, writtenDimensions } from './detail-lines';

describe('lists of a code as they are written', () => {
  it('have a line for each, and none twice', () => {
    expect(readLines(' trust \n\ntrust\nfaith')).toEqual(['trust', 'faith']);
  });

  it('have dimensions with a name and a value, also with a colon in the value', () => {
    const dimensions = [
      { name: 'location', value: 'internal' },
      { name: 'note', value: 'see: 2' },
    ];
    expect(readDimensions(writtenDimensions(dimensions))).toEqual(dimensions);
    expect(readDimensions('location: a\nlocation: b')).toEqual([{ name: 'location', value: 'b' }]);
    expect(readDimensions(' \n: x')).toBeNull();
  });
});
