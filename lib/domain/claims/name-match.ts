// How well a heading or a sentence names a code: by the code's own words in either language, with what people write
// for them. Words that many codes share say little.
import type { Id, Polarity } from '@/lib/domain/records';
import type { ClaimCode } from './claim-project';
import { lettersOf, wordsOf } from './words';

/** How well a text names a code, from 0 to 1; 2 when the whole name stands there. */
export type NameScore = { readonly codeId: Id; readonly score: number };

const fillers = new Set(
  (
    'de het een van in op aan en of door binnen vanuit uit voor met bij naar tot om over is zijn wordt worden dat die ' +
    'dit deze the a an of in on by from and or for with to within among that this these as is are be'
  ).split(' '),
);

/** Words that people put for each other in writing about young people and those around them. */
const alike: readonly (readonly string[])[] = [
  'familie gezin gezins ouder ouders opvoeder opvoeders verzorger verzorgers family parent parents carer carers caregiver caregivers'.split(
    ' ',
  ),
  'vriend vrienden vriendschap vriendschappen peers peer leeftijdsgenoten leeftijdgenoten friend friends friendship friendships'.split(
    ' ',
  ),
  'mentor mentoren therapeut therapeuten professional professionals hulpverlener hulpverleners behandelaar behandelaars mentors therapist therapists clinician clinicians'.split(
    ' ',
  ),
  'jongere jongeren kind kinderen adolescent adolescenten youth child children adolescents'.split(' '),
  'gebrek ontbreken afwezigheid gemis onvoldoende lack absence insufficient'.split(' '),
  'aangeleerd aanleren aangeleerde leren taught teach teaching learned'.split(' '),
  'onveilig onveilige unsafe'.split(' '),
];
const groupOf = new Map(alike.flatMap((words, group) => words.map((word) => [word, group] as const)));

const groupNames: Readonly<Partial<Record<Polarity, readonly string[]>>> = {
  protective: namesOfGroup('beschermende bevorderende helpende', 'protective promoting helping facilitating'),
  hindering: namesOfGroup('belemmerende hinderende', 'hindering risk obstructive impeding'),
};

function namesOfGroup(dutch: string, english: string): string[] {
  const withNouns = (words: string, nouns: readonly string[]): string[] =>
    words.split(' ').flatMap((word) => nouns.map((noun) => `${word} ${noun}`));
  return [
    ...withNouns(dutch, ['factoren', 'kenmerken', 'netwerkkenmerken']),
    ...withNouns(english, ['factors', 'characteristics', 'network characteristics']),
  ];
}

/** A name as it is compared: all its words, and those that tell with their weights. */
type ComparedName = {
  readonly letters: string;
  readonly whole: string;
  readonly words: readonly { word: string; weight: number }[];
};

/** Compares texts with the names of a codebook. */
export class NameMatcher {
  readonly #names = new Map<Id, readonly ComparedName[]>();

  constructor(codes: readonly ClaimCode[]) {
    const named = codes.map((code) => ({ code, names: namesOf(code) }));
    const uses = new Map<string, number>();
    for (const { names } of named) {
      for (const word of new Set(names.flatMap(tellingWords))) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
    const weightOf = (word: string): number => 1 / Math.sqrt(uses.get(word) ?? 1);
    for (const { code, names } of named) {
      const compared = names.map((name) => ({
        letters: lettersOf(name),
        whole: asWords(name),
        words: tellingWords(name).map((word) => ({ word, weight: weightOf(word) })),
      }));
      this.#names.set(code.id, compared);
    }
  }

  /** Gives the code that a heading names, or the codes that are called exactly so; none when that is not clear. */
  ofHeading(text: string): Id[] {
    const bare = text.replace(/^[\d.\s]+/, '').replace(/\d+$/, '');
    const words = tellingWords(bare);
    const asPrinted = lettersOf(text);
    const scores = [...this.#names].map(([codeId, names]) => ({
      codeId,
      score: names.some(({ letters }) => letters === asPrinted)
        ? 2
        : Math.max(0, ...names.map((name) => likeness(name, words, lettersOf(bare)))),
    }));
    const [best, next] = scores.toSorted((a, b) => b.score - a.score);
    if (best === undefined || best.score < 0.72) return [];
    if (best.score === 2) return scores.flatMap(({ codeId, score }) => (score === 2 ? [codeId] : []));
    return next !== undefined && next.score > best.score - 0.1 ? [] : [best.codeId];
  }

  /** Tells whether a sentence has a name of the code word for word, and no longer name of these codes around it. */
  isNamedWhole(text: string, codeId: Id, others: readonly Id[]): boolean {
    const sentence = asWords(text);
    const standing = (id: Id): string[] =>
      (this.#names.get(id) ?? []).flatMap(({ whole }) => (sentence.includes(whole) ? [whole] : []));
    const longer = others.flatMap((id) => (id === codeId ? [] : standing(id)));
    return standing(codeId).some(
      (own) => own.trim() !== '' && !longer.some((other) => other.length > own.length && other.includes(own)),
    );
  }

  /** Gives how well a sentence names each of these codes, best first. */
  inSentence(text: string, codeIds: readonly Id[]): NameScore[] {
    const words = tellingWords(text);
    const letters = lettersOf(text);
    const scores = codeIds.map((codeId) => {
      const names = this.#names.get(codeId) ?? [];
      return { codeId, score: Math.max(0, ...names.map((name) => presence(name, words, letters))) };
    });
    return scores.toSorted((a, b) => b.score - a.score);
  }
}

function namesOf({ names, kind, polarity }: ClaimCode): readonly string[] {
  if (kind !== 'polarityGroup' || polarity === null) return names;
  return [...names, ...(groupNames[polarity] ?? [])];
}

/** Its words between spaces, so that one text stands in another only by whole words. */
function asWords(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => !fillers.has(word));
}

/** Shortest name that proves anything when its letters stand in a text. */
const shortestName = 10;

function presence(name: ComparedName, words: readonly string[], letters: string): number {
  if (name.letters.length >= shortestName && letters.includes(name.letters)) return 2;
  const total = name.words.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  const met = name.words.reduce((sum, { word, weight }) => sum + weight * bestAmong(word, words), 0);
  return met / total;
}

/** A heading is like a name when each has the words of the other. */
function likeness(name: ComparedName, words: readonly string[], letters: string): number {
  if (name.letters === letters) return 2;
  const own = name.words.map(({ word }) => word);
  const back = words.reduce((sum, word) => sum + bestAmong(word, own), 0) / Math.max(1, words.length);
  const met = own.reduce((sum, word) => sum + bestAmong(word, words), 0) / Math.max(1, own.length);
  return Math.min(back, met);
}

function bestAmong(word: string, words: readonly string[]): number {
  return Math.max(0, ...words.map((other) => wordLikeness(word, other)));
}

function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const shortest = Math.min(one.length, other.length);
  let common = 0;
  while (common < shortest && one[common] === other[common]) common += 1;
  if (common >= 5 && common >= shortest * 0.65) return 0.9;
  const group = groupOf.get(one);
  return group !== undefined && group === groupOf.get(other) ? 0.6 : 0;
}
