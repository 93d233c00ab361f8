// What each part of a text speaks about: headings open a code's section, a sentence with a figure opens a passage, and
// passages are given to the codes of their section by the words they use and, where those do not tell, by their order.
import type { Language } from '@/lib/base/language';
import type { Id, TextRange } from '@/lib/domain/records';
import { sentencesIn } from '@/lib/domain/sentences';
import type { ClaimCode, EvidenceByCode } from './claim-project';
import type { ClaimBlock } from './claim-text';
import { grouped } from './grouped';
import { HeadingCodes } from './heading-codes';
import { NameMatcher, type NameScore } from './name-match';
import { figuresIn, type TextFigure } from './numbers';

/** How a passage was given to its code. */
export type TopicReason = 'name' | 'order' | 'heading' | 'unclear';

/** Sentences of a paragraph that speak about one code. */
export type ClaimPassage = {
  readonly block: ClaimBlock;
  /** In the text of the block. */
  readonly sentences: readonly TextRange[];
  /** The `n =` of its first sentence. */
  readonly figure: TextFigure | null;
  /** The code that its heading names; `null` under no such heading. */
  readonly sectionId: Id | null;
  readonly codeId: Id | null;
  readonly by: TopicReason;
};

/** A passage before its code is known; all passages of one section share its object. */
type Draft = Omit<ClaimPassage, 'codeId' | 'by' | 'sectionId'> & { readonly section: Section };
type Section = { readonly codeId: Id | null };

/** Gives the passages of a text in their order, each with what it speaks about. */
export function passagesOf(
  blocks: readonly ClaimBlock[],
  { codes, evidence }: { readonly codes: readonly ClaimCode[]; readonly evidence: EvidenceByCode },
  language: Language,
): ClaimPassage[] {
  const matcher = new NameMatcher(codes);
  const headings = new HeadingCodes(codes, (codeId) => evidence.documentsUnder(codeId).size);
  let section: Section = { codeId: null };
  const drafts: Draft[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      section = {
        codeId: headings.next(
          { text: block.text, claimed: firstFigure(blocks[at + 1]) },
          matcher.ofHeading(block.text),
        ),
      };
    } else drafts.push(...draftsOf(block, section, language));
  }
  const sections = grouped(drafts, (draft) => draft.section);
  const given = new Map(
    [...sections].flatMap(([each, own]) => [...new Topics(codes, matcher, each.codeId).give(own)]),
  );
  return drafts.map((draft) => {
    const { codeId, by } = given.get(draft) ?? { codeId: draft.section.codeId, by: 'heading' };
    const { section: in_, ...passage } = draft;
    return { ...passage, sectionId: in_.codeId, codeId, by };
  });
}

function firstFigure(block: ClaimBlock | undefined): number | null {
  if (block?.kind !== 'paragraph') return null;
  const [figure] = figuresIn(block.unquoted, { start: 0, end: block.text.length });
  return figure?.value ?? null;
}

function draftsOf(block: ClaimBlock, section: Section, language: Language): Draft[] {
  const whole = { start: 0, end: block.text.length };
  const drafts: (Draft & { sentences: TextRange[] })[] = [];
  for (const sentence of sentencesIn(block.unquoted, whole, language)) {
    const figures = figuresIn(block.unquoted, sentence).filter(({ unit }) => unit !== 'people');
    // Several figures in one sentence are an enumeration, not what the passage is about.
    const figure = figures.length === 1 ? (figures[0] ?? null) : null;
    const open = drafts.at(-1);
    if (figure === null && open !== undefined) open.sentences.push(sentence);
    else drafts.push({ block, section, sentences: [sentence], figure });
  }
  return drafts;
}

type Given = Pick<ClaimPassage, 'codeId' | 'by'>;

/** Gives the passages of one section to the codes that it may speak about. */
class Topics {
  readonly #slots: readonly Id[];

  constructor(
    codes: readonly ClaimCode[],
    private readonly matcher: NameMatcher,
    private readonly sectionId: Id | null,
  ) {
    this.#slots = sectionId === null ? codes.map(({ id }) => id) : withBelow(codes, sectionId);
  }

  give(drafts: readonly Draft[]): Map<Draft, Given> {
    const given = new Map<Draft, Given>();
    for (const draft of drafts) {
      const named = this.#named(draft);
      if (named !== null) given.set(draft, { codeId: named, by: 'name' });
    }
    this.#freeDoubles(drafts, given);
    this.#giveByOrder(drafts, given);
    return given;
  }

  /** A passage with a figure is about what its first sentence names; without one, only a whole name is enough. */
  #named({ block, sentences, figure }: Draft): Id | null {
    const [first] = sentences;
    if (first === undefined) return null;
    const words = block.unquoted.slice(first.start, first.end);
    const { sectionId } = this;
    // What is below may be called nearly as the heading: `Trust`, `Trust in teachers`.
    if (sectionId !== null && figure !== null && this.matcher.isNamedWhole(words, sectionId, this.#slots)) {
      return sectionId;
    }
    const [best, next] = this.matcher.inSentence(words, this.#slots);
    if (best === undefined || (figure === null && sectionId === null)) return null;
    const least = figure === null || sectionId === null ? 2 : 0.6;
    return best.score >= least && isAhead(best, next) ? best.codeId : null;
  }

  /** Two passages with figures cannot both give the n of one code: the order decides then. */
  #freeDoubles(drafts: readonly Draft[], given: Map<Draft, Given>): void {
    const counted = drafts.filter((draft) => draft.figure !== null && given.has(draft));
    for (const doubles of grouped(counted, (draft) => given.get(draft)?.codeId).values()) {
      if (doubles.length > 1) for (const draft of doubles) given.delete(draft);
    }
  }

  /** What is left over of the passages takes what is left over of the codes, when there are as many. */
  #giveByOrder(drafts: readonly Draft[], given: Map<Draft, Given>): void {
    if (this.sectionId === null) return;
    const open = drafts.filter((draft) => draft.figure !== null && !given.has(draft));
    const taken = new Set(
      [...given].flatMap(([{ figure }, { codeId }]) => (figure === null ? [] : [codeId])),
    );
    const free = this.#slots.filter((codeId) => !taken.has(codeId));
    for (const [at, draft] of open.entries()) {
      const codeId = open.length === free.length ? (free[at] ?? null) : this.sectionId;
      const by = open.length === free.length ? 'order' : this.#slots.length === 1 ? 'heading' : 'unclear';
      given.set(draft, { codeId, by });
    }
  }
}

function isAhead(best: NameScore, next: NameScore | undefined): boolean {
  return next === undefined || best.score - next.score >= 0.2;
}

function withBelow(codes: readonly ClaimCode[], codeId: Id): Id[] {
  const below = codes.filter(({ parentId }) => parentId === codeId);
  return [codeId, ...below.flatMap(({ id }) => withBelow(codes, id))];
}
