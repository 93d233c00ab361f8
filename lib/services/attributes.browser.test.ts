import { describe, expect, test } from 'vitest';
import type { AttributeDraft } from '@/lib/domain/attributes/templates';
import type { AttributeEntry, Id } from '@/lib/domain/records';
import type { CoreServices } from './services';
import { pageAnchor, pageDraft, passage, codeOf, testServices } from '@/tests/support/services';

const survey: AttributeEntry = { kind: 'choice', key: 'survey' };
const draft: AttributeDraft = {
  ...{ about: 'source', kind: 'choice', labels: { en: 'Method', nl: 'Methode' }, hint: { en: '', nl: '' } },
  ...{ several: true, unit: { en: '', nl: '' }, origin: null },
  choices: [
    { key: 'survey', labels: { en: 'Survey', nl: 'Enquête' }, synonyms: [] },
    { key: 'interview', labels: { en: 'Interview', nl: 'Interview' }, synonyms: [] },
  ],
};

/** Services with one coded passage; gives its source and fragment. */
async function coded() {
  const made = await testServices();
  const trust = await codeOf(made.services, '000.C7');
  const { source, fragment } = await made.services.coding.codePassage(passage(trust.id));
  return { ...made, sourceId: source.id, fragmentId: fragment.id };
}

async function entriesOf({ attributeValues }: CoreServices, id: Id): Promise<unknown> {
  return (await attributeValues.about(id)).map(({ entries }) => entries);
}

describe('attributes', () => {
  test('are added, each name once, and come back in their order after a move', async () => {
    const { services } = await testServices();
    const { attributes, history } = services;
    const method = await attributes.add(draft);
    await expect(attributes.add({ ...draft, labels: { en: '', nl: 'methode ' } })).rejects.toMatchObject({
      code: 'attribute-exists',
    });
    await expect(attributes.add({ ...draft, labels: { en: ' ', nl: '' } })).rejects.toMatchObject({
      code: 'attribute-has-no-name',
    });
    const size = await attributes.add({
      ...draft,
      kind: 'number',
      labels: { en: 'Size', nl: '' },
      choices: [],
    });
    const names = async () => (await attributes.all()).map(({ labels }) => labels.en);
    await attributes.move(size.id, method.id);
    expect(await names()).toEqual(['Size', 'Method']);
    await attributes.remove(size.id);
    expect(await names()).toEqual(['Method']);
    await history.undo();
    await history.undo();
    expect(await names()).toEqual(['Method', 'Size']);
  });

  test('of a template come once, in one change, beside those that are there', async () => {
    const { services, database } = await testServices();
    await services.projects.current();
    const before = await database.changes.count();
    expect(await services.attributes.addTemplate('study')).toHaveLength(5);
    expect(await database.changes.count()).toBe(before + 1);
    const added = await services.attributes.addTemplate('review');
    expect(added.map(({ origin }) => origin)).toEqual([
      ...['study.participants', 'study.informant', 'study.unit'],
      ...['fragment.effect', 'fragment.strength', 'fragment.mechanism'],
    ]);
    expect(await services.attributes.addTemplate('review')).toEqual([]);
    expect(await database.changes.count()).toBe(before + 2);
    expect(new Set((await services.attributes.all()).map(({ rank }) => rank)).size).toBe(11);
  });

  test('merge two choices: values follow, names stay as synonyms, one undo', async () => {
    const { services, sourceId } = await coded();
    const { attributes, attributeValues, history } = services;
    const { id } = await attributes.add(draft);
    const place = { attributeId: id, aboutId: sourceId };
    await attributeValues.write({ ...place, entries: [survey, { kind: 'choice', key: 'interview' }] });
    const { choices } = await attributes.mergeChoices(id, { from: 'survey', into: 'interview' });
    expect(choices).toMatchObject([{ key: 'interview', synonyms: ['Survey', 'Enquête'] }]);
    expect(await entriesOf(services, sourceId)).toEqual([[{ kind: 'choice', key: 'interview' }]]);
    await expect(attributes.mergeChoices(id, { from: 'survey', into: 'interview' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await history.undo();
    expect((await attributes.all())[0]?.choices).toHaveLength(2);
    expect(await entriesOf(services, sourceId)).toEqual([[survey, { kind: 'choice', key: 'interview' }]]);
  });

  test('keep what their values say when choices or kinds change', async () => {
    const { services, sourceId } = await coded();
    const { attributes, attributeValues } = services;
    const { id } = await attributes.add(draft);
    await attributeValues.write({
      ...{ attributeId: id, aboutId: sourceId },
      entries: [survey, { kind: 'text', text: 'poll' }],
    });
    const poll = { key: 'poll', labels: { en: 'Opinion poll', nl: '' }, synonyms: ['Poll'] };
    const interview = draft.choices[1] ?? poll;
    await attributes.edit(id, { choices: [interview, poll] });
    expect(await entriesOf(services, sourceId)).toEqual([
      [
        { kind: 'text', text: 'Survey' },
        { kind: 'choice', key: 'poll' },
      ],
    ]);
    await attributes.edit(id, { kind: 'text', choices: [] });
    expect(await entriesOf(services, sourceId)).toEqual([
      [
        { kind: 'text', text: 'Survey' },
        { kind: 'text', text: 'Opinion poll' },
      ],
    ]);
    await expect(
      attributes.edit(id, { kind: 'choice', choices: [poll, { ...interview, synonyms: ['POLL'] }] }),
    ).rejects.toMatchObject({ code: 'choice-exists' });
  });
});

describe('values', () => {
  test('are written over, said to be missing, and cleared, each one change and one undo', async () => {
    const { services, database, sourceId, fragmentId } = await coded();
    const { attributes, attributeValues, history } = services;
    const { id } = await attributes.add(draft);
    const place = { attributeId: id, aboutId: sourceId };
    const before = await database.changes.count();
    await attributeValues.write({ ...place, entries: [survey], fragmentIds: [fragmentId] });
    await attributeValues.write({ ...place, entries: [survey] });
    expect(await database.changes.count()).toBe(before + 1);
    await attributeValues.markNotReported([place]);
    expect(await attributeValues.about(sourceId)).toMatchObject([{ entries: [], fragmentIds: [fragmentId] }]);
    await attributeValues.clear([place]);
    expect(await attributeValues.about(sourceId)).toEqual([]);
    await history.undo();
    expect(await entriesOf(services, sourceId)).toEqual([[]]);
    await history.undo();
    expect(await entriesOf(services, sourceId)).toEqual([[survey]]);
    await expect(attributeValues.write({ ...place, aboutId: 'gone', entries: [] })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('taken from a passage bring the fragment with them and name it', async () => {
    const { services, database, sourceId } = await coded();
    const { attributes, attributeValues, history } = services;
    const [, , size] = await attributes.addTemplate('study');
    const attributeId = size?.id ?? '';
    const before = await database.changes.count();
    const number = (low: number) => [{ kind: 'number', low, high: low, isAbout: false }] as const;
    const anchor = pageAnchor('N = 25 pupils', 900);
    const { id } = await attributeValues.fillFromPassage({
      ...{ attributeId, entries: number(25) },
      passage: { source: sourceId, anchor, language: 'en' },
    });
    expect(await database.changes.count()).toBe(before + 1);
    expect(await attributeValues.about(sourceId)).toMatchObject([{ entries: number(25), fragmentIds: [id] }]);
    const again = await attributeValues.fillFromPassage({
      ...{ attributeId, entries: number(30) },
      passage: { source: sourceId, anchor: pageAnchor('30 pupils', 990), language: 'en' },
    });
    expect(await attributeValues.about(sourceId)).toMatchObject([{ fragmentIds: [again.id] }]);
    await history.undo();
    await history.undo();
    expect(await attributeValues.about(sourceId)).toEqual([]);
    expect((await database.fragments.get(id))?.removed).toBe(true);
  });

  test('of a fragment are of that passage', async () => {
    const { services, fragmentId } = await coded();
    const effect = (await services.attributes.addTemplate('review')).find(
      ({ about }) => about === 'fragment',
    );
    const entries = [{ kind: 'text', text: 'It helps.' }] as const;
    const passed = { attributeId: effect?.id ?? '', entries, passage: { fragmentId } };
    await services.attributeValues.fillFromPassage(passed);
    expect(await services.attributeValues.about(fragmentId)).toMatchObject([
      { about: { noun: 'fragment', id: fragmentId }, fragmentIds: [fragmentId] },
    ]);
  });

  test('of a face are those of the article', async () => {
    const { services, sourceId } = await coded();
    const { id } = await services.attributes.add(draft);
    const trust = await codeOf(services, '000.C7');
    const other = { ...pageDraft, doi: null, url: 'https://preprint.example/trust' };
    const { source } = await services.coding.codePassage({ ...passage(trust.id), source: other });
    await services.attributeValues.write({ attributeId: id, aboutId: source.id, entries: [survey] });
    await services.faces.tie(sourceId, source.id);
    await services.attributeValues.markNotReported([{ attributeId: id, aboutId: source.id }]);
    expect(await entriesOf(services, sourceId)).toEqual([[]]);
    await services.attributeValues.clear([{ attributeId: id, aboutId: sourceId }]);
    expect(await entriesOf(services, source.id)).toEqual([]);
  });
});
