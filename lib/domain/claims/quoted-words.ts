const quoted = /[“„][^“”„]*”|«[^«»]*»/gu;

/**
 * Gives a text of the same length in which what stands in quotation marks says nothing: it is somebody else's, with
 * its own numbers, citations and brackets.
 */
export function withoutQuoted(text: string): string {
  return text.replace(
    quoted,
    (words) => words.charAt(0) + words.slice(1, -1).replace(/\S/g, 'x') + words.charAt(words.length - 1),
  );
}

/** Gives a text without what it quotes. */
export function quotedCut(text: string): string {
  return text.replace(quoted, ' ');
}
