// Who a page says it is: canonical address, DOI and citation meta tags. All of it is a stranger's text.
import { languageOf } from '@/lib/base/language';
import { normalDoi } from '@/lib/domain/source-identity';
import type { SourceDraft } from '@/lib/domain/drafts';
import type { Author } from '@/lib/domain/records';

const longestText = 500;
const mostAuthors = 100;
const tracking = /^(utm_\w+|fbclid|gclid|mc_[a-z]+|ref|referrer)$/i;
const particles = /^(van|von|der|den|de|het|ter|ten|te|la|le|du|di|da|dos|del|el|al|zu|zur|'t)$/i;

/** Gives the bibliographic record of a page, as far as the page tells it. */
export function identifyPage(page: Document, address: string): SourceDraft {
  const first = (...names: string[]): string | null => {
    for (const name of names) {
      const [content] = metaContents(page, name);
      if (content !== undefined) return content;
    }
    return null;
  };
  const title = first('citation_title', 'DC.title', 'dc.title', 'og:title') ?? cleaned(page.title);
  const date = first(
    'citation_publication_date',
    'citation_date',
    'citation_year',
    'DC.date',
    'article:published_time',
  );
  const tag = first('citation_language', 'DC.language') ?? page.documentElement.lang;
  return {
    kind: 'page',
    title: title === '' ? address : title,
    authors: authorsOf(page),
    year: yearOf(date),
    journal: first('citation_journal_title', 'prism.publicationName', 'og:site_name') ?? '',
    doi: normalDoi(first('citation_doi', 'DC.identifier.DOI', 'prism.doi', 'DC.identifier', 'dc.identifier')),
    url: addressOf(page, address),
    fileId: null,
    language: tag === '' ? null : languageOf(tag),
  };
}

function metaContents(page: Document, name: string): string[] {
  const wanted = CSS.escape(name);
  const tags = page.querySelectorAll<HTMLMetaElement>(
    `meta[name="${wanted}" i], meta[property="${wanted}" i]`,
  );
  return [...tags].map((tag) => cleaned(tag.content)).filter((content) => content !== '');
}

function authorsOf(page: Document): Author[] {
  const names = ['citation_author', 'DC.creator', 'dc.creator']
    .map((name) => metaContents(page, name))
    .find((contents) => contents.length > 0);
  return (names ?? []).slice(0, mostAuthors).map(authorOf);
}

/** Reads `Berg, Anna van den`, `van den Berg, Anna` and `Anna van den Berg`. */
export function authorOf(name: string): Author {
  const [before = '', after] = name.split(',').map((part) => part.trim());
  if (after !== undefined) {
    const { particle, rest } = leadingParticles(before);
    const words = after.split(/\s+/);
    const at = words.findIndex((word) => particles.test(word));
    if (particle === '' && at > 0) {
      return { family: rest, given: words.slice(0, at).join(' '), particle: words.slice(at).join(' ') };
    }
    return { family: rest, given: after, particle };
  }
  const words = before.split(/\s+/);
  const at = words.findIndex((word, index) => index > 0 && particles.test(word));
  const family = at === -1 ? words.length - 1 : at;
  const { particle, rest } = leadingParticles(words.slice(family).join(' '));
  return { family: rest, given: words.slice(0, family).join(' '), particle };
}

function leadingParticles(name: string): { particle: string; rest: string } {
  const words = name.split(/\s+/);
  const end = words.findIndex((word) => !particles.test(word));
  // A family called "De" is a family.
  if (end < 1) return { particle: '', rest: name };
  return { particle: words.slice(0, end).join(' '), rest: words.slice(end).join(' ') };
}

function yearOf(date: string | null): number | null {
  const found = /(?:^|\D)((?:1[5-9]|20|21)\d{2})(?:\D|$)/.exec(date ?? '');
  return found === null ? null : Number(found[1]);
}

function addressOf(page: Document, address: string): string | null {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical" i]')?.href;
  const [open] = metaContents(page, 'og:url');
  const found = [canonical, open, address].find((candidate) => isWebAddress(candidate)) ?? address;
  if (!URL.canParse(found)) return null;
  const url = new URL(found);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href.slice(0, 2000);
}

function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\/./i.test(address) && URL.canParse(address);
}

/** Takes out control and direction characters and keeps it short. */
function cleaned(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestText);
}
