import { describe, expect, test } from 'vitest';
import type { Language } from '@/lib/base/language';
import type { Operation } from '@/lib/domain/change';
import { added } from '@/lib/domain/operations';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Coding, Source, Wording } from '@/lib/domain/records';
import { referenceText } from '@/lib/domain/references/reference-list';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { makeResults } from './make-results';
import { usualResults, type ResultsRequest } from './results-outline';
import { generatedText, isOutdated, partText, resultsText } from './results-text';
import { quotedWords, sentenceName } from './sentence-name';

const codes = [
  codeWith({
    id: 'P',
    kind: 'polarityGroup',
    polarity: 'protective',
    labels: { en: 'Promoting', nl: 'Bevorderend' },
  }),
  codeWith({ id: 'T', kind: 'theme', parentId: 'P', labels: { en: 'Trust', nl: 'Vertrouwen' } }),
  codeWith({
    id: 'C',
    kind: 'characteristic',
    parentId: 'T',
    order: 'a0',
    labels: { en: 'Trust in friends', nl: 'Vertrouwen in vrienden' },
  }),
  codeWith({
    id: 'D',
    kind: 'characteristic',
    parentId: 'T',
    order: 'a1',
    labels: { en: 'Respect', nl: 'Respect' },
  }),
  codeWith({
    id: 'H',
    kind: 'polarityGroup',
    polarity: 'hindering',
    order: 'b',
    labels: { en: 'Hindering', nl: 'Belemmerend' },
  }),
  codeWith({
    id: 'L',
    kind: 'characteristic',
    parentId: 'H',
    labels: { en: 'Lack of trust', nl: 'Gebrek aan vertrouwen' },
  }),
];

const by = (...families: string[]): Source['authors'] =>
  families.map((family) => ({ family, given: 'Anna', particle: '' }));

/** Codings as `source code`, with what they say. */
function project(
  codings: readonly (readonly [string, string, Partial<Coding>?])[],
  more: readonly Operation[] = [],
): CodebookProjection {
  const sources = [
    sourceWith({ id: 'lind', authors: by('Lind', 'Okoye'), year: 2019, kind: 'pdf' }),
    sourceWith({ id: 'ito', authors: by('Ito'), year: 2021, language: 'nl' }),
    sourceWith({ id: 'zola', authors: by('Zola'), year: null }),
  ];
  const operations = [
    ...sources.map((source) => added('source', source)),
    ...codes.map((code) => added('code', code)),
    ...codings.flatMap(([sourceId, codeId, values], at) => [
      added(
        'fragment',
        fragmentWith({ id: `fragment${at}`, sourceId, language: sourceId === 'ito' ? 'nl' : 'en' }),
      ),
      added(
        'coding',
        codingWith({
          id: `coding${at}`,
          fragmentId: `fragment${at}`,
          codeId,
          polarity: 'protective',
          ...values,
        }),
      ),
    ]),
    ...more,
  ];
  const made = new CodebookProjection();
  made.rebuild([changeWith({ id: 'x', lamport: 1, counter: 1, operations })]);
  return made;
}

function results(made: CodebookProjection, request: Partial<ResultsRequest> = {}) {
  const { parts, references } = makeResults(made, { ...usualResults, language: 'en', quotes: 0, ...request });
  const said = (codeId: string | null): string | undefined => {
    const part = parts.find((each) => each.codeId === codeId);
    return part === undefined ? undefined : partText(part);
  };
  return { parts, references, said };
}

describe('what is said of a code', () => {
  test('n counts documents, each publication is cited once, sorted, in both languages', () => {
    const made = project([
      ['zola', 'C'],
      ['lind', 'C'],
      ['lind', 'C'],
    ]);
    expect(results(made).said('C')).toBe(
      'Two publications (n = 2) describe the characteristic ‘Trust in friends’, each time as protective (Lind & Okoye, 2019; Zola, n.d.).',
    );
    expect(results(made, { language: 'nl' }).said('C')).toBe(
      'Twee publicaties (n = 2) beschrijven het kenmerk ‘Vertrouwen in vrienden’, telkens als beschermend (Lind & Okoye, 2019; Zola, z.d.).',
    );
  });

  test('publications stand under each effect that they describe', () => {
    const made = project([
      ['ito', 'D'],
      ['ito', 'D', { polarity: 'hindering' }],
      ['lind', 'D', { polarity: 'mixed' }],
      ['zola', 'D', { polarity: 'conditional' }],
    ]);
    expect(results(made).said('D')).toContain(
      '(n = 3) the characteristic ‘Respect’ comes up: as protective in one (Ito, 2021), as hindering in one (Ito, 2021), with mixed effects in one (Lind & Okoye, 2019) and as depending on conditions in one (Zola, n.d.).',
    );
  });

  test('of what is under it a theme counts each publication once, and cites those that speak of it as a whole', () => {
    const { said } = results(
      project([
        ['lind', 'C'],
        ['lind', 'D'],
        ['ito', 'D'],
        ['zola', 'T'],
      ]),
    );
    expect(said('T')).toMatch(
      /\(n = 3\).*in two characteristics, each time as protective\. One addresses it as a whole \(Zola, n\.d\.\)\.$/,
    );
    expect(said('P')).toContain('n = 3');
  });

  test('an absent protective characteristic is told as absent, and makes no hindering code', () => {
    const made = project([['ito', 'C', { absence: true }]]);
    const { said, parts } = results(made);
    expect(said('C')).toContain('as absent (Ito, 2021).');
    expect(parts.map(({ codeId }) => codeId)).toEqual([null, 'P', 'T', 'C']);
    expect(parts.map(partText).join(' ')).not.toContain('hindering');
    expect(results(made, { showsEmpty: true }).said('L')).toBe(
      'The characteristic ‘Lack of trust’ comes up in no publication (n = 0).',
    );
  });

  test('a code without effects cites in the bracket of its n', () => {
    const { said } = results(
      project([
        ['ito', 'C', { polarity: null }],
        ['lind', 'C', { polarity: null }],
      ]),
    );
    expect(said('C')).toBe(
      'Two publications (n = 2; Ito, 2021; Lind & Okoye, 2019) describe the characteristic ‘Trust in friends’.',
    );
  });

  test('nothing coded is no text', () => {
    expect(results(project([])).parts).toEqual([]);
    expect(resultsText(makeResults(project([]), { ...usualResults, language: 'en' }))).toBe('');
  });
});

describe('quotes', () => {
  test('have their page, stand in their own language, and a passage is quoted once in the whole text', () => {
    const made = project(
      [
        ['lind', 'C'],
        ['lind', 'D'],
      ],
      [added('coding', codingWith({ id: 'again', fragmentId: 'fragment1', codeId: 'C' }))],
    );
    const { parts } = results(made, { quotes: 2, language: 'nl' });
    const quotes = parts.flatMap(({ paragraphs }) => paragraphs.filter(({ kind }) => kind === 'quote'));
    expect(quotes.map((each) => generatedText({ paragraphs: [each] }))).toEqual([
      '“words 0” (Lind & Okoye, 2019).',
      '“words 1” (Lind & Okoye, 2019, p. 1).',
    ]);
    const pieces = quotes.flatMap(({ pieces: own }) => own.filter((piece) => piece.kind === 'quote'));
    expect(pieces.map(({ language }) => language)).toEqual(['en', 'en']);
  });

  test('that say that something is not there say so', () => {
    const { said } = results(project([['ito', 'C', { absence: true }]]), { quotes: 1 });
    expect(said('C')).toMatch(/“words 0” \(Ito, 2021\), on its absence\.$/);
  });

  test('have single marks inside, and leave their full stop to the sentence', () => {
    expect(quotedWords('He said “no”.')).toBe('“He said ‘no’”');
    expect(quotedWords('“All of it.”')).toBe('“All of it”');
    expect(quotedWords('Say "yes" or "no"?')).toBe('“Say ‘yes’ or ‘no’?”');
  });
});

describe('headings and order', () => {
  const made = project([
    ['lind', 'C'],
    ['lind', 'D'],
    ['ito', 'D'],
  ]);
  const order = (request: Partial<ResultsRequest>): string[] =>
    results(made, request).parts.map(({ level, heading }) => `${level} ${heading}`);

  test('follow the tree, n, or the alphabet, from the level that was asked for', () => {
    expect(order({})).toEqual(['1 Results', '2 Promoting', '3 Trust', '4 Trust in friends', '4 Respect']);
    expect(order({ order: 'count' }).slice(3)).toEqual(['4 Respect', '4 Trust in friends']);
    expect(order({ order: 'alphabetical', level: 3 })).toEqual([
      ...['3 Results', '4 Promoting', '5 Trust', '6 Respect', '6 Trust in friends'],
    ]);
  });

  test('names can stand in a sentence without ending or citing anything', () => {
    expect(sentenceName('He said: “No!” Then left.')).toBe('He said: No Then left');
    expect(sentenceName('Attachment (Bowlby, 1988)')).toBe('Attachment Bowlby, 1988');
    expect(sentenceName('Lack (of money')).toBe('Lack of money');
  });
});

describe('what a person wrote', () => {
  const wording = (values: Partial<Wording>): Operation =>
    added('wording', {
      ...{
        id: 'w',
        projectId: 'project',
        createdAt: '2026-01-01T00:00:00.000Z',
        removed: false,
        coder: 'Coder',
      },
      ...{
        part: 'code C',
        language: 'en' as Language,
        text: 'Friends matter (Zola, n.d.).',
        replaced: 'before',
        ...values,
      },
    });

  test('stands in the place of the part, in its language only, and is marked when the data have changed since', () => {
    const made = project(
      [
        ['lind', 'C'],
        ['ito', 'D'],
      ],
      [wording({})],
    );
    const { parts, said } = results(made);
    expect(said('C')).toBe('Friends matter (Zola, n.d.).');
    expect(said('D')).toContain('n = 1');
    expect(results(made, { language: 'nl' }).said('C')).toContain('n = 1');
    const part = parts.find(({ codeId }) => codeId === 'C');
    if (part === undefined) throw new Error('No part');
    expect(isOutdated(part)).toBe(true);
    const known = project([['lind', 'C']], [wording({ replaced: part.basis })]);
    const now = results(known, { quotes: 2 }).parts.find(({ codeId }) => codeId === 'C');
    expect(now === undefined ? null : isOutdated(now)).toBe(false);
  });

  test('counts for the reference list: what it cites is in it, and only included documents have an asterisk', () => {
    const { references } = results(
      project(
        [
          ['lind', 'C'],
          ['ito', 'D'],
        ],
        [wording({})],
      ),
    );
    expect(references.map(referenceText)).toEqual([
      expect.stringMatching(/^\*Ito/),
      expect.stringMatching(/^Zola/),
    ]);
  });
});
