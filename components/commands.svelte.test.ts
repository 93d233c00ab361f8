// The whole registry, as a person meets it: palette, titles, keys. In Chromium, because features use runes.
import { describe, expect, it } from 'vitest';
import {
  forbiddenKeys,
  keyConflicts,
  unexplained,
  wrongTitles,
  type CheckedCommand,
} from '@/tests/support/command-checks';
import { contributions } from './contributions';

const commands: readonly CheckedCommand[] = contributions.flatMap(({ commands: own = [] }) => own);
const editorKinds = contributions.flatMap(({ editors = [] }) => editors.map(({ id }) => id));

/** Commands that the palette leaves out, and how they are run by keyboard. */
const notInPalette: Readonly<Record<string, string>> = {
  'history.offerUndo': 'Follows on another command; what it offers, history.undo does.',
  'code.create': 'Takes a name that a view asked for; code.new asks.',
  'code.reveal': 'Takes a code that was just made; the tree shows all of them.',
  'code.place': 'Takes a place in the tree; code.moveTo asks, and the tree has Alt with arrows.',
  'code.setLabel': 'Takes a label from a field; code.rename asks.',
  'code.togglePin': 'Takes a digit pressed in the tree; code.pin asks.',
  'code.setPin': 'Takes a digit from the page of a code; code.pin asks.',
  'source.nameFolder': 'Takes a name from a field in the tree; source.renameFolder asks.',
  'code.edit': 'Takes what was filled in on the page of a code, by keyboard.',
  'coding.setPolarity': 'Takes a choice made in the card of a fragment, by keyboard.',
  'coding.setAbsence': 'Takes a choice made in the card of a fragment, by keyboard.',
  'coding.setNote': 'Takes a text from the card of a fragment, by keyboard.',
  'coding.replaceCode': 'Takes a choice made in the card of a fragment, by keyboard.',
  'coding.remove': 'Takes a coding from the card of a fragment; fragment.remove acts on the focused one.',
  'memo.edit': 'Takes a memo from the list that shows it, by keyboard.',
  'memo.remove': 'Takes a memo from the list that shows it, by keyboard.',
  'memo.openLink': 'Takes a link from the text of a memo, by keyboard.',
  'retrieval.exportPassages': 'Takes a question; retrieval.exportWord and fragments.exportWord have theirs.',
  'reader.giveSelection': 'Takes a selection for who asked for one.',
  'reader.giveTarget': 'Takes what is marked for who asked for it.',
  'reader.giveFocused': 'Takes the focused passage for who asked for it.',
  'table.writeSummary': 'Takes a cell with words; the framework matrix has it as a field.',
  'finding.open': 'Takes a finding from the panel, by keyboard; finding.next goes through them.',
  'finding.defineCode': 'A quick fix, chosen by finding.quickFix.',
  'finding.openSource': 'A quick fix, chosen by finding.quickFix.',
  'timeline.ofCode': 'Takes a code from its menu; timeline.show follows the code in front.',
  'timeline.ofFragment': 'Takes a passage from its menu; timeline.show follows the one that is shown.',
  'review.reopen': 'Takes a settled review from the page of its code or from the audit, by keyboard.',
  'crosswalk.putTogether': 'Takes a pair from the list of suggestions, by keyboard.',
  'finding.renameCode': 'A quick fix, chosen by finding.quickFix.',
};

const planted: CheckedCommand = {
  id: 'planted.find',
  title: { en: 'Planted: find', nl: 'Gepland: zoeken' },
  keys: ['Mod+KeyB'],
  when: (keys) => keys.hasSelection,
};

describe('all commands together', () => {
  it('are in the palette, or have a reason not to be', () => {
    expect(unexplained(commands, notInPalette)).toEqual([]);
    const named = Object.values(notInPalette).flatMap((reason) => reason.match(/[a-z]+\.[a-z]\w+/g) ?? []);
    expect(named.filter((id) => !commands.some((command) => command.id === id))).toEqual([]);
  });

  it('have a Dutch and an English title with a category, in sentence case', () => {
    expect(wrongTitles(commands)).toEqual([]);
  });

  it('share no keys where their conditions can hold at once', () => {
    expect(keyConflicts(commands, editorKinds)).toEqual([]);
  });

  it('have no key that writes a sign, and not only keys that browsers keep', () => {
    expect(forbiddenKeys(commands)).toEqual([]);
  });
});

describe('the checks', () => {
  it('find a planted conflict, with a chord too', () => {
    expect(keyConflicts([...commands, planted], editorKinds)).toHaveLength(1);
    const chord = { ...planted, keys: ['Mod+KeyB KeyX'] };
    expect(keyConflicts([...commands, chord], editorKinds)).toHaveLength(1);
    const apart = { ...planted, keys: ['Mod+KeyF'], when: () => false };
    expect(keyConflicts([...commands, apart], editorKinds)).toEqual([]);
  });

  it('find a planted hidden command, title and key', () => {
    expect(unexplained([{ ...planted, palette: false }], {})).toHaveLength(1);
    expect(wrongTitles([{ ...planted, title: { en: 'Find It', nl: '' } }])).toHaveLength(2);
    expect(wrongTitles([{ ...planted, title: { en: 'Code: merge', nl: 'Code: merge' } }])).toHaveLength(1);
    expect(forbiddenKeys([{ ...planted, keys: ['Mod+Alt+KeyE'] }])).toHaveLength(2);
    expect(forbiddenKeys([{ ...planted, keys: ['Mod+KeyT'] }])).toHaveLength(1);
    expect(forbiddenKeys([{ ...planted, keys: ['Mod+KeyT', 'F7'] }])).toEqual([]);
  });
});
