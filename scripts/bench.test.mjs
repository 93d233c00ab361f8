import { describe, expect, test } from 'vitest';
import { benchNames, readRequest } from './bench.mjs';

const known = ['coding', 'export', 'pdf'];

describe('npm run bench', () => {
  test('runs everything with seed 1 when nothing is said', () => {
    expect(readRequest([], known)).toEqual({ names: known, seed: 1, json: null });
  });

  test('takes names, a seed and a file', () => {
    expect(readRequest(['pdf', 'coding', 'pdf', '--seed', '42', '--json', 'out.json'], known)).toEqual({
      names: ['pdf', 'coding'],
      seed: 42,
      json: 'out.json',
    });
  });

  test('names what it does not know and lists what there is', () => {
    expect(() => readRequest(['coding', 'speed'], known)).toThrow(
      'No such bench: speed. There are: coding, export, pdf.',
    );
  });

  test('refuses a seed that is no number', () => {
    expect(() => readRequest(['--seed', 'abc'], known)).toThrow('The seed must be a whole number');
  });

  test('finds the benches of this issue on disk', () => {
    expect(benchNames()).toEqual(expect.arrayContaining(['coding', 'export', 'pdf', 'projection', 'start']));
  });
});
