import { labelIn, type Language } from '@/lib/base/language';
import {
  documentSums,
  type DocumentSums,
  type UnevenDocument,
} from '@/lib/domain/code-systems/document-sums';
import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import { onCode, openCodeFix } from '@/lib/domain/findings/found';

const id = 'system.sumCheck';
/** Documents that the sentence names; all of them are in the list behind it. */
const named = 5;

/** A code system of which each document gets one code, and documents that have none or several. */
export const sumCheck: FindingRule = {
  id,
  severity: 'warning',
  title: {
    en: 'Code system that does not add up: one code a document',
    nl: 'Codesysteem dat niet optelt: één code per document',
  },
  reads: ['code', 'coding', 'fragment', 'source'],
  find: (project) =>
    project.nodes
      .filter(({ code }) => code.kind === 'system' && code.onePerDocument === true)
      .flatMap((node) => {
        const sums = documentSums(project, node);
        if (sums.withOne === sums.documents) return [];
        return onCode(node.code, {
          key: findingKey(id, node.code.id),
          rule: id,
          reason: { en: reasonIn('en', sums), nl: reasonIn('nl', sums) },
          fixes: [
            {
              title: { en: 'List these documents', nl: 'Deze documenten tonen' },
              command: 'codeSystem.sumCheck',
              argument: node.code.id,
            },
            openCodeFix(node.code.id),
          ],
        });
      }),
};

const words = {
  en: {
    have: (one: number, all: number) =>
      `${one} of ${all} ${all === 1 ? 'document has' : 'documents have'} one`,
    ...{ none: 'none', several: 'several' },
    more: (count: number) => `and ${count} more`,
  },
  nl: {
    have: (one: number, all: number) =>
      `${one} van ${all} ${all === 1 ? 'document heeft' : 'documenten hebben'} er één`,
    ...{ none: 'geen', several: 'meer' },
    more: (count: number) => `en nog ${count}`,
  },
};

/** `48 of 49 documents have one; none: Brandt, 2021; several: Ito, 2019 (interview, survey).` */
function reasonIn(language: Language, { documents, withOne, withNone, withSeveral }: DocumentSums): string {
  const text = words[language];
  const codesOf = ({ codes }: UnevenDocument): string =>
    codes.length === 0 ? '' : ` (${codes.map(({ labels }) => labelIn(labels, language)).join(', ')})`;
  const listed = (name: string, uneven: readonly UnevenDocument[]): string[] => {
    if (uneven.length === 0) return [];
    const first = uneven.slice(0, named).map((each) => `${each.citation}${codesOf(each)}`);
    const rest = uneven.length > named ? [text.more(uneven.length - named)] : [];
    return [`${name}: ${[...first, ...rest].join(' · ')}`];
  };
  const parts = [...listed(text.none, withNone), ...listed(text.several, withSeveral)];
  return `${[text.have(withOne, documents), ...parts].join('; ')}.`;
}
