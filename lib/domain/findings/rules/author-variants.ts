import { articlesOf } from '@/lib/domain/article';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Author, Id, Source } from '@/lib/domain/records';
import { findingKey, type Finding, type FindingRule } from '@/lib/domain/findings/finding';
import { citationOf, listedSource, same } from '@/lib/domain/findings/found';
import { nearNames } from '@/lib/domain/findings/near-names';

const id = 'source.authorVariants';

/** Two articles of one year that name what may be one author in two spellings: Thomson and Thompson. */
export const authorVariants: FindingRule = {
  id,
  severity: 'warning',
  title: { en: 'Author spelt in two ways', nl: 'Auteur op twee manieren gespeld' },
  reads: ['source'],
  find: (project) => {
    const byYear = new Map<number, Source[]>();
    for (const { article } of articlesOf(project.records.source.values())) {
      if (article.year === null) continue;
      const known = byYear.get(article.year);
      if (known === undefined) byYear.set(article.year, [article]);
      else known.push(article);
    }
    return [...byYear.values()].flatMap((sources) =>
      variantsAmong(sources).map((variant) => findingOf(project, variant)),
    );
  },
};

type Variant = { readonly one: Naming; readonly other: Naming };
type Naming = { readonly author: Author; readonly source: Source };

function variantsAmong(sources: readonly Source[]): Variant[] {
  const namings = sources
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((source) => source.authors.map((author) => ({ author, source })));
  const families = [...new Set(namings.map(({ author }) => author.family))];
  const found = new Map<string, Variant>();
  const namingsOf = (family: string | undefined): Naming[] =>
    namings.filter(({ author }) => author.family === family);
  for (const [a, b] of nearNames(families)) {
    const others = namingsOf(families[b]);
    for (const one of namingsOf(families[a])) {
      const alike = others.filter((other) => mayBeOne(one, other));
      for (const other of alike) {
        const [first, second] = one.source.id < other.source.id ? [one, other] : [other, one];
        found.set(keyOf(first, second), { one: first, other: second });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => (keyOf(a.one, a.other) < keyOf(b.one, b.other) ? -1 : 1));
}

function keyOf(one: Naming, other: Naming): string {
  return findingKey(id, one.source.id, other.source.id, one.author.family, other.author.family);
}

/** Who stand beside each other in one byline are two people, and so are those with other initials. */
function mayBeOne(one: Naming, other: Naming): boolean {
  if (one.source.id === other.source.id) return false;
  const [a, b] = [initialOf(one.author), initialOf(other.author)];
  if (a !== '' && b !== '' && a !== b) return false;
  return !names(one.source, other.author.family) && !names(other.source, one.author.family);
}

function names({ authors }: Source, family: string): boolean {
  return authors.some((author) => author.family === family);
}

function initialOf({ given }: Author): string {
  return given.trim().normalize('NFD').slice(0, 1).toLowerCase();
}

function findingOf(project: CodebookProjection, { one, other }: Variant): Finding {
  const [first, second] = [citationOf(project, one.source), citationOf(project, other.source)];
  return {
    key: keyOf(one, other),
    rule: id,
    place: { noun: 'source', id: other.source.id },
    about: same(`${other.author.family} / ${one.author.family}`),
    reason: {
      en: `${second} has ${other.author.family}, ${first} of the same year has ${one.author.family}; if they are one person, one is misspelt.`,
      nl: `${second} heeft ${other.author.family}, ${first} uit hetzelfde jaar heeft ${one.author.family}; als het één persoon is, is een van beide fout gespeld.`,
    },
    fixes: [editFix(other), editFix(one)],
    code: null,
    source: listedSource(project, other.source),
  };
}

function editFix({ author, source }: { readonly author: Author; readonly source: { readonly id: Id } }) {
  return {
    title: { en: `Correct “${author.family}”`, nl: `“${author.family}” verbeteren` },
    command: 'source.editRecord',
    argument: source.id,
  };
}
