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
        const reading = readWhen(text);
        const all = { ...noContext, ...keys };
        if (text === '') return typed(all);
        if (text === 'false') return !typed(all);
        return reading.ok && holds(reading.clause, all) === typed(all);
      }),
      { numRuns: 500 },
    );
  });

  it('meets another one where both can hold', () => {
    expect(analysis.canMeet([inPdf, (keys) => keys.editorKind === 'html'])).toBe(false);
    expect(analysis.canMeet([inPdf, (keys) => keys.editorKind !== null])).toBe(true);
    expect(analysis.canMeet([inPdf, undefined])).toBe(true);
    expect(analysis.canMeet([(keys) => keys.hasSelection, (keys) => !keys.hasSelection])).toBe(false);
  });
});
