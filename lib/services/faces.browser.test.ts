import { describe, expect, it, onTestFinished } from 'vitest';
import type { Anchor, Fragment, Id, Source } from '@/lib/domain/records';
import { codeOf, pageAnchor, pageDraft, pdfAnchor, testServices } from '@/tests/support/services';
import type { FaceSuggestion } from './faces';
import { PageWork } from './page-work';
import type { CoreServices } from './services';

const words = 'what mattered was whether one tie had lasted';
const scores = { words: 1, before: null, after: null, inPlace: true, own: 0, other: 0 };

/** A PDF of the article with one coded passage, and its page. */
async function twoFaces() {
  const { services, database } = await testServices();
  const bytes = new TextEncoder().encode('%PDF-1.7 invented');
  const pdf = await services.sources.addPdf({ name: 'a.pdf', bytes, draft: { ...pageDraft, url: null } });
  const page = await services.sources.add(pageDraft);
  const code = await codeOf(services, '000.C7');
  const draft = { source: pdf.id, anchor: pdfAnchor(words), language: 'en', code: code.id } as const;
  const { fragment } = await services.coding.codePassage(draft);
  return { services, database, pdf, page, code, fragment };
}

async function suggestions(services: CoreServices): Promise<() => readonly FaceSuggestion[]> {
  const { id } = await services.projects.current();
  let last: readonly FaceSuggestion[] = [];
  const watching = services.faces.observeSuggestions(id).subscribe((value) => (last = value));
  onTestFinished(() => watching.unsubscribe());
  return () => last;
}

async function fragmentsOf(services: CoreServices, { id }: Source): Promise<Id[]> {
  return (await services.coding.ofSource(id)).map(({ fragment }) => fragment.id);
}

type Found = { readonly fragment: Fragment; readonly page: Source; readonly anchor: Anchor | null };

function report(services: CoreServices, { fragment, page, anchor }: Found): Promise<void> {
  const outcome = {
    fragmentId: fragment.id,
    state: anchor === null ? ('lost' as const) : ('found' as const),
    places: anchor === null ? [] : [{ anchor, scores }],
    stood: null,
  };
  return services.placements.report({ sourceId: page.id, face: 'page', textHash: 'h', outcomes: [outcome] });
}

describe('faces of one article', () => {
  it('are suggested by their DOI, tied in one change, and shown no more as a suggestion', async () => {
    const { services, pdf, page, fragment } = await twoFaces();
    const shown = await suggestions(services);
    await expect.poll(shown).toMatchObject([{ article: { id: pdf.id }, other: page.id, by: 'doi' }]);
    const before = (await services.history.recent(50)).length;
    await services.faces.tie(pdf.id, page.id);
    expect(await services.history.recent(50)).toHaveLength(before + 1);
    await expect.poll(shown).toEqual([]);
    expect(await fragmentsOf(services, page)).toEqual([fragment.id]);
    await services.faces.tie(page.id, pdf.id);
    expect(await services.history.recent(50)).toHaveLength(before + 1);
  });

  it('are two articles again after undo, and after untying', async () => {
    const { services, database, pdf, page } = await twoFaces();
    await services.faces.tie(pdf.id, page.id);
    await services.history.undo();
    expect(await fragmentsOf(services, page)).toEqual([]);
    expect({ ...(await database.sources.get(page.id)), tiedTo: undefined }).toEqual({
      ...page,
      tiedTo: undefined,
    });
    await services.history.redo();
    expect(await fragmentsOf(services, page)).toHaveLength(1);
    await services.faces.untie(page.id);
    expect(await fragmentsOf(services, page)).toEqual([]);
  });

  it('stay apart once a person has said so', async () => {
    const { services } = await twoFaces();
    const shown = await suggestions(services);
    await expect.poll(shown).toHaveLength(1);
    for (const each of shown()) await services.faces.keepApart(each);
    await expect.poll(shown).toEqual([]);
  });

  it('have one fragment for a passage that is coded in both', async () => {
    const { services, pdf, page, code, fragment } = await twoFaces();
    await services.faces.tie(pdf.id, page.id);
    const work = new PageWork(services, pageDraft);
    const other = await codeOf(services, '000.C8');
    expect(await work.code({ anchor: pageAnchor(words), code: code.id })).toBe(false);
    expect(await work.code({ anchor: pageAnchor(words), code: other.id })).toBe(true);
    const [coded, ...more] = await services.coding.ofSource(pdf.id);
    expect(more).toEqual([]);
    expect(coded?.fragment.id).toBe(fragment.id);
    expect(coded?.codings.map(({ codeId }) => codeId)).toEqual([code.id, other.id]);
  });

  it('have a fragment where it was found, and no doubt where it was not', async () => {
    const { services, pdf, page, fragment } = await twoFaces();
    await services.faces.tie(pdf.id, page.id);
    const placed = async () => (await services.coding.ofSource(page.id))[0]?.placements;
    await report(services, { fragment, page, anchor: null });
    expect(await placed()).toEqual([]);
    await report(services, { fragment, page, anchor: pageAnchor(words, 7) });
    expect(await placed()).toMatchObject([{ sourceId: page.id, state: 'found' }]);
    const changes = (await services.history.recent(50)).length;
    await report(services, { fragment, page, anchor: pageAnchor(words, 7) });
    expect(await services.history.recent(50)).toHaveLength(changes);
    await report(services, { fragment, page, anchor: null });
    expect(await placed()).toEqual([]);
    await report(services, { fragment, page, anchor: pageAnchor(words, 9) });
    expect(await placed()).toMatchObject([{ places: [{ anchor: { ranges: [{ start: 9 }] } }] }]);
    expect(await services.placements.doubtful(pdf.projectId)).toEqual([]);
  });

  it('let a passage get other borders in one of them only', async () => {
    const { services, pdf, page, fragment } = await twoFaces();
    await services.faces.tie(pdf.id, page.id);
    await report(services, { fragment, page, anchor: pageAnchor(words, 7) });
    const anchor = pageAnchor('one tie had lasted', 33);
    await new PageWork(services, pageDraft).resize({ fragmentId: fragment.id, anchor });
    const [coded] = await services.coding.ofSource(page.id);
    expect(coded?.placements).toMatchObject([{ sourceId: page.id, decision: 'reattached' }]);
    expect(coded?.fragment.anchor).toEqual(fragment.anchor);
    await services.placements.reattach(fragment.id, pdfAnchor('tie had lasted', 1, 60), 'p');
    const placed = (await services.coding.ofSource(pdf.id))[0]?.placements;
    expect(placed?.map(({ sourceId, face }) => [sourceId, face]).sort()).toEqual(
      [
        [page.id, 'page'],
        [pdf.id, 'pdf'],
      ].sort(),
    );
  });

  it('are read with each other’s kept texts', async () => {
    const { services, pdf, page } = await twoFaces();
    await services.versions.keep({ sourceId: pdf.id, face: 'pdf', textHash: 'p', folded: 'thewords' });
    expect(await services.versions.textOf(page.id, 'p')).toBeNull();
    await services.faces.tie(pdf.id, page.id);
    expect(await services.versions.textOf(page.id, 'p')).toBe('thewords');
    expect(await services.versions.hashesOf(page.id)).toEqual(['p']);
  });

  it('go together when the article is deleted, and come back together', async () => {
    const { services, pdf, page } = await twoFaces();
    await services.faces.tie(pdf.id, page.id);
    await services.sources.remove(pdf.id);
    expect(await services.sources.all()).toEqual([]);
    await services.history.undo();
    expect((await services.sources.all()).map(({ id }) => id)).toEqual([pdf.id, page.id]);
  });

  it('travel in a project file', async () => {
    const { services, pdf, page } = await twoFaces();
    await services.faces.tie(pdf.id, page.id);
    const { services: others } = await testServices();
    await others.backup.restore(await services.backup.save());
    expect(await fragmentsOf(others, page)).toHaveLength(1);
  });
});

describe('a page that was opened and is no source yet', () => {
  it('is suggested when it has the DOI of an article, and becomes its face', async () => {
    const { services } = await testServices();
    const bytes = new TextEncoder().encode('%PDF-1.7 invented');
    const pdf = await services.sources.addPdf({ name: 'a.pdf', bytes, draft: { ...pageDraft, url: null } });
    const shown = await suggestions(services);
    await services.faces.meet({ ...pageDraft, doi: '10.9999/other', url: 'https://journal.example/o' });
    await services.faces.meet(pageDraft);
    await expect.poll(shown).toMatchObject([{ article: { id: pdf.id }, kind: 'page', by: 'doi' }]);
    await services.faces.tie(pdf.id, pageDraft);
    await expect.poll(shown).toEqual([]);
    const face = await services.sources.identify(pageDraft);
    expect(face?.tiedTo).toBe(pdf.id);
    await services.history.undo();
    expect(await services.sources.identify(pageDraft)).toBeNull();
    await expect.poll(shown).toHaveLength(1);
  });
});
