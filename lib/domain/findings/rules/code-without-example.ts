import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import { onCode, openCodeFix } from '@/lib/domain/findings/found';

const id = 'code.noExample';

/** A code that passages are coded with, none of which is kept as its example. */
export const codeWithoutExample: FindingRule = {
  id,
  severity: 'info',
  title: { en: 'Code without an example', nl: 'Code zonder voorbeeld' },
  reads: ['code', 'coding', 'fragment', 'source'],
  find: (project) => {
    const { fragment: fragments } = project.records;
    return project.nodes
      .filter(({ code }) => code.kind === 'characteristic' || code.kind === 'openCode')
      .filter((node) => project.row(node).own.codings > 0)
      .filter(({ code }) => !code.examples?.some((each) => fragments.get(each)?.removed === false))
      .map(({ code }) =>
        onCode(code, {
          key: findingKey(id, code.id),
          rule: id,
          reason: {
            en: 'No fragment is kept as its example; a passage that fits it well says more than a definition.',
            nl: 'Er is geen fragment als voorbeeld bewaard; een passage die er goed bij past, zegt meer dan een definitie.',
          },
          fixes: [
            {
              title: { en: 'List its fragments, to choose one', nl: 'Fragmenten tonen om er een te kiezen' },
              command: 'fragments.ofCode',
              argument: code.id,
            },
            openCodeFix(code.id),
          ],
        }),
      );
  },
};
