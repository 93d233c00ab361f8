// Refactorings of what codes are on, and of several codes at once; and the menu of them all.
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { BulkFields, CodingsChoice } from '@/lib/domain/refactoring/refactoring';
import type { Id, NetworkType, Polarity, Retrieval } from '@/lib/domain/records';
import { labelIn } from '@/lib/base/language';
import { messages as words } from '@/components/pieces/messages';
import type { PickItem } from '@/lib/workbench/contribution';
import type { Step } from '@/lib/workbench/steps';
import {
  chosenCodes,
  onCode,
  type ChosenCode,
  type CodebookCommand,
  type CodebookWorkbench,
} from './chosen-code';
import { refactorCodeCommands } from './refactor-code-commands';
import { namedCode, namedCodes, pickOne, pickPassages, pickSeveral, refactor } from './refactor-flow';
import { refactorMessages } from './refactor-messages';

/** Refactorings of codings and of several codes. */
const refactorCodingCommands: readonly CodebookCommand[] = [
  {
    id: 'code.replaceInPassages',
    title: { en: 'Code: replace in chosen passages', nl: 'Code: vervangen in gekozen passages' },
    searchWords: ['refactor replace recode', 'refactoring vervangen'],
    run: onCode(replace),
  },
  {
    id: 'code.recodeByRetrieval',
    title: { en: 'Code: recode all that a retrieval finds', nl: 'Code: hercoderen wat een zoekvraag vindt' },
    searchWords: ['refactor recode by filter', 'refactoring hercoderen met filter'],
    run: recode,
  },
  {
    id: 'code.editSeveral',
    title: { en: 'Code: edit several codes', nl: 'Code: meerdere codes bewerken' },
    searchWords: ['refactor bulk edit', 'refactoring bulk bewerken'],
    run: editSeveral,
  },
  {
    id: 'code.removeWithChoice',
    title: {
      en: 'Code: delete, and choose what becomes of its codings',
      nl: 'Code: verwijderen, en kiezen wat er met de coderingen gebeurt',
    },
    searchWords: ['refactor delete recode', 'refactoring verwijderen'],
    menus: [{ menu: 'codes/context', group: '9_delete', order: 2 }],
    run: onCode(removeWithChoice),
  },
];

/** All refactorings, and the menu of them. */
export const refactorCommands: readonly CodebookCommand[] = [
  {
    id: 'code.refactor',
    title: { en: 'Code: refactor', nl: 'Code: herstructureren' },
    searchWords: ['refactor this', 'refactoring'],
    keys: ['Mod+Shift+KeyR'],
    menus: [{ menu: 'codes/context', group: '4_refactor', order: 1 }],
    run: chooseRefactoring,
  },
  ...refactorCodeCommands,
  ...refactorCodingCommands,
];

async function chooseRefactoring(workbench: CodebookWorkbench, argument: unknown): Promise<void> {
  const { language } = workbench;
  const items = [...refactorCodeCommands, ...refactorCodingCommands].map(
    ({ id, title, searchWords = [] }): PickItem<string> => ({
      ...{ value: id, searchWords },
      // `Code: merge codes` stands in a list of nothing but those.
      label: withCapital(labelIn(title, language).replace(/^[^:]*: /, '')),
      keys: workbench.keysOf(id) ?? undefined,
    }),
  );
  const id = await workbench.pick(items, { title: refactorMessages[language].refactor });
  if (id !== null) await workbench.run(id, argument);
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Replacing = { readonly codingIds: readonly Id[]; readonly to: CodeRow | null };

async function replace(workbench: CodebookWorkbench, { rows, code }: ChosenCode): Promise<void> {
  const text = refactorMessages[workbench.language];
  const which: Step<Replacing> = async (answers, step) => {
    const codingIds = await pickPassages(workbench, code.id, {
      ...{ title: text.replaceWhich, tickedIds: answers.codingIds, step },
    });
    return codingIds === null ? null : { ...answers, codingIds };
  };
  const by: Step<Replacing> = async (answers, step) => {
    const others = rows.filter(({ id }) => id !== code.id);
    const to = await pickOne(workbench, others, { title: text.replaceBy, step });
    return to === null ? null : { ...answers, to };
  };
  await refactor(workbench, [which, by], {
    initial: { codingIds: [], to: null },
    asks: ({ codingIds, to }) => ({
      refactoring: { kind: 'replace', codingIds, toId: to?.id ?? '' },
      will: text.will.replace(namedCode(workbench, code), to === null ? '' : namedCode(workbench, to)),
    }),
  });
}

type Recoding = { readonly retrieval: Retrieval; readonly to: CodeRow | null };

async function recode(workbench: CodebookWorkbench): Promise<void> {
  const { services } = workbench;
  const text = refactorMessages[workbench.language];
  const { rows } = await services.codebook.snapshot();
  // Which paragraph a passage stands in is known to the worker only, and what is done is planned at the disk.
  const kept = (await services.retrievals.all()).filter(({ query }) => query.meet !== 'paragraph');
  const [first] = kept;
  if (first === undefined) return workbench.notify({ severity: 'info', text: text.noRetrieval });
  const what: Step<Recoding> = async (answers, step) => {
    const items = kept.map((each) => ({ value: each, label: each.title, icon: 'search' }));
    const retrieval = await workbench.pick<Retrieval>(items, { title: text.recodeWhat, step });
    return retrieval === null ? null : { ...answers, retrieval };
  };
  const target: Step<Recoding> = async (answers, step) => {
    const to = await pickOne(workbench, rows, { title: text.recodeTo, step });
    return to === null ? null : { ...answers, to };
  };
  await refactor(workbench, [what, target], {
    initial: { retrieval: first, to: null },
    asks: ({ retrieval, to }) => ({
      refactoring: { kind: 'recode', query: retrieval.query, toId: to?.id ?? '' },
      will: text.will.recode(retrieval.title, to === null ? '' : namedCode(workbench, to)),
    }),
  });
}

type Editing = { readonly chosen: readonly CodeRow[]; readonly fields: BulkFields };

async function editSeveral(workbench: CodebookWorkbench, argument: unknown): Promise<void> {
  const text = refactorMessages[workbench.language];
  const { rows } = await workbench.services.codebook.snapshot();
  const start = await chosenCodes(workbench, argument);
  const which: Step<Editing> = async (answers, step) => {
    const tickedIds = answers.chosen.map(({ id }) => id);
    const chosen = await pickSeveral(workbench, rows, { title: text.editWhich, tickedIds, step });
    return chosen === null ? null : { ...answers, chosen };
  };
  const what: Step<Editing> = async (answers, step) => {
    const picked = await workbench.pick(fieldItems(workbench), { title: text.editField, step });
    const fields = picked === 'dimension' ? await askDimension(workbench) : picked;
    return fields === null ? null : { ...answers, fields };
  };
  await refactor(workbench, [which, what], {
    initial: { chosen: start, fields: {} },
    asks: ({ chosen, fields }) => ({
      refactoring: { kind: 'bulkEdit', codeIds: chosen.map(({ id }) => id), fields },
      will: text.will.bulkEdit(namedCodes(workbench, chosen)),
    }),
  });
}

const types: readonly NetworkType[] = ['structural', 'interaction', 'person'];
const polarities: readonly Polarity[] = ['protective', 'hindering', 'mixed', 'conditional'];

function fieldItems({ language }: CodebookWorkbench): PickItem<BulkFields | 'dimension'>[] {
  const text = refactorMessages[language];
  return [
    ...types.map((type) => ({
      ...{ value: { type }, label: words[language].types[type], description: text.type },
    })),
    ...polarities.map((polarity) => ({
      ...{ value: { polarity }, label: words[language].polarities[polarity], description: text.polarity },
    })),
    { value: { inScope: false }, label: text.outOfScope },
    { value: { inScope: true }, label: text.inScope },
    { value: 'dimension', label: text.dimension },
  ];
}

/** Reads `location: internal`. */
async function askDimension(workbench: CodebookWorkbench): Promise<BulkFields | null> {
  const text = refactorMessages[workbench.language];
  const form = /^\s*([^:]*[^:\s])\s*:\s*(\S.*?)\s*$/u;
  const typed = await workbench.ask({
    title: text.dimensionAsk,
    check: (written) => (form.test(written) ? null : text.dimensionForm),
  });
  const [, name, value] = form.exec(typed ?? '') ?? [];
  return name === undefined || value === undefined ? null : { dimension: { name, value } };
}

type Removing = { readonly how: CodingsChoice['kind']; readonly to: CodeRow | null };

async function removeWithChoice(workbench: CodebookWorkbench, { rows, code }: ChosenCode): Promise<void> {
  const text = refactorMessages[workbench.language];
  const title = text.removeHow(namedCode(workbench, code));
  const choose: Step<Removing> = async (answers, step) => {
    const items: PickItem<CodingsChoice['kind']>[] = [
      { value: 'orphan', label: text.orphan },
      { value: 'recode', label: text.recode },
      { value: 'remove', label: text.takeOff },
    ];
    const how = await workbench.pick(items, { title, step });
    if (how === null) return null;
    if (how !== 'recode') return { ...answers, how };
    const to = await pickOne(
      workbench,
      rows.filter(({ id }) => id !== code.id),
      { title: text.replaceBy },
    );
    return to === null ? null : { how, to };
  };
  await refactor(workbench, [choose], {
    initial: { how: 'orphan', to: null },
    asks: ({ how, to }) => ({
      refactoring: {
        ...{ kind: 'remove', codeIds: [code.id] },
        codings: how === 'recode' ? { kind: how, toId: to?.id ?? '' } : { kind: how },
      },
      will: text.will.remove(namedCode(workbench, code)),
    }),
  });
}
