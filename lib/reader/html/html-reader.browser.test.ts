import { afterEach, describe, expect, it } from 'vitest';
import type { PageAnchor } from '@/lib/domain/records';
import { HtmlReader } from './html-reader';
import { locateInHtml } from './page-text';
import { searchHere } from '@/tests/support/search-here';

const prefix = 'abcdefghijkl';
const article =
  '<h1>Results</h1><p>Trust came <em>late</em> in most families.</p><p>Trust came late, said others.</p><p>End.</p>';
let reader: HtmlReader | null = null;

afterEach(() => {
  reader?.dispose();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

function open(html: string, kept: ReadonlyMap<string, string> = new Map()): HtmlReader {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  reader?.dispose();
  reader = new HtmlReader(document.body, { prefix, search: searchHere(kept) });
  return reader;
}

function rangeOf(words: string, within = 'p'): Range {
  const nodes = [...document.querySelectorAll(within)].flatMap((each) => [...each.childNodes]);
  const node = nodes.find((each) => each.textContent?.includes(words) === true);
  const text = node instanceof Text ? node : node?.firstChild;
  if (!(text instanceof Text)) throw new Error(`Not there: ${words}`);
  const range = document.createRange();
  range.setStart(text, text.data.indexOf(words));
  range.setEnd(text, text.data.indexOf(words) + words.length);
  return range;
}

function described(range: Range, isExact = false): PageAnchor {
  const anchor = reader?.describe(range, isExact);
  if (anchor === null || anchor === undefined) throw new Error('Nothing described');
  return anchor;
}

const fragment = (anchor: PageAnchor, id = 'one') => ({
  id,
  anchor,
  types: ['interaction' as const],
  hasMemo: false,
});
const painted = (bucket: string): string[] =>
  [...(CSS.highlights.get(`${prefix}-${bucket}`) ?? [])].map((each) => {
    const range = document.createRange();
    range.setStart(each.startContainer, each.startOffset);
    range.setEnd(each.endContainer, each.endOffset);
    return range.toString();
  });

describe('describe', () => {
  it('takes whole words, and context that stays in the block', () => {
    open(article);
    const { quote } = described(rangeOf('me'));
    expect(quote).toEqual({ exact: 'came', prefix: 'Trust ', suffix: ' late in most families.' });
  });

  it('takes exactly what was selected when asked to', () => {
    open(article);
    expect(described(rangeOf('me'), true).quote.exact).toBe('me');
  });

  it('gives nothing for a selection without words', () => {
    const range = document.createRange();
    const page = open('<p>a</p><p>   </p>');
    range.selectNodeContents(document.querySelectorAll('p')[1] ?? document.body);
    expect(page.describe(range)).toBeNull();
  });

  it('reads a selection by triple click, which ends before the next block, as that block', () => {
    const page = open(article);
    const [, second, third] = document.querySelectorAll('p');
    const range = document.createRange();
    range.setStart(second?.firstChild ?? document.body, 0);
    range.setEnd(third ?? document.body, 0);
    expect(page.describe(range)?.quote.exact).toBe('Trust came late, said others.');
  });
});

describe('locateInHtml', () => {
  it('gives the anchor that the live page gives', () => {
    open(article);
    expect(locateInHtml(article, 'said others')).toEqual(described(rangeOf('said others')));
  });

  it('gives nothing for words that are not there', () => {
    expect(locateInHtml(article, 'said nobody')).toBeNull();
  });
});

describe('paint', () => {
  it('paints what is there by the colour of its code and tells what is lost', async () => {
    const page = open(article);
    const anchor = described(rangeOf('said others'));
    const gone = { ...anchor, textHash: '0'.repeat(16), quote: { ...anchor.quote, exact: 'said nobody' } };
    expect(await page.paint([fragment(anchor), fragment(gone, 'two')])).toMatchObject([
      { id: 'one', state: 'same' },
      { id: 'two', state: 'lost' },
    ]);
    expect(painted('interaction')).toEqual(['said others']);
    expect(painted('structural')).toEqual([]);
  });

  it('finds a passage again in a page that has changed around it', async () => {
    open(article);
    const anchor = described(rangeOf('Trust came ', 'p:nth-of-type(2)'));
    const page = open(`<p>Cookies?</p><nav><a href="#">Home</a></nav>${article}`);
    expect(await page.paint([fragment(anchor)])).toMatchObject([{ id: 'one', state: 'found' }]);
    const [found] = page.rangesOf(anchor);
    expect(found?.startContainer.parentElement?.textContent).toBe('Trust came late, said others.');
  });

  it('paints changed words at their place, and tells a lookalike from them by the kept text', async () => {
    const first = open(
      '<p>Trust came late in most of the families we met.</p><p>Trust came late in most of the schools we met.</p>',
    );
    const anchor = described(rangeOf('Trust came late in most of the families'));
    const kept = new Map([[first.textHash, first.foldedText]]);
    const second = open('<p>We say no more.</p><p>Trust came late in most of the schools we met.</p>', kept);
    expect(await second.paint([fragment(anchor)])).toMatchObject([{ state: 'lost', ranges: [] }]);
    const third = open(
      '<p>Trust came rather late in most families we met.</p><p>Trust came late in most of the schools we met.</p>',
      kept,
    );
    expect(await third.paint([fragment(anchor)])).toMatchObject([{ state: 'changed' }]);
    expect(painted('interaction')).toEqual(['Trust came rather late in most families']);
  });

  it('paints inside a shadow root, and again when its words are replaced by the same', async () => {
    const page = open('<p>before</p><x-card></x-card>');
    const host = document.querySelector('x-card');
    const shadow = host?.attachShadow({ mode: 'open' });
    const fill = (): void => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Trust came late, said others.';
      shadow?.replaceChildren(paragraph);
    };
    fill();
    const range = document.createRange();
    const text = shadow?.firstChild?.firstChild;
    if (!(text instanceof Text)) throw new Error('No text');
    range.setStart(text, 0);
    range.setEnd(text, 15);
    const anchor = described(range);
    expect(anchor.quote.exact).toBe('Trust came late');
    await page.paint([fragment(anchor)]);
    fill();
    await page.paint([fragment(anchor)]);
    expect(painted('interaction')).toEqual(['Trust came late']);
  });

  it('paints nothing any more after another list', async () => {
    const page = open(article);
    await page.paint([fragment(described(rangeOf('said others')))]);
    await page.paint([]);
    expect(painted('interaction')).toEqual([]);
  });

  it('leaves the page as it was, also after it is disposed', async () => {
    const page = open(article);
    const markup = (): string => new XMLSerializer().serializeToString(document.body);
    const before = markup();
    await page.paint([fragment(described(rangeOf('said others')))]);
    expect(markup()).toBe(before);
    page.dispose();
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith(prefix))).toEqual([]);
  });

  it('leaves the highlights of others alone', async () => {
    CSS.highlights.set('theirs', new Highlight());
    const page = open(article);
    await page.paint([]);
    page.dispose();
    expect(CSS.highlights.has('theirs')).toBe(true);
    CSS.highlights.delete('theirs');
  });
});

describe('fragmentsAt', () => {
  it('gives what is painted under a point, smallest first, and nothing beside it', async () => {
    const page = open(article);
    const wide = described(rangeOf('Trust came late, said others', 'p:nth-of-type(2)'));
    const narrow = described(rangeOf('said', 'p:nth-of-type(2)'));
    await page.paint([fragment(wide, 'wide'), fragment(narrow, 'narrow')]);
    const rect = rangeOf('said', 'p:nth-of-type(2)').getBoundingClientRect();
    expect(page.fragmentsAt(rect.left + 4, rect.top + 4)).toEqual(['narrow', 'wide']);
    const end = document.querySelectorAll('p')[2]?.getBoundingClientRect();
    expect(page.fragmentsAt((end?.left ?? 0) + 4, (end?.top ?? 0) + 4)).toEqual([]);
  });
});

describe('scrollTo', () => {
  it('brings a passage into view and marks it; says when it is not there', async () => {
    const page = open(`${article}<div style="height: 4000px"></div><p>Far away.</p>`);
    await page.paint([fragment(described(rangeOf('Far away')))]);
    expect(await page.scrollTo('one')).toBe(true);
    expect(rangeOf('Far away').getBoundingClientRect().top).toBeLessThan(innerHeight);
    expect(painted('active')).toEqual(['Far away']);
    expect(await page.scrollTo('another')).toBe(false);
  });
});
