import { describe, expect, it } from 'vitest';
import { sheetOfHtml } from './read-html';

/** A point of a list as Word for Windows puts it on the clipboard. */
function word(level: number, bullet: string, words: string): string {
  return `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${bullet}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;
}

const ofWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoListParagraph {mso-style-priority:34;} --></style></head><body lang=NL><!--StartFragment-->
<p class=MsoNormal>Codeboek<o:p></o:p></p>
${word(1, '·', 'Sociale\nsteun')}${word(2, 'o', 'Steun van <b>familie</b>')}${word(3, '§', 'Moeder<br>ook stiefmoeder')}${word(1, '·', 'Last')}
<!--EndFragment--></body></html>`;

const ofExcel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet></head><body>
<table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse:collapse;width:192pt'><!--StartFragment-->
 <col width=64 span=3 style='width:48pt'>
 <tr height=20 style='height:15.0pt'><td height=20 class=xl65>Thema</td><td class=xl65>Code</td><td class=xl65>Definitie</td></tr>
 <tr height=40><td rowspan=2 height=60 class=xl66>Steun</td><td>Moeder</td><td>eerste<br>tweede</td></tr>
 <tr height=20><td height=20>Vriend</td><td>&nbsp;</td></tr>
 <tr><td colspan=2>Last</td><td x:num>3</td></tr>
<!--EndFragment--></table></body></html>`;

describe('the markup of a clipboard', () => {
  it('gives the levels and words of a list of Word, and says what stands outside it', () => {
    expect(sheetOfHtml(ofWord)).toEqual({
      ...{ kind: 'outline', leftOut: 1 },
      lines: [
        { line: 1, indent: 1, text: 'Sociale steun', further: '' },
        { line: 2, indent: 2, text: 'Steun van familie', further: '' },
        { line: 3, indent: 3, text: 'Moeder', further: 'ook stiefmoeder' },
        { line: 4, indent: 1, text: 'Last', further: '' },
      ],
    });
  });

  it.each([
    ['nested in points', '<ul><li><p>A</p><ol><li>B<ul><li>C</li></ul></li></ol></li><li>D</li></ul>'],
    ['nested in lists', '<ul><li>A</li><ul><li>B</li><ul><li>C</li></ul></ul><li>D</li></ul>'],
    [
      'of LibreOffice, whose points are not closed',
      '<ul>\n\t<li><p class="western" style="margin-bottom: 0in">A</p>\n\t<ul>\n\t\t<li><p>B</p>\n\t\t<ul><li><p>C</p>\n</ul></ul><li><p>D</p></ul>',
    ],
    [
      'of an online editor',
      '<ul><li data-aria-level="1">A</li></ul><ol><li data-aria-level="2">B</li></ol><ul><li data-aria-level="3">C</li></ul><ul><li data-aria-level="1">D</li></ul>',
    ],
  ])('gives lists %s', (_, html) => {
    const sheet = sheetOfHtml(html);
    const lines = sheet?.kind === 'outline' ? sheet.lines : [];
    expect(lines.map(({ text, indent }) => [text, indent])).toEqual([
      ...[
        ['A', 1],
        ['B', 2],
        ['C', 3],
        ['D', 1],
      ],
    ]);
  });

  it('gives the cells of a table of Excel, merged ones in each row', () => {
    expect(sheetOfHtml(ofExcel)).toEqual({
      ...{ kind: 'grid', leftOut: 0 },
      rows: [
        { line: 1, cells: ['Thema', 'Code', 'Definitie'] },
        { line: 2, cells: ['Steun', 'Moeder', 'eerste\ntweede'] },
        { line: 3, cells: ['Steun', 'Vriend', ''] },
        { line: 4, cells: ['Last', '', '3'] },
      ],
    });
  });

  it('runs and loads nothing, and takes no word of what is hidden', () => {
    const ran: string[] = [];
    Object.assign(window, { ranHere: (what: string) => ran.push(what) });
    const html = `<ul><li>A<script>ranHere('script')</script><img src="x:y" onerror="ranHere('image')"><style>li{}</style></li></ul>`;
    expect(sheetOfHtml(html)).toMatchObject({ lines: [{ text: 'A' }] });
    expect(ran).toEqual([]);
    expect(sheetOfHtml('<p>only words</p>')).toBeNull();
    expect(sheetOfHtml(`${'<ul><li>'.repeat(3000)}deep`)).toMatchObject({ kind: 'outline' });
  });
});
