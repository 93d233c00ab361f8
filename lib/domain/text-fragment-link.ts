/** How many words of a passage's beginning and end a browser is given to find it by. */
const edgeWords = 5;

/**
 * Gives the address that opens a web page at a passage: its own address with a text fragment, the passage's first
 * and last words. `null` for an address that is not of the web, which nobody should follow.
 */
export function textFragmentLink(url: string, passage: string): string | null {
  if (!isWebAddress(url)) return null;
  const words = passage.split(/\s+/).filter((word) => word !== '');
  const isLong = words.length > 2 * edgeWords;
  const ends = isLong ? [words.slice(0, edgeWords), words.slice(-edgeWords)] : [words];
  return `${url.split('#')[0]}#:~:text=${ends.map((each) => encoded(each.join(' '))).join(',')}`;
}

/** Whether an address may be followed from the workbench. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** A hyphen or comma has a meaning of its own in a text fragment. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
