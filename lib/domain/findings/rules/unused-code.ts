import { isCodable } from '@/lib/domain/code-records';
import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import { onCode, openCodeFix, removeCodeFix } from '@/lib/domain/findings/found';

const id = 'code.unused';

/** A code that stands on no passage, nor does anything below it. Silent while nothing at all is coded. */
export const unusedCode: FindingRule = {
  id,
  severity: 'info',
  title: { en: 'Code that is not used (n = 0)', nl: 'Code die niet is gebruikt (n = 0)' },
  reads: ['code', 'coding', 'fragment', 'source'],
  find: (project) => {
    if (project.totals().codings === 0) return [];
    return project.nodes
      .filter(({ childIds, code }) => childIds.length === 0 && isCodable(code.kind))
      .filter((node) => project.row(node).union.codings === 0)
      .map(({ code }) =>
        onCode(code, {
          key: findingKey(id, code.id),
          rule: id,
          reason: {
            en: 'No passage has this code, so it is in the table with n = 0.',
            nl: 'Geen enkele passage heeft deze code; die staat dus in de tabel met n = 0.',
          },
          fixes: [openCodeFix(code.id), removeCodeFix(code.id)],
        }),
      );
  },
};
