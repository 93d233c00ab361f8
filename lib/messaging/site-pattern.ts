/** Gives the match pattern of an address's site; `null` for anything but web pages. */
export function sitePattern(url: string | undefined): string | null {
  if (url === undefined || !/^https?:/.test(url)) return null;
  // Match patterns take no port.
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
