const longest = 120;

/** Gives a name for the file that an address leads to, safe on every system; `article.pdf` when it has none. */
export function fileNameOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  const name = decoded(path.split('/').at(-1) ?? '').replace(/[^\p{L}\p{N}._ -]/gu, '_');
  return name === '' ? 'article.pdf' : name.slice(-longest);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign that stands for itself: the name is taken as it is written.
    return name;
  }
}
