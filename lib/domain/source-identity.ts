// Addresses and DOIs in the one form in which sources are recognised.

/** Gives a DOI in lower case without resolver or prefix; `null` when it is not one. */
export function normalDoi(doi: string | null): string | null {
  const found = /10\.\d{4,9}\/\S+/.exec(doi?.trim().toLowerCase() ?? '');
  return found === null ? null : found[0].replace(/[.,;]+$/, '');
}

/** Gives an address without hash; `null` when there is none. */
export function normalUrl(url: string | null): string | null {
  const address = url?.trim().split('#')[0] ?? '';
  return address === '' ? null : address;
}
