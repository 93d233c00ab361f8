import type { CodeNode } from '@/lib/domain/code-tree';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import { findingKey, type FindingRule, type QuickFix } from '@/lib/domain/findings/finding';
import { byParent, onCode, openCodeFix } from '@/lib/domain/findings/found';

/** Levels that a tree may have: group, theme, characteristic, open code, and one to spare. */
const levels = 5;
/** Most codes side by side that a coder still chooses among at a glance. */
const siblingsAtMost = 20;

function moveFix(codeId: Id): QuickFix {
  const title = { en: 'Move it to another place', nl: 'Naar een andere plaats verplaatsen' };
  return { title, command: 'code.moveTo', argument: codeId };
}

/** The first code of a branch on a level that is too deep. */
export const tooDeep: FindingRule = {
  id: 'code.tooDeep',
  severity: 'info',
  title: { en: 'Code tree too deep', nl: 'Codeboom te diep' },
  reads: ['code'],
  find: ({ nodes }) =>
    nodes
      .filter(({ depth }) => depth === levels)
      .map(({ code }) =>
        onCode(code, {
          key: findingKey('code.tooDeep', code.id),
          rule: 'code.tooDeep',
          reason: {
            en: `It stands on level ${levels + 1}; more than ${levels} levels are hard to keep apart while coding.`,
            nl: `De code staat op niveau ${levels + 1}; meer dan ${levels} niveaus zijn bij het coderen moeilijk uit elkaar te houden.`,
          },
          fixes: [moveFix(code.id), openCodeFix(code.id)],
        }),
      ),
};

/** A parent with too many children. Loose codes at the top are open coding, and no flaw. */
export const tooBroad: FindingRule = {
  id: 'code.tooBroad',
  severity: 'info',
  title: { en: 'Code tree too broad', nl: 'Codeboom te breed' },
  reads: ['code'],
  find: (project) =>
    broadParents(project).map(({ code, childIds }) =>
      onCode(code, {
        key: findingKey('code.tooBroad', code.id),
        rule: 'code.tooBroad',
        reason: {
          en: `${childIds.length} codes stand side by side below it; a level between them would make choosing easier.`,
          nl: `Er staan ${childIds.length} codes naast elkaar onder; een niveau ertussen maakt kiezen makkelijker.`,
        },
        fixes: [openCodeFix(code.id)],
      }),
    ),
};

function broadParents(project: CodebookProjection): CodeNode[] {
  return [...byParent(project.nodes)].flatMap(([parentId, children]) => {
    const parent = parentId === null ? undefined : project.node(parentId);
    return parent === undefined || children.length <= siblingsAtMost ? [] : [parent];
  });
}
