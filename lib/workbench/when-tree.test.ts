import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { noContext, type ContextKeys } from './context-keys';
import { holds, readWhen } from './when-clause';
import { WhenAnalysis, type When } from './when-tree';

const analysis = new WhenAnalysis(['pdf', 'html', 'code']);
const inPdf: When = (keys) => keys.editorKind === 'pdf';

describe('a typed condition', () => {
  it('can be written out', () => {
    const written: [When, string][] = [
      [() => true, ''],
      [inPdf, "editorKind == 'pdf'"],
      [(keys) => keys.editorKind !== null, 'editorKind'],
      [(keys) => keys.hasSelection && !keys.treeFocus, 'hasSelection && !treeFocus'],
      [(keys) => keys.hasSelection || keys.fragmentFocus, 'hasSelection || fragmentFocus'],
      [
        (keys) => (keys.hasSelection || keys.fragmentFocus) && !keys.treeFocus,
        'hasSelection && !treeFocus || !hasSelection && fragmentFocus && !treeFocus',
      ],
      [
        (keys) => keys.editorKind === 'pdf' || keys.editorKind === 'html',
        "editorKind == 'pdf' || editorKind == 'html'",
      ],
    ];
    for (const [when, text] of written) expect(analysis.written(when)).toBe(text);
  });

  it('says the same when it is written out and read again', () => {
    const leaf = fc.constantFrom<When>(
      inPdf,
      (keys) => keys.hasSelection,
      (keys) => keys.fragmentFocus,
      (keys) => keys.editorKind !== null,
      (keys) => keys.treeKind === 'codes',
    );
    const { when } = fc.letrec<{ when: When }>((tie) => ({
      when: fc.oneof(
        { depthSize: 'small' },
        leaf,
        tie('when').map(
          (of): When =>
            (keys) =>
              !of(keys),
        ),
        fc.tuple(tie('when'), tie('when')).map(
          ([a, b]): When =>
            (keys) =>
              a(keys) && b(keys),
        ),
        fc.tuple(tie('when'), tie('when')).map(
          ([a, b]): When =>
            (keys) =>
              a(keys) || b(keys),
        ),
      ),
    }));
    const context = fc.record({
      editorKind: fc.constantFrom(null, 'pdf', 'html', 'code', 'other'),
      treeKind: fc.constantFrom<ContextKeys['treeKind'][]>(null, 'codes', 'sources'),
      hasSelection: fc.boolean(),
      fragmentFocus: fc.boolean(),
    });
    fc.assert(
      fc.property(when, context, (typed, keys) => {
        const text = analysis.written(typed);
        const reading = readWhen(text, () => false);
        const all = { ...noContext, ...keys };
        if (text === '') return typed(all);
        if (text === 'false') return !typed(all);
        return reading.ok && holds(reading.clause, all) === typed(all);
      }),
      { numRuns: 500 },
    );
  });

  it('of a setting meets another one where the setting can have both values', () => {
    const words = {
      title: { en: '', nl: '' },
      description: { en: '', nl: '' },
      scope: 'user',
      order: 1,
    } as const;
    const choices = ['light', 'dark', 'paper'].map((value) => ({ value, label: { en: value, nl: value } }));
    const withSettings = new WhenAnalysis(
      [],
      [
        { ...words, id: 'keys.single', type: 'boolean', default: true },
        { ...words, id: 'look.theme', type: 'choice', default: 'light', choices },
      ],
    );
    const single: When = (keys) => keys['config.keys.single'] === true;
    const dark: When = (keys) => keys['config.look.theme'] === 'dark';
    const light: When = (keys) => keys['config.look.theme'] === 'light';
    expect(withSettings.canMeet([single, dark])).toBe(true);
    expect(withSettings.canMeet([dark, light])).toBe(false);
    expect(withSettings.canMeet([single, (keys) => keys['config.keys.single'] !== true])).toBe(false);
    expect(withSettings.written(dark)).toBe("config.look.theme == 'dark'");
  });

  it('meets another one where both can hold', () => {
    expect(analysis.canMeet([inPdf, (keys) => keys.editorKind === 'html'])).toBe(false);
    expect(analysis.canMeet([inPdf, (keys) => keys.editorKind !== null])).toBe(true);
    expect(analysis.canMeet([inPdf, undefined])).toBe(true);
    expect(analysis.canMeet([(keys) => keys.hasSelection, (keys) => !keys.hasSelection])).toBe(false);
  });
});
