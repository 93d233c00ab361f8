import '@/components/workbench/theme.css';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import type { MemoLink } from '@/lib/domain/memo-text';
import MemoText from './MemoText.svelte';

afterEach(() => document.body.replaceChildren());

test('Markdown becomes elements: emphasis, lists, quotes and headings', async () => {
  await render(MemoText, {
    text: '## Phases\n\n**First** tested, *then* taken.\n\n- one\n- two\n\n> said she',
  });
  expect(document.querySelector('strong')?.textContent).toBe('First');
  expect(document.querySelector('em')?.textContent).toBe('then');
  expect([...document.querySelectorAll('li')].map((item) => item.textContent?.trim())).toEqual([
    'one',
    'two',
  ]);
  expect(document.querySelector('blockquote')?.textContent?.trim()).toBe('said she');
  expect(document.querySelector('.heading')?.textContent).toBe('Phases');
});

test('a link to a code opens it, and says its label', async () => {
  const opened: MemoLink[] = [];
  await render(MemoText, {
    text: 'Compare [Trust](codeboom:code/c1).',
    onlink: (link: MemoLink) => opened.push(link),
  });
  await page.getByRole('button', { name: 'Trust' }).click();
  expect(opened).toEqual([{ noun: 'code', id: 'c1' }]);
});

test('what others wrote is words: no HTML, no pictures, no scripts behind links', async () => {
  const text =
    '<img src=x onerror=alert(1)> ![p](https://example.org/p.png)\n\n<script>alert(1)</script>\n\n[go](javascript:alert(1))';
  const { container } = await render(MemoText, { text });
  expect(container.querySelectorAll('img, script, a, [onerror]')).toHaveLength(0);
  expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(document.body.textContent).toContain('go');
});

test('a link to the web opens in another tab and tells it nothing', async () => {
  await render(MemoText, { text: '[report](https://example.org/report)' });
  const link = page.getByRole('link', { name: 'report' }).element();
  expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
});
