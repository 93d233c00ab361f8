import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Change, Operation } from '@/lib/domain/change';
import type { Code, Coding, Fragment, Memo, Placement, Source } from '@/lib/domain/records';
import { codingWith, fragmentWith, randomCodingLog, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { findingRules } from './finding-rules';
import { FindingsKeeper } from './findings-keeper';

type Records = {
  readonly sources?: readonly Source[];
  readonly fragments?: readonly Fragment[];
  readonly placements?: readonly Placement[];
  readonly codes?: readonly Code[];
  readonly codings?: readonly Coding[];
  readonly memos?: readonly Memo[];
};

const base = { projectId: 'project', createdAt: '2026-01-01T00:00:00.000Z', removed: false };
const defined = { en: 'What it means', nl: '' };

function rebuilt(log: readonly Change[]): CodebookProjection {
  const project = new CodebookProjection();
  project.rebuild(log);
  return project;
}

function projectOf(records: Records): CodebookProjection {
  const { sources = [], fragments = [], placements = [], codes = [], codings = [], memos = [] } = records;
  const operations: Operation[] = [
    ...sources.map((record): Operation => ({ op: 'add', noun: 'source', record })),
    ...fragments.map((record): Operation => ({ op: 'add', noun: 'fragment', record })),
    ...placements.map((record): Operation => ({ op: 'add', noun: 'placement', record })),
    ...codes.map((record): Operation => ({ op: 'add', noun: 'code', record })),
    ...codings.map((record): Operation => ({ op: 'add', noun: 'coding', record })),
    ...memos.map((record): Operation => ({ op: 'add', noun: 'memo', record })),
  ];
  return rebuilt([changeWith({ id: 'change', operations })]);
}

function keysOf(records: Records, rule: string): string[] {
  const found = findingRules.find(({ id }) => id === rule);
  if (found === undefined) throw new Error(`No rule ${rule}`);
  return found.find(projectOf(records)).map(({ key }) => key.slice(rule.length + 1));
}

const [one, two] = [sourceWith({ id: 'source1' }), sourceWith({ id: 'source2' })];
const inOne = fragmentWith({ id: 'fragment1', sourceId: 'source1' });
const inTwo = fragmentWith({ id: 'fragment2', sourceId: 'source2' });
const shown = { definition: defined, examples: ['fragment1'] };
const trust = codeWith({ id: 'code1', labels: { en: 'Trust', nl: '' }, ...shown });
const delay = codeWith({ id: 'code2', labels: { en: 'Delay', nl: '' }, ...shown });
const coded = {
  sources: [one, two],
  fragments: [inOne, inTwo],
  codes: [trust, delay],
  codings: [
    codingWith({ id: 'coding1', fragmentId: 'fragment1', codeId: 'code1' }),
    codingWith({ id: 'coding2', fragmentId: 'fragment2', codeId: 'code1' }),
  ],
};

function placementWith(values: Partial<Placement>): Placement {
  return {
    ...{ ...base, id: 'placement1', fragmentId: 'fragment1', sourceId: 'source1', face: 'page' },
    ...{ textHash: 'hash', state: 'lost', places: [], stood: null, decision: null },
    ...values,
  };
}

describe('a project without flaws', () => {
  it('has no findings', () => {
    const { codings } = coded;
    const delays = ['fragment1', 'fragment2'].map((fragmentId, at) =>
      codingWith({ id: `delay${at}`, fragmentId, codeId: 'code2' }),
    );
    const project = projectOf({ ...coded, codings: [...codings, ...delays] });
    expect(findingRules.flatMap((rule) => rule.find(project))).toEqual([]);
  });
});

describe('codes', () => {
  it('without a definition in either language are found, polarity groups are not', () => {
    const bare = codeWith({ id: 'bare' });
    const group = codeWith({ id: 'group', kind: 'polarityGroup' });
    expect(keysOf({ codes: [bare, group, trust] }, 'code.noDefinition')).toEqual(['bare']);
  });

  it('that stand on nothing are found once something is coded', () => {
    expect(keysOf(coded, 'code.unused')).toEqual(['code2']);
    expect(keysOf({ codes: [trust, delay] }, 'code.unused')).toEqual([]);
  });

  it('that rest on one document are found once two documents are coded', () => {
    const once = codingWith({ id: 'coding3', fragmentId: 'fragment2', codeId: 'code2' });
    expect(keysOf({ ...coded, codings: [...coded.codings, once] }, 'code.oneDocument')).toEqual(['code2']);
    expect(keysOf({ ...coded, codings: coded.codings.slice(0, 1) }, 'code.oneDocument')).toEqual([]);
  });

  it('that are characteristics without a type are found', () => {
    const characteristic = codeWith({ id: 'c', kind: 'characteristic' });
    const typed = codeWith({ id: 'd', kind: 'characteristic', type: 'person' });
    expect(keysOf({ codes: [characteristic, typed, trust] }, 'code.noType')).toEqual(['c']);
  });

  it('with nearly the same name are found in either language', () => {
    const named = (id: string, en: string, nl = ''): Code => codeWith({ id, labels: { en, nl } });
    const codes = [
      named('a', 'Emotional support'),
      named('b', 'Support, emotional'),
      named('c', 'X', 'Steun'),
    ];
    expect(keysOf({ codes: [...codes, named('d', 'Y', 'Stéun')] }, 'code.nearDuplicate')).toEqual([
      'a/b',
      'c/d',
    ]);
    const systems = ['s', 't'].map((id) => codeWith({ id, kind: 'system', labels: { en: id, nl: '' } }));
    const forms = ['s', 't'].map((parentId) => ({ ...named(`${parentId}1`, 'Emotional'), parentId }));
    expect(keysOf({ codes: [...systems, ...forms] }, 'code.nearDuplicate')).toEqual([]);
    const apart = [named('a', 'Wave 1'), named('b', 'Wave 2'), named('c', 'Family'), named('d', 'Friends')];
    expect(keysOf({ codes: apart }, 'code.nearDuplicate')).toEqual([]);
  });

  it('coded both ways in one document are found there, absences left out', () => {
    const both = ['protective', 'hindering'] as const;
    const codings = both.map((polarity, at) =>
      codingWith({ id: `coding${at}`, fragmentId: 'fragment1', codeId: 'code1', polarity }),
    );
    expect(keysOf({ ...coded, codings }, 'code.bothPolarities')).toEqual(['code1/source1']);
    const absent = codings.map((coding) => ({ ...coding, absence: true }));
    expect(keysOf({ ...coded, codings: absent }, 'code.bothPolarities')).toEqual([]);
  });
});

describe('codings', () => {
  it('of a deleted code are one finding with the code to bring back', () => {
    const theme = codeWith({ id: 'theme', removed: true });
    const below = { ...trust, parentId: 'theme' };
    const [rule] = findingRules.filter(({ id }) => id === 'coding.orphaned');
    const found = rule?.find(projectOf({ ...coded, codes: [theme, below, delay] })) ?? [];
    expect(found.map(({ key, fixes }) => [key, fixes[0]?.argument])).toEqual([
      ['coding.orphaned/code1', 'theme'],
    ]);
    expect(found[0]?.reason.en).toContain('2 codings');
  });

  it('that are hindering because of an absence are found', () => {
    const values = { fragmentId: 'fragment1', codeId: 'code1', absence: true } as const;
    const codings = [
      codingWith({ id: 'coding1', ...values, polarity: 'hindering' }),
      codingWith({ id: 'coding2', ...values, polarity: 'protective' }),
    ];
    expect(keysOf({ ...coded, codings }, 'coding.hinderingFromAbsence')).toEqual(['coding1']);
  });
});

describe('fragments, sources and memos', () => {
  it('that are lost are errors, uncertain ones warnings, decided ones nothing', () => {
    const states = (values: Partial<Placement>): string[][] =>
      ['fragment.lost', 'fragment.unsure'].map((rule) =>
        keysOf({ ...coded, placements: [placementWith(values)] }, rule),
      );
    expect(states({ state: 'lost' })).toEqual([['fragment1'], []]);
    expect(states({ state: 'changed' })).toEqual([[], ['fragment1']]);
    expect(states({ state: 'lost', decision: 'gone' })).toEqual([[], []]);
    expect(states({ state: 'lost', sourceId: 'source2' })).toEqual([[], []]);
  });

  it('without fragments in any face are found', () => {
    const tied = { ...two, tiedTo: 'source1' };
    expect(keysOf({ sources: [one, two], fragments: [inOne] }, 'source.noFragments')).toEqual(['source2']);
    expect(keysOf({ sources: [one, tied], fragments: [inTwo] }, 'source.noFragments')).toEqual([]);
  });

  it('about what was deleted are found', () => {
    const memo = (id: string, about: Memo['about']): Memo => ({ ...base, id, about, text: 'See', coder: '' });
    const memos = [
      memo('m1', { noun: 'code', id: 'code1' }),
      memo('m2', { noun: 'code', id: 'gone' }),
      memo('m3', { noun: 'fragment', id: 'fragment1' }),
    ];
    const sources = [{ ...one, removed: true }, two];
    expect(keysOf({ ...coded, sources, memos }, 'memo.unlinked')).toEqual(['m2', 'm3']);
    const pointing = memos.map((each) => ({ ...each, text: 'See [two](codeboom:source/source2)' }));
    expect(keysOf({ ...coded, sources, memos: pointing }, 'memo.unlinked')).toEqual([]);
    const pointingAtNothing = memos.map((each) => ({
      ...each,
      text: 'See [it](codeboom:fragment/fragment1)',
    }));
    expect(keysOf({ ...coded, sources, memos: pointingAtNothing }, 'memo.unlinked')).toEqual(['m2', 'm3']);
  });

  it('that cite a work outside the set are found, unless a source is quoted that does', () => {
    const text =
      'As Lind (2020) says (Okoye et al., 2019; Lind, 2020).\n> “So it is” (Bal, 2001)\nSee [Vos (1999)](codeboom:source/source2)';
    const author = { family: 'Lind', given: 'A.', particle: '' };
    const memos = [{ ...base, id: 'm1', about: { noun: 'code', id: 'code1' } as const, text, coder: '' }];
    const sources = [{ ...one, authors: [author], year: 2020 }, two];
    expect(keysOf({ ...coded, sources, memos }, 'memo.citesOutside')).toEqual(['m1/Okoye et al., 2019']);
  });
});

/** The random logs also undo what was never set, which leaves codes without labels; no service does that. */
const realLog = randomCodingLog.filter((log) =>
  log.every(({ operations }) =>
    operations.every((each) => each.op !== 'set' || each.field !== 'labels' || each.value !== null),
  ),
);

describe('the keeper', () => {
  it('gives after every change what all rules give when they are asked anew', () => {
    fc.assert(
      fc.property(realLog, (log) => {
        const project = rebuilt([]);
        const keeper = new FindingsKeeper(project, findingRules);
        let version = 0;
        const known = new Map<string, unknown>();
        for (const change of log) {
          if (project.apply(change)) keeper.touch(change.operations);
          const update = keeper.since(version);
          for (const { rule, findings } of update.changed) known.set(rule, findings);
          ({ version } = update);
          for (const rule of findingRules) expect(known.get(rule.id) ?? []).toEqual(rule.find(project));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives keys that are unique', () => {
    fc.assert(
      fc.property(realLog, (log) => {
        const keys = findingRules.flatMap((rule) => rule.find(rebuilt(log)).map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
