// The page on which Hypothesis' client tests its anchoring, where it lies beside the repository; skipped where not.
import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { foldText } from '@/lib/anchoring/fold';
import { reanchorAll } from '@/lib/anchoring/reanchor';
import type { PageAnchor, TextRange } from '@/lib/domain/records';
import { PageText } from './page-text';

const html = await readPage();
const where = html === null ? ' (skipped: no such page beside the repository)' : '';

async function readPage(): Promise<string | null> {
  try {
    return await commands.readFile('../shared/fixtures/anchoring/html-anchoring-fixture.html');
  } catch (reason) {
    console.info(`Without the peer's page: ${String(reason)}`);
    return null;
  }
}

function textOf(markup: string): PageText {
  return new PageText(new DOMParser().parseFromString(markup, 'text/html').body);
}

/** Ranges over all words of a text: each alone, and with the words behind it, across blocks too. */
function passagesOf(text: string): TextRange[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return words.flatMap(({ start }, first) =>
    [0, 1, 4, 11].flatMap((more) => {
      const last = words[first + more];
      return last === undefined ? [] : [{ start, end: last.end }];
    }),
  );
}

describe.skipIf(html === null)(`the page of Hypothesis' own tests${where}`, () => {
  const page = textOf(html ?? '');
  const { text } = page.index;
  const taken = passagesOf(text).flatMap((range): { range: TextRange; anchor: PageAnchor }[] => {
    const anchor = page.describe(range, true);
    return anchor === null ? [] : [{ range, anchor }];
  });

  it('gives back every passage described on it at its own place', () => {
    expect(taken.length).toBeGreaterThan(300);
    const again = textOf(html ?? '');
    for (const { anchor } of taken)
      expect(again.find(anchor)).toEqual({ ranges: anchor.ranges, state: 'same' });
  });

  it('gives back every passage after text was put before it, at its own place', () => {
    const before = 'Put before.';
    const now = textOf(`<p>${before}</p>${html ?? ''}`);
    const shift = now.index.text.indexOf(text.trimStart()) - (text.length - text.trimStart().length);
    const kept = taken.map(({ anchor }, index) => ({
      id: String(index),
      quote: anchor.quote,
      fold: anchor.fold ?? null,
    }));
    const outcomes = reanchorAll(now.folded, kept, foldText(text));
    outcomes.forEach(({ state, places }, index) => {
      const range = taken[index]?.anchor.ranges[0] ?? { start: 0, end: 0 };
      expect(state).toBe('found');
      expect(places[0]?.ranges).toEqual([{ start: range.start + shift, end: range.end + shift }]);
    });
  });

  it('never gives a passage back at another place when the old text is not known', () => {
    const now = textOf(`<p>Put before.</p>${html ?? ''}`);
    const shift = now.index.text.indexOf(text.trimStart()) - (text.length - text.trimStart().length);
    const kept = taken.map(({ anchor }, index) => ({ id: String(index), quote: anchor.quote, fold: null }));
    const outcomes = reanchorAll(now.folded, kept, null);
    const sure = outcomes.flatMap(({ state, places }, index) => {
      const start = taken[index]?.anchor.ranges[0]?.start ?? 0;
      return state === 'found' && places[0]?.ranges[0]?.start !== start + shift ? [index] : [];
    });
    expect(sure).toEqual([]);
    expect(outcomes.filter(({ state }) => state === 'found').length / outcomes.length).toBeGreaterThan(0.8);
  });
});
