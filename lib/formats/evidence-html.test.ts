// A web page and the clipboard: whatever texts say, they stay texts.
import { describe, expect, it } from 'vitest';
import {
  difficultTexts,
  documentOf,
  formulas,
  markdownInjections,
  quoteWith,
  rowWith,
  tableOfTexts,
} from '@/tests/support/evidence-tables';
import { evidenceHtml, reportPolicy } from './evidence-html';
import { evidenceRichText } from './evidence-rich-text';

describe('a web page', () => {
  const hostile = [...markdownInjections, ...difficultTexts, '"><svg onload=alert(1)>', "' onclick='x"];

  it('runs nothing, loads nothing and shows every text', async () => {
    const html = await evidenceHtml(
      documentOf([tableOfTexts(hostile), tableOfTexts(['x'])], { title: '</title><script>' }),
    );
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${reportPolicy}">`);
    expect(html).not.toMatch(/<(?:script|img|svg|iframe|link|object|form|base)\b/i);
    const tags = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(
      [
        'a',
        'body',
        'div',
        'footer',
        'h1',
        'h2',
        'head',
        'html',
        'li',
        'meta',
        'nav',
        'ol',
        'p',
        'section',
        'style',
        'table',
        'tbody',
        'td',
        'th',
        'thead',
        'title',
        'tr',
        'br',
      ].sort(),
    );
    for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) expect(tag).not.toMatch(/\son\w+=/i);
    expect(html.match(/<section /g)).toHaveLength(2);
  });

  it('follows only addresses of the web and of the extension', async () => {
    const quote = quoteWith({ url: 'javascript:alert(1)', text: 'w' });
    const table = tableOfTexts(['w']);
    const [row] = table.rows;
    const cells = [...(row?.cells ?? [])];
    cells[2] = { kind: 'lines', lines: [{ text: 'w', quote }] };
    const html = await evidenceHtml(documentOf([{ ...table, rows: [rowWith('r', cells)] }]));
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      'codeboom://fragment/f',
    ]);
  });
});

describe('the clipboard', () => {
  it('holds a real table of the chosen rows, and text that runs nowhere', () => {
    const table = tableOfTexts(formulas);
    const { html, text } = evidenceRichText(table, 'en', ['row3', 'row1']);
    expect(html.match(/<tr>/g)).toHaveLength(3);
    expect(html).toMatch(/<table[^>]*><thead><tr><th/);
    expect(html.match(/mso-number-format:'\\@'/g)).toHaveLength(6);
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]?.split('\t')[3]).toBe('1');
    const all = evidenceRichText(table, 'en').text.split('\r\n').slice(1);
    expect(all).toHaveLength(60);
    for (const line of all) for (const cell of line.split('\t').slice(0, 3)) expect(cell).toMatch(/^'/);
  });

  it('shows every text as it is', () => {
    const { html } = evidenceRichText(tableOfTexts(['<b>&"\'']), 'en');
    expect(html).toContain('&lt;b&gt;&amp;&quot;&#39;');
    expect(html).not.toContain('<b>');
  });
});
