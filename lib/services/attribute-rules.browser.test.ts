// The rule of a checklist: each edit is one change and one undo, and it never asks for what the list cannot give.
import { describe, expect, test } from 'vitest';
import { testServices } from '@/tests/support/services';

/** The seven problem domains in a new project. */
async function domains() {
  const made = await testServices();
  const { attributes } = made.services;
  await made.services.projects.current();
  const [attribute] = await attributes.addTemplate('problemDomains');
  if (attribute === undefined) throw new Error('No template');
  const now = async () => (await attributes.all()).find(({ id }) => id === attribute.id);
  return { ...made, attribute, now };
}

const outOfRange = { code: 'rule-out-of-range' };

describe('the rule of a checklist', () => {
  test('is set, named, cleared and undone, one change each', async () => {
    const { services, database, attribute, now } = await domains();
    const { attributes, history } = services;
    expect((await now())?.rule).toEqual({
      atLeast: 6,
      labels: { en: 'Multi-problem', nl: 'Multiprobleem' },
    });
    const before = await database.changes.count();
    const labels = { en: 'Complex', nl: 'Complex' };
    await attributes.edit(attribute.id, { rule: { atLeast: 5, labels } });
    await attributes.edit(attribute.id, { rule: null });
    expect(await database.changes.count()).toBe(before + 2);
    expect((await now())?.rule).toBeNull();
    await history.undo();
    expect((await now())?.rule).toEqual({ atLeast: 5, labels });
    await history.undo();
    expect((await now())?.rule?.atLeast).toBe(6);
    await history.undo();
    expect(await now()).toBeUndefined();
  });

  test('asks for one value at least, and for no more than there are', async () => {
    const { services, attribute, now } = await domains();
    const { attributes } = services;
    const labels = { en: '', nl: '' };
    for (const atLeast of [0, 8, 1.5]) {
      await expect(attributes.edit(attribute.id, { rule: { atLeast, labels } })).rejects.toMatchObject(
        outOfRange,
      );
    }
    const other = { ...attribute, labels: { en: 'Other', nl: '' }, origin: null };
    await expect(attributes.add({ ...other, rule: { atLeast: 8, labels } })).rejects.toMatchObject(
      outOfRange,
    );
    await attributes.edit(attribute.id, { rule: { atLeast: 7, labels } });
    const [first, second] = attribute.choices;
    const choices = attribute.choices.slice(1);
    await expect(attributes.edit(attribute.id, { choices })).rejects.toMatchObject(outOfRange);
    const merge = { from: first?.key ?? '', into: second?.key ?? '' };
    await expect(attributes.mergeChoices(attribute.id, merge)).rejects.toMatchObject(outOfRange);
    expect((await now())?.choices).toHaveLength(7);
    await attributes.edit(attribute.id, { rule: null });
    await attributes.mergeChoices(attribute.id, merge);
    expect((await now())?.choices).toHaveLength(6);
  });
});
