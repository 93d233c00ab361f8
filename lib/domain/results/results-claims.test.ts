// What is generated says what the codings say: our own claim check finds nothing in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '@/lib/base/language';
import type { Change, Operation } from '@/lib/domain/change';
import { checkClaims } from '@/lib/domain/claims/check-claims';
import { claimProjectOf } from '@/lib/domain/claims/claims-of-project';
import { added } from '@/lib/domain/operations';
import { CodebookProjection } from '@/lib/domain/projection';
import type { CodeKind } from '@/lib/domain/records';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { generateProject } from '@/tests/fixtures/projects/generate';
import { makeResults } from './make-results';
import { resultsOrders, usualResults, type ResultsRequest } from './results-outline';
import { resultsText } from './results-text';

function projectOf(changes: readonly Change[]): CodebookProjection {
  const project = new CodebookProjection();
  project.rebuild(changes);
  return project;
}

/** Each finding in a line; the n that were read beside the parts that give one. */
function checked(project: CodebookProjection, request: ResultsRequest) {
  const outline = makeResults(project, request);
  const text = resultsText(outline);
  const { findings, counts } = checkClaims(text, claimProjectOf(project.records));
  return {
    findings: findings.map(({ rule, place, reason }) =>
      [rule, place === null ? '' : text.slice(Math.max(0, place.start - 60), place.end + 40), reason.en].join(
        ': ',
      ),
    ),
    counts: counts.map(({ code, claimed }) => `${code.id} ${claimed}`),
    wanted: outline.parts.flatMap(({ codeId, figures }) =>
      codeId === null ? [] : [`${codeId} ${figures.documents}`],
    ),
  };
}

function expectNoFindings(project: CodebookProjection, request: ResultsRequest): void {
  const { findings, counts, wanted } = checked(project, request);
  expect(findings).toEqual([]);
  expect(counts).toEqual(wanted);
}

const requests = fc.record({
  language: fc.constantFrom<Language>('en', 'nl'),
  order: fc.constantFrom(...resultsOrders),
  quotes: fc.integer({ min: 0, max: 3 }),
  showsEmpty: fc.boolean(),
  level: fc.integer({ min: 1, max: 3 }),
});

const sizes = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  fragments: fc.integer({ min: 0, max: 120 }),
  sources: fc.integer({ min: 1, max: 40 }),
  codes: fc.integer({ min: 33, max: 60 }),
});

/** Names of codes that are hard to tell apart or to put into a sentence. */
const labels = fc.constantFrom(
  ...['Trust', 'Trust in teachers', 'trust.', 'Emotional support', 'Emotional support and involvement'],
  ...[
    'Support from parents',
    'Publications',
    'Phase 1',
    'Phase 2',
    '3 friends',
    'Bowlby (1988)',
    'Help, e.g. at home',
  ],
  ...[
    '“Nobody came.”',
    'He said: “No!” Then he left.',
    'Lack (of money',
    'Table 2',
    'n = 4',
    'Résilience',
    'Hulp van vrienden',
  ],
);
const authors = fc.constantFrom(
  [],
  [{ family: 'Brandt', given: 'Anna', particle: '' }],
  [{ family: 'Berg', given: 'J.', particle: 'van den' }],
  ['Brandt', 'Okoye'].map((family) => ({ family, given: '', particle: '' })),
  ['Brandt', 'Okoye', 'Lind'].map((family) => ({ family, given: '', particle: '' })),
  [{ family: 'kennisnet.example', given: '', particle: '' }],
  [{ family: 'Centraal Bureau voor de Statistiek van Nederland', given: '', particle: '' }],
);
const quotes = fc.constantFrom(
  ...[
    'They trusted each other.',
    'Most (n = 12) of them did. “No,” she said.',
    'See Bowlby (1988',
    'Trust in teachers grew (Smith & Lee, 2001).',
  ],
  ...[
    'It said "yes" and "no" to n = 3 boys',
    '„Zo is het“, zei hij; one) two',
    'The first. The second! The third?',
  ],
);
const kinds: readonly CodeKind[] = ['theme', 'characteristic', 'openCode', 'category'];

const hard = fc
  .record({
    codes: fc.array(fc.record({ label: labels, parent: fc.nat(9), kind: fc.constantFrom(...kinds) }), {
      minLength: 1,
      maxLength: 10,
    }),
    sources: fc.array(
      fc.record({
        authors,
        year: fc.constantFrom(2019, 2020, null),
        title: fc.constantFrom('Walking (home)', 'Who walks?'),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    codings: fc.array(
      fc.record({
        ...{ code: fc.nat(9), source: fc.nat(5), quote: quotes, absence: fc.boolean() },
        polarity: fc.constantFrom('protective', 'hindering', 'mixed', 'conditional', null),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ codes, sources, codings }): CodebookProjection => {
    const operations: Operation[] = [
      ...codes.map(({ label, parent, kind }, at) => {
        const parentId = parent < at ? `code${parent}` : null;
        return added(
          'code',
          codeWith({ id: `code${at}`, parentId, kind, order: `a${at}`, labels: { en: label, nl: label } }),
        );
      }),
      ...sources.map((source, at) => added('source', sourceWith({ id: `source${at}`, ...source }))),
      ...codings.flatMap(({ code, source, quote, polarity, absence }, at) => {
        const fragment = fragmentWith({ id: `fragment${at}`, sourceId: `source${source % sources.length}` });
        const anchor = { ...fragment.anchor, quote: { ...fragment.anchor.quote, exact: quote } };
        const codeId = `code${code % codes.length}`;
        return [
          added('fragment', { ...fragment, anchor }),
          added(
            'coding',
            codingWith({ id: `coding${at}`, fragmentId: fragment.id, codeId, polarity, absence }),
          ),
        ];
      }),
    ];
    return projectOf([changeWith({ id: 'x', lamport: 1, counter: 1, operations })]);
  });

describe('a generated results text has no finding of the claim check', () => {
  test('in 100 random projects', () => {
    fc.assert(
      fc.property(sizes, requests, (size, request) => {
        expectNoFindings(projectOf(generateProject(size).changes), request);
      }),
      { numRuns: 100 },
    );
  });

  test('in 100 projects with names, authors and quotes that are hard to read', () => {
    fc.assert(
      fc.property(hard, requests, (project, request) => {
        expectNoFindings(project, { ...request, order: 'tree' });
      }),
      { numRuns: 100 },
    );
  });

  test('and a wrong n, or a citation that no passage carries, is found in it', () => {
    const project = projectOf(generateProject({ seed: 7, fragments: 40, sources: 6, codes: 33 }).changes);
    const text = resultsText(makeResults(project, { ...usualResults, language: 'en' }));
    const rules = (raw: string): string[] =>
      checkClaims(raw, claimProjectOf(project.records)).findings.map(({ rule }) => rule);
    expect(rules(text)).toEqual([]);
    expect(rules(text.replace('(n = 2', '(n = 9'))).toContain('n-differs');
    expect(rules(text.replace(/\([^()]*, 20\d\d\)/, '(Nobody, 2001)'))).toContain('outside-set');
  });
});
