import { describe, expect, it } from 'vitest';
import { conflictsWith, type KeyEntry } from '@/lib/workbench/key-rules';
import { writtenKeys } from '@/lib/workbench/keys';
import { WhenAnalysis } from '@/lib/workbench/when-tree';
import { findKeys, keyRows } from './key-rows';

const entry = (keys: string, command: string, source: KeyEntry['source'] = 'default'): KeyEntry => ({
  ...{ keys: keys.split(' '), command, when: undefined, whenText: '', source },
});
const commands = [
  { id: 'code.new', title: { en: 'Code: new', nl: 'Code: nieuw' } },
  { id: 'bar.hide', title: { en: 'View: hide side bar', nl: 'Weergave: zijbalk verbergen' } },
  { id: 'project.close', title: { en: 'Project: close', nl: 'Project: sluiten' } },
];
const entries = [
  entry('Mod+KeyB', 'bar.hide'),
  entry('Alt+KeyN', 'code.new'),
  entry('Mod+KeyB Mod+KeyN', 'code.new', 'user'),
];
const rows = keyRows({
  ...{ commands, entries, language: 'en' },
  writtenKeys: (keys) => writtenKeys(keys, false),
  conflictsWith: (each) => conflictsWith(each, entries, new WhenAnalysis([])),
});
const found = (typed: string): string[] =>
  findKeys(rows, typed).map((row) => `${row.title} ${row.keys}`.trim());

describe('the lines of the key editor', () => {
  it('are all keys by title, then the commands without keys', () => {
    expect(found('')).toEqual([
      'Code: new Alt+N',
      'Code: new Ctrl+B Ctrl+N',
      'View: hide side bar Ctrl+B',
      'Project: close',
    ]);
  });

  it('are found by words of either language, by id and by written keys', () => {
    expect(found('zijbalk')).toEqual(['View: hide side bar Ctrl+B']);
    expect(found('code.n alt')).toEqual(['Code: new Alt+N']);
    expect(found('ctrl+n')).toEqual(['Code: new Ctrl+B Ctrl+N']);
  });

  it('are found by pressed keys, chords that begin with them included', () => {
    expect(found('"Ctrl+B"')).toEqual(['Code: new Ctrl+B Ctrl+N', 'View: hide side bar Ctrl+B']);
    expect(found('"Alt+N"')).toEqual(['Code: new Alt+N']);
  });

  it('are found by whose they are, and by conflict', () => {
    expect(found('@user')).toEqual(['Code: new Ctrl+B Ctrl+N']);
    expect(found('@conflicts')).toEqual(['Code: new Ctrl+B Ctrl+N', 'View: hide side bar Ctrl+B']);
    expect(rows.find(({ keys }) => keys === 'Ctrl+B')?.conflicts).toEqual(['Code: new']);
  });
});
