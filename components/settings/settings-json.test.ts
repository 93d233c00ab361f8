import { describe, expect, it } from 'vitest';
import { placeIn, readJson, saysTheSame, writeJson } from './settings-json';

describe('hand-written JSON', () => {
  it('comes back as it was written', () => {
    const value = { 'a.b': true, 'c.d': 'é “x”', 'e.f': 1.5 };
    expect(readJson(writeJson(value))).toEqual({ ok: true, value });
    expect(readJson(' \n')).toEqual({ ok: true, value: {} });
  });

  it('is refused with the line of its first mistake, and what should have stood there', () => {
    const lines: [string, number, string][] = [
      ['{\n  "a.b": true,\n  "c.d" false\n}', 3, 'colon'],
      ['{\n  "a.b": true\n  "c.d": false\n}', 3, 'comma'],
      ['{\n  "a.b": yes\n}', 2, 'quotes'],
      ['{\n  a: 1\n}', 2, 'quotes'],
      ['{\n  "a.b": true,\n}', 3, 'noComma'],
      ['{\n  "a.b": true\n', 3, 'end'],
      ['{ "a.b": "x\\q" }', 1, 'other'],
    ];
    for (const [text, line, lack] of lines)
      expect(readJson(text), text).toMatchObject({ ok: false, line, lack });
  });

  it('may have comments, which are no part of a text', () => {
    const text = '// mine\n{ "a.b": "http://x", /* was\n2 */ "c.d": 1 }';
    expect(readJson(text)).toEqual({ ok: true, value: { 'a.b': 'http://x', 'c.d': 1 } });
    expect(text.slice(placeIn(text, 'c.d').from)).toBe('"c.d": 1 }');
  });

  it('says the same in another order, and something else with another value', () => {
    const text = '{ "b": 1, "a": [1, 2] } // so';
    expect(saysTheSame(text, { a: [1, 2], b: 1 })).toBe(true);
    expect(saysTheSame(text, { a: [2, 1], b: 1 })).toBe(false);
  });
});

describe('a place in the JSON', () => {
  const at = (text: string, place: string | number): string => {
    const { from, to } = placeIn(text, place);
    return text.slice(from, to);
  };

  it('is found by name in an object and by number in a list', () => {
    expect(at('{ "a.b": { "c.d": 1 }, "c.d": 2 }', 'c.d')).toBe('"c.d"');
    expect(placeIn('{ "a.b": { "c.d": 1 }, "c.d": 2 }', 'c.d').from).toBe(23);
    expect(at('[ {"key": "F1"}, 7, "x" ]', 1)).toBe('7');
  });
});
