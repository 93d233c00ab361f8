// The passages of a question for Word: the question in words, then source by source every passage as a quote.
import { Paragraph, type IParagraphStyleOptions } from 'docx';
import { labelIn } from '@/lib/base/language';
import type { RetrievedFragment } from '@/lib/domain/retrieval';
import { codingInWords, doubtCounts, doubtInWords } from '@/lib/domain/retrieval-words';
import { inMarks, quotePlace, tableWords } from '@/lib/domain/thematic-words';
import { addressOfQuote } from './quote-address';
import type { RetrievalAnswer, RetrievalExport } from './retrieval-export';
import type { ExportContext } from './thematic-export';
import { wordFile } from './word-file';
import { wordFrame, wordNote } from './word-frame';
import { dim, linkLook, run, WordLinks, wordParagraph } from './word-xml';

type Options = Omit<RetrievalExport, 'query'> & ExportContext;

/** Names of the paragraph styles that the passages use. */
const styles = { quote: 'PassageQuote', codes: 'PassageCodes' } as const;

/** Finds the paragraph that stands for all passages. */
const placeOfPassages = /<w:p>(?:(?!<w:p>).)*?passages come here.*?<\/w:p>/s;

const paragraphStyles: IParagraphStyleOptions[] = [
  {
    ...{ id: styles.quote, name: 'Passage', basedOn: 'Normal', quickFormat: true },
    paragraph: { spacing: { before: 120, after: 20 }, keepLines: true, keepNext: true },
  },
  {
    ...{ id: styles.codes, name: 'Passage codes', basedOn: 'Normal', quickFormat: true },
    run: { size: 18 },
    paragraph: { indent: { left: 360 }, spacing: { after: 120 } },
  },
];

/** Gives the passages as the bytes of a .docx file. */
export function retrievalDocx(answer: RetrievalAnswer, options: Options): Promise<Uint8Array<ArrayBuffer>> {
  const links = new WordLinks();
  const passages = new Passages(answer, options, links);
  const { language, title, date, isSample, signal } = options;
  const { fragments, fragmentCount, documentCount } = answer.retrieved;
  const words = tableWords(language);
  const { uncertain, lost } = doubtCounts(fragments);
  const notes = [
    answer.question,
    words.totals(documentCount, fragmentCount),
    ...(uncertain + lost > 0 ? [words.doubts(uncertain, lost)] : []),
    ...(isSample ? [words.sample] : []),
  ];
  return wordFile({
    frame: wordFrame({
      ...{ title, language, date, isLandscape: false, styles: paragraphStyles },
      children: [...notes.map(wordNote), new Paragraph('passages come here')],
    }),
    place: placeOfPassages,
    items: fragments,
    write: (fragment) => passages.passage(fragment),
    links,
    signal,
  });
}

/** Writes passages in their order, each source's heading before its first. */
class Passages {
  #articleId: string | null = null;

  constructor(
    private readonly answer: RetrievalAnswer,
    private readonly options: Options,
    private readonly links: WordLinks,
  ) {}

  passage(fragment: RetrievedFragment): string {
    const isFirst = fragment.articleId !== this.#articleId;
    this.#articleId = fragment.articleId;
    return `${isFirst ? heading(fragment) : ''}${this.#quote(fragment)}${this.#codes(fragment)}`;
  }

  #quote(fragment: RetrievedFragment): string {
    const { language, passageAddress } = this.options;
    const { quote, fragmentId, url } = fragment;
    const place = quotePlace({ ...fragment, times: 1 }, language);
    const runs = [run(`${inMarks(quote, tableWords(language))} `), run(`(${place})`, linkLook)];
    const address = addressOfQuote({ url, text: quote, fragmentId }, passageAddress);
    return wordParagraph([this.links.link(address, runs)], { style: styles.quote });
  }

  #codes(fragment: RetrievedFragment): string {
    const { language } = this.options;
    const lines = fragment.codings.map((coding) => {
      const labels = this.answer.codes.get(coding.codeId)?.labels;
      return codingInWords(coding, labels === undefined ? '?' : labelIn(labels, language), language);
    });
    const doubt = doubtInWords(fragment, language);
    return [lines.join('; '), ...(doubt === '' ? [] : [doubt])]
      .map((line) => wordParagraph([run(line, dim)], { style: styles.codes }))
      .join('');
  }
}

function heading({ citation, title }: RetrievedFragment): string {
  return wordParagraph([run(`${citation}. ${title}`)], { style: 'Heading2' });
}
