import { expect, test } from 'vitest';
import { markdownOf } from './paste-as-markdown';

test('a paragraph of Word keeps its words and emphasis, without its looks', () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head>
    <body lang=NL><!--StartFragment--><p class=MsoNormal style='mso-style-name:x'><b style='mso-bidi'>Trust</b> is
    <i>tested</i> first.<o:p>&nbsp;</o:p></p><p class=MsoNormal>Second&nbsp;one.</p><!--EndFragment--></body></html>`;
  expect(markdownOf(html)).toBe('**Trust** is _tested_ first.\n\nSecond one.'.replace(/_/g, '*'));
});

test('lists of Word are lists', () => {
  const item = (mark: string, words: string) =>
    `<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;</span></span>${words}</p>`;
  expect(markdownOf(item('·', 'one') + item('·', 'two'))).toMatch(/^- +one\n- +two$/);
  expect(markdownOf(item('1.', 'first') + item('2.', 'second'))).toMatch(/^1\. +first\n2\. +second$/);
});

test('nothing of a hostile page comes along, and nothing in it runs', () => {
  const html = `<img src=x onerror="window.ran=1"><script>window.ran=1</script><p onclick="x()">Words</p><style>p{}</style>`;
  expect(markdownOf(html)).toBe('Words');
  expect('ran' in window).toBe(false);
});
