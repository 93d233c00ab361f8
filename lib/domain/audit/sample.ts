// Passages of a code for somebody who cannot read them all: three best, three most doubtful, some at random.
import { endsSentence, beginsAsRest } from '@/lib/domain/sentences';
import { pageOf } from '@/lib/domain/evidence-views';
import type { Evidence } from '@/lib/domain/evidence-index';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Anchor, Coding, Id } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import { drawn } from './random-draw';

/** Why a passage is among the most doubtful. */
export type Doubt =
  | 'lost'
  | 'uncertain'
  | 'absence'
  | 'mixed'
  | 'conditional'
  | 'againstDefault'
  | 'questionInNote'
  | 'siblingToo'
  | 'veryShort';

/** Why a passage is among the best. */
export type Merit = 'example' | 'severalCoders' | 'wholeSentences' | 'enoughWords' | 'stated';

/** A passage of a sample. */
export type SampledPassage = {
  readonly fragmentId: Id;
  /** The source that it was made in, with its kind, which is the editor that shows it. */
  readonly sourceId: Id;
  readonly kind: Anchor['kind'];
  readonly citation: string;
  readonly text: string;
  /** `null` for web pages. */
  readonly page: string | null;
  readonly polarity: Coding['polarity'];
  readonly absence: boolean;
  readonly note: string;
  /** What speaks for it; heaviest first. */
  readonly merits: readonly Merit[];
  readonly doubts: readonly Doubt[];
};

/** What is drawn: how many at random, and the text that the draw starts from. */
export type SampleOptions = { readonly random: number; readonly seed: string };

/** The sample of a code. */
export type Sample = {
  /** Passages of the code and everything below it, each fragment once. */
  readonly count: number;
  readonly best: readonly SampledPassage[];
  readonly doubtful: readonly SampledPassage[];
  readonly random: readonly SampledPassage[];
};

/** How many passages are given as best and as most doubtful. */
const each = 3;
/** A quote of fewer words hardly says anything by itself. */
const fewestWords = 5;
/** A quote of this many words and no more says something and is read at once. */
const goodLength = { from: 8, to: 60 };

const doubtWeights: Readonly<Record<Doubt, number>> = {
  lost: 6,
  uncertain: 5,
  questionInNote: 4,
  againstDefault: 3,
  absence: 2,
  mixed: 2,
  conditional: 2,
  siblingToo: 2,
  veryShort: 2,
};

const meritWeights: Readonly<Record<Merit, number>> = {
  example: 5,
  severalCoders: 3,
  wholeSentences: 2,
  enoughWords: 1,
  stated: 1,
};

/**
 * Gives the sample of a code; `null` when it is not visible. The same project, options and code give the same sample.
 *
 * Nobody can tell by machine how good a passage is. _Doubtful_ is a passage of which something is known that a second
 * reader would look at: its place in the source is lost or uncertain, the coder's note has a question mark, its polarity
 * goes against what the code stands for, it says that something is absent, its effect is mixed or conditional, a code
 * beside this one is on it too, or it has fewer than five words. _Best_ are those with the least of that and the most of:
 * kept as an example of the code, coded by several people, whole sentences, eight to sixty words, a stated effect.
 * Both take passages of different documents first. _Random_ draws from all passages alike, whatever their document, so
 * that a share found in it says something about the whole.
 */
export function sampleOf(
  project: CodebookProjection,
  codeId: Id,
  { random, seed }: SampleOptions,
): Sample | null {
  const node = project.node(codeId);
  if (node === undefined) return null;
  const judge = new Judge(project, codeId);
  const passages = [...byFragment(project.evidence(node)).values()].map((all) => judge.judged(all));
  passages.sort((a, b) => (a.passage.fragmentId < b.passage.fragmentId ? -1 : 1));
  const doubtful = spread(passages.filter(({ doubt }) => doubt > 0).sort((a, b) => b.doubt - a.doubt));
  const others = passages.filter((one) => !doubtful.includes(one));
  const best = spread(others.toSorted((a, b) => b.merit - b.doubt - (a.merit - a.doubt)));
  return {
    count: passages.length,
    best: best.map(({ passage }) => passage),
    doubtful: doubtful.map(({ passage }) => passage),
    random: drawn(passages, random, seed).map(({ passage }) => passage),
  };
}

type Judged = {
  readonly passage: SampledPassage;
  readonly documentId: Id;
  readonly merit: number;
  readonly doubt: number;
};

function byFragment(evidence: Iterable<Evidence>): Map<Id, Evidence[]> {
  const groups = new Map<Id, Evidence[]>();
  for (const one of evidence) {
    const known = groups.get(one.fragment.id);
    if (known === undefined) groups.set(one.fragment.id, [one]);
    else known.push(one);
  }
  return groups;
}

/** The first of each document, then the second of each, until there are enough. */
function spread(sorted: readonly Judged[]): Judged[] {
  const chosen: Judged[] = [];
  for (let left = [...sorted]; left.length > 0 && chosen.length < each;) {
    const documents = new Set<Id>();
    const round = left.filter(({ documentId }) => {
      if (documents.has(documentId)) return false;
      documents.add(documentId);
      return true;
    });
    chosen.push(...round.slice(0, each - chosen.length));
    left = left.filter((one) => !round.includes(one));
  }
  return chosen;
}

class Judge {
  readonly #examples: ReadonlySet<Id>;
  readonly #besides: ReadonlySet<Id>;
  readonly #doubtful: ReadonlyMap<Id, 'uncertain' | 'lost'>;

  constructor(
    private readonly project: CodebookProjection,
    codeId: Id,
  ) {
    const code = project.records.code.get(codeId);
    this.#examples = new Set(code?.examples ?? []);
    const siblings = project.nodes.filter(
      ({ code: other }) => other.id !== codeId && other.parentId === (code?.parentId ?? null),
    );
    const fragments = siblings.flatMap((node) => [...project.evidence(node)].map((one) => one.fragment.id));
    this.#besides = new Set(fragments);
    this.#doubtful = project.doubtful();
  }

  judged(evidence: readonly Evidence[]): Judged {
    // A fragment has evidence, or it would not be here; the oldest coding speaks for it.
    const [first] = evidence.toSorted((a, b) => (a.coding.id < b.coding.id ? -1 : 1)) as [Evidence];
    const { fragment, face, source, anchor, coding } = first;
    const [merits, doubts] = [this.#merits(evidence, anchor), this.#doubts(evidence, anchor)];
    const passage: SampledPassage = {
      ...{ fragmentId: fragment.id, sourceId: face.id, kind: face.kind },
      ...{ text: shownQuote(anchor, fragment.language), page: pageOf(anchor) },
      citation: this.project.cited.get(source.id)?.citation ?? '',
      ...{ polarity: coding.polarity, absence: coding.absence, note: coding.note, merits, doubts },
    };
    return {
      passage,
      documentId: source.id,
      merit: merits.reduce((sum, merit) => sum + meritWeights[merit], 0),
      doubt: doubts.reduce((sum, doubt) => sum + doubtWeights[doubt], 0),
    };
  }

  /** The polarity that a code stands for, its own or the nearest one above it. */
  #standard(codeId: Id): Coding['polarity'] {
    const node = this.project.node(codeId);
    return node === undefined ? null : this.project.row(node).polarity;
  }

  #merits(evidence: readonly Evidence[], { quote: { exact } }: Anchor): Merit[] {
    const words = wordCount(exact);
    const found: Merit[] = [];
    if (evidence.some(({ fragment }) => this.#examples.has(fragment.id))) found.push('example');
    if (new Set(evidence.map(({ coding }) => coding.coder)).size > 1) found.push('severalCoders');
    if (endsSentence(exact) && !beginsAsRest(exact)) found.push('wholeSentences');
    if (words >= goodLength.from && words <= goodLength.to) found.push('enoughWords');
    if (evidence.every(({ coding }) => coding.polarity !== null)) found.push('stated');
    return found;
  }

  #doubts(evidence: readonly Evidence[], { quote: { exact } }: Anchor): Doubt[] {
    const found = new Set<Doubt>();
    for (const { fragment, coding } of evidence) {
      const place = this.#doubtful.get(fragment.id);
      if (place !== undefined) found.add(place);
      if (coding.note.includes('?')) found.add('questionInNote');
      if (isAgainst(coding, this.#standard(coding.codeId))) found.add('againstDefault');
      if (coding.absence) found.add('absence');
      if (coding.polarity === 'mixed' || coding.polarity === 'conditional') found.add(coding.polarity);
      if (this.#besides.has(fragment.id)) found.add('siblingToo');
    }
    if (wordCount(exact) < fewestWords) found.add('veryShort');
    return [...found].sort((a, b) => doubtWeights[b] - doubtWeights[a]);
  }
}

function isAgainst({ polarity }: Coding, standard: Coding['polarity']): boolean {
  const opposite = { protective: 'hindering', hindering: 'protective' } as const;
  return (standard === 'protective' || standard === 'hindering') && polarity === opposite[standard];
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
