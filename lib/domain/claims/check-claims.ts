// The claim check: what a results text says against what its project derives.
import { isCodable } from '@/lib/domain/code-records';
import { labelIn, type Labels } from '@/lib/base/language';
import type { Id, TextRange } from '@/lib/domain/records';
import type { ClaimFinding } from './claim-finding';
import { EvidenceByCode, type ClaimCode, type ClaimProject } from './claim-project';
import { rawRangeOf } from './claim-text';
import { citationFindings } from './citation-findings';
import { factFindings, textFindings } from './text-findings';
import { factsIn, type FactClaim, type FactSum } from './facts';
import { grouped } from './grouped';
import { figuresIn } from './numbers';
import { readText, type ReadCitation, type TextReading } from './reading';
import type { ClaimPassage } from './topics';

/** An `n =` that a text gives of a code, beside what is derived. */
export type CountClaim = {
  readonly code: ClaimCode;
  readonly claimed: number;
  /** Different documents with a fragment of the code or one below it. */
  readonly derived: number;
  /** Different works that the text cites under the code or one below it. */
  readonly cited: number;
  /** Of these, documents of the project. */
  readonly citedInSet: number;
  readonly by: ClaimPassage['by'];
  readonly place: TextRange;
};

/** A document that the text cites for a code. */
export type PairClaim = {
  readonly code: ClaimCode;
  readonly documentId: Id;
  readonly citation: string;
  /** The fragments that carry it; none when nothing does. */
  readonly fragmentIds: readonly Id[];
  readonly places: readonly TextRange[];
};

/** All that was compared, and what does not agree. */
export type ClaimReport = {
  readonly reading: TextReading;
  readonly counts: readonly CountClaim[];
  readonly pairs: readonly PairClaim[];
  readonly facts: readonly FactClaim[];
  readonly sums: readonly FactSum[];
  readonly findings: readonly ClaimFinding[];
};

/** Checks a text against its project. Pure: the same text and project give the same report. */
export function checkClaims(raw: string, project: ClaimProject): ClaimReport {
  const reading = readText(raw, project);
  const evidence = new EvidenceByCode(project);
  const counts = countsOf(reading, evidence);
  const pairs = pairsOf(reading.citations, evidence);
  const { claims: facts, sums } = factsIn(reading.passages, project);
  const findings = [
    ...counts.flatMap((count) => countFindings(count, evidence)),
    ...unclearFigures(reading, facts, evidence),
    ...factFindings(facts, sums, project),
    ...pairs
      .filter(({ fragmentIds }) => fragmentIds.length === 0)
      .map((pair) => unsupported(pair, { evidence, project })),
    ...unreported(pairs, { evidence, project }),
    ...citationFindings(reading.citations, project.codes),
    ...textFindings(reading),
  ];
  return { reading, counts, pairs, facts, sums, findings };
}

function countsOf({ passages, citations }: TextReading, evidence: EvidenceByCode): CountClaim[] {
  const under = citationsUnder(citations, evidence);
  return passages.flatMap(({ block, codeId, figure, by }) => {
    const code = codeId === null ? undefined : evidence.code(codeId);
    if (code === undefined || figure === null || by === 'unclear') return [];
    const own = under.get(code.id) ?? [];
    return [
      {
        ...{ code, by, claimed: figure.value, place: rawRangeOf(block, figure.range) },
        derived: evidence.documentsUnder(code.id).size,
        cited: new Set(own.map(workOf)).size,
        citedInSet: new Set(own.flatMap(documentOf)).size,
      },
    ];
  });
}

/** What is cited under each code or one below it. */
function citationsUnder(
  citations: readonly ReadCitation[],
  evidence: EvidenceByCode,
): ReadonlyMap<Id, readonly ReadCitation[]> {
  const under = new Map<Id, ReadCitation[]>();
  for (const each of citations) {
    const { codeId } = each.passage;
    for (const id of codeId === null ? [] : evidence.withAbove(codeId)) {
      const known = under.get(id);
      if (known === undefined) under.set(id, [each]);
      else known.push(each);
    }
  }
  return under;
}

/** One work, whether it is a document of the project or not. */
function workOf(read: ReadCitation): string {
  return documentOf(read)[0] ?? read.citation.shown.toLowerCase();
}

function documentOf({ found }: ReadCitation): Id[] {
  return found.kind === 'known' || found.kind === 'variant' ? [found.document.id] : [];
}

/** Codes about which a single publication may be cited; a polarity group is no such claim. */
function pairsOf(citations: readonly ReadCitation[], evidence: EvidenceByCode): PairClaim[] {
  const claims = citations.flatMap(({ found, passage, place }) => {
    const code = passage.codeId === null ? undefined : evidence.code(passage.codeId);
    const isKnown = found.kind === 'known' || found.kind === 'variant';
    if (code === undefined || !isCodable(code.kind) || !isKnown) return [];
    return [{ code, document: found.document, place }];
  });
  return [...grouped(claims, ({ code, document }) => `${code.id} ${document.id}`).values()].flatMap(
    (same) => {
      const [first] = same;
      if (first === undefined) return [];
      const { code, document } = first;
      const fragmentIds = evidence.fragmentsOf(code.id, document.id);
      const places = same.map(({ place }) => place);
      return [{ code, documentId: document.id, citation: document.citation, fragmentIds, places }];
    },
  );
}

function countFindings(
  { code, claimed, derived, cited, citedInSet, place }: CountClaim,
  evidence: EvidenceByCode,
): ClaimFinding[] {
  const base = { place, also: [], about: code.labels, codeId: code.id, severity: 'warning' } as const;
  const documentIds = [...evidence.documentsUnder(code.id)];
  const fragmentIds = [...new Set(evidence.under(code.id).map(({ fragmentId }) => fragmentId))];
  const found: ClaimFinding[] = [];
  if (claimed !== derived) {
    const reason = {
      en: `The text says n = ${claimed}; ${derived} ${derived === 1 ? 'document has' : 'different documents have'} a fragment with this code or one below it.`,
      nl: `De tekst zegt n = ${claimed}; ${derived} ${derived === 1 ? 'document heeft' : 'verschillende documenten hebben'} een fragment met deze code of een code eronder.`,
    };
    found.push({ ...base, rule: 'n-differs', reason, documentIds, fragmentIds });
  }
  if (claimed !== cited) {
    const reason = citedReason({ claimed, cited, citedInSet });
    found.push({ ...base, rule: 'n-not-cited', reason, documentIds: [], fragmentIds });
  }
  return found;
}

function citedReason({
  claimed,
  cited,
  citedInSet,
}: Pick<CountClaim, 'claimed' | 'cited' | 'citedInSet'>): Labels {
  if (cited === 0) {
    return {
      en: `The text says n = ${claimed}, and cites no publication under this code.`,
      nl: `De tekst zegt n = ${claimed}, en citeert onder deze code geen enkele publicatie.`,
    };
  }
  return {
    en: `The text says n = ${claimed}, and cites ${cited} ${cited === 1 ? 'publication' : 'different publications'} under this code, ${citedInSet} of them ${citedInSet === 1 ? 'a document' : 'documents'} of the project.`,
    nl: `De tekst zegt n = ${claimed}, en citeert onder deze code ${cited} ${cited === 1 ? 'publicatie' : 'verschillende publicaties'}, waarvan ${citedInSet} ${citedInSet === 1 ? 'document' : 'documenten'} van het project.`,
  };
}

/** Figures that could be tied neither to a code nor to what documents are. */
function unclearFigures(
  { passages }: TextReading,
  facts: readonly FactClaim[],
  evidence: EvidenceByCode,
): ClaimFinding[] {
  const compared = new Set(facts.map(({ place }) => place.start));
  return passages.flatMap(({ block, sentences, codeId, figure, by }) => {
    const isClear = codeId !== null && by !== 'unclear';
    const over = codeId === null || by !== 'unclear' ? undefined : evidence.code(codeId);
    const alone = over === undefined ? noName : under(over, evidence.documentsUnder(over.id).size);
    const open = sentences.flatMap((sentence) => {
      const figures = figuresIn(block.unquoted, sentence).filter(({ unit }) => unit !== 'people');
      const reason = figures.length > 1 ? severalFigures : alone;
      return figures
        .filter(({ range }) => !(isClear && range.start === figure?.range.start))
        .map(({ value, range }) => ({ value, reason, place: rawRangeOf(block, range) }));
    });
    return open
      .filter(({ place }) => !compared.has(place.start))
      .map(({ value, reason, place }): ClaimFinding => ({
        ...{ rule: 'n-without-code', severity: 'info', place, also: [], codeId },
        ...{ documentIds: [], fragmentIds: [], reason },
        about: { en: `n = ${value}`, nl: `n = ${value}` },
      }));
  });
}

const noName: Labels = {
  en: 'It is not clear what this number counts: no heading or name says so. It was not compared.',
  nl: 'Het is niet duidelijk wat dit getal telt: geen kop of naam zegt het. Het is niet vergeleken.',
};
const severalFigures: Labels = {
  en: 'This sentence has several numbers, so that it is not clear which publications belong to each. It was not compared; give each a sentence of its own.',
  nl: 'Deze zin heeft meer getallen, zodat niet duidelijk is welke publicaties bij welk getal horen. Het is niet vergeleken; geef elk een eigen zin.',
};

function under({ labels }: Pick<ClaimCode, 'labels'>, derived: number): Labels {
  return {
    en: `It stands under the heading “${labelIn(labels, 'en')}” (here n = ${derived}) and names no code: it may count that one or one below it. It was not compared.`,
    nl: `Het staat onder de kop “${labelIn(labels, 'nl')}” (hier n = ${derived}) en noemt geen code: het kan die tellen of een eronder. Het is niet vergeleken.`,
  };
}

type Against = { readonly evidence: EvidenceByCode; readonly project: ClaimProject };

function unsupported({ code, documentId, citation, places }: PairClaim, against: Against): ClaimFinding {
  const own = against.project.evidence.filter((each) => each.documentId === documentId);
  const named = [...new Set(own.map(({ codeId }) => codeId))].flatMap(
    (id) => against.evidence.code(id) ?? [],
  );
  const listed = (language: 'en' | 'nl'): string =>
    named.map(({ labels }) => labelIn(labels, language)).join('; ');
  const reason: Labels =
    named.length === 0
      ? {
          en: `${citation} is cited for this code and has no coded fragment at all.`,
          nl: `${citation} is voor deze code geciteerd en heeft geen enkel gecodeerd fragment.`,
        }
      : {
          en: `${citation} is cited for this code and has no fragment with it. Its fragments are coded: ${listed('en')}.`,
          nl: `${citation} is voor deze code geciteerd en heeft er geen fragment mee. De fragmenten hebben: ${listed('nl')}.`,
        };
  const fragmentIds = [...new Set(own.map(({ fragmentId }) => fragmentId))];
  return {
    ...{ rule: 'unsupported', severity: 'warning', place: places[0] ?? null, also: places.slice(1) },
    ...{ about: code.labels, reason, codeId: code.id, documentIds: [documentId], fragmentIds },
  };
}

/** A fragment is reported when its document is cited for one of its codes or for the theme above. */
function unreported(pairs: readonly PairClaim[], { evidence, project }: Against): ClaimFinding[] {
  const told = new Set(pairs.map(({ code, documentId }) => `${code.id} ${documentId}`));
  const citations = new Map(project.documents.map(({ id, citation }) => [id, citation]));
  return [...grouped(project.evidence, ({ fragmentId }) => fragmentId)].flatMap(([fragmentId, own]) => {
    const isTold = own.some(({ codeId, documentId }) =>
      evidence.withAbove(codeId).some((id) => told.has(`${id} ${documentId}`)),
    );
    const [first] = own;
    const code = first === undefined ? undefined : evidence.code(first.codeId);
    if (isTold || first === undefined || code === undefined) return [];
    const citation = citations.get(first.documentId) ?? '';
    const codes = own.flatMap(({ codeId }) => evidence.code(codeId) ?? []);
    const listed = (language: 'en' | 'nl'): string =>
      codes.map(({ labels }) => labelIn(labels, language)).join('; ');
    return [
      {
        ...({ rule: 'unreported', severity: 'info', place: null, also: [], about: code.labels } as const),
        reason: {
          en: `${citation} has a fragment coded ${listed('en')}, and the text cites it for none of these.`,
          nl: `${citation} heeft een fragment met ${listed('nl')}, en de tekst citeert het daar nergens voor.`,
        },
        ...{ codeId: code.id, documentIds: [first.documentId], fragmentIds: [fragmentId] },
      },
    ];
  });
}
