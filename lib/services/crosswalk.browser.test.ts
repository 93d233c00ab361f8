import { expect, test } from 'vitest';
import { templateSources } from '@/lib/domain/code-systems/templates';
import { codeOf, testServices } from '@/tests/support/services';

async function twoSystems() {
  const { services } = await testServices();
  const { id: systemId } = await services.codes.create({
    ...{ labels: { en: 'Forms', nl: 'Vormen' }, parentId: null, kind: 'system', type: null },
  });
  const form = await services.codes.create({
    ...{ labels: { en: 'Emotional', nl: '' }, parentId: systemId, kind: 'formOfSupport', type: null },
  });
  return { services, form, trust: await codeOf(services, '000.C7') };
}

test('a concept is made, named, noted, filled, emptied and removed, and each is one undo', async () => {
  const { services, form, trust } = await twoSystems();
  const { crosswalk, history } = services;
  const { id } = await crosswalk.add({ en: ' Trust ', nl: 'Vertrouwen' }, [trust.id, trust.id]);
  const now = async () =>
    (await crosswalk.all()).map(({ labels, codeIds, note }) => [labels.en, codeIds, note]);
  expect(await now()).toEqual([['Trust', [trust.id], '']]);
  await crosswalk.addCode(id, form.id);
  await crosswalk.rename(id, { en: 'Trust in others', nl: '' });
  await crosswalk.setNote(id, 'Nearly the same.');
  await crosswalk.takeOut(id, trust.id);
  expect(await now()).toEqual([['Trust in others', [form.id], 'Nearly the same.']]);
  await crosswalk.remove(id);
  expect(await now()).toEqual([]);
  const past: unknown[] = [];
  for (let step = 0; step < 6; step += 1) {
    await history.undo();
    past.push(...(await now()));
  }
  expect(past).toEqual([
    ['Trust in others', [form.id], 'Nearly the same.'],
    ['Trust in others', [trust.id, form.id], 'Nearly the same.'],
    ['Trust in others', [trust.id, form.id], ''],
    ['Trust', [trust.id, form.id], ''],
    ['Trust', [trust.id], ''],
  ]);
});

test('a name that is taken, a code twice, and what is not there are refused', async () => {
  const { services, trust } = await twoSystems();
  const { crosswalk } = services;
  const { id } = await crosswalk.add({ en: 'Trust', nl: 'Vertrouwen' }, [trust.id]);
  const other = await crosswalk.add({ en: 'Other', nl: '' });
  await expect(crosswalk.add({ en: 'trust ', nl: '' })).rejects.toMatchObject({ code: 'concept-exists' });
  await expect(crosswalk.rename(other.id, { en: '', nl: 'vertrouwen' })).rejects.toMatchObject({
    code: 'concept-exists',
  });
  await expect(crosswalk.add({ en: ' ', nl: '' })).rejects.toMatchObject({ code: 'code-has-no-label' });
  await expect(crosswalk.addCode(id, trust.id)).rejects.toMatchObject({ code: 'concept-has-code' });
  await expect(crosswalk.addCode(id, 'gone')).rejects.toMatchObject({ code: 'code-not-found' });
  await expect(crosswalk.remove('gone')).rejects.toMatchObject({ code: 'not-found' });
  expect(await crosswalk.rename(id, { en: 'TRUST', nl: '' })).toMatchObject({ labels: { en: 'TRUST' } });
});

test('filling with known concepts is one change, and does nothing the second time', async () => {
  const { services } = await twoSystems();
  const { crosswalk, codes, codeSystems, history } = services;
  const template = templateSources.flatMap(({ systems }) => systems).find(({ key }) => key === '004.support');
  if (template === undefined) throw new Error('No template 004.support');
  await codeSystems.addTemplate(template);
  const before = await crosswalk.all();
  const filled = await crosswalk.fillFromKnown();
  const all = await codes.all();
  const origins = (await crosswalk.all()).map(({ labels, codeIds }) => [
    labels.en,
    codeIds.map((id) => all.find((code) => code.id === id)?.origin),
  ]);
  expect(filled).toEqual({ added: origins.length, extended: 0 });
  expect(origins).toContainEqual(['emotional', ['004.sup.1', '000.T1']]);
  expect(origins).toContainEqual(['normative / role model', ['004.sup.4', '000.C18']]);
  expect(await crosswalk.fillFromKnown()).toEqual({ added: 0, extended: 0 });
  await history.undo();
  expect(await crosswalk.all()).toEqual(before);
});
