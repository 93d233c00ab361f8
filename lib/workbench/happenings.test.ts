import { describe, expect, it } from 'vitest';
import { Happenings } from './happenings';

describe('happenings', () => {
  it('tell each command that ran until nobody listens any more', () => {
    const happenings = new Happenings();
    const heard: string[] = [];
    const subscription = happenings.runs.subscribe((id) => heard.push(id));
    happenings.ran('code.new');
    subscription.unsubscribe();
    happenings.ran('code.open');
    expect(heard).toEqual(['code.new']);
  });

  it('let everyone go on who waits for a project, also when it is open already', async () => {
    const happenings = new Happenings();
    const waiting = [happenings.whenOpen('one'), happenings.whenOpen('one')];
    happenings.opened('one');
    await Promise.all([...waiting, happenings.whenOpen('one')]);
    let isOpen = false;
    const other = happenings.whenOpen('two').then(() => (isOpen = true));
    await Promise.resolve();
    expect(isOpen).toBe(false);
    happenings.opened('two');
    await other;
  });
});
