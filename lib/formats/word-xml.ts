// Paragraphs, runs and links as WordprocessingML (ECMA-376 part 1, chapter 17), for what is too long for `docx` objects.
import { printable } from './printable';

/** Run properties of what stands back. */
export const dim = '<w:color w:val="5A6572"/>';

/** Run properties of a link's words. */
export const linkLook = '<w:color w:val="0B5CBF"/><w:u w:val="single"/>';

/** How a paragraph looks. */
export type ParagraphLook = {
  readonly style: string;
  /** In twips. */
  readonly indent?: number;
  readonly alignment?: 'right';
};

/** Gives the `w:p` of some runs and links. */
export function wordParagraph(
  runs: readonly string[],
  { style, indent = 0, alignment }: ParagraphLook,
): string {
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    indent === 0 ? '' : `<w:ind w:left="${indent}"/>`,
    alignment === undefined ? '' : `<w:jc w:val="${alignment}"/>`,
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs.join('')}</w:p>`;
}

/** Gives the lines of a text, however they end, without what XML cannot hold. */
export function linesOf(text: string): string[] {
  return printable(text).split(/\r\n|[\r\n\u0085\u2028\u2029]/);
}

/** Gives the `w:r` of a text with these run properties, its lines under each other; nothing for no text. */
export function run(text: string, properties = ''): string {
  if (text === '') return '';
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  const lines = linesOf(text).map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${look}${lines.join('<w:br/>')}</w:r>`;
}

/** Writes links, and keeps where they lead for the document's list of them. */
export class WordLinks {
  /** A `Relationship` element for each link that was written. */
  readonly relationships: string[] = [];

  /** Gives the `w:hyperlink` that leads from these runs to an address. */
  link(address: string, runs: readonly string[]): string {
    const id = `quote${this.relationships.length + 1}`;
    this.relationships.push(
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`,
    );
    return `<w:hyperlink r:id="${id}" w:history="1">${runs.join('')}</w:hyperlink>`;
  }
}

/** Writes references to footnotes, and keeps the footnotes. */
export class WordFootnotes {
  readonly #notes: string[] = [];

  /** Gives the `w:r` that refers to a new footnote with this text. */
  reference(text: string): string {
    const id = this.#notes.length + 1;
    const mark = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';
    this.#notes.push(
      `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r>${mark}<w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`,
    );
    return `<w:r>${mark}<w:footnoteReference w:id="${id}"/></w:r>`;
  }

  /** Gives the `w:footnote` elements of all that were referred to. */
  xml(): string {
    return this.#notes.join('');
  }
}

/** Gives a text as XML shows it, in an element or an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
