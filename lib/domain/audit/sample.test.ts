import { describe, expect, it } from 'vitest';
import type { Operation } from '@/lib/domain/change';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Code, Coding, PageAnchor } from '@/lib/domain/records';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { drawn } from './random-draw';
import { sampleOf, type Sample } from './sample';

const sentence = 'They trusted each other because somebody had stayed with them that night.';

function anchor(exact: string): PageAnchor {
  const ranges = [{ start: 0, end: exact.length }];
  return { kind: 'page', quote: { exact, prefix: '', suffix: '' }, ranges, textHash: 'hash' };
}

type Passage = { readonly text?: string; readonly source?: number } & Partial<Coding>;

/** A code with these passages, numbered from 0; a code beside it stands on those of `beside`. */
function sampled(
  passages: readonly Passage[],
  {
    code = {},
    beside = [],
    seed = 'a',
    random = 0,
  }: {
    readonly code?: Partial<Code>;
    readonly beside?: readonly number[];
    readonly seed?: string;
    readonly random?: number;
  } = {},
): Sample {
  const operations: Operation[] = [
    { op: 'add', noun: 'code', record: codeWith({ id: 'trust', ...code }) },
    { op: 'add', noun: 'code', record: codeWith({ id: 'beside', order: 'a1' }) },
    ...[0, 1, 2, 3].map((at): Operation => ({
      ...{ op: 'add', noun: 'source', record: sourceWith({ id: `source${at}` }) },
    })),
  ];
  for (const [at, { text = sentence, source = 0, ...coding }] of passages.entries()) {
    const [id, sourceId] = [`fragment${at}`, `source${source}`];
    operations.push(
      { op: 'add', noun: 'fragment', record: fragmentWith({ id, sourceId, anchor: anchor(text) }) },
      {
        op: 'add',
        noun: 'coding',
        record: codingWith({ id: `coding${at}`, fragmentId: id, codeId: 'trust', ...coding }),
      },
    );
  }
  for (const at of beside) {
    const record = codingWith({ id: `beside${at}`, fragmentId: `fragment${at}`, codeId: 'beside' });
    operations.push({ op: 'add', noun: 'coding', record });
  }
  const project = new CodebookProjection();
  project.rebuild([changeWith({ id: 'change', operations })]);
  const sample = sampleOf(project, 'trust', { random, seed });
  if (sample === null) throw new Error('No sample');
  return sample;
}

const idsOf = (passages: Sample['best']): string[] => passages.map(({ fragmentId }) => fragmentId);

describe('the most doubtful passages', () => {
  it('are those of which something is known, heaviest first, with the reasons', () => {
    const { doubtful } = sampled(
      [
        {},
        { polarity: 'mixed' },
        { note: 'Really?', absence: true },
        { polarity: 'hindering' },
        { text: 'Trust grew' },
      ],
      { code: { polarity: 'protective' } },
    );
    expect(doubtful.map(({ fragmentId, doubts }) => [fragmentId, doubts])).toEqual([
      ['fragment2', ['questionInNote', 'absence']],
      ['fragment3', ['againstDefault']],
      ['fragment1', ['mixed']],
    ]);
  });

  it('say when a code beside this one is on them, too; none is made up', () => {
    expect(sampled([{}, {}], { beside: [1] }).doubtful.map(({ doubts }) => doubts)).toEqual([['siblingToo']]);
    expect(sampled([{}, {}]).doubtful).toEqual([]);
  });
});

describe('the best passages', () => {
  it('are examples and whole sentences before pieces of text', () => {
    const { best } = sampled(
      [{ text: 'and then they trusted each other a little more' }, {}, { polarity: 'protective' }, {}],
      { code: { examples: ['fragment3'] } },
    );
    expect(best.map(({ fragmentId, merits }) => [fragmentId, merits])).toEqual([
      ['fragment3', ['example', 'wholeSentences', 'enoughWords']],
      ['fragment2', ['wholeSentences', 'enoughWords', 'stated']],
      ['fragment1', ['wholeSentences', 'enoughWords']],
    ]);
  });

  it('come from different documents first, and are not the doubtful ones', () => {
    const { best, doubtful } = sampled([
      { polarity: 'protective' },
      { polarity: 'protective' },
      { source: 1 },
      { source: 2, polarity: 'mixed' },
      { polarity: 'protective' },
    ]);
    expect(idsOf(best)).toEqual(['fragment0', 'fragment2', 'fragment1']);
    expect(idsOf(doubtful)).toEqual(['fragment3']);
  });
});

describe('passages at random', () => {
  const passages = Array.from({ length: 12 }, (_, at) => ({ source: at % 4 }));
  const draw = (seed: string, random = 4): string[] => idsOf(sampled(passages, { seed, random }).random);

  it('are the same again with the same seed, others with another one, each once', () => {
    expect(draw('spring')).toEqual(draw('spring'));
    expect(draw('spring')).not.toEqual(draw('autumn'));
    expect(new Set(draw('spring', 99)).size).toBe(12);
  });

  it('are drawn evenly', () => {
    const counts = new Map<number, number>();
    for (let at = 0; at < 6000; at += 1)
      for (const one of drawn([0, 1, 2, 3, 4, 5], 2, `seed ${at}`))
        counts.set(one, (counts.get(one) ?? 0) + 1);
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});
