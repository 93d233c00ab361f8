import { describe, expect, it } from 'vitest';
import { firstValue } from '@/lib/base/observable';
import { canonicalText } from '@/lib/domain/canonical';
import { foldChanges } from '@/lib/domain/fold';
import type { CodeRemark } from '@/lib/domain/audit/review-questions';
import { changesOfProject } from '@/lib/store/read/changes';
import { startTestCodebook } from '@/tests/support/codebooks';
import { codeOf, passage, testServices } from '@/tests/support/services';

async function opened() {
  const { services, database } = await testServices();
  await services.settings.set('coderName', 'Prof. Ann');
  const { id: projectId } = await services.projects.current();
  const code = await codeOf(services, '000.C7');
  const write = (verdict: CodeRemark, text = '') =>
    services.reviews.write({ codeId: code.id, verdict, text, milestoneId: null });
  const rows = async () => canonicalText(foldChanges(await changesOfProject(database, projectId)));
  return { services, database, projectId, code, write, rows };
}

describe('a review', () => {
  it('has its reviewer and its words, is answered and settled, and each step has its undo', async () => {
    const { services, projectId, code, write } = await opened();
    const { id } = await write('question', '  Why not two codes? ');
    const now = () => firstValue(services.reviews.observeOf(projectId, code.id));
    expect(await now()).toMatchObject([
      { coder: 'Prof. Ann', verdict: 'question', text: 'Why not two codes?', answer: '', isSettled: false },
    ]);
    expect(await services.reviews.open()).toHaveLength(1);
    await services.reviews.edit(id, { answer: ' They overlap. ', isSettled: true });
    expect(await now()).toMatchObject([{ answer: 'They overlap.', isSettled: true }]);
    expect(await services.reviews.open()).toEqual([]);
    await services.history.undo();
    expect(await now()).toMatchObject([{ answer: '', isSettled: false }]);
    await services.reviews.remove(id);
    expect(await now()).toEqual([]);
    await services.history.undo();
    await services.history.undo();
    expect(await now()).toEqual([]);
    await services.history.redo();
    expect(await now()).toHaveLength(1);
  });

  it('needs words when it asks or says something, and a code that is there', async () => {
    const { services, code, write } = await opened();
    await expect(write('comment', ' ')).rejects.toMatchObject({ code: 'review-without-words' });
    await expect(write('question')).rejects.toMatchObject({ code: 'review-without-words' });
    const { id } = await write('accept');
    await expect(services.reviews.edit(id, { verdict: 'question' })).rejects.toMatchObject({
      code: 'review-without-words',
    });
    await services.codes.remove(code.id);
    await expect(write('accept')).rejects.toMatchObject({ code: 'code-not-found' });
    await expect(services.reviews.remove('nothing')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('that changes nothing makes no change', async () => {
    const { services, database, write } = await opened();
    const { id } = await write('accept', 'Good');
    const count = await database.changes.count();
    await services.reviews.edit(id, { text: 'Good ', isSettled: false });
    expect(await database.changes.count()).toBe(count);
  });
});

describe('a sign-off', () => {
  it('is of a version that has a name, and of no other', async () => {
    const { services } = await opened();
    const refused = { code: 'sign-off-without-version' };
    await expect(services.reviews.signOff(null, '')).rejects.toMatchObject(refused);
    const version = await services.timeTravel.nameVersion('Round one', '');
    const { review } = await services.reviews.signOff(version.id, 'Agreed');
    expect(review).toMatchObject({
      ...{ codeId: null, milestoneId: version.id, verdict: 'signOff', text: 'Agreed', coder: 'Prof. Ann' },
    });
    await services.timeTravel.removeName(version.id);
    await expect(services.reviews.signOff(version.id, '')).rejects.toMatchObject(refused);
  });

  it('is in the checklist with what stood open, and the code that changed since its verdict says so', async () => {
    const { services, database, projectId, code, write } = await opened();
    await write('split', 'Two things');
    const version = await services.timeTravel.nameVersion('Round one', '');
    await services.reviews.signOff(version.id, '');
    await services.coding.codePassage(passage(code.id));
    const engine = startTestCodebook(database.name);
    await engine.open(projectId);
    const { rows, signOffs, reviewed, open } = await engine.checklist(null);
    expect(rows.find(({ id }) => id === code.id)).toMatchObject({
      ...{ open: 1, hasChanged: true, since: { code: [], codingsAdded: 1 } },
    });
    expect([reviewed, open, signOffs[0]?.openThen]).toEqual([1, 1, 1]);
    expect((await engine.checklist(version.position)).reviewed).toBe(0);
    const sample = await engine.sample(code.id, { random: 2, seed: 'a' });
    expect(sample).toMatchObject({ count: 1, random: [{ text: 'they trusted each other' }] });
  });
});

describe('a window that is read-only', () => {
  it('refuses all changes but reviews, versions and what takes them back', async () => {
    const { services, code, write, rows } = await opened();
    await services.codes.rename(code.id, { en: 'Faith', nl: '' });
    services.readOnly.set(true);
    const before = await rows();
    const refused = { code: 'read-only' };
    await expect(services.codes.remove(code.id)).rejects.toMatchObject(refused);
    await expect(services.coding.codePassage(passage(code.id))).rejects.toMatchObject(refused);
    await expect(
      services.memos.write({ about: { noun: 'code', id: code.id }, text: 'x' }),
    ).rejects.toMatchObject(refused);
    // The last change is the renaming, which is not the supervisor's to undo.
    await expect(services.history.undo()).rejects.toMatchObject(refused);
    expect(await rows()).toBe(before);
    await write('accept');
    await services.timeTravel.nameVersion('Round one', '');
    await services.history.undo();
    await services.history.redo();
    expect(await services.timeTravel.versions()).toHaveLength(1);
    services.readOnly.set(false);
    await services.codes.remove(code.id);
  });

  it('is one window: other services on the same database write on', async () => {
    const { services, database, code } = await opened();
    services.readOnly.set(true);
    const { services: others } = await testServices({ database });
    await others.codes.rename(code.id, { en: 'Faith', nl: '' });
    expect((await codeOf(services, '000.C7')).labels.en).toBe('Faith');
  });

  it('says so to who listens', async () => {
    const { services } = await opened();
    const seen: boolean[] = [];
    services.readOnly.observe().subscribe((isOn) => void seen.push(isOn));
    services.readOnly.set(true);
    services.readOnly.set(true);
    services.readOnly.set(false);
    expect(seen).toEqual([false, true, false]);
  });
});
