// A long text of our own: sentences by a small grammar, words as unevenly frequent as in real prose.
import { below, oneOf, type Random } from '@/tests/fixtures/projects/random';
import { dutch, english, type Lexicon } from './lexicon';

/** Gives a text of at least `length` units: chapters, by turns English and Dutch, of titled sections and paragraphs. */
export function longText(length: number, random: Random): string {
  const parts: string[] = [];
  let units = 0;
  for (let section = 0; units < length; section += 1) {
    const lexicon = Math.floor(section / 9) % 2 === 0 ? english : dutch;
    const part = sectionText(lexicon, section, random);
    parts.push(part);
    units += part.length + 2;
  }
  return parts.join('\n\n');
}

function sectionText(lexicon: Lexicon, number: number, random: Random): string {
  const title = `${Math.floor(number / 9) + 1}.${(number % 9) + 1} ${capital(nounPhrase(lexicon, random))}`;
  const paragraphs = Array.from({ length: 3 + below(random, 5) }, () =>
    Array.from({ length: 3 + below(random, 6) }, () => sentence(lexicon, random)).join(' '),
  );
  return [title, ...paragraphs].join('\n\n');
}

function sentence(lexicon: Lexicon, random: Random): string {
  const opening = random() < 0.35 ? `${oneOf(random, lexicon.openings)} ` : '';
  const first = `${opening}${clause(lexicon, random)}`;
  const further = random() < 0.55 ? `, ${oneOf(random, lexicon.connectives)} ${clause(lexicon, random)}` : '';
  const aside = random() < 0.25 ? ` ${citation(random)}` : random() < 0.1 ? figures(random) : '';
  return `${capital(first + further)}${aside}.`;
}

function clause(lexicon: Lexicon, random: Random): string {
  const verb = pick(lexicon.verbs, random);
  const manner = random() < 0.3 ? ` ${pick(lexicon.adverbs, random)}` : '';
  const where =
    random() < 0.5 ? ` ${oneOf(random, lexicon.prepositions)} ${nounPhrase(lexicon, random)}` : '';
  return `${nounPhrase(lexicon, random)} ${verb}${manner} ${nounPhrase(lexicon, random)}${where}`;
}

function nounPhrase(lexicon: Lexicon, random: Random): string {
  const described = random() < 0.45 ? `${pick(lexicon.adjectives, random)} ` : '';
  const more =
    random() < 0.2 ? ` ${lexicon.of} ${oneOf(random, lexicon.determiners)} ${noun(lexicon, random)}` : '';
  return `${oneOf(random, lexicon.determiners)} ${described}${noun(lexicon, random)}${more}`;
}

/** One in three is put together from two, which gives the long tail of seldom words. */
function noun(lexicon: Lexicon, random: Random): string {
  const plain = pick(lexicon.nouns, random);
  return random() < 0.35 ? `${oneOf(random, lexicon.stems)}${lexicon.joint}${plain}` : plain;
}

function citation(random: Random): string {
  const year = 1985 + below(random, 40);
  return `(${name(random)}${random() < 0.4 ? ` & ${name(random)}` : ' et al.'}, ${year})`;
}

function figures(random: Random): string {
  return ` (n = ${10 + below(random, 900)}; ${(random() * 4).toFixed(2)})`;
}

const heads = [
  'Bak',
  'Ver',
  'Ol',
  'Har',
  'Sim',
  'Den',
  'Mol',
  'Ros',
  'Kam',
  'Wil',
  'Lan',
  'Tor',
  'Vis',
  'Jan',
];
const tails = [
  'ker',
  'hoeven',
  'sen',
  'mans',
  'dijk',
  'berg',
  'ford',
  'stra',
  'well',
  'ton',
  'sma',
  'ley',
  'ning',
];

function name(random: Random): string {
  return oneOf(random, heads) + oneOf(random, tails);
}

/** The first words come often, the last ones seldom. */
function pick(words: readonly string[], random: Random): string {
  return words[Math.floor(words.length * random() ** 1.6)] ?? '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
