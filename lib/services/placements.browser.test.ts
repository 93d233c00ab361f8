import { describe, expect, it } from 'vitest';
import type { Fragment, Place, PlaceScores } from '@/lib/domain/records';
import type { CoreServices } from './services';
import { codeOf, pageAnchor, passage, testServices } from '@/tests/support/services';

const scores: PlaceScores = { words: 0.9, before: 1, after: 0.5, inPlace: true, own: 0.8, other: 0 };
const placeOf = (exact: string, start = 200): Place => ({ anchor: pageAnchor(exact, start), scores });

async function codedFragment(services: CoreServices): Promise<Fragment> {
  const code = await codeOf(services, '000.C7');
  return (await services.coding.codePassage(passage(code.id))).fragment;
}

function reportOf(fragment: Fragment, state: 'found' | 'changed' | 'unsure' | 'lost', places: Place[] = []) {
  const outcome = { fragmentId: fragment.id, state, places, stood: null };
  return {
    sourceId: fragment.sourceId,
    face: 'page',
    textHash: 'later',
    outcomes: [outcome],
  } as const;
}

async function queue(services: CoreServices) {
  return services.placements.doubtful((await services.projects.current()).id);
}

describe('reporting what a search found', () => {
  it('leaves no trace of a fragment that stands with every word', async () => {
    const { services, database } = await testServices();
    const fragment = await codedFragment(services);
    const before = await database.changes.count();
    await services.placements.report(reportOf(fragment, 'found', [placeOf('the words')]));
    expect(await database.changes.count()).toBe(before);
  });

  it('keeps a changed fragment with its scores, once for one text', async () => {
    const { services, database } = await testServices();
    const fragment = await codedFragment(services);
    const report = reportOf(fragment, 'changed', [placeOf('other words')]);
    await services.placements.report(report);
    await services.placements.report(report);
    const [item, ...more] = await queue(services);
    expect(more).toEqual([]);
    expect(item?.placement.places[0]).toEqual(placeOf('other words'));
    const changes = await database.changes.where('id').above('').toArray();
    expect(changes.filter(({ action }) => action === 'fragment.place')).toHaveLength(1);
  });

  it('is not what undo takes back', async () => {
    const { services } = await testServices();
    const fragment = await codedFragment(services);
    await services.placements.report(reportOf(fragment, 'lost'));
    expect((await services.history.undo()).action).toBe('coding.add');
    expect(await queue(services)).toEqual([]);
  });

  it('takes a fragment out of the queue when it is found again', async () => {
    const { services } = await testServices();
    const fragment = await codedFragment(services);
    await services.placements.report(reportOf(fragment, 'lost'));
    expect(await queue(services)).toHaveLength(1);
    await services.placements.report({
      ...reportOf(fragment, 'found', [placeOf('x')]),
      textHash: 'yet another',
    });
    expect(await queue(services)).toEqual([]);
  });

  it('says nothing of fragments that are not of the source', async () => {
    const { services, database } = await testServices();
    const fragment = await codedFragment(services);
    await services.placements.report(reportOf({ ...fragment, id: 'someone-elses' }, 'lost'));
    expect(await database.placements.count()).toBe(0);
  });
});

describe('deciding', () => {
  it('accepts one of two places, and undo brings the question back', async () => {
    const { services } = await testServices();
    const fragment = await codedFragment(services);
    const places = [placeOf('here', 10), placeOf('there', 900)];
    await services.placements.report(reportOf(fragment, 'unsure', places));
    const [item] = await queue(services);
    await services.placements.accept(item?.placement.id ?? '', 1);
    expect(await queue(services)).toEqual([]);
    const [coded] = await services.coding.ofSource(fragment.sourceId);
    expect(coded?.placements[0]?.places).toEqual([places[1]]);
    await services.history.undo();
    expect((await queue(services))[0]?.placement.places).toEqual(places);
  });

  it('shows a lost fragment a new place, and keeps its codings', async () => {
    const { services } = await testServices();
    const fragment = await codedFragment(services);
    await services.placements.report(reportOf(fragment, 'lost'));
    await services.placements.reattach(fragment.id, pageAnchor('new words', 5), 'later');
    expect(await queue(services)).toEqual([]);
    const [coded] = await services.coding.ofSource(fragment.sourceId);
    expect(coded?.codings).toHaveLength(1);
    expect(coded?.placements[0]).toMatchObject({ state: 'found', decision: 'reattached' });
  });

  it('marks as gone until the words come back', async () => {
    const { services } = await testServices();
    const fragment = await codedFragment(services);
    await services.placements.report(reportOf(fragment, 'lost'));
    const [item] = await queue(services);
    await services.placements.markGone(item?.placement.id ?? '');
    await services.placements.report({ ...reportOf(fragment, 'lost'), textHash: 'third' });
    expect(await queue(services)).toEqual([]);
    await services.placements.report({
      ...reportOf(fragment, 'found', [placeOf('back')]),
      textHash: 'fourth',
    });
    const [coded] = await services.coding.ofSource(fragment.sourceId);
    expect(coded?.placements[0]).toMatchObject({ state: 'found', decision: null });
  });

  it('asks again when the text changes after a decision', async () => {
    const { services } = await testServices();
    const fragment = await codedFragment(services);
    await services.placements.report(reportOf(fragment, 'changed', [placeOf('first change')]));
    const [item] = await queue(services);
    await services.placements.accept(item?.placement.id ?? '');
    await services.placements.report({
      ...reportOf(fragment, 'changed', [placeOf('second')]),
      textHash: 'third',
    });
    expect(await queue(services)).toHaveLength(1);
  });
});

describe('asking again', () => {
  const decided = async (services: CoreServices) =>
    services.placements.decided((await services.projects.current()).id);

  it('brings back all places of a fragment that was unsure', async () => {
    const { services } = await testServices();
    const fragment = await codedFragment(services);
    const places = [placeOf('here', 10), placeOf('there', 900)];
    await services.placements.report(reportOf(fragment, 'unsure', places));
    const [item] = await queue(services);
    await services.placements.accept(item?.placement.id ?? '', 1);
    expect((await decided(services)).map(({ codings }) => codings.length)).toEqual([1]);
    await services.placements.reopen(item?.placement.id ?? '');
    expect(await decided(services)).toEqual([]);
    expect((await queue(services))[0]?.placement).toMatchObject({ state: 'unsure', places, decision: null });
  });

  it('says lost again of a fragment that was shown a place', async () => {
    const { services } = await testServices();
    const fragment = await codedFragment(services);
    await services.placements.report(reportOf(fragment, 'lost'));
    await services.placements.reattach(fragment.id, pageAnchor('new words', 5), 'later');
    const [item] = await decided(services);
    await services.placements.reopen(item?.placement.id ?? '');
    expect((await queue(services))[0]?.placement).toMatchObject({ state: 'lost', places: [] });
  });

  it('asks about the only place that is known when nobody was asked before', async () => {
    const { services } = await testServices();
    const fragment = await codedFragment(services);
    await services.placements.reattach(fragment.id, pageAnchor('new words', 5), 'later');
    const [item] = await decided(services);
    await services.placements.reopen(item?.placement.id ?? '');
    const [again] = await queue(services);
    expect(again?.placement.state).toBe('unsure');
    expect(again?.placement.places[0]?.anchor.quote.exact).toBe('new words');
  });
});

describe('keeping texts', () => {
  it('gives a kept text back, and keeps it once', async () => {
    const { services, database } = await testServices();
    const { sourceId } = await codedFragment(services);
    const kept = { sourceId, face: 'page', textHash: 'h', folded: 'géfoldedტexts'.repeat(5000) } as const;
    await services.versions.keep(kept);
    await services.versions.keep(kept);
    expect(await services.versions.textOf(sourceId, 'h')).toBe(kept.folded);
    expect(await database.versions.count()).toBe(1);
    const file = (await database.sourceFiles.toArray())[0];
    expect(file?.size).toBeLessThan(kept.folded.length / 50);
  });

  it('has no text that was never kept', async () => {
    const { services } = await testServices();
    const { sourceId } = await codedFragment(services);
    expect(await services.versions.textOf(sourceId, 'other')).toBeNull();
  });

  it('takes texts and placements along in a backup', async () => {
    const { services } = await testServices();
    const fragment = await codedFragment(services);
    const { sourceId } = fragment;
    await services.versions.keep({ sourceId, face: 'page', textHash: 'h', folded: 'thewords' });
    await services.placements.report(reportOf(fragment, 'unsure', [placeOf('a'), placeOf('b', 900)]));
    const file = await services.backup.save();
    const { services: other } = await testServices();
    await other.backup.restore(file);
    expect(await other.versions.textOf(sourceId, 'h')).toBe('thewords');
    expect(await queue(other)).toEqual(await queue(services));
  });
});
