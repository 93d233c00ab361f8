// `#` in the quick input: the codes of the project.
import { treeNodes, type CodeNode } from '@/lib/domain/code-tree';
import type { Id } from '@/lib/domain/records';
import { codeLabelOf, codeName } from '@/components/pieces/code-label';
import type { Language } from '@/lib/base/language';
import type { Services } from '@/lib/services/services';
import type { PickItem, QuickChoice, QuickMode, Workbench } from '@/lib/workbench/contribution';
import { messages } from './messages';

/** Shows the fragments of a code, when that feature is there. */
const fragmentsCommand = 'fragments.ofCode';

/** Opens a code's page, or with Alt all its fragments. */
export const codeMode: QuickMode<Services> = {
  id: 'codebook.codes',
  prefix: '#',
  title: {
    en: 'Codes of the project (Alt+Enter: all fragments)',
    nl: 'Codes van het project (Alt+Enter: alle fragmenten)',
  },
  placeholder: { en: 'Name of a code', nl: 'Naam van een code' },
  loadsOnce: true,
  rows: async (workbench) => {
    const nodes = treeNodes(await workbench.services.codes.all());
    const names = new Map(
      nodes.map((node) => [node.code.id, codeName(codeLabelOf(node), workbench.language)]),
    );
    return {
      items: nodes.map((node) => rowOf(workbench, node, names)),
      typed: '',
      empty: messages[workbench.language].noSuchCode,
    };
  },
};

function rowOf(
  workbench: Workbench<Services>,
  { code, path }: CodeNode,
  names: ReadonlyMap<Id, string>,
): PickItem<QuickChoice> {
  const above = path.slice(0, -1).map((id) => names.get(id) ?? '');
  return {
    label: names.get(code.id) ?? '',
    searchWords: [code.labels.en, code.labels.nl].filter((label) => label !== ''),
    icon: code.kind === 'openCode' ? 'tag' : 'symbol-class',
    keys: code.digit === null ? undefined : String(code.digit),
    ...(above.length === 0 ? {} : { path: above.join(' › ') }),
    useKey: `editor:code:${code.id}`,
    usedGroup: usedGroup(workbench.language),
    value: async ({ toSide, isAlternate }) => {
      if (isAlternate) await workbench.run(fragmentsCommand, code.id);
      else workbench.openEditor({ editor: 'code', key: code.id }, { toSide });
    },
  };
}

function usedGroup(language: Language): string {
  return messages[language].recentlyOpened;
}
