// What the codebook says of a code besides: relations to other codes, passages as examples.
import type { CodeRelation, CodeRelationKind, Id } from '@/lib/domain/records';
import type { PickItem } from '@/lib/workbench/contribution';
import {
  onCode,
  pickCode,
  type ChosenCode,
  type CodebookCommand,
  type CodebookWorkbench,
} from './chosen-code';
import { detailMessages } from './detail-messages';

/** Commands on the details of one code. */
export const detailCommands: readonly CodebookCommand[] = [
  {
    id: 'code.addRelation',
    title: { en: 'Code: add a relation to another code', nl: 'Code: relatie met een andere code toevoegen' },
    run: onCode(addRelation),
  },
  {
    id: 'code.addExample',
    title: { en: 'Code: choose a passage as example', nl: 'Code: passage als voorbeeld kiezen' },
    run: onCode(addExample),
  },
];

const kinds: readonly CodeRelationKind[] = ['related', 'strengthens', 'contradicts', 'broader'];

async function addRelation(workbench: CodebookWorkbench, { rows, code }: ChosenCode): Promise<void> {
  const text = detailMessages[workbench.language];
  const items = kinds.map((kind): PickItem<CodeRelationKind> => ({
    value: kind,
    label: text.relationKinds[kind],
  }));
  const kind = await workbench.pick(items, { title: text.whichRelation });
  if (kind === null) return;
  const others = rows.filter(({ id }) => id !== code.id);
  const other = await pickCode(workbench, others, text.relationTo);
  if (other === null) return;
  const known = (await codeNow(workbench, code.id))?.relations ?? [];
  const relation: CodeRelation = { kind, codeId: other.id };
  if (known.some((each) => each.kind === kind && each.codeId === other.id)) return;
  await workbench.services.codes.edit(code.id, { relations: [...known, relation] });
}

async function addExample(workbench: CodebookWorkbench, { code }: ChosenCode): Promise<void> {
  const { services, language } = workbench;
  const text = detailMessages[language];
  const examples = (await codeNow(workbench, code.id))?.examples ?? [];
  const passages = await services.refactorings.passagesOf(code.id);
  const items = passages
    .filter(({ fragmentId }) => !examples.includes(fragmentId))
    .map((passage): PickItem<Id> => ({
      ...{ value: passage.fragmentId, label: passage.quote, path: passage.title, icon: 'quote' },
    }));
  if (items.length === 0) return workbench.notify({ severity: 'info', text: text.noPassages });
  const fragmentId = await workbench.pick<Id>(items, { title: text.addExample });
  if (fragmentId !== null) await services.codes.edit(code.id, { examples: [...examples, fragmentId] });
}

async function codeNow({ services }: CodebookWorkbench, id: Id) {
  return (await services.codes.all()).find((code) => code.id === id);
}
