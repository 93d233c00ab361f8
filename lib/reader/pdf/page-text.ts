// The text of one page as Codeboom counts in it: pdf.js' items in the file's own order, a line break after each line.
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api';
import type { PdfFile } from './open-pdf';

/** A run of letters with its place on the page, in PDF points. */
export type TextPiece = {
  readonly text: string;
  /** Offset of its first unit in the page's text. */
  readonly start: number;
  /** Text space to PDF points: a, b, c, d, e, f. */
  readonly transform: readonly number[];
  /** Along the line, in points. */
  readonly width: number;
  readonly isRightToLeft: boolean;
  readonly isVertical: boolean;
  /** Stand-in font, as in the text layer. */
  readonly fontFamily: string;
  /** Of the font's height, up from the baseline. */
  readonly ascent: number;
  /** Of the font's height; negative is below the baseline. */
  readonly descent: number;
};

/** The text of a page, and where it stands. */
export type PageText = {
  /** First page is 1. */
  readonly page: number;
  readonly raw: string;
  /** One for every item of the text layer, empty ones too, in its order. */
  readonly pieces: readonly TextPiece[];
};

/** A page's text together with what the text layer is built from. */
export type ExtractedText = PageText & { readonly content: TextContent };

/** Reads the text of a page, exactly as the text layer will show it. */
export async function readPageText(file: PdfFile, page: number): Promise<ExtractedText> {
  const proxy = await file.document.getPage(page);
  const content = await proxy.getTextContent({ disableNormalization: true });
  const pieces: TextPiece[] = [];
  let raw = '';
  for (const item of content.items) {
    if (!('str' in item)) continue;
    pieces.push(pieceOf(item, content, raw.length));
    raw += item.hasEOL ? `${item.str}\n` : item.str;
  }
  return { page, raw, pieces, content };
}

/** Gives the index of the piece in which an offset of the page's text falls. */
export function pieceIndexAt({ pieces }: PageText, offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function pieceOf(item: TextItem, content: TextContent, start: number): TextPiece {
  const style = content.styles[item.fontName];
  const isUsable = style !== undefined && style.ascent > 0 && style.ascent < 2;
  return {
    text: item.str,
    start,
    // pdf.js types the matrix as any[].
    transform: item.transform as number[],
    width: style?.vertical === true ? item.height : item.width,
    isRightToLeft: item.dir === 'rtl',
    isVertical: style?.vertical === true,
    fontFamily: style?.fontFamily ?? 'sans-serif',
    ascent: isUsable ? style.ascent : 0.8,
    descent: isUsable && style.descent < 0 && style.descent > -1 ? style.descent : -0.2,
  };
}
