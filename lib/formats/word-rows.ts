// Rows of the thematic table as WordprocessingML (ECMA-376 part 1, chapter 17.4).
import type { Language } from '@/lib/base/language';
import type { QuoteEntry, ThematicRow } from '@/lib/domain/codebook-view';
import type { NetworkType } from '@/lib/domain/records';
import {
  inMarks,
  quotePlace,
  isHeading,
  numberedLabel,
  otherPolarities,
  polarityWords,
  tableWords,
  typeWords,
  unionInWords,
} from '@/lib/domain/thematic-words';
import { typeColours } from './evidence-colours';
import { addressOfQuote } from './quote-address';
import type { TableExport } from './thematic-export';
import { columnWidths, wordStyles } from './word-document';
import { dim, linkLook, run, wordParagraph, type ParagraphLook, type WordLinks } from './word-xml';

const faint = '<w:i/><w:color w:val="5A6572"/>';
const strong = '<w:b/>';
/** Twips that a level below the characteristics stands to the right. */
const indentStep = 240;
/** About how many characters of a quote go into one line, and how many lines a row may have and stay whole. */
const lineLength = 42;
const wholeLines = 26;

/** Writes rows, and leaves the links in them to `links`. */
export class WordRows {
  readonly #language: Language;

  constructor(
    private readonly options: Pick<TableExport, 'language' | 'passageAddress'>,
    private readonly links: WordLinks,
  ) {
    this.#language = options.language;
  }

  /** Gives the `w:tr` of a row. */
  row(row: ThematicRow): string {
    const { code } = row;
    const cells = [
      this.#label(row),
      this.#type(code.type),
      this.#polarity(row),
      paragraph([run(String(code.union.documents), strong)], { alignment: 'right' }),
      this.#publications(row),
      this.#quotes(row),
    ];
    const fill =
      code.kind === 'polarityGroup' || code.kind === 'system' ? 'DFE6EE' : isHeading(code) ? 'EDF1F5' : null;
    return `<w:tr>${keepsWhole(row) ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${cells.map((content, column) => cell(content, column, fill)).join('')}</w:tr>`;
  }

  #label({ code }: ThematicRow): string {
    const text = numberedLabel(code, this.#language);
    if (isHeading(code)) return paragraph([run(text)], { style: wordStyles.heading });
    const level = code.kind === 'characteristic' ? 0 : Math.max(0, code.depth - 2);
    return paragraph([run(text)], { indent: level * indentStep });
  }

  /** The letter on its colour, then the word: colour is never alone. */
  #type(type: NetworkType | null): string {
    if (type === null) return paragraph([]);
    const { letter, [this.#language]: word } = typeWords[type];
    const chip = `<w:b/><w:color w:val="FFFFFF"/><w:shd w:val="clear" w:color="auto" w:fill="${typeColours[type]}"/>`;
    return paragraph([run(`\u00a0${letter}\u00a0`, chip), run(` ${word}`)]);
  }

  #polarity({ code }: ThematicRow): string {
    const own =
      code.polarity === null ? [] : [paragraph([run(polarityWords[code.polarity][this.#language])])];
    const others = otherPolarities(code, this.#language);
    const all = others === '' || isHeading(code) ? own : [...own, paragraph([run(others, dim)])];
    return all.length === 0 ? paragraph([]) : all.join('');
  }

  #publications(row: ThematicRow): string {
    if (isHeading(row.code)) return paragraph([run(unionInWords(row, this.#language), dim)]);
    const cited = row.documents.map(({ citation }) => citation).join('; ');
    return paragraph([run(cited === '' ? '—' : cited)]);
  }

  #quotes({ code, quotes }: ThematicRow): string {
    if (quotes.length === 0) return paragraph([run(isHeading(code) ? '' : '—')]);
    return quotes.map((quote) => this.#quote(quote)).join('');
  }

  #quote(quote: QuoteEntry): string {
    const words = tableWords(this.#language);
    const place = quotePlace(quote, this.#language);
    const absence = quote.absence ? [run(` ${polarityWords.absence[this.#language]}`, faint)] : [];
    const runs = [run(`${inMarks(quote.text, words)} `), run(`(${place})`, linkLook)];
    return paragraph(
      [this.links.link(addressOfQuote(quote, this.options.passageAddress), runs), ...absence],
      {
        style: wordStyles.quote,
      },
    );
  }
}

/** Rows stay on one page, unless they are so long that they would leave most of one empty. */
function keepsWhole({ quotes, documents }: ThematicRow): boolean {
  const quoted = quotes.reduce((lines, { text }) => lines + Math.ceil((text.length + 24) / lineLength), 0);
  return Math.max(quoted, documents.length * 0.7) <= wholeLines;
}

function cell(content: string, column: number, fill: string | null): string {
  const shade = fill === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${columnWidths[column] ?? 0}" w:type="dxa"/>${shade}<w:vAlign w:val="top"/></w:tcPr>${content}</w:tc>`;
}

function paragraph(runs: readonly string[], look: Partial<ParagraphLook> = {}): string {
  return wordParagraph(runs, { style: wordStyles.cell, ...look });
}
