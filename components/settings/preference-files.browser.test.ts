import { expect, test } from 'vitest';
import { testWorkbench } from '@/tests/support/workbench';
import { settings } from './settings.contribution';

const rule = { key: 'Mod+KeyH', command: 'settings.open', when: "config.keys.singleKey == 'on'" };

async function opened() {
  const { model, saved } = await testWorkbench([settings]);
  return { model, saved, read: () => [model.settings.isOn('keys.singleKey'), model.keyMap.user] };
}

test('settings and keys go out as one file and come in elsewhere, which can be taken back', async () => {
  const here = await opened();
  await here.model.settings.set('keys.singleKey', false);
  await here.model.keyMap.change(() => [rule]);
  await here.model.run('settings.export');
  const [file] = here.saved;
  if (file === undefined) throw new Error('Nothing was saved');
  const there = await opened();
  expect(there.read()).toEqual([true, []]);
  await there.model.run('settings.import', new File([file.content], file.name));
  expect(there.read()).toEqual([false, [rule]]);
  expect(there.model.keyMap.problems).toEqual([]);
  const [undo] = there.model.notices.list.flatMap(({ actions = [] }) => actions);
  await undo?.run();
  expect(there.read()).toEqual([true, []]);
});

test('a file of something else changes nothing', async () => {
  const { model, read } = await opened();
  for (const content of ['[]', '{"settings": [], "keys": []}', '{"settings": {}, "keys": [1]}', 'no json'])
    await model.run('settings.import', new File([content], 'x.json'));
  expect(read()).toEqual([true, []]);
  expect(model.notices.list.every(({ severity }) => severity === 'warning')).toBe(true);
});
