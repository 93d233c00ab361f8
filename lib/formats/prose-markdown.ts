import { inline } from './evidence-markdown';
import { dayInWords, exportWords } from './evidence-words';
import type { ProseBlock, ProseDocument, ProseRun } from './prose';

/** Gives running text as Markdown in which no sign of a text means anything. */
export function proseMarkdown({ title, language, date, notes, blocks }: ProseDocument): string {
  const parts = [
    `# ${inline(title)}`,
    ...notes.map((note) => `*${inline(note)}*`),
    ...blocks.map((block) => blockText(block)),
    exportWords(language).made(dayInWords(date, language)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: ProseBlock): string {
  // The title is the first level.
  if (block.kind === 'heading') return `${'#'.repeat(Math.min(6, block.level + 1))} ${inline(block.text)}`;
  const text = merged(block.runs).map(runText).join('');
  if (block.look === 'quote') return `> ${text}`;
  if (block.look === 'item') return `${'  '.repeat(block.depth ?? 0)}- ${text}`;
  return text;
}

/** Runs of one look are one: a sign at the beginning of a line means something else than inside it. */
function merged(runs: readonly ProseRun[]): ProseRun[] {
  const all: ProseRun[] = [];
  const look = ({ isBold, isItalic, link }: ProseRun): string => JSON.stringify([isBold, isItalic, link]);
  for (const each of runs) {
    const last = all.at(-1);
    if (last !== undefined && look(last) === look(each))
      all[all.length - 1] = { ...last, text: last.text + each.text };
    else all.push(each);
  }
  return all;
}

/** White space around the words stays, outside every sign. */
function runText({ text, isItalic, isBold, link }: ProseRun): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (inner === '') return text;
  // An ampersand before a space begins no entity.
  const words = inline(inner).replace(/&amp;(?=\s)/g, '&');
  const marked = isBold === true ? `**${words}**` : isItalic === true ? `*${words}*` : words;
  if (typeof link !== 'string') return `${before}${marked}${after}`;
  return `${before}[${marked}](<${link.replace(/[<>|\s\\`]/g, encodeURIComponent)}>)${after}`;
}
