import type { ClaimFinding } from './claim-finding';
import { citedName } from '@/lib/domain/citation';
import type { Id } from '@/lib/domain/records';
import type { ClaimCode } from './claim-project';
import { grouped } from './grouped';
import type { ReadCitation } from './reading';
import { isMisspelling, lettersOf } from './words';

type Nothing = Pick<ClaimFinding, 'codeId' | 'documentIds' | 'fragmentIds'>;
const nothing: Nothing = { codeId: null, documentIds: [], fragmentIds: [] };

/** Gives what is wrong with the citations of a text: outside the set, written in two ways, or unclear. */
export function citationFindings(
  citations: readonly ReadCitation[],
  codes: readonly ClaimCode[],
): ClaimFinding[] {
  const groups = new Set(codes.filter(({ kind }) => kind === 'polarityGroup').map(({ id }) => id));
  return [
    ...outside(citations, groups),
    ...variants(citations),
    ...spelledTwice(citations),
    ...ambiguous(citations),
  ];
}

/**
 * A work under a code is a claim. The frame of a study is cited as background first, and comes back where whole
 * polarity groups are discussed: that alone makes it no claim.
 */
function outside(citations: readonly ReadCitation[], groups: ReadonlySet<Id>): ClaimFinding[] {
  const strange = citations.filter(({ found }) => found.kind === 'outside');
  return [...grouped(strange, ({ citation }) => citation.shown.toLowerCase()).values()].flatMap((same) => {
    const isBackground = same.some(({ passage }) => passage.codeId === null);
    const claims = same.filter(
      ({ passage: { codeId } }) => codeId !== null && !(isBackground && groups.has(codeId)),
    );
    const others = same.filter((each) => !claims.includes(each));
    return [outsideFinding(claims, true), outsideFinding(others, false)].flat();
  });
}

function outsideFinding([first, ...others]: readonly ReadCitation[], isClaim: boolean): ClaimFinding[] {
  if (first === undefined) return [];
  const { shown } = first.citation;
  const reason = isClaim
    ? {
        en: `${shown} is cited under a code, and is no document of the project. It counts in no n.`,
        nl: `${shown} is onder een code geciteerd, en is geen document van het project. Het telt in geen enkele n mee.`,
      }
    : {
        en: `${shown} is no document of the project. It is cited outside the codes, as background.`,
        nl: `${shown} is geen document van het project. Het is buiten de codes geciteerd, als achtergrond.`,
      };
  return [
    {
      ...nothing,
      ...({ rule: 'outside-set', severity: isClaim ? 'warning' : 'info' } as const),
      ...{ place: first.place, also: others.map(({ place }) => place) },
      ...{ codeId: isClaim ? first.passage.codeId : null, about: { en: shown, nl: shown }, reason },
    },
  ];
}

/** A citation that means a document whose authors are written in another way. */
function variants(citations: readonly ReadCitation[]): ClaimFinding[] {
  const written = citations.flatMap((each) => {
    const { found, citation } = each;
    if (found.kind === 'variant') return [{ each, document: found.document }];
    if (found.kind !== 'known') return [];
    const first = found.document.authors[0];
    if (first === undefined || isWritten(citation.names[0] ?? '', first.family)) return [];
    return [{ each, document: found.document }];
  });
  return [...grouped(written, ({ each }) => each.citation.shown).values()].flatMap((same) => {
    const [first, ...others] = same;
    if (first === undefined) return [];
    const { each, document } = first;
    const { shown } = each.citation;
    const names = document.authors.map(citedName).join(', ');
    return [
      {
        ...nothing,
        ...({ rule: 'name-variant', severity: 'warning', documentIds: [document.id] } as const),
        ...{ place: each.place, also: others.map((other) => other.each.place), codeId: each.passage.codeId },
        about: { en: shown, nl: shown },
        reason: {
          en: `The text writes ${shown}; the project has ${document.citation} (${names}). They are taken for one.`,
          nl: `De tekst schrijft ${shown}; het project heeft ${document.citation} (${names}). Ze zijn voor hetzelfde gehouden.`,
        },
      },
    ];
  });
}

/** The same letters with other capitals or accents is another way of writing; particles come and go. */
function isWritten(printed: string, family: string): boolean {
  const last = printed.split(' ').slice(-family.split(' ').length).join(' ');
  const plain = (name: string): string => name.replace(/[-‐‑\s]/g, '').normalize('NFC');
  return lettersOf(last) !== lettersOf(family) || plain(last) === plain(family);
}

/** Two works outside the set with one year and nearly one name. */
function spelledTwice(citations: readonly ReadCitation[]): ClaimFinding[] {
  const strange = citations.filter(({ found }) => found.kind === 'outside');
  const works = [...grouped(strange, ({ citation }) => citation.shown).values()].flatMap(
    ([first]) => first ?? [],
  );
  return works.flatMap((one, at) =>
    works.slice(at + 1).flatMap((other): ClaimFinding[] => {
      if (one.citation.year !== other.citation.year || !mayBeOne(one, other)) return [];
      const { shown } = other.citation;
      return [
        {
          ...{ ...nothing, rule: 'name-variant', severity: 'info', place: other.place, also: [one.place] },
          about: { en: shown, nl: shown },
          reason: {
            en: `The text writes ${one.citation.shown} and ${shown}: the same year, and nearly the same names.`,
            nl: `De tekst schrijft ${one.citation.shown} en ${shown}: hetzelfde jaar, en bijna dezelfde namen.`,
          },
        },
      ];
    }),
  );
}

function mayBeOne({ citation: one }: ReadCitation, { citation: other }: ReadCitation): boolean {
  if (one.names.length !== other.names.length || one.hasMore !== other.hasMore) return false;
  return one.names.every((name, at) =>
    isNearly(withoutParticle(name), withoutParticle(other.names[at] ?? '')),
  );
}

function isNearly(one: string, other: string): boolean {
  return lettersOf(one) === lettersOf(other) || isMisspelling(one, other);
}

function withoutParticle(name: string): string {
  return name.replace(/^(?:(?:van|von|de|den|der|ter|ten|te|la|le|du|di|da)\s+)+/iu, '');
}

function ambiguous(citations: readonly ReadCitation[]): ClaimFinding[] {
  return citations.flatMap(({ citation, found, place, passage }): ClaimFinding[] => {
    if (found.kind !== 'ambiguous') return [];
    const listed = found.documents.map((document) => document.citation).join('; ');
    const { shown } = citation;
    return [
      {
        ...{ rule: 'ambiguous-citation', severity: 'warning', place, also: [], codeId: passage.codeId },
        about: { en: shown, nl: shown },
        reason: {
          en: `${shown} may be any of these documents, and was counted for none: ${listed}.`,
          nl: `${shown} kan elk van deze documenten zijn, en is voor geen ervan geteld: ${listed}.`,
        },
        ...{ documentIds: found.documents.map(({ id }) => id), fragmentIds: [] },
      },
    ];
  });
}
