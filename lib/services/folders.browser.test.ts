import { describe, expect, it } from 'vitest';
import { folderOf } from '@/lib/domain/source-folder';
import { pageDraft, testServices } from '@/tests/support/services';

/** Three articles, the first with a PDF as its second face. */
async function threeArticles() {
  const { services, database } = await testServices();
  const { sources, faces, history } = services;
  const add = (title: string) =>
    sources.add({ ...pageDraft, doi: null, title, url: `https://journal.example/${title}` });
  const [one, two, three] = [await add('one'), await add('two'), await add('three')];
  const bytes = new TextEncoder().encode('%PDF-1.7 invented');
  const pdf = await sources.addPdf({ name: 'a.pdf', bytes, draft: { ...pageDraft, url: null } });
  await faces.tie(one.id, pdf.id);
  /** The folder of each, in the order they came. */
  const folders = async () => (await sources.all()).map(folderOf);
  const changes = () => database.changes.count();
  return { ...{ services, one, two, three, pdf, history }, folders, changes };
}

describe('folders of sources', () => {
  it('take articles with all their faces, in one change that undo takes back', async () => {
    const { services, one, two, folders, changes } = await threeArticles();
    const before = await changes();
    const moved = await services.folders.move({ sourceIds: [one.id, two.id], folders: [] }, 'Interviews');
    expect([moved, (await changes()) - before]).toEqual([2, 1]);
    expect(await folders()).toEqual(['Interviews', 'Interviews', null, 'Interviews']);
    await services.history.undo();
    expect(await folders()).toEqual([null, null, null, null]);
    await services.history.redo();
    expect(await folders()).toEqual(['Interviews', 'Interviews', null, 'Interviews']);
  });

  it('make no change when everything is there already', async () => {
    const { services, two, changes } = await threeArticles();
    await services.folders.move({ sourceIds: [two.id], folders: [] }, 'Interviews');
    const before = await changes();
    expect(await services.folders.move({ sourceIds: [two.id], folders: [] }, 'Interviews')).toBe(0);
    expect(await changes()).toBe(before);
  });

  it('move with what is in them, and out again', async () => {
    const { services, one, two, three, folders } = await threeArticles();
    const into = (id: string, folder: string) =>
      services.folders.move({ sourceIds: [id], folders: [] }, folder);
    await into(one.id, 'Quantitative/2019');
    await into(two.id, 'Quantitative');
    await services.folders.move({ sourceIds: [three.id], folders: ['Quantitative'] }, 'Studies');
    expect(await folders()).toEqual([
      'Studies/Quantitative/2019',
      'Studies/Quantitative',
      'Studies',
      'Studies/Quantitative/2019',
    ]);
    await services.folders.move({ sourceIds: [], folders: ['Studies/Quantitative'] }, null);
    expect(await folders()).toEqual(['Quantitative/2019', 'Quantitative', 'Studies', 'Quantitative/2019']);
  });

  it('are renamed with one undo, also into one that is there', async () => {
    const { services, one, two, three, folders } = await threeArticles();
    await services.folders.move({ sourceIds: [one.id], folders: [] }, 'Old/2019');
    await services.folders.move({ sourceIds: [two.id], folders: [] }, 'Old');
    await services.folders.move({ sourceIds: [three.id], folders: [] }, 'New');
    expect(await services.folders.rename('Old', 'New')).toBe(2);
    expect(await folders()).toEqual(['New/2019', 'New', 'New', 'New/2019']);
    await services.history.undo();
    expect(await folders()).toEqual(['Old/2019', 'Old', 'New', 'Old/2019']);
  });

  it('are taken apart into the folder around them', async () => {
    const { services, one, two, folders } = await threeArticles();
    await services.folders.move({ sourceIds: [one.id], folders: [] }, 'Studies/2019');
    await services.folders.move({ sourceIds: [two.id], folders: [] }, 'Interviews');
    expect(await services.folders.takeApart(['Studies/2019', 'Interviews'])).toBe(2);
    expect(await folders()).toEqual(['Studies', null, null, 'Studies']);
  });
});

describe('several sources', () => {
  it('are removed as one change, an article with its faces, and come back with one undo', async () => {
    const { services, one, two, pdf } = await threeArticles();
    const gone = await services.sources.removeAll([one.id, two.id, pdf.id]);
    expect(gone.map(({ id }) => id)).toEqual([one.id, pdf.id, two.id]);
    expect(await services.sources.all()).toHaveLength(1);
    await services.history.undo();
    expect(await services.sources.all()).toHaveLength(4);
  });
});
