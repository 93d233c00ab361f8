import { Readability } from '@mozilla/readability';
import { describe, expect, it } from 'vitest';
import { areBlocksSound, type PageSnapshot } from '@/lib/domain/page-snapshot';
import { snapshotInSteps } from './snapshot';
import { indexText } from './text-index';

/** The journal page of the sample project. */
async function journalPage(): Promise<Document> {
  const answer = await fetch('/sample/okoye-2020.html');
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

function snapshotOf(html: string): PageSnapshot {
  return take(indexText(new DOMParser().parseFromString(html, 'text/html').body));
}

function take(index: ReturnType<typeof indexText>): PageSnapshot {
  const steps = snapshotInSteps(index);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

function shown({ text, blocks }: PageSnapshot, onlyMain = false): string[] {
  return blocks
    .filter(({ isMain }) => isMain || !onlyMain)
    .map(({ kind, level, start, end }) => `${kind}${level ?? ''}: ${words(text.slice(start, end))}`);
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
const long = (topic: string): string =>
  `Families, friends and neighbours spoke of ${topic} at length, and in many ways. `.repeat(4).trim();

describe('the snapshot of a page', () => {
  it('says of every block what its elements make it', () => {
    const snapshot = snapshotOf(`<h1>Ties</h1><p>First <em>words</em>.</p>loose
      <ul><li>one<ul><li><p>deeper</p></li></ul></li></ul><blockquote><p>said</p></blockquote><pre>a  b</pre>
      <table><caption>Table 1</caption><tr><th>Tie</th><td>4</td></tr></table>
      <figure><figcaption>Figure 1</figcaption></figure>`);
    expect(shown(snapshot)).toEqual([
      'heading1: Ties',
      'paragraph: First words.',
      'other: loose',
      'item1: one',
      'item2: deeper',
      'quote: said',
      'code: a b',
      'caption: Table 1',
      'cell0: Tie',
      'cell1: 4',
      'caption: Figure 1',
    ]);
  });

  it('covers every word of the text once, in its own units', async () => {
    const index = indexText((await journalPage()).body);
    const snapshot = take(index);
    expect(snapshot.text).toBe(index.text);
    expect(areBlocksSound(snapshot)).toBe(true);
    const all = snapshot.blocks.map(({ start, end }) => snapshot.text.slice(start, end)).join(' ');
    expect(words(all)).toBe(words(index.text));
  });

  it('keeps hostile markup as the words that it showed', () => {
    const snapshot = snapshotOf(`<p onclick="steal()">one &lt;img src=x onerror=alert(1)&gt;</p>
      <script>alert(2)</script><style>p {}</style><svg onload="alert(3)"><text>drawn</text></svg>
      <iframe srcdoc="<p>framed"></iframe><p><a href="javascript:alert(4)">go</a></p>`);
    expect(shown(snapshot)).toEqual([
      'paragraph: one <img src=x onerror=alert(1)>',
      'caption: drawn',
      'paragraph: go',
    ]);
    expect(JSON.stringify(snapshot)).not.toMatch(/onclick|javascript:|srcdoc|steal/);
  });

  it('has nothing in it for a page without words', () => {
    expect(snapshotOf(' \n<div> </div>').blocks).toEqual([]);
  });

  it('reads a table that arranges a page as what stands in it', () => {
    const snapshot = snapshotOf('<table><tr><td><h2>Menu</h2></td><td><p>Words</p></td></tr></table>');
    expect(shown(snapshot)).toEqual(['heading2: Menu', 'paragraph: Words']);
  });
});

/** Pages as they are built out there: what is the article begins with +, what is not with -. */
const pages: Readonly<Record<string, string>> = {
  landmarks: `<header><a href="#">-Journal</a></header><nav><a href="#">-Issues</a></nav><main><article><h1>+Title</h1>
    <p>+${long('ties')}</p></article></main><aside><p>-${long('other articles')}</p></aside><footer>-Terms</footer>`,
  'divs with telling names': `<div id="masthead">-Journal</div><div class="page"><div class="content"><h1>+Title</h1>
    <div class="text"><p>+${long('ties')}</p><p>+${long('trust')}</p></div><div class="related-articles"><p>-${long('more')}</p></div></div>
    <div class="sidebar-right"><p>-${long('news')}</p></div><div class="cookie-notice"><p>-We use cookies.</p></div></div>`,
  'divs without telling names': `<div><div><a href="#">-One</a> <a href="#">two</a></div></div><div><div><h1>+Title</h1>
    <div><p>+${long('ties')}</p><p>+${long('trust')}</p><p>+${long('kin')}</p></div></div></div><div><p>-Some rights reserved.</p></div>`,
  'a form around everything': `<form><div class="nav"><a href="#">-Home</a></div><div><h1>+Title</h1><p>+${long('ties')}</p></div></form>`,
  'sections of unequal length': `<main><h1>+Title</h1><section><p>+Short.</p></section><section><p>+${long('a')}</p><p>+${long('b')}</p>
    <p>+${long('c')}</p></section><section><h2>+End</h2><p>+Brief, and clear.</p></section></main>`,
  'references with links': `<article><h1>+Title</h1><p>+${long('ties')}</p><ol><li><a href="#">+${long('sources')}</a></li></ol>
    <ul><li><a href="#">-Next</a></li></ul></article>`,
};

describe('the main text', () => {
  it.each(Object.entries(pages))('is the article and nothing around it, with %s', (_, html) => {
    const { text, blocks } = snapshotOf(html);
    const wrong = blocks.filter(({ start, end, isMain }) => {
      const first = words(text.slice(start, end)).charAt(0);
      return isMain !== (first === '+');
    });
    expect(wrong.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it('is everything where nothing looks like an article', () => {
    expect(shown(snapshotOf('<nav><a href="#">One</a></nav>'), true)).toEqual(['other: One']);
  });

  it('leaves out what is not shown', () => {
    const host = document.createElement('section');
    const [title, open, secret] = ['h1', 'p', 'p'].map((tag) => document.createElement(tag));
    if (title && open && secret) {
      title.append('Title');
      open.append(long('ties'));
      secret.append(long('secrets'));
      secret.hidden = true;
      host.append(title, open, secret);
    }
    document.body.append(host);
    const main = shown(take(indexText(host)), true);
    host.remove();
    expect(main.join()).not.toContain('secrets');
    expect(main).toHaveLength(2);
  });

  it('holds all that Readability finds of an article, and nothing of what is around it', async () => {
    const page = await journalPage();
    const { text, blocks } = take(indexText(page.body));
    const letters = (some: string): string => some.replace(/\s+/g, '');
    const main = blocks.filter(({ isMain }) => isMain).map(({ start, end }) => text.slice(start, end));
    const peer = new Readability(page).parse()?.textContent ?? '';
    const sentences = peer.split(/(?<=[.!?])\s/).filter((each) => letters(each).length > 40);
    expect(sentences.length).toBeGreaterThan(50);
    // Their ends, because Readability takes the authors out of the text before the first one.
    const missing = sentences.filter((each) => !letters(main.join('')).includes(letters(each).slice(-40)));
    expect(missing).toEqual([]);
    expect(main.join('\n')).not.toMatch(/Readers also opened|Subscribe|Terms · Privacy/);
  });
});
