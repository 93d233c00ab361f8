import { describe, expect, it } from 'vitest';
import { noContext } from './context-keys';
import type { Command, Contribution } from './contribution';
import { Registry } from './registry';

const title = { en: 'Test: act', nl: 'Test: doen' };

function command(id: Command<null>['id'], more: Partial<Command<null>> = {}): Command<null> {
  return { id, title, run: () => undefined, ...more };
}

function registered(...commands: Command<null>[]): Registry<null> {
  const registry = new Registry<null>();
  registry.register({ id: 'test', commands });
  return registry;
}

describe('the registry', () => {
  it('refuses an id that is taken', () => {
    const registry = registered(command('a.one'));
    expect(() => registry.register({ id: 'other', commands: [command('a.one')] })).toThrow('command a.one');
  });

  it('refuses an id that one feature uses twice', () => {
    expect(() => registered(command('a.one'), command('a.one'))).toThrow('command a.one');
  });

  it('lets a view be called like its container', () => {
    const feature: Contribution<null> = {
      id: 'codes',
      containers: [{ id: 'codes', title, icon: 'tag', order: 1 }],
      views: [
        {
          id: 'codes',
          container: 'codes',
          title,
          order: 1,
          load: () => Promise.reject(new Error('not here')),
        },
      ],
    };
    const registry = new Registry<null>();
    registry.register(feature);
    expect(registry.viewsOf('codes').map((view) => view.id)).toEqual(['codes']);
  });

  it('forgets what is disposed, and lets it come back', () => {
    const registry = new Registry<null>();
    const feature = { id: 'a', commands: [command('a.one')] };
    registry.register(feature).dispose();
    expect(registry.commands).toEqual([]);
    registry.register(feature);
    expect(registry.commands).toHaveLength(1);
  });

  it('refuses keys that cannot be bound', () => {
    expect(() => registered(command('a.one', { keys: ['Mod+Alt+KeyE'] }))).toThrow(/AltGr/);
  });

  it('shows in the palette what applies and is not refused', () => {
    const registry = registered(
      command('a.always'),
      command('a.never', { palette: false }),
      command('a.inTree', { when: (keys) => keys.treeFocus }),
    );
    const ids = (treeFocus: boolean) =>
      registry.paletteCommands({ ...noContext, treeFocus }).map((shown) => shown.id);
    expect([ids(false), ids(true)]).toEqual([['a.always'], ['a.always', 'a.inTree']]);
  });

  it('gives a menu by groups, in order', () => {
    const place = (group: string, order: number) => ({
      menus: [{ menu: 'codes/context' as const, group, order }],
    });
    const registry = registered(
      command('a.last', place('2', 1)),
      command('a.second', place('1', 2)),
      command('a.first', place('1', 1)),
      command('a.elsewhere', { menus: [{ menu: 'tab/context', group: '1', order: 1 }] }),
    );
    expect(registry.menu('codes/context', noContext).map((group) => group.map((shown) => shown.id))).toEqual([
      ['a.first', 'a.second'],
      ['a.last'],
    ]);
  });
});
