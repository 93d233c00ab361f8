import type { ClaimFinding } from './claim-finding';
import type { ClaimProject } from './claim-project';
import { duplicatesIn } from './duplicates';
import type { FactClaim, FactSum } from './facts';
import type { TextReading } from './reading';

const nothing = { also: [], codeId: null, documentIds: [], fragmentIds: [] } as const;

/** Gives what is wrong in a text by itself: repeated sentences, lost brackets, citations that could not be read. */
export function textFindings({ sentences, lone, unread }: TextReading): ClaimFinding[] {
  const repeated = duplicatesIn(sentences).map(({ first, again }): ClaimFinding => {
    const begin = `${again.text.slice(0, 60).trimEnd()}…`;
    return {
      ...{ ...nothing, rule: 'duplicate-sentence', severity: 'warning' },
      ...{ place: again.place, also: [first.place], about: { en: begin, nl: begin } },
      reason: {
        en: 'This sentence repeats an earlier one, word for word or with its beginning and its citations.',
        nl: 'Deze zin herhaalt een eerdere, woord voor woord of met hetzelfde begin en dezelfde verwijzingen.',
      },
    };
  });
  const brackets = lone.map(({ place, shown, isOpening }): ClaimFinding => ({
    ...{ ...nothing, rule: 'lone-bracket', severity: 'warning', place, about: { en: shown, nl: shown } },
    reason: isOpening
      ? { en: 'This bracket is never closed.', nl: 'Dit haakje wordt nergens gesloten.' }
      : { en: 'This bracket was never opened.', nl: 'Dit haakje is nergens geopend.' },
  }));
  const years = unread.map(({ place, shown }): ClaimFinding => ({
    ...{ ...nothing, rule: 'year-unread', severity: 'info', place, about: { en: shown, nl: shown } },
    reason: {
      en: 'There is a year in brackets, and no citation could be read from it. It was not counted.',
      nl: 'Er staat een jaartal tussen haakjes waaruit geen verwijzing te lezen is. Het is niet meegeteld.',
    },
  }));
  return [...repeated, ...brackets, ...years];
}

/** Gives the counts of documents that differ from what is known of the documents, and the sums that do not agree. */
export function factFindings(
  claims: readonly FactClaim[],
  sums: readonly FactSum[],
  project: ClaimProject,
): ClaimFinding[] {
  const differing = claims.flatMap(({ term, claimed, documentIds, place }): ClaimFinding[] => {
    if (documentIds === null || documentIds.length === claimed) return [];
    const derived = documentIds.length;
    return [
      {
        ...{ ...nothing, rule: 'count-differs', severity: 'warning', place, about: term.labels, documentIds },
        reason: {
          en: `The text says ${claimed}; ${derived} of the ${project.documents.length} documents have it. A document may have several.`,
          nl: `De tekst zegt ${claimed}; ${derived} van de ${project.documents.length} documenten hebben het. Een document kan er meer hebben.`,
        },
      },
    ];
  });
  const wrong = sums
    .filter(({ sum, total }) => sum !== total)
    .map(({ parts, sum, total, place }): ClaimFinding => {
      const added = parts.map(({ claimed }) => claimed).join(' + ');
      return {
        ...{
          ...nothing,
          rule: 'sum-differs',
          severity: 'error',
          place,
          also: parts.map((part) => part.place),
        },
        about: { en: `${sum} of ${total}`, nl: `${sum} van ${total}` },
        reason: {
          en: `${added} = ${sum}, and the paragraph speaks of ${total}.`,
          nl: `${added} = ${sum}, en de alinea spreekt van ${total}.`,
        },
      };
    });
  return [...wrong, ...differing];
}
