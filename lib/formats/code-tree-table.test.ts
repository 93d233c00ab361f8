import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/base/errors';
import type { TreeReading } from '@/lib/domain/tree-import/tree-entry';
import type { ReadChoices, TreeSheet } from '@/lib/domain/tree-import/tree-sheet';
import { readCodeTree } from './code-tree-table';

function read(text: string, choices: Partial<ReadChoices> = {}, fileName = ''): TreeReading {
  return readCodeTree({ text, sheet: null, fileName }, { language: 'en', ...choices });
}

/** Each code with the names above it. */
function paths({ entries }: Pick<TreeReading, 'entries'>): string[] {
  const names: string[] = [];
  for (const { labels, parent } of entries) {
    const own = labels.en || labels.nl;
    names.push(parent === null ? own : `${names[parent] ?? '?'} > ${own}`);
  }
  return names;
}

function refusal(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error instanceof AppError && error.code === 'tree-import-refused' ? error.details : error;
  }
  return 'nothing was refused';
}

const family = ['Support', 'Support > Family', 'Support > Family > Mother', 'Support > Friends', 'Strain'];

describe('a list', () => {
  it.each([
    ['tabs', 'Support\n\tFamily\n\t\tMother\n\tFriends\nStrain'],
    ['spaces, Windows line ends', 'Support\r\n  Family\r\n     Mother\r\n  Friends\r\nStrain\r\n'],
    ['bullets', '- Support\n  - Family\n    * Mother\n  – Friends\n• Strain'],
    ['Word bullets with tabs', '•\tSupport\n\to\tFamily\n\t\t▪\tMother\n\to\tFriends\n•\tStrain'],
    ['numbers and letters', '1. Support\n   a) Family\n      i. Mother\n   b) Friends\n2. Strain'],
    ['numbers without an indent', '1 Support\n1.1 Family\n1.1.1 Mother\n1.2 Friends\n2 Strain'],
    ['blank lines', '\n\nSupport\n\n  Family\n\n    Mother\n\n  Friends\n\nStrain\n\n'],
  ])('is read with %s', (_, text) => {
    const reading = read(text);
    expect(reading.form).toBe('outline');
    expect(paths(reading)).toEqual(family);
    expect(reading.problems).toEqual([]);
  });

  it('keeps a number that belongs to the name, and commas in names', () => {
    expect(paths(read('1 op 1 contact\n\t3 months, or more\nTrust, safety; care'))).toEqual([
      ...['1 op 1 contact', '1 op 1 contact > 3 months, or more', 'Trust, safety; care'],
    ]);
  });

  it('leaves out signs that nobody sees and says so', () => {
    const [entry] = read('Tr\u200bu\u202est\u0007\u00a0 in\u00adside').entries;
    expect(entry).toMatchObject({ labels: { en: 'Trust inside', nl: '' }, isCleaned: true });
  });
});

describe('a table with names above its columns', () => {
  it('is read in Dutch, from a file of a Dutch Excel', () => {
    const text =
      '\ufeffNaam;Engelse naam;Bovenliggende code;Omschrijving;Inclusiecriteria;Exclusie;Type;Polariteit;Soort;Varianten;Nr\r\n' +
      'Steun;Support;;"Hulp; ook ""klein""\r\ntweede regel";wel;niet;S;beschermend;thema;hulp|bijstand;S1\r\n' +
      'Moeder;Mother;steun;;;;persoon;;;;S2\r\n';
    const { form, entries, problems, columns } = read(text, { language: 'nl' }, 'boom.csv');
    expect({ form, problems }).toEqual({ form: 'named', problems: [] });
    expect(columns.map(({ role }) => role)).toEqual([
      ...['label', 'label.en', 'parent', 'definition', 'inclusion', 'exclusion'],
      ...['type', 'polarity', 'kind', 'variants', 'key'],
    ]);
    expect(entries).toMatchObject([
      {
        ...{ line: 2, parent: null, labels: { nl: 'Steun', en: 'Support' }, key: 'S1', type: 'structural' },
        definition: { nl: 'Hulp; ook "klein"\ntweede regel', en: '' },
        ...{ inclusion: { nl: 'wel' }, exclusion: { nl: 'niet' }, polarity: 'protective', kind: 'theme' },
        variants: { nl: ['hulp', 'bijstand'], en: [] },
      },
      { line: 4, parent: 0, labels: { nl: 'Moeder', en: 'Mother' }, type: 'person', polarity: null },
    ]);
  });

  it('takes parents by key or name wherever they stand, and tells loops', () => {
    const { entries } = read(
      'Code,Parent,Key\nMother,F,M\nFamily,Support,F\nSupport,,S\nA,B,\nB,A,\nC,B,\nD,Nowhere,',
    );
    expect(paths({ entries })).toEqual([
      ...['Support', 'Support > Family', 'Support > Family > Mother', 'A', 'B', 'B > C', 'D'],
    ]);
    expect(entries.filter(({ isInCycle }) => isInCycle).map(({ labels }) => labels.en)).toEqual(['A', 'B']);
    expect(entries.at(-1)?.parentName).toBe('Nowhere');
  });

  it.each([
    ['levels', 'Level\tName\n1\tSupport\n2\tFamily\n3\tMother\n2\tFriends\n1\tStrain'],
    ['numbers as levels', 'Level\tName\n1\tSupport\n1.1\tFamily\n1.1.1\tMother\n1.2\tFriends\n2\tStrain'],
    ['numbers as keys', 'Nr\tName\n1\tSupport\n1.1\tFamily\n1.1.1\tMother\n1.2\tFriends\n2\tStrain'],
    ['a column for a level', 'Theme\tSubtheme\tCode\nSupport\t\t\n\tFamily\tMother\n\tFriends\t\nStrain'],
  ])('is read with %s', (_, text) => {
    expect(paths(read(text))).toEqual(family);
  });

  it('gives texts to the deepest code of a row, and names cells that mean nothing', () => {
    const { entries, problems } = read(
      'Thema;Code;Definitie;Type\nSteun;Moeder;zij;weet niet\n;;alleen tekst;\nLast;;druk;P',
      { language: 'nl' },
    );
    expect(entries.map(({ labels, definition }) => [labels.nl, definition.nl])).toEqual([
      ...[
        ['Steun', ''],
        ['Moeder', 'zij'],
        ['Last', 'druk'],
      ],
    ]);
    expect(entries[1]?.unknown).toEqual([{ field: 'type', value: 'weet niet', column: 4 }]);
    expect(problems).toEqual([{ line: 3, column: 1, reason: 'no-label', count: 1 }]);
  });

  it('follows the columns that a person chose', () => {
    const roles = ['label', 'definition'] as const;
    const { entries, form } = read('Alpha\tfirst\nBeta\tsecond', { form: 'named', roles });
    expect(form).toBe('named');
    expect(entries).toMatchObject([{ labels: { en: 'Beta' }, definition: { en: 'second' } }]);
    expect(read('Alpha\tfirst\nBeta\tsecond', { form: 'levels', roles }).entries).toMatchObject([
      { labels: { en: 'Alpha' }, definition: { en: 'first' } },
      { labels: { en: 'Beta' } },
    ]);
  });
});

describe('a table without names', () => {
  it.each([
    ['blank cells', 'Support\tFamily\tMother\n\tFriends\t\nStrain\t\t'],
    ['repeated cells', 'Support\tFamily\tMother\nSupport\tFriends\t\nStrain\t\t'],
    ['semicolons', 'Support;Family;Mother\nSupport;Friends;\nStrain;;'],
  ])('has a level in each column, with %s', (_, text) => {
    const reading = read(text);
    expect(reading.form).toBe('levels');
    expect(paths(reading)).toEqual(family);
  });

  it('finds the same parent again further down, and shows a row that comes twice', () => {
    expect(paths(read('A\tx\nB\ty\nA\tz\nA\tx'))).toEqual(['A', 'A > x', 'A > z', 'A > x', 'B', 'B > y']);
  });

  it('takes quotes in pasted text as they are', () => {
    expect(paths(read('Trust\t"I trust" she said\n\t"alone'))).toEqual([
      ...['Trust', 'Trust > "I trust" she said', 'Trust > "alone'],
    ]);
  });
});

describe('limits', () => {
  it('are told with the line', () => {
    const deep = Array.from({ length: 21 }, (_, at) => '\t'.repeat(at) + 'x').join('\n');
    expect(refusal(() => read(deep))).toEqual({ reason: 'depth', line: 21, limit: 20 });
    const many = Array.from({ length: 5001 }, (_, at) => `code ${at}`).join('\n');
    expect(refusal(() => read(many))).toEqual({ reason: 'codes', line: 5001, limit: 5000 });
    expect(refusal(() => read(`A\n${'b'.repeat(501)}`))).toEqual({ reason: 'label', line: 2, limit: 500 });
    expect(refusal(() => read('x'.repeat(2_000_001)))).toMatchObject({ reason: 'characters' });
    expect(refusal(() => read('PK\u0003\u0004\u0000\u0000'))).toMatchObject({ reason: 'binary' });
    expect(refusal(() => read('name,parent\n"never ends,\nB,', {}, 'x.csv'))).toMatchObject({
      ...{ reason: 'quotes', line: 2 },
    });
  });
});

describe('whatever is given', () => {
  const name = fc
    .string({ unit: fc.constantFrom(...'abcdeéWXYZ3 -,;"'), minLength: 1, maxLength: 20 })
    .map((each) => `N${each.trim().replace(/\s+/gu, ' ')}`);
  const tree = fc.array(fc.record({ name, deeper: fc.integer({ min: -3, max: 1 }) }), {
    minLength: 1,
    maxLength: 60,
  });

  it('a tree that is written with indents is read as the same tree', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom('\t', '  ', '    '), (nodes, unit) => {
        let depth = -1;
        const placed = nodes.map(({ name: own, deeper }) => {
          depth = Math.min(10, Math.max(0, depth + Math.min(deeper, depth < 0 ? 1 : deeper)));
          return { own, depth };
        });
        const text = placed.map((each) => unit.repeat(each.depth) + each.own).join('\n');
        const above: string[] = [];
        const wanted = placed.map((each) => {
          above.length = each.depth;
          above.push(each.own);
          return above.join(' > ');
        });
        expect(paths(read(text, { form: 'outline' }))).toEqual(wanted);
      }),
    );
  });

  it('never throws anything but the one refusal', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({
        unit: fc.constantFrom('\t', '\n', '\r', '"', ';', ',', 'a', '1', '.', ' ', 'level', 'parent', 'name'),
        maxLength: 120,
      }),
    );
    const cells = fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 5 });
    const sheet: fc.Arbitrary<TreeSheet | null> = fc.option(
      fc.oneof(
        fc.array(cells, { maxLength: 8 }).map((rows): TreeSheet => ({
          ...{ kind: 'grid', leftOut: 0 },
          rows: rows.map((each, at) => ({ line: at + 1, cells: each })),
        })),
        fc
          .array(fc.record({ line: fc.nat(), indent: fc.integer(), text: junk, further: junk }))
          .map((lines): TreeSheet => ({ kind: 'outline', leftOut: 1, lines })),
      ),
    );
    const choices = fc.record({
      language: fc.constantFrom('en' as const, 'nl' as const),
      form: fc.constantFrom(undefined, 'outline' as const, 'named' as const, 'levels' as const),
    });
    fc.assert(
      fc.property(junk, sheet, choices, (text, given, { form, language }) => {
        const how = form === undefined ? { language } : { language, form };
        const outcome = refusal(() => readCodeTree({ text, sheet: given, fileName: '' }, how));
        expect(typeof outcome === 'string' || Object.hasOwn(outcome as object, 'reason')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
