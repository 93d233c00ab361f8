// Running text for Word: real headings, and a paragraph style for each look, so that a template can take over.
import { Paragraph, type IParagraphStyleOptions } from 'docx';
import type { Language } from '@/lib/base/language';
import type { WritingContext } from './evidence-document';
import type { ProseBlock, ProseDocument, ProseLook, ProseRun } from './prose';
import { wordFile } from './word-file';
import { languageTag, wordFrame, wordNote } from './word-frame';
import { linkLook, run, WordLinks, wordParagraph } from './word-xml';

const placeOfText = /<w:p>(?:(?!<w:p>).)*?text comes here.*?<\/w:p>/s;

const styleOf: Readonly<Record<ProseLook, string>> = {
  plain: 'ProseText',
  quote: 'ProseQuote',
  reference: 'ProseReference',
  note: 'ProseNote',
  written: 'ProseWritten',
  item: 'ProseItem',
};

const after = { spacing: { after: 160, line: 276 } };
const border = { style: 'single', size: 12, space: 8, color: '8A6D1D' } as const;

const paragraphStyles: IParagraphStyleOptions[] = [
  style('plain', 'Text', { paragraph: after }),
  style('quote', 'Quoted passage', {
    paragraph: { ...after, indent: { left: 567, right: 567 } },
  }),
  style('reference', 'Reference', {
    paragraph: { ...after, indent: { left: 720, hanging: 720 } },
  }),
  style('note', 'Note', { paragraph: { spacing: { after: 120 } }, run: { color: '5A6572' } }),
  // A line beside it: changed in one place, gone everywhere.
  style('written', 'Written by a person', { paragraph: { ...after, border: { left: border } } }),
  style('item', 'List line', { paragraph: { spacing: { after: 60 }, indent: { left: 360 } } }),
];

function style(
  look: ProseLook,
  name: string,
  how: Pick<IParagraphStyleOptions, 'paragraph' | 'run'>,
): IParagraphStyleOptions {
  return { id: styleOf[look], name, basedOn: 'Normal', quickFormat: true, ...how };
}

/** Gives the document as the bytes of a .docx file. @throws the signal's reason when it was aborted */
export function proseDocx(
  { title, language, date, notes, blocks }: ProseDocument,
  { signal, onProgress }: WritingContext = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const links = new WordLinks();
  let done = 0;
  return wordFile({
    frame: wordFrame({
      ...{ title, language, date, isLandscape: false, styles: paragraphStyles, isText: true },
      children: [...notes.map(wordNote), new Paragraph('text comes here')],
    }),
    place: placeOfText,
    items: blocks,
    write: (block) => {
      done += 1;
      if (done % 50 === 0) onProgress?.(done / blocks.length);
      return blockXml(block, language, links);
    },
    links,
    signal,
  });
}

function blockXml(block: ProseBlock, language: Language, links: WordLinks): string {
  if (block.kind === 'heading') return wordParagraph([run(block.text)], { style: `Heading${block.level}` });
  const runs = block.runs.map((each) => runXml(each, language, links));
  const { depth = 0 } = block;
  return wordParagraph(runs, { style: styleOf[block.look], indent: depth === 0 ? 0 : (depth + 1) * 360 });
}

function runXml(
  { text, isItalic, isBold, link, language: own }: ProseRun,
  language: Language,
  links: WordLinks,
): string {
  const isForeign = own !== undefined && own !== null && own !== language;
  const look = [
    isBold === true ? '<w:b/>' : '',
    isItalic === true ? '<w:i/>' : '',
    typeof link === 'string' ? linkLook : '',
    isForeign ? `<w:lang w:val="${languageTag(own)}"/>` : '',
  ].join('');
  return typeof link === 'string' ? links.link(link, [run(text, look)]) : run(text, look);
}
