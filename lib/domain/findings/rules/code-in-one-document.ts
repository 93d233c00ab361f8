import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import { listedSource, onCode, openCodeFix } from '@/lib/domain/findings/found';

const id = 'code.oneDocument';

/** A characteristic or open code that rests on one document only. Silent while only one document is coded. */
export const codeInOneDocument: FindingRule = {
  id,
  severity: 'info',
  title: { en: 'Code used in one document only', nl: 'Code die in maar één document voorkomt' },
  reads: ['code', 'coding', 'fragment', 'source'],
  find: (project) => {
    if (project.totals().documents < 2) return [];
    return project.nodes
      .filter(({ code }) => code.kind === 'characteristic' || code.kind === 'openCode')
      .filter((node) => project.row(node).union.documents === 1)
      .map((node) => {
        const [sourceId] = project.documents(node).keys();
        const source = sourceId === undefined ? undefined : project.records.source.get(sourceId);
        const listed = source === undefined ? null : listedSource(project, source);
        const citation = listed?.citation ?? '';
        return onCode(node.code, {
          key: findingKey(id, node.code.id),
          rule: id,
          source: listed,
          reason: {
            en: `It rests on one document: ${citation}.`,
            nl: `De code steunt op één document: ${citation}.`,
          },
          fixes: [
            openCodeFix(node.code.id),
            {
              title: { en: 'Move it to another place', nl: 'Naar een andere plaats verplaatsen' },
              command: 'code.moveTo',
              argument: node.code.id,
            },
          ],
        });
      });
  },
};
