// What every Word document of ours has around its body: page, font, heading, footer.
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type IParagraphStyleOptions,
  type Table,
} from 'docx';
import type { Language } from '@/lib/base/language';
import { printable } from './printable';

const dimColour = '5A6572';
const margin = 1134;

/** What a document says around its body. */
export type WordFrame = {
  readonly title: string;
  readonly language: Language;
  /** ISO date for the footer. */
  readonly date: string;
  readonly isLandscape: boolean;
  /** Whether its body has headings of its own: the title stands over them in Word's style for titles. */
  readonly isText?: boolean;
  readonly styles: IParagraphStyleOptions[];
  /** What stands under the title. */
  readonly children: readonly (Paragraph | Table)[];
};

const heading = { bold: true, color: '1F2328' } as const;

function headingStyle(size: number, before: number, after = 80) {
  return { run: { size, ...heading }, paragraph: { spacing: { before, after }, keepNext: true } };
}

/** Gives the document: A4 with margins of 2 cm, the title as its heading. */
export function wordFrame(parts: WordFrame): Document {
  const { title, language, date, isLandscape, isText = false, styles, children } = parts;
  return new Document({
    creator: 'Codeboom',
    title: printable(title),
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 20, language: { value: languageTag(language) } } },
        title: { run: { size: 36, ...heading }, paragraph: { spacing: { after: 120 } } },
        heading1: headingStyle(32, isText ? 360 : 0, 120),
        heading2: headingStyle(24, 320),
        heading3: headingStyle(22, 240),
        heading4: headingStyle(20, 200),
        heading5: { ...headingStyle(20, 160), run: { size: 20, ...heading, italics: true } },
        heading6: { ...headingStyle(20, 160), run: { ...heading, size: 20, bold: false, italics: true } },
      },
      paragraphStyles: styles,
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              // Upright; `docx` turns it.
              ...{ width: 11906, height: 16838 },
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: pageFooter(date, language) },
        children: [
          new Paragraph({
            heading: isText ? HeadingLevel.TITLE : HeadingLevel.HEADING_1,
            children: [new TextRun(printable(title))],
          }),
          ...children,
        ],
      },
    ],
  });
}

/** Gives a paragraph that stands back. */
export function wordNote(text: string): Paragraph {
  const children = [new TextRun({ text: printable(text), color: dimColour })];
  return new Paragraph({ spacing: { after: 120 }, children });
}

/** Gives the tag of a language as Word knows it. */
export function languageTag(language: Language): string {
  return language === 'nl' ? 'nl-NL' : 'en-GB';
}

function pageFooter(date: string, language: Language): Footer {
  const day = new Intl.DateTimeFormat(languageTag(language), { dateStyle: 'long', timeZone: 'UTC' });
  const look = { color: dimColour, size: 16 } as const;
  const children = [
    new TextRun({ text: `Codeboom, ${day.format(new Date(date))} · `, ...look }),
    new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], ...look }),
  ];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] });
}
