// The passages that are painted by ours and by peers: the same ones for the same text and seed.
import type { NetworkType, TextRange } from '@/lib/domain/records';
import type { Random } from '@/tests/fixtures/projects/random';

/** A stretch of text and how it is coded. */
export type Passage = TextRange & { readonly types: readonly NetworkType[]; readonly hasMemo: boolean };

const types: readonly NetworkType[] = ['structural', 'interaction', 'person'];

/** Spreads passages evenly over a text, word aligned; phrases, sentences and a few paragraphs, so that some overlap. */
export function passagesOf(text: string, count: number, random: Random): Passage[] {
  return Array.from({ length: count }, (_, at) => {
    const start = wordStart(text, Math.floor((at * text.length) / count));
    const kind = random();
    const wanted = kind < 0.3 ? 20 + random() * 40 : kind < 0.9 ? 80 + random() * 120 : 300 + random() * 400;
    const end = wordEnd(text, Math.min(text.length, start + Math.floor(wanted)));
    const type = types[at % 3] ?? 'person';
    const second = types[(at + 1) % 3] ?? 'person';
    return { start, end, types: random() < 0.2 ? [type, second] : [type], hasMemo: random() < 0.1 };
  });
}

function wordStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\S/.test(text.charAt(at - 1))) at -= 1;
  while (at < text.length - 1 && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function wordEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && /\S/.test(text.charAt(at))) at += 1;
  while (/\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
