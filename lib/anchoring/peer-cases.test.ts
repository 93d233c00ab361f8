// The test cases of Apache Annotator and dom-anchor-text-quote through our own functions, where these lie beside the
// repository; skipped where not. Where we answer differently the tables below say why, case by case, and every
// difference must be in them.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TextQuote, TextRange } from '@/lib/domain/records';
import { findAgain } from '@/tests/fixtures/anchoring/again';
import { offsetAt, readMarkedUp, textOfElement, type MarkedUp } from '@/tests/fixtures/anchoring/marked-up';
import { fromCodePoints, toCodePoints } from './code-points';
import { contextLength, describeQuote } from './describe';
import { findQuote } from './find';
import { foldText } from './fold';

const folder = resolve('../shared/fixtures/anchoring');
const absent = !existsSync(folder);
const where = absent ? ' (skipped: no case files beside the repository)' : '';

type Place = {
  readonly startContainerXPath: string;
  readonly startOffset: number;
  readonly endContainerXPath: string;
  readonly endOffset: number;
};
type Selector = { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
type MatchCase = { readonly html: string; readonly selector: Selector; readonly expected: readonly Place[] };
type DescribeCase = { readonly html: string; readonly range: Place; readonly expected: Selector };
type PositionCase = {
  readonly html: string;
  readonly selector: TextRange;
  readonly expected: readonly Place[];
};
type DomAnchorCase = Selector & { readonly match: string; readonly inElement?: string };

// Files of fixed content; a case of another form makes its test fail.
function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as Content;
}

function casesOf<Case>(path: string): [string, Case][] {
  return absent ? [] : Object.entries(read<Record<string, Case>>(path));
}

function rangeOf(page: MarkedUp, place: Place): TextRange {
  return {
    start: offsetAt(page, place.startContainerXPath, place.startOffset),
    end: offsetAt(page, place.endContainerXPath, place.endOffset),
  };
}

function quoteOf({ exact, prefix = '', suffix = '' }: Selector): TextQuote {
  return { exact, prefix, suffix };
}

/** What we find instead, and why that is right for passages that people code. */
type Difference = { readonly ours: readonly string[]; readonly why: string };

const noWords = 'a quote without words is no passage; a place between two letters is never coded';
const ranks = 'surroundings rank places and do not forbid them: an edit beside a passage must not lose it';
const matchDifferences: Readonly<Record<string, Difference>> = {
  'with prefix, no matches': { ours: ['dolor'], why: ranks },
  'with suffix, no matches': { ours: ['dolor'], why: ranks },
  'with suffix, no matches due to whitespace': {
    ours: ['dolor'],
    why: 'white space differs between faces of one article, so that it is not compared',
  },
  'empty quote': { ours: [], why: noWords },
  'empty quote, multiple elements': { ours: [], why: noWords },
  'empty quote, with prefix': { ours: [], why: noWords },
  'empty quote, with suffix': { ours: [], why: noWords },
  'empty quote, with prefix and suffix': { ours: [], why: noWords },
};

/** Every place we can give: the one that is sure, or else each one that a hint picks among places that tie. */
function ourPlaces(page: MarkedUp, { selector, expected }: MatchCase): TextRange[] {
  const document = foldText(page.text);
  const sure = findQuote(document, quoteOf(selector));
  if (sure !== null) return [sure];
  return expected.flatMap((place) => {
    const range = findQuote(document, quoteOf(selector), rangeOf(page, place).start);
    return range === null ? [] : [range];
  });
}

describe.skipIf(absent)(`Apache Annotator's quotes to find${where}`, () => {
  const cases = casesOf<MatchCase>('apache-annotator/text-quote-match.json');

  it('differ from ours in these cases and no others', () => {
    const differing = cases.flatMap(([name, one]) => {
      const page = readMarkedUp(one.html);
      const ours = ourPlaces(page, one);
      const theirs = one.expected.map((place) => rangeOf(page, place));
      if (JSON.stringify(ours) === JSON.stringify(theirs)) return [];
      return [[name, ours.map(({ start, end }) => page.text.slice(start, end))] as const];
    });
    const known = Object.entries(matchDifferences).map(([name, { ours }]) => [name, ours]);
    expect(Object.fromEntries(differing)).toEqual(Object.fromEntries(known));
  });

  it('that stand more than once are shown as doubt, or only at a place that they name', () => {
    for (const [, { html, selector, expected }] of cases) {
      if (expected.length === 0 || selector.exact === '') continue;
      const page = readMarkedUp(html);
      const theirs = expected.map((place) => rangeOf(page, place).start);
      const found = findAgain(page.text, { id: '', quote: quoteOf(selector), fold: null });
      for (const start of found.starts) expect(theirs).toContain(start);
      if (theirs.length > 1) expect(found.state).not.toBe('found');
    }
  });
});

const always = 'always 64 units on both sides, so that enough is left after an edit nearby';
const lessThanOurs = [
  'testCasesWithMaxWordLength: too long prefix',
  'testCasesWithMaxWordLength: too long suffix',
  'testCasesWithMaxWordLength: default should be 50',
  'testCasesWithMinimalContext: no context',
  'testCasesWithMinimalContext: minimal prefix',
  'testCasesWithMinimalContext: minimal suffix',
  'testCasesWithMinimalContext: use suffix for start of text',
  'testCasesWithMinimalContext: use prefix for end of text',
  'testCasesWithMinimalContext: empty quote',
  'testCasesWithMinimumQuoteLength: balance prefix and suffix',
  'testCasesWithMinimumQuoteLength: use prefix for end of text',
  'testCasesWithMinimumQuoteLength: use suffix for start of text',
  'testCasesWithoutOptions: no context',
  'testCasesWithoutOptions: use prefix to complete word',
  'testCasesWithoutOptions: use suffix to complete word',
  'testCasesWithoutOptions: add context to disambiguate',
  'testCasesWithoutOptions: only prefix for end of text',
  'testCasesWithoutOptions: only suffix for start of text',
  'testCasesWithoutOptions: empty quote',
  'testCasesWithoutOptions: across elements',
];
const describeDifferences: Readonly<Record<string, string>> = Object.fromEntries(
  lessThanOurs.map((name) => [name, always]),
);

describe.skipIf(absent)(`Apache Annotator's passages to describe${where}`, () => {
  const groups = casesOf<Record<string, DescribeCase>>('apache-annotator/text-quote-describe.json');
  const cases = groups.flatMap(([group, some]) =>
    Object.entries(some).map(([name, one]) => [`${group}: ${name}`, one] as const),
  );

  it('keep the same words, and at least the surroundings that they keep', () => {
    for (const [, { html, range, expected }] of cases) {
      const page = readMarkedUp(html);
      const ours = describeQuote(page.text, rangeOf(page, range));
      expect(ours.exact).toBe(expected.exact);
      expect(ours.prefix.endsWith(expected.prefix ?? '')).toBe(true);
      expect(ours.suffix.startsWith(expected.suffix ?? '')).toBe(true);
      expect(Math.max(ours.prefix.length, ours.suffix.length)).toBeLessThanOrEqual(contextLength);
    }
  });

  it('keep more surroundings with us in these cases and no others', () => {
    const differing = cases.filter(([, { html, range, expected }]) => {
      const page = readMarkedUp(html);
      return (
        JSON.stringify(describeQuote(page.text, rangeOf(page, range))) !== JSON.stringify(quoteOf(expected))
      );
    });
    expect(differing.map(([name]) => name)).toEqual(Object.keys(describeDifferences));
  });

  it('are found again from our description at their own place', () => {
    for (const [, { html, range }] of cases) {
      const page = readMarkedUp(html);
      const taken = rangeOf(page, range);
      if (taken.start === taken.end) continue;
      expect(findQuote(foldText(page.text), describeQuote(page.text, taken))).toEqual(taken);
    }
  });
});

describe.skipIf(absent)(`Apache Annotator's positions${where}`, () => {
  const cases = casesOf<PositionCase>('apache-annotator/text-position-match.json');

  it.each(cases)(
    'in code points lead to our UTF-16 units and back: %s',
    (_, { html, selector, expected }) => {
      const page = readMarkedUp(html);
      const { start, end } = selector;
      const [theirs] = expected.map((place) => rangeOf(page, place));
      expect(fromCodePoints(page.text, { start, end })).toEqual(theirs);
      expect(toCodePoints(page.text, theirs ?? { start: 0, end: 0 })).toEqual({ start, end });
    },
  );
});

const domAnchorDifferences: Readonly<Record<string, Difference>> = {
  'commodo cites': {
    ours: [],
    why: 'twelve letters of which a quarter is wrong, and no surroundings: that might be any other place',
  },
};

describe.skipIf(absent)(`dom-anchor-text-quote's cases${where}`, () => {
  const html = absent ? '' : readFileSync(join(folder, 'dom-anchor-text-quote/test.html'), 'utf8');
  const { text } = readMarkedUp(html);
  const cases = absent
    ? []
    : read<{ cases: readonly DomAnchorCase[] }>('dom-anchor-text-quote/cases.json').cases;

  it('differ from ours in these cases and no others', () => {
    const differing = cases.flatMap((one) => {
      const found = findAgain(text, { id: '', quote: quoteOf(one), fold: null });
      const element = textOfElement(html, (one.inElement ?? 'p').toLowerCase());
      const inside = found.starts.every((start) => start >= element.start && start < element.end);
      const words = found.words.map((each) => each.replace(/\s+/g, ' '));
      if (inside && words.length === 1 && words[0] === one.match) return [];
      return [[[one.prefix, one.exact, one.suffix].filter(Boolean).join('|'), words] as const];
    });
    const known = Object.entries(domAnchorDifferences).map(([name, { ours }]) => [name, ours]);
    expect(Object.fromEntries(differing)).toEqual(Object.fromEntries(known));
  });
});
