import { describe, expect, it } from 'vitest';
import { firstValue } from '@/lib/base/observable';
import { codeOf, pageAnchor, pageDraft, testServices } from '@/tests/support/services';
import { PageWork } from './page-work';

const elsewhere = { ...pageDraft, doi: null, url: 'https://elsewhere.example/1' };

describe('what a page may have done', () => {
  it('says of a coding whether it is new', async () => {
    const { services } = await testServices();
    const work = new PageWork(services, pageDraft);
    const { id } = await codeOf(services, '000.C7');
    const anchor = pageAnchor('they stayed');
    expect(await work.code({ anchor, code: id })).toBe(true);
    expect(await work.code({ anchor, code: id })).toBe(false);
    expect(await work.code({ anchor, code: { label: ' staying ' } })).toBe(true);
    expect(await work.code({ anchor, code: { label: 'staying' } })).toBe(false);
  });

  it('changes and removes only codings that stand on the page itself', async () => {
    const { services } = await testServices();
    const work = new PageWork(services, pageDraft);
    const { id } = await codeOf(services, '000.C7');
    await work.code({ anchor: pageAnchor('they stayed'), code: id });
    const [source] = await services.sources.all();
    const codings = async () =>
      (await services.coding.ofSource(source?.id ?? '')).flatMap((each) => each.codings);
    const codingId = (await codings())[0]?.id ?? '';
    const other = new PageWork(services, elsewhere);
    await expect(other.edit(codingId, { note: 'no' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(other.remove(codingId)).rejects.toMatchObject({ code: 'not-found' });
    await work.edit(codingId, { polarity: 'mixed', absence: true });
    expect(await codings()).toMatchObject([{ polarity: 'mixed', absence: true, note: '' }]);
    await work.remove(codingId);
    expect(await codings()).toEqual([]);
  });

  it('writes a memo and undoes a change once when the page asks twice', async () => {
    const { services } = await testServices();
    const work = new PageWork(services, pageDraft);
    const memo = { anchor: pageAnchor('they stayed'), text: 'Compare with the second round.' };
    await work.writeMemo(memo);
    await work.writeMemo(memo);
    const [source] = await services.sources.all();
    const [fragment] = await services.coding.ofSource(source?.id ?? '');
    const about = { noun: 'fragment', id: fragment?.fragment.id ?? '' } as const;
    expect(await firstValue(services.memos.observeAbout(about))).toHaveLength(1);
    const [change] = await services.history.recent(1);
    await work.undo(change?.id ?? '');
    await work.undo(change?.id ?? '');
    expect(await services.coding.ofSource(source?.id ?? '')).toEqual([]);
  });
});
