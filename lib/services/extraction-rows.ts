// A row of an extraction table as a text of its own, kept as pages are: what was extracted is what is read and coded.
// It is marked as a row, so that nobody takes it for the article.
import type { Language } from '@/lib/base/language';
import { describeQuote, textHash } from '@/lib/anchoring/describe';
import { foldedRange, foldText, type FoldedText } from '@/lib/anchoring/fold';
import { plainCitation } from '@/lib/domain/citation';
import type { PageBlock, PageSnapshot } from '@/lib/domain/page-snapshot';
import type { PageAnchor, TextRange } from '@/lib/domain/records';
import type { ExtractionLine, ExtractionRow } from '@/lib/formats/extraction-table';

/** A row as it is kept, with the place of each of its lines. */
export type RowText = {
  readonly snapshot: PageSnapshot;
  readonly folded: FoldedText;
  readonly textHash: string;
  readonly anchors: ReadonlyMap<ExtractionLine, PageAnchor>;
};

const captions: Readonly<
  Record<Language, Readonly<Record<'notice' | 'country' | 'people' | 'design', string>>>
> = {
  en: {
    notice: 'A row of an extraction table, not the article itself.',
    country: 'Country',
    people: 'Participants',
    design: 'Design',
  },
  nl: {
    notice: 'Een rij van een extractietabel, niet het artikel zelf.',
    country: 'Land',
    people: 'Participanten',
    design: 'Design',
  },
};

/** Gives the text of a row: who and what was studied, then each characteristic with its effect. */
export function rowText(row: ExtractionRow, language: Language): RowText {
  const caption = captions[language];
  const writer = new BlockWriter();
  writer.add('heading', `${row.number}. ${plainCitation({ ...row, title: '' })}`, 1);
  writer.add('caption', caption.notice, null);
  const known = [
    [caption.country, row.country],
    [caption.people, row.participants],
    [caption.design, row.designs.join('; ')],
  ] as const;
  for (const [name, value] of known) if (value !== '') writer.add('paragraph', `${name}: ${value}`, null);
  const places = row.lines.map((line) => {
    const label = writer.add('cell', line.label, 0);
    const effect = writer.add('cell', line.effect, 1);
    return { line, range: { start: label.start, end: effect.end } };
  });
  const folded = foldText(writer.text);
  const hash = textHash(folded);
  const anchors = places.map(({ line, range }) => [line, anchorAt(folded, hash, range)] as const);
  return {
    ...{ folded, textHash: hash, anchors: new Map(anchors) },
    snapshot: { text: writer.text, blocks: writer.blocks },
  };
}

function anchorAt(folded: FoldedText, hash: string, range: TextRange): PageAnchor {
  return {
    ...{ kind: 'page', quote: describeQuote(folded.raw, range), ranges: [range], textHash: hash },
    fold: foldedRange(folded, range),
  };
}

class BlockWriter {
  text = '';
  readonly blocks: PageBlock[] = [];

  add(kind: PageBlock['kind'], words: string, level: number | null): TextRange {
    if (this.text !== '') this.text += '\n';
    const start = this.text.length;
    this.text += words.replace(/\s+/g, ' ');
    const end = this.text.length;
    this.blocks.push({ kind, level, start, end, isMain: true });
    return { start, end };
  }
}
