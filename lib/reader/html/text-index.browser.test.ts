import { afterEach, describe, expect, it } from 'vitest';
import { blockAround, indexText, offsetOf, pointAt } from './text-index';

afterEach(() => document.body.replaceChildren());

function page(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return document.body;
}

describe('indexText', () => {
  it('puts a separator at block borders and line breaks, and none inside a line', () => {
    const { text } = indexText(page('<h1>Trust</h1><p>came <em>la</em>te<br>today</p><p>or not</p>'));
    expect(text.trim()).toBe('Trust\ncame late\ntoday\nor not');
  });

  it('leaves out what is not read: scripts, styles, templates, fields', () => {
    const { text } = indexText(
      page('<p>a</p><script>x</script><style>y</style><template>z</template><textarea>w</textarea><p>b</p>'),
    );
    expect(text.trim()).toBe('a\nb');
  });

  it('does not depend on styles, so that parsed markup reads the same', () => {
    const html = '<p style="display:none">hidden</p><div><span style="display:block">a</span>b</div>';
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    expect(indexText(page(html)).text).toBe(indexText(parsed.body).text);
  });
});

describe('offsets and points', () => {
  it('lead to each other for every unit of text', () => {
    const index = indexText(page('<p>one <b>two</b></p>\n<ul><li>three</li><li></li><li>four</li></ul>'));
    index.nodes.forEach((node, at) => {
      for (let local = 0; local < node.data.length; local += 1) {
        const offset = (index.starts[at] ?? 0) + local;
        expect(offsetOf(index, node, local)).toBe(offset);
        expect(pointAt(index, offset, 'start')).toEqual([node, local]);
        expect(pointAt(index, offset + 1, 'end')).toEqual([node, local + 1]);
      }
    });
  });

  it('take boundary points that lie in elements', () => {
    const body = page('<p>one</p><p>two</p>');
    const index = indexText(body);
    expect(offsetOf(index, body, 1)).toBe(index.text.indexOf('two'));
    expect(offsetOf(index, body, 2)).toBe(index.text.length);
    expect(offsetOf(index, body, 0)).toBe(index.text.indexOf('one'));
  });

  it('begin a passage at its first letter, not at the end of the block before', () => {
    const index = indexText(page('<p>one</p><p>two</p>'));
    const start = index.text.indexOf('two');
    expect(pointAt(index, start, 'start')?.[0].data).toBe('two');
    expect(pointAt(index, index.text.indexOf('one') + 3, 'end')?.[0].data).toBe('one');
  });
});

describe('blockAround', () => {
  it('ends at the borders of the blocks that the passage begins and ends in', () => {
    const index = indexText(
      page('<table><tr><td>before</td><td>the cell text</td><td>after</td></tr></table>'),
    );
    const start = index.text.indexOf('cell');
    const block = blockAround(index, { start, end: start + 4 });
    expect(index.text.slice(block.start, block.end)).toBe('the cell text');
  });
});

describe('shadow roots', () => {
  function withShadow(mode: ShadowRootMode): { host: HTMLElement; shadow: ShadowRoot } {
    page('<p>before</p><x-card><b>slotted</b></x-card><p>after</p>');
    const host = document.querySelector('x-card');
    if (!(host instanceof HTMLElement)) throw new Error('No host');
    const shadow = host.attachShadow({ mode });
    const paragraph = document.createElement('p');
    paragraph.textContent = 'inside the card';
    shadow.append(paragraph, document.createElement('slot'));
    return { host, shadow };
  }

  it('are read in the place of their host, with what is slotted into them', () => {
    const { shadow } = withShadow('open');
    const index = indexText(document.body);
    expect(index.text.trim().split(/\n+/)).toEqual(['before', 'inside the card', 'slotted', 'after']);
    expect(index.shadowRoots).toEqual([shadow]);
  });

  it('are read when they are closed and the context may look into them', () => {
    const { host, shadow } = withShadow('closed');
    const index = indexText(document.body, (element) => (element === host ? shadow : element.shadowRoot));
    expect(index.text).toContain('inside the card');
    expect(indexText(document.body).text).not.toContain('inside the card');
  });

  it('give offsets for points in them and come back to them', () => {
    const { shadow } = withShadow('open');
    const index = indexText(document.body);
    const paragraph = shadow.querySelector('p');
    const start = index.text.indexOf('inside');
    expect(offsetOf(index, paragraph ?? document.body, 0)).toBe(start);
    expect(pointAt(index, start + 3, 'start')).toEqual([paragraph?.firstChild, 3]);
    expect(offsetOf(index, shadow, 2)).toBe(index.text.indexOf('after'));
    expect(offsetOf(index, shadow.host, 0)).toBe(start);
  });
});
