import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import { onCode, onEachCode, openCodeFix } from '@/lib/domain/findings/found';

const id = 'code.parentUsedLikeLeaf';

/** A code with codes below it that passages are coded with all the same. */
export const parentUsedLikeLeaf: FindingRule = {
  id,
  severity: 'info',
  title: { en: 'Parent used like a leaf', nl: 'Bovenliggende code zelf gebruikt' },
  reads: ['code', 'coding', 'fragment', 'source'],
  find: onEachCode((project, node) => {
    const { childIds, code } = node;
    const { codings } = project.row(node).own;
    if (childIds.length === 0 || codings === 0) return [];
    const [below, on] = [childIds.length, codings];
    return [
      onCode(code, {
        key: findingKey(id, code.id),
        rule: id,
        reason: {
          en: `${on} ${on === 1 ? 'coding stands' : 'codings stand'} on the code itself, beside ${below} ${below === 1 ? 'code' : 'codes'} below it; nobody can see whether one of those was meant.`,
          nl: `${on} ${on === 1 ? 'codering staat' : 'coderingen staan'} op de code zelf, naast ${below} ${below === 1 ? 'code' : 'codes'} eronder; niemand ziet of een daarvan bedoeld was.`,
        },
        fixes: [
          {
            title: { en: 'List its fragments, to recode them', nl: 'Fragmenten tonen om te hercoderen' },
            command: 'fragments.ofCode',
            argument: code.id,
          },
          openCodeFix(code.id),
        ],
      }),
    ];
  }),
};
