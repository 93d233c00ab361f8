// A text with all that could be read from it, before anything is compared.
import type { Language } from '@/lib/base/language';
import type { Id, TextRange } from '@/lib/domain/records';
import { sentencesIn } from '@/lib/domain/sentences';
import { unreadYears, type TextCitation } from './citations-in-text';
import { CitationReader } from './citation-reader';
import type { CitedDocument } from './cited-document';
import { EvidenceByCode, type ClaimProject } from './claim-project';
import { blocksOf, rawRangeOf, type ClaimBlock } from './claim-text';
import { grouped } from './grouped';
import { quotedCut } from './quoted-words';
import { loneBrackets } from './text-brackets';
import { passagesOf, type ClaimPassage } from './topics';
import { wordsOf } from './words';

/** A citation with what it means and the passage that it stands in. */
export type ReadCitation = {
  readonly citation: TextCitation;
  readonly found: CitedDocument;
  readonly passage: ClaimPassage;
  /** In the raw text, as are all places below. */
  readonly place: TextRange;
};

/** A sentence of running text. */
export type ReadSentence = {
  readonly text: string;
  /** What it says itself: whom it cites is left out. */
  readonly withoutCitations: string;
  /** The code that it names and gives the n of; `null` for other sentences. */
  readonly countOf: Id | null;
  readonly place: TextRange;
  readonly citations: readonly ReadCitation[];
};

/** Something of a text that could not be read as it was meant. */
export type OddPlace = { readonly place: TextRange; readonly shown: string };

/** What a text says, as far as it could be read. */
export type TextReading = {
  readonly language: Language;
  readonly blocks: readonly ClaimBlock[];
  readonly passages: readonly ClaimPassage[];
  readonly sentences: readonly ReadSentence[];
  readonly citations: readonly ReadCitation[];
  readonly lone: readonly (OddPlace & { readonly isOpening: boolean })[];
  readonly unread: readonly OddPlace[];
};

/** Reads a text against what its project calls things. */
export function readText(raw: string, project: ClaimProject): TextReading {
  const language = languageOf(raw);
  const blocks = blocksOf(raw);
  const passages = passagesOf(
    blocks,
    { codes: project.codes, evidence: new EvidenceByCode(project) },
    language,
  );
  const ofBlock = grouped(passages, ({ block }) => block);
  const reader = new CitationReader(project.documents);
  const citations = new Map(
    blocks.map((block) => [
      block,
      reader.read(block).flatMap(({ citation, found }): ReadCitation[] => {
        const passage = passageAt(ofBlock.get(block) ?? [], citation.range.start);
        if (passage === undefined) return [];
        return [{ citation, found, passage, place: rawRangeOf(block, citation.range) }];
      }),
    ]),
  );
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  return {
    ...{ language, blocks, passages },
    sentences: paragraphs.flatMap((block) => {
      const own = ofBlock.get(block) ?? [];
      return sentencesOf(block, language, { passages: own, citations: citations.get(block) ?? [] });
    }),
    citations: [...citations.values()].flat(),
    lone: paragraphs.flatMap((block) => loneIn(block, language)),
    unread: paragraphs.flatMap((block) => {
      const read = (citations.get(block) ?? []).map(({ citation }) => citation);
      return unreadYears(block.unquoted, read).map((range) => oddAt(block, range));
    }),
  };
}

function passageAt(own: readonly ClaimPassage[], at: number): ClaimPassage | undefined {
  return own.findLast(({ sentences }) => (sentences[0]?.start ?? 0) <= at) ?? own[0];
}

function sentencesOf(
  block: ClaimBlock,
  language: Language,
  {
    passages,
    citations,
  }: { readonly passages: readonly ClaimPassage[]; readonly citations: readonly ReadCitation[] },
): ReadSentence[] {
  return sentencesIn(block.unquoted, { start: 0, end: block.text.length }, language).map((range) => {
    const own = citations.filter(
      ({ citation }) => range.start <= citation.range.start && citation.range.start < range.end,
    );
    return {
      text: block.text.slice(range.start, range.end),
      withoutCitations: quotedCut(without(block.unquoted, range, own)),
      countOf: countIn(range, passages),
      place: rawRangeOf(block, range),
      citations: own,
    };
  });
}

function countIn({ start, end }: TextRange, passages: readonly ClaimPassage[]): Id | null {
  const counting = passages.find(
    ({ figure, by }) =>
      by === 'name' && figure !== null && start <= figure.range.start && figure.range.end <= end,
  );
  return counting?.codeId ?? null;
}

function without(text: string, { start, end }: TextRange, citations: readonly ReadCitation[]): string {
  let kept = '';
  let from = start;
  for (const { citation } of citations) {
    kept += text.slice(from, Math.max(from, citation.range.start));
    from = Math.max(from, citation.range.end);
  }
  return kept + text.slice(from, Math.max(from, end));
}

function loneIn(block: ClaimBlock, language: Language): TextReading['lone'] {
  const sentences = sentencesIn(block.unquoted, { start: 0, end: block.text.length }, language);
  return loneBrackets(block.unquoted, sentences).map(({ at, isOpening }) => {
    const range = isOpening ? { start: at, end: at + 1 } : { start: at, end: at + 1 };
    const around = isOpening ? { start: at, end: at + 25 } : { start: Math.max(0, at - 24), end: at + 1 };
    return {
      isOpening,
      place: rawRangeOf(block, range),
      shown: block.text.slice(around.start, around.end).trim(),
    };
  });
}

function oddAt(block: ClaimBlock, range: TextRange): OddPlace {
  const shown = block.text.slice(Math.max(0, range.start - 25), range.end).trim();
  return { place: rawRangeOf(block, range), shown };
}

const dutch = new Set(
  'de het een en van dat zijn niet met voor bij aan ook wordt worden door als'.split(' '),
);
const english = new Set('the and of to in that is are with for by not as was were this from'.split(' '));

/** Tells by its small words whether a text is Dutch or English. */
export function languageOf(text: string): Language {
  let balance = 0;
  for (const word of wordsOf(text)) balance += (dutch.has(word) ? 1 : 0) - (english.has(word) ? 1 : 0);
  return balance > 0 ? 'nl' : 'en';
}
