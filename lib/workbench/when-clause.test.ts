import { describe, expect, it } from 'vitest';
import { noContext, type ContextKeys } from './context-keys';
import { holds, readWhen } from './when-clause';

const isSetting = (id: string): boolean => ['keys.single', 'look.theme', 'reader.zoom'].includes(id);

function answer(written: string, keys: Partial<ContextKeys> = {}): boolean {
  const reading = readWhen(written, isSetting);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return holds(reading.clause, { ...noContext, ...keys });
}

function problem(written: string): unknown {
  const reading = readWhen(written, isSetting);
  return reading.ok ? null : reading.problem;
}

describe('a condition', () => {
  it('asks whether something is so', () => {
    expect(answer('hasSelection')).toBe(false);
    expect(answer('hasSelection', { hasSelection: true })).toBe(true);
    expect(answer('editorKind', { editorKind: 'pdf' })).toBe(true);
    expect(answer('!editorKind')).toBe(true);
  });

  it('compares with a word, quoted or not', () => {
    expect(answer("editorKind == 'pdf'", { editorKind: 'pdf' })).toBe(true);
    expect(answer('editorKind==pdf', { editorKind: 'html' })).toBe(false);
    expect(answer('editorKind != pdf', { editorKind: 'html' })).toBe(true);
    expect(answer('hasSelection == true', { hasSelection: true })).toBe(true);
    expect(answer('treeKind == null')).toBe(true);
  });

  it('binds && closer than ||, and ! closest', () => {
    expect(answer('treeFocus || hasSelection && fragmentFocus', { treeFocus: true })).toBe(true);
    expect(answer('(treeFocus || hasSelection) && fragmentFocus', { treeFocus: true })).toBe(false);
    expect(answer('!treeFocus && !(hasSelection || fragmentFocus)')).toBe(true);
  });

  it('asks the value of a setting', () => {
    const config: Partial<ContextKeys> = {
      ...{ 'config.keys.single': true, 'config.look.theme': 'dark', 'config.reader.zoom': 120 },
    };
    expect(answer('config.keys.single && !treeFocus', config)).toBe(true);
    expect(answer("config.keys.single == 'on'", config)).toBe(true);
    expect(answer('config.keys.single == true', config)).toBe(true);
    expect(answer("config.keys.single == 'off'", config)).toBe(false);
    expect(answer('config.look.theme != dark', config)).toBe(false);
    expect(answer("config.reader.zoom == '120'", config)).toBe(true);
    expect(problem('config.keys.singel')).toEqual({ kind: 'unknownKey', word: 'config.keys.singel', at: 0 });
    expect(problem('config.')).toEqual({ kind: 'unknownKey', word: 'config.', at: 0 });
  });

  it('is refused with the place and the reason', () => {
    expect(problem('hasSelektion')).toEqual({ kind: 'unknownKey', word: 'hasSelektion', at: 0 });
    expect(problem('hasSelection &&')).toEqual({ kind: 'endsEarly', at: 15 });
    expect(problem('hasSelection treeFocus')).toEqual({ kind: 'unexpected', word: 'treeFocus', at: 13 });
    expect(problem('(hasSelection')).toEqual({ kind: 'endsEarly', at: 13 });
    expect(problem('hasSelection & treeFocus')).toEqual({ kind: 'unexpected', word: '&', at: 13 });
    expect(problem('editorKind == )')).toEqual({ kind: 'unexpected', word: ')', at: 14 });
    expect(problem('toString')).toEqual({ kind: 'unknownKey', word: 'toString', at: 0 });
    expect(problem('')).toEqual({ kind: 'endsEarly', at: 0 });
  });
});
