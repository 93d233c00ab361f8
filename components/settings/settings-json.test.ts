import { describe, expect, it } from 'vitest';
import { placeIn, readJson, writeJson } from './settings-json';

describe('hand-written JSON', () => {
  it('comes back as it was written', () => {
    const value = { 'a.b': true, 'c.d': 'é “x”', 'e.f': 1.5 };
    expect(readJson(writeJson(value))).toEqual({ ok: true, value });
    expect(readJson(' \n')).toEqual({ ok: true, value: {} });
  });

  it('is refused with the line of its first mistake', () => {
    const lines: [string, number][] = [
      ['{\n  "a.b": true,\n  "c.d" false\n}', 3],
      ['{\n  "a.b": yes\n}', 2],
      ['{\n  "a.b": true,\n}', 3],
      ['{\n  "a.b": true\n', 3],
      ['{ "a.b": "x\\q" }', 1],
    ];
    for (const [text, line] of lines) expect(readJson(text), text).toMatchObject({ ok: false, line });
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
