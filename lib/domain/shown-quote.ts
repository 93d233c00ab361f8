import type { Language } from '@/lib/base/language';
import type { Anchor } from './records';

const figure: Readonly<Record<Language, string>> = { en: 'figure', nl: 'figuur' };

/**
 * Gives the passage as it is read: white space is one space, ligatures are letters, and a word cut at the
 * end of a PDF's line is whole again. The stored quote keeps every character. What a person typed for a rectangle on a
 * figure is marked as such, in the language of the fragment.
 */
export function shownQuote(anchor: Anchor, language: Language | null = null): string {
  if (isArea(anchor)) return `[${figure[language ?? 'en']}: ${anchor.quote.exact.trim()}]`;
  const known = shown.get(anchor);
  if (known !== undefined) return known;
  const made = withoutCuts(anchor);
  shown.set(anchor, made);
  return made;
}

/** Anchors never change, and a table of all quotes is made again after every coding. */
const shown = new WeakMap<Anchor, string>();

function withoutCuts(anchor: Anchor): string {
  const { exact, prefix, suffix } = anchor.quote;
  const joined = anchor.kind === 'pdf' ? withWholeWords(exact, `${prefix}${exact}${suffix}`) : exact;
  return withPlainLigatures(joined).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** Tells whether an anchor is a rectangle on a figure or a scan. */
export function isArea(anchor: Anchor): boolean {
  return anchor.kind === 'pdf' && anchor.area === true;
}

/** A word that a line end cuts after its hyphen; a hyphen before a capital or a number belongs to the word. */
const cutWord = /(\p{L}+)[-\u00ad\u2010]\s*\n\s*(\p{Ll}\p{L}*)/gu;

/** Words before which a hyphen hangs: `omgevings- en contextuele factoren`, `self- and other-directed`. */
const afterHangingHyphen = new Set(['en', 'of', 'and', 'or', 'tot', 'to']);

/** `around` tells whether a word is written with its hyphen where no line cuts it. */
function withWholeWords(text: string, around: string): string {
  const known = around.toLowerCase();
  return text.replace(cutWord, (_match, before: string, after: string) => {
    if (afterHangingHyphen.has(after)) return `${before}- ${after}`;
    const [hyphened, joined] = [`${before}-${after}`, `${before}${after}`];
    const isCompound = known.includes(hyphened.toLowerCase()) && !known.includes(joined.toLowerCase());
    return isCompound ? hyphened : joined;
  });
}

function withPlainLigatures(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
}
