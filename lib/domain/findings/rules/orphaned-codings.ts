import type { CodebookProjection } from '@/lib/domain/projection';
import type { Code, Id } from '@/lib/domain/records';
import { findingKey, type Finding, type FindingRule } from '@/lib/domain/findings/finding';
import { listedCode, listedSource, nameOf, quoteOf } from '@/lib/domain/findings/found';

const id = 'coding.orphaned';

/** Codings whose code, or a code above it, was deleted: they are kept but count nowhere. One finding a code. */
export const orphanedCodings: FindingRule = {
  id,
  severity: 'error',
  title: { en: 'Orphaned codings of a deleted code', nl: 'Verweesde coderingen van een verwijderde code' },
  reads: ['code', 'coding', 'fragment', 'source'],
  find: (project) => {
    if (project.totals().orphanedCodings === 0) return [];
    return [...project.records.code.values()]
      .filter((code) => project.node(code.id) === undefined)
      .flatMap((code) => findingOf(project, code));
  },
};

function findingOf(project: CodebookProjection, code: Code): Finding[] {
  const evidence = [...project.ownEvidence(code.id)];
  const [first] = evidence;
  const deleted = deletedAbove(project.records.code, code);
  if (first === undefined || deleted === undefined) return [];
  const { length } = evidence;
  const quote = quoteOf(first.anchor);
  return [
    {
      key: findingKey(id, code.id),
      rule: id,
      place: { noun: 'fragment', id: first.fragment.id, sourceId: first.face.id },
      about: nameOf(code),
      reason: {
        en: `The code was deleted with ${length} ${length === 1 ? 'coding' : 'codings'} on it, such as ${quote}.`,
        nl: `De code is verwijderd met ${length} ${length === 1 ? 'codering' : 'coderingen'} erop, zoals ${quote}.`,
      },
      fixes: [
        {
          title: { en: 'Bring the code back', nl: 'Code terughalen' },
          command: 'code.restore',
          argument: deleted.id,
        },
      ],
      code: listedCode(code),
      source: listedSource(project, first.face),
    },
  ];
}

/** The nearest deleted one on the way up; `undefined` when only its place in the tree is broken. */
function deletedAbove(codes: ReadonlyMap<Id, Code>, code: Code): Code | undefined {
  for (let at: Code | undefined = code; at !== undefined;) {
    if (at.removed) return at;
    at = at.parentId === null ? undefined : codes.get(at.parentId);
  }
  return undefined;
}
