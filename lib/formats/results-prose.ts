// The results text as running text with styles, for every format.
import { QuoteShortener } from '@/lib/domain/evidence/quotation-limits';
import type { ResultsExport } from '@/lib/domain/results/results-export';
import type {
  ResultsOutline,
  ResultsParagraph,
  ResultsPart,
  ResultsPiece,
} from '@/lib/domain/results/results-outline';
import { quotedWords } from '@/lib/domain/results/sentence-name';
import type { ProseBlock, ProseRun } from './prose';
import { proseOf } from './prose';
import { addressOfQuote } from './quote-address';

/** Gives the text, and a sentence about how much of others is quoted where anything is. */
export function resultsProse(
  outline: ResultsOutline,
  { limits, passageAddress }: Pick<ResultsExport, 'limits' | 'passageAddress'>,
): { readonly blocks: readonly ProseBlock[]; readonly notes: readonly string[] } {
  const shortener = new QuoteShortener(limits);
  const prose = new ResultsProse(shortener, passageAddress);
  const parts = outline.parts.flatMap((part) => prose.part(part));
  const note = shortener.note(outline.request.language);
  return { blocks: [...parts, ...referencesOf(outline)], notes: note === '' ? [] : [note] };
}

class ResultsProse {
  constructor(
    private readonly shortener: QuoteShortener,
    private readonly passageAddress: string | undefined,
  ) {}

  part(part: ResultsPart): ProseBlock[] {
    const heading: ProseBlock = { kind: 'heading', level: part.level, text: part.heading };
    if (part.written === null) return [heading, ...part.paragraphs.map((each) => this.#paragraph(each))];
    const said = part.written.text.split(/\n\s*\n/).filter((text) => text.trim() !== '');
    return [heading, ...said.map((text) => proseOf(text.replace(/\s+/g, ' ').trim(), 'written'))];
  }

  #paragraph({ kind, pieces }: ResultsParagraph): ProseBlock {
    const quote = pieces.find((piece) => piece.kind === 'quote')?.quote;
    const link = quote === undefined ? null : addressOfQuote(quote, this.passageAddress);
    const runs = pieces.map((piece): ProseRun => {
      if (piece.kind === 'citation' && piece.fragmentId !== null) return { text: piece.text, link };
      // `n = 7` is not cut at the end of a line.
      if (piece.kind === 'number') return { text: piece.text.replaceAll(' ', '\u00a0') };
      return piece.kind === 'quote' ? this.#quote(piece) : { text: piece.text };
    });
    return { kind: 'paragraph', look: kind === 'quote' ? 'quote' : 'plain', runs };
  }

  #quote({ quote, language }: ResultsPiece & { readonly kind: 'quote' }): ProseRun {
    return { text: quotedWords(this.shortener.shortened(quote)), language };
  }
}

/** The journal stands in italics; letters and asterisks as in the text. */
function referencesOf({ references, referencesHeading, asterisk, request }: ResultsOutline): ProseBlock[] {
  if (references.length === 0) return [];
  return [
    { kind: 'heading', level: request.level, text: referencesHeading },
    ...(asterisk === '' ? [] : [proseOf(asterisk, 'note')]),
    ...references.map(({ runs }): ProseBlock => ({
      ...{ kind: 'paragraph', look: 'reference' },
      runs: runs.map(({ text, style, link }) => ({ text, isItalic: style === 'italic', link })),
    })),
  ];
}
