import { isCodable } from '@/lib/domain/code-records';
import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import { onCode } from '@/lib/domain/findings/found';

const id = 'code.noDefinition';

/** A code without a definition in either language; polarity groups need none. */
export const codeWithoutDefinition: FindingRule = {
  id,
  severity: 'info',
  title: { en: 'Code without a definition', nl: 'Code zonder definitie' },
  reads: ['code'],
  find: ({ nodes }) =>
    nodes
      .filter(({ code }) => isCodable(code.kind))
      .filter(({ code }) => code.definition.en === '' && code.definition.nl === '')
      .map(({ code }) =>
        onCode(code, {
          key: findingKey(id, code.id),
          rule: id,
          reason: {
            en: 'Nobody can check whether a passage belongs here without knowing what the code means.',
            nl: 'Zonder te weten wat de code betekent, kan niemand nagaan of een passage hier hoort.',
          },
          fixes: [
            {
              title: { en: 'Write a definition', nl: 'Definitie schrijven' },
              command: 'finding.defineCode',
              argument: code.id,
            },
          ],
        }),
      ),
};
