// Running text as one web page that runs nothing and loads nothing, and for the clipboard.
import type { Language } from '@/lib/base/language';
import type { RichText } from '@/lib/domain/evidence/evidence-export';
import { reportPolicy } from './evidence-html';
import { dayInWords, exportWords } from './evidence-words';
import { htmlText } from './html-text';
import type { ProseBlock, ProseDocument, ProseLook, ProseRun } from './prose';

const style = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 46rem; padding: 0 1.5rem; }
blockquote { margin: 0 0 1rem; padding-inline-start: 1rem; border-inline-start: 3px solid #8888; }
.reference { padding-inline-start: 2em; text-indent: -2em; overflow-wrap: anywhere; }
.note { opacity: .8; } .item { margin: 0 0 .3rem; padding-inline-start: 1.5rem; }
.written { border-inline-start: 3px solid #8a6d1d; padding-inline-start: .8rem; }
@media print { body { margin: 0; max-width: none; } h1, h2, h3, h4 { break-after: avoid; } }
`;

/** Gives the page. */
export function proseHtml({ title, language, date, notes, blocks }: ProseDocument): string {
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${reportPolicy}">`,
    '<meta name="viewport" content="width=device-width">\n<meta name="referrer" content="no-referrer">',
    `<title>${htmlText(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n<h1>${htmlText(title)}</h1>`,
    ...notes.map((note) => `<p class="note">${htmlText(note)}</p>`),
    ...blocks.map((block) => blockHtml(block, language, 1)),
    `<footer><p class="note">${htmlText(exportWords(language).made(dayInWords(date, language)))}</p></footer>\n</body>\n</html>\n`,
  ].join('\n');
}

/** Gives the text without title and notes for the clipboard: with headings and italics for Word, and plain. */
export function proseRichText(blocks: readonly ProseBlock[], language: Language): RichText {
  const html = blocks.map((block) => blockHtml(block, language, 0)).join('\n');
  const text = blocks.map((block) =>
    block.kind === 'heading' ? block.text : block.runs.map((each) => each.text).join(''),
  );
  return { html: `<meta charset="utf-8"><div lang="${language}">${html}</div>`, text: text.join('\r\n\r\n') };
}

const tags: Readonly<Record<ProseLook, string>> = {
  plain: 'p',
  quote: 'blockquote',
  reference: 'p',
  note: 'p',
  written: 'p',
  item: 'p',
};

function blockHtml(block: ProseBlock, language: Language, under: number): string {
  if (block.kind === 'heading') {
    const level = Math.min(6, block.level + under);
    return `<h${level}>${htmlText(block.text)}</h${level}>`;
  }
  const { look, runs } = block;
  const tag = tags[look];
  const name = look === 'plain' || look === 'quote' ? '' : ` class="${look}"`;
  const { depth = 0 } = block;
  const indent = depth === 0 ? '' : ` style="padding-inline-start: ${(depth + 1) * 1.5}rem"`;
  return `<${tag}${name}${indent}>${runs.map((each) => runHtml(each, language)).join('')}</${tag}>`;
}

function runHtml({ text, isItalic, isBold, link, language: own }: ProseRun, language: Language): string {
  const words = htmlText(text);
  const italic = isItalic === true ? `<em>${words}</em>` : words;
  const bold = isBold === true ? `<strong>${italic}</strong>` : italic;
  const isForeign = own !== undefined && own !== null && own !== language;
  const spoken = isForeign ? `<span lang="${own}">${bold}</span>` : bold;
  return typeof link === 'string' ? `<a href="${htmlText(link)}" rel="noreferrer">${spoken}</a>` : spoken;
}
