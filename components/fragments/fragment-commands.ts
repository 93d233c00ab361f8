// Commands of the list of fragments: show it, go through it, change many at once.
import { isCodable } from '@/lib/domain/code-records';
import { codeLabelOf, codeName } from '@/components/pieces/code-label';
import { treeNodes } from '@/lib/domain/code-tree';
import type { Id } from '@/lib/domain/records';
import { openQuery } from '@/lib/domain/retrieval';
import type { Services } from '@/lib/services/services';
import type { Command, PickItem, Workbench } from '@/lib/workbench/contribution';
import { sessionOf } from './fragments-session.svelte';
import { messages } from './messages';

type FragmentsCommand = Command<Services>;

/** Show, next, previous, recode, remove. */
export const fragmentsCommands: readonly FragmentsCommand[] = [
  {
    id: 'fragments.ofCode',
    title: { en: 'Code: show all fragments', nl: 'Code: alle fragmenten tonen' },
    icon: 'references',
    menus: [{ menu: 'codes/context', group: '1_open', order: 3 }],
    run: (workbench, argument) => showFragments(workbench, argument),
  },
  {
    id: 'fragments.ofOpenCode',
    title: { en: 'Code: all fragments of the open code', nl: 'Code: alle fragmenten van de geopende code' },
    keys: ['Shift+F12'],
    when: (keys) => keys.editorKind === 'code' && !keys.treeFocus,
    run: (workbench) => showFragments(workbench, workbench.activeEditor?.key),
  },
  {
    id: 'fragments.next',
    title: { en: 'Fragments: go to next', nl: 'Fragmenten: naar volgende' },
    icon: 'arrow-down',
    keys: ['F4'],
    when: (keys) => keys.hasFragmentList && !keys.hasSearchHits,
    run: (workbench) => step(workbench, 1),
  },
  {
    id: 'fragments.previous',
    title: { en: 'Fragments: go to previous', nl: 'Fragmenten: naar vorige' },
    icon: 'arrow-up',
    keys: ['Shift+F4'],
    when: (keys) => keys.hasFragmentList && !keys.hasSearchHits,
    run: (workbench) => step(workbench, -1),
  },
  {
    id: 'fragments.recode',
    title: { en: 'Fragments: give another code…', nl: 'Fragmenten: andere code geven…' },
    icon: 'arrow-swap',
    when: (keys) => keys.hasFragmentList,
    run: recode,
  },
  {
    id: 'fragments.removeCoding',
    title: { en: 'Fragments: remove coding', nl: 'Fragmenten: codering verwijderen' },
    icon: 'trash',
    when: (keys) => keys.hasFragmentList,
    run: removeCodings,
  },
  {
    id: 'fragments.exportWord',
    title: { en: 'Fragments: export to Word', nl: 'Fragmenten: exporteren naar Word' },
    icon: 'export',
    when: (keys) => keys.hasFragmentList,
    run: (workbench) => exportListed(workbench, 'docx'),
  },
  {
    id: 'fragments.exportCsv',
    title: { en: 'Fragments: export to CSV', nl: 'Fragmenten: exporteren naar CSV' },
    icon: 'export',
    when: (keys) => keys.hasFragmentList,
    run: (workbench) => exportListed(workbench, 'csv'),
  },
];

async function showFragments(workbench: Workbench<Services>, argument: unknown): Promise<void> {
  const codeId =
    typeof argument === 'string'
      ? argument
      : await pickCode(workbench, messages[workbench.language].chooseCode);
  if (codeId === null) return;
  workbench.showContainer('fragments');
  sessionOf(workbench).show(codeId);
}

async function step(workbench: Workbench<Services>, by: 1 | -1): Promise<void> {
  const session = sessionOf(workbench);
  const text = messages[workbench.language];
  const at = session.step(by);
  const row = session.focusedRow;
  if (at === null || row === null) return workbench.announce(text.noHits);
  await session.open(row.id, { preview: true });
  workbench.announce(text.at(at, session.answer?.list?.count ?? at));
}

async function recode(workbench: Workbench<Services>): Promise<void> {
  const session = sessionOf(workbench);
  const text = messages[workbench.language];
  const { chosenIds } = session;
  if (chosenIds.length === 0) return;
  const codeId = await pickCode(workbench, text.recodeTitle(chosenIds.length));
  if (codeId === null) return;
  const { codebook, recoding } = workbench.services;
  const count = await recoding.replace(await codebook.codingIdsOf(chosenIds), codeId);
  const row = session.answer?.codes.get(codeId);
  const name = row === undefined ? '' : codeName(row, workbench.language);
  await workbench.run('history.offerUndo', text.recoded(count, name));
}

async function removeCodings(workbench: Workbench<Services>): Promise<void> {
  const { chosenIds } = sessionOf(workbench);
  if (chosenIds.length === 0) return;
  const { codebook, recoding } = workbench.services;
  const count = await recoding.remove(await codebook.codingIdsOf(chosenIds));
  await workbench.run('history.offerUndo', messages[workbench.language].removed(count));
}

/** Writes all fragments of the listed code to a file, as the answer to the question for that code. */
async function exportListed(workbench: Workbench<Services>, format: 'csv' | 'docx'): Promise<void> {
  const { codeId, answer } = sessionOf(workbench);
  const row = answer?.codes.get(codeId ?? '');
  if (codeId === null || row === undefined) return;
  const title = codeName(row, workbench.language);
  const query = { ...openQuery, any: [codeId] };
  await workbench.run('retrieval.exportPassages', { title, query, format });
}

async function pickCode(workbench: Workbench<Services>, title: string): Promise<Id | null> {
  const { language, services } = workbench;
  const items = treeNodes(await services.codes.all())
    .filter(({ code }) => isCodable(code.kind))
    .map((node): PickItem<Id> => ({
      value: node.code.id,
      label: codeName(codeLabelOf(node), language),
      searchWords: Object.values(node.code.labels),
      icon: node.code.kind === 'theme' ? 'symbol-namespace' : 'tag',
    }));
  return workbench.pick(items, { title });
}
