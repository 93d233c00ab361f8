import { CitedDocuments } from '@/lib/domain/claims/cited-document';
import { citationsIn } from '@/lib/domain/claims/citations-in-text';
import type { Memo } from '@/lib/domain/records';
import { findingKey, type Finding, type FindingRule } from '@/lib/domain/findings/finding';
import { same } from '@/lib/domain/findings/found';

const id = 'memo.citesOutside';

/** A memo that cites a work that is no source of the project. What it quotes may cite whatever it likes. */
export const citationOutsideSet: FindingRule = {
  id,
  severity: 'info',
  title: { en: 'Citation outside the set', nl: 'Verwijzing buiten de set' },
  reads: ['memo', 'source'],
  find: ({ records, cited }) => {
    const documents = new CitedDocuments(
      cited.inOrder(records.source.keys()).map(({ source, citation }) => ({
        ...{ id: source.id, authors: source.authors, year: source.year, citation, facts: {} },
      })),
    );
    return [...records.memo.values()]
      .filter(({ removed }) => !removed)
      .flatMap((memo) => {
        const outside = citationsIn(ownWords(memo))
          .filter((citation) => documents.find(citation).kind === 'outside')
          .map(({ shown }) => shown);
        return [...new Set(outside)].map((shown) => findingOf(memo, shown));
      });
  },
};

/** Without quoted lines and without links, which lead to what is there. */
function ownWords({ text }: Memo): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .replace(/\[(?:[^[\]\\]|\\.)*\]\([^()\s]*\)/gu, ' ');
}

function findingOf(memo: Memo, shown: string): Finding {
  return {
    key: findingKey(id, memo.id, shown),
    rule: id,
    place: { noun: 'memo', memo },
    about: same(shown),
    reason: {
      en: `The memo cites ${shown}, which is no source of the project: it counts in no n, and no passage stands behind it.`,
      nl: `De memo verwijst naar ${shown}, dat geen bron van het project is: het telt in geen enkele n mee, en er staat geen passage achter.`,
    },
    fixes: [
      { title: { en: 'Open the memo', nl: 'Memo openen' }, command: 'memo.edit', argument: memo },
      {
        title: { en: 'Add the source from a PDF', nl: 'De bron toevoegen uit een PDF' },
        command: 'reader.importPdf',
        argument: undefined,
      },
    ],
    code: null,
    source: null,
  };
}
