// 300 articles of 10,000 words, the same for ours and for others in one run.
import { randomFrom } from '@/tests/fixtures/projects/random';
import { longText } from '@/tests/bench/anchoring/prose';

/** What the texts come to. */
export const articleCount = 300;
const unitsOfArticle = 68_000;

/** What is asked: frequent and seldom words, forms, phrases, beginnings, in both languages. */
export const queries: readonly string[] = [
  'support',
  'vertrouwen',
  'relationships',
  'trust family',
  '"social support"',
  'net*',
  'steun -familie',
  's*',
  'nergensbestaandwoord',
];

/** Gives the articles, each in pages of some 3,000 units. */
export function articles(seed: number): string[][] {
  const random = randomFrom(seed);
  return Array.from({ length: articleCount }, () => pagesOf(longText(unitsOfArticle, random)));
}

function pagesOf(text: string): string[] {
  const pages: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n\n', at + 3000);
    pages.push(text.slice(at, end === -1 ? undefined : end));
    at = end === -1 ? text.length : end + 2;
  }
  return pages;
}
