import { describe, expect, it } from 'vitest';
import { authorOf, identifyPage } from './page-identity';

const address = 'https://journal.example/article/12?utm_source=mail&page=2#results';

function identify(head: string, lang = ''): ReturnType<typeof identifyPage> {
  const html = `<!doctype html><html${lang === '' ? '' : ` lang="${lang}"`}><head>${head}</head><body></body></html>`;
  return identifyPage(new DOMParser().parseFromString(html, 'text/html'), address);
}

describe('identifyPage', () => {
  it('reads the citation that publishers put into their pages', () => {
    const draft = identify(`
      <meta name="citation_title" content="Someone to call">
      <meta name="citation_author" content="van der Berg, Anna">
      <meta name="citation_author" content="Ifeoma Okoye">
      <meta name="citation_publication_date" content="2020/03/01">
      <meta name="citation_journal_title" content="Journal of Care">
      <meta name="citation_doi" content="https://doi.org/10.1234/ABC.5">
      <meta name="citation_language" content="nl">
      <link rel="canonical" href="https://journal.example/article/12">`);
    expect(draft).toEqual({
      kind: 'page',
      title: 'Someone to call',
      authors: [
        { family: 'Berg', given: 'Anna', particle: 'van der' },
        { family: 'Okoye', given: 'Ifeoma', particle: '' },
      ],
      year: 2020,
      journal: 'Journal of Care',
      doi: '10.1234/abc.5',
      url: 'https://journal.example/article/12',
      fileId: null,
      language: 'nl',
    });
  });

  it('takes title and address of a page without a citation, without hash and tracking', () => {
    const draft = identify('<title>  A  plain\n page </title>', 'en-GB');
    expect(draft.title).toBe('A plain page');
    expect(draft.url).toBe('https://journal.example/article/12?page=2');
    expect(draft.language).toBe('en');
    expect([draft.doi, draft.year, draft.authors]).toEqual([null, null, []]);
  });

  it('does not take a script for an address', () => {
    const draft = identify(
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:,x">',
    );
    expect(draft.url).toBe('https://journal.example/article/12?page=2');
  });

  it('does not take just any identifier for a DOI', () => {
    expect(identify('<meta name="DC.identifier" content="ISSN 1234-5678">').doi).toBeNull();
    expect(identify('<meta name="DC.identifier" content="doi:10.5555/x1">').doi).toBe('10.5555/x1');
  });

  it('keeps a hostile title short and without characters that turn text around', () => {
    const { title } = identify(
      `<meta name="citation_title" content="a\u202eb\u0007c${'x'.repeat(100_000)}">`,
    );
    expect(title.startsWith('a b cx')).toBe(true);
    expect(title.length).toBeLessThanOrEqual(500);
  });

  it('keeps no more than a hundred authors', () => {
    const many = '<meta name="citation_author" content="A, B">'.repeat(300);
    expect(identify(many).authors.length).toBe(100);
  });
});

describe('authorOf', () => {
  it.each([
    ['Anna van den Berg', { family: 'Berg', given: 'Anna', particle: 'van den' }],
    ['Berg, Anna van den', { family: 'Berg', given: 'Anna', particle: 'van den' }],
    ['van den Berg, A.', { family: 'Berg', given: 'A.', particle: 'van den' }],
    ['De, Rahul', { family: 'De', given: 'Rahul', particle: '' }],
    ['Okoye', { family: 'Okoye', given: '', particle: '' }],
    ['Maria del Carmen García Lopez', { family: 'Carmen García Lopez', given: 'Maria', particle: 'del' }],
  ])('reads %s', (name, author) => {
    expect(authorOf(name)).toEqual(author);
  });
});
