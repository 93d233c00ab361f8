const ligature = /[\ufb00-\ufb06]/g;
const brokenWord = /(\p{L}+)[-\u00ad\u2010][ \t]*\n\s*(\p{Ll}\p{L}*)/gu;

/**
 * Gives a stretch of a page's text as a person would type it: lines joined, ligatures written out, words that were
 * broken at a line end whole again. `around` is the text that tells whether a hyphen belongs to the word.
 */
export function readableWords(stretch: string, around: string): string {
  const known = around.toLowerCase();
  return stretch
    .replace(brokenWord, (_, before: string, after: string) => {
      const isCompound =
        known.includes(`${before}-${after}`.toLowerCase()) &&
        !known.includes(`${before}${after}`.toLowerCase());
      return isCompound ? `${before}-${after}` : `${before}${after}`;
    })
    .replace(/\u00ad/g, '')
    .replace(ligature, (each) => each.normalize('NFKC'))
    .replace(/\s+/g, ' ');
}
