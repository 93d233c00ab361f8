import { describe, expect, test } from 'vitest';
import { testServices } from '@/tests/support/services';

const line = (order: number, polarity: string, ...codes: string[]) => ({
  ...{ order, label_nl: `Kenmerk ${order}`, effect_en: `Effect ${order} helps or hinders.`, polarity },
  suggested_codes: codes.map((each) => ({
    code: each.replace('~', ''),
    fit: each.includes('~') ? 'loose' : 'clear',
  })),
});
const table = JSON.stringify({
  rows: [
    {
      ...{
        number: 1,
        authors: 'Brandt et al.',
        year: 2019,
        countries: ['Norway'],
        designs: ['Interview', 'Diary'],
      },
      ...{ participants_en: '25 pairs of sisters', n: 25, n_unit: 'dyads' },
      characteristics: [
        line(1, 'protective', '000.C7', '000.C1~'),
        line(2, 'hindering', '000.C7', '000.C12'),
      ],
    },
    {
      ...{ number: 2, authors: 'Okoye', year: 2020, countries: ['unknown'] },
      characteristics: [line(1, 'mixed', '000.C99'), line(2, 'protective')],
    },
    { number: 'three' },
  ],
});
const options = { withLoose: true };

describe('importing an extraction table', () => {
  test('a dry run tells what comes in, what does not and why, and writes nothing', async () => {
    const { services, database } = await testServices();
    const outcome = await services.extractionImport.dryRun(table, options);
    expect(outcome).toEqual({
      counts: { sources: 2, fragments: 4, codings: 3, uncoded: 2, values: 10 },
      conflicts: [
        { row: 1, order: 2, reason: 'polarity', about: 'Trust in social relations' },
        { row: 2, order: 1, reason: 'code-unknown', about: '000.C99' },
      ],
      problems: [{ row: 3, field: 'number' }],
    });
    expect(await database.sources.count()).toBe(0);
  });

  test('an import is one change, and undo takes all of it back', async () => {
    const { services, database } = await testServices();
    await services.projects.current();
    const before = await database.changes.count();
    await services.extractionImport.run(table, options);
    expect(await database.changes.count()).toBe(before + 1);
    expect((await database.codings.toArray()).map(({ polarity, absence }) => [polarity, absence])).toEqual([
      ['protective', false],
      ['protective', false],
      ['hindering', false],
    ]);
    await services.history.undo();
    const left = [
      await database.sources.toArray(),
      await database.fragments.toArray(),
      await database.codings.toArray(),
      await database.attributes.toArray(),
      await database.attributeValues.toArray(),
    ];
    expect(left.flat().filter(({ removed }) => !removed)).toEqual([]);
  });

  test('a row is kept as a page of its own, in which each fragment stands', async () => {
    const { services, database } = await testServices();
    await services.extractionImport.run(table, { withLoose: false });
    const [source] = await database.sources.toArray();
    const [kept] = await services.versions.pagesOf(source?.id ?? '');
    const page = await services.versions.readPage(kept?.fileId ?? '');
    const fragments = (await database.fragments.toArray()).filter(({ sourceId }) => sourceId === source?.id);
    const read = fragments.map(({ anchor }) =>
      anchor.kind === 'page' ? page?.text.slice(anchor.ranges[0]?.start, anchor.ranges[0]?.end) : null,
    );
    expect(read).toEqual(['Kenmerk 1\nEffect 1 helps or hinders.', 'Kenmerk 2\nEffect 2 helps or hinders.']);
    expect(read).toEqual(fragments.map(({ anchor }) => anchor.quote.exact));
    expect(await database.codings.count()).toBe(2);
  });

  test('what is known of documents and effects comes in as values, into columns that are there or new', async () => {
    const { services } = await testServices();
    const { attributes, attributeValues, sources } = services;
    const [country] = await attributes.addTemplate('study');
    await services.extractionImport.run(table, options);
    const columns = await attributes.all();
    const nameOf = new Map(columns.map(({ id, origin }) => [id, origin]));
    expect(columns.filter(({ origin }) => origin === 'study.country').map(({ id }) => id)).toEqual([
      country?.id,
    ]);
    const [first, second] = await sources.all();
    const of = async (id = '') =>
      Object.fromEntries(
        (await attributeValues.about(id)).map((each) => [nameOf.get(each.attributeId), each.entries]),
      );
    expect(await of(first?.id)).toEqual({
      'study.country': [{ kind: 'country', code: 'NO' }],
      'study.participants': [{ kind: 'text', text: '25 pairs of sisters' }],
      'study.sampleSize': [{ kind: 'number', low: 25, high: 25, isAbout: false }],
      'study.unit': [{ kind: 'choice', key: 'dyads' }],
      'study.design': [
        { kind: 'choice', key: 'interviews' },
        { kind: 'choice', key: 'diary' },
      ],
    });
    expect(await of(second?.id)).toEqual({ 'study.country': [] });
  });

  test('a table that was imported already brings nothing', async () => {
    const { services, database } = await testServices();
    await services.extractionImport.run(table, options);
    const again = await services.extractionImport.run(table, options);
    expect(again.counts.sources).toBe(0);
    expect(again.conflicts.map(({ row, reason, about }) => [row, reason, about])).toEqual([
      [1, 'source-known', 'Brandt et al., 2019'],
      [2, 'source-known', 'Okoye, 2020'],
    ]);
    expect(await database.sources.count()).toBe(2);
  });
});
