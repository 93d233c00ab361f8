// Refactorings of codes themselves: name, place, merging, splitting, promoting, kind.
import { labelIn } from '@/lib/base/language';
import type { CodeRow } from '@/lib/domain/codebook-view';
import { parentKinds, promotedKinds } from '@/lib/domain/refactoring/promote';
import type { MergePolicy } from '@/lib/domain/refactoring/refactoring';
import type { CodeKind, Id } from '@/lib/domain/records';
import { messages as words } from '@/components/pieces/messages';
import type { PickItem } from '@/lib/workbench/contribution';
import type { Step } from '@/lib/workbench/steps';
import {
  chosenCodes,
  codePickItems,
  onCode,
  type ChosenCode,
  type CodebookCommand,
  type CodebookWorkbench,
} from './chosen-code';
import { messages } from './messages';
import { canLand } from './move-target';
import { nameHint } from './name-hint';
import { namedCode, namedCodes, pickOne, pickSeveral, refactor } from './refactor-flow';
import { kindsUpwards, refactorMessages } from './refactor-messages';
import { split } from './refactor-split';

/** Refactorings of one code or several. */
export const refactorCodeCommands: readonly CodebookCommand[] = [
  {
    id: 'code.renameWithList',
    title: { en: 'Code: rename, and see what it touches', nl: 'Code: hernoemen, en zien wat dat raakt' },
    searchWords: ['refactor rename variant', 'refactoring hernoemen'],
    run: onCode(rename),
  },
  {
    id: 'code.moveWithList',
    title: { en: 'Code: move, and see what it touches', nl: 'Code: verplaatsen, en zien wat dat raakt' },
    searchWords: ['refactor move', 'refactoring verplaatsen'],
    run: onCode(move),
  },
  {
    id: 'code.merge',
    title: { en: 'Code: merge codes', nl: 'Code: codes samenvoegen' },
    searchWords: ['refactor join combine', 'refactoring samenvoegen'],
    menus: [{ menu: 'codes/context', group: '4_refactor', order: 2 }],
    run: merge,
  },
  {
    id: 'code.split',
    title: { en: 'Code: split', nl: 'Code: splitsen' },
    searchWords: ['refactor divide', 'refactoring splitsen'],
    menus: [{ menu: 'codes/context', group: '4_refactor', order: 3 }],
    run: onCode(split),
  },
  {
    id: 'code.promote',
    title: {
      en: 'Code: promote to characteristic or theme',
      nl: 'Code: verhogen tot kenmerk of thema',
    },
    searchWords: ['refactor raise level', 'refactoring verhogen'],
    menus: [{ menu: 'codes/context', group: '4_refactor', order: 4 }],
    run: onCode(promote),
  },
  {
    id: 'code.convert',
    title: { en: 'Code: change the kind', nl: 'Code: soort wijzigen' },
    searchWords: ['refactor convert theme characteristic', 'refactoring omzetten'],
    run: convert,
  },
];

type Renaming = { readonly name: string; readonly keepsName: boolean };

async function rename(workbench: CodebookWorkbench, chosen: ChosenCode): Promise<void> {
  const { code } = chosen;
  const { language } = workbench;
  const text = refactorMessages[language];
  const ask: Step<Renaming> = async (answers, step) => {
    const name = await workbench.ask({
      ...{ title: text.newName(namedCode(workbench, code)), value: answers.name, step },
      check: (typed) => (typed.trim() === '' ? messages[language].nameMissing : null),
      hint: (typed) => nameHint({ ...chosen, parentId: code.parentId, language }, typed),
    });
    return name === null ? null : { ...answers, name };
  };
  const keep: Step<Renaming> = async (answers, step) => {
    const items: PickItem<{ readonly keepsName: boolean }>[] = [
      { value: { keepsName: true }, label: text.keepOldName },
      { value: { keepsName: false }, label: text.dropOldName },
    ];
    const kept = await workbench.pick(items, { title: text.oldName(namedCode(workbench, code)), step });
    return kept === null ? null : { ...answers, ...kept };
  };
  await refactor(workbench, [ask, keep], {
    initial: { name: labelIn(code.labels, language), keepsName: true },
    asks: ({ name, keepsName }) => ({
      refactoring: {
        ...{ kind: 'rename', codeId: code.id, keepsName },
        labels: { ...code.labels, [language]: name },
      },
      will: text.will.rename(namedCode(workbench, code), name.trim()),
    }),
  });
}

type Moving = { readonly parentId: Id | null; readonly name: string };

async function move(workbench: CodebookWorkbench, { rows, code }: ChosenCode): Promise<void> {
  const text = refactorMessages[workbench.language];
  const where: Step<Moving> = async (_, step) => {
    const parents = rows.filter((row) => canLand(rows, code.id, row.id));
    const items: PickItem<Moving>[] = codePickItems(workbench, parents).map((item) => ({
      ...item,
      value: { parentId: item.value.id, name: namedCode(workbench, item.value) },
    }));
    items.push({ value: { parentId: null, name: text.topLevel }, label: text.topLevel });
    return workbench.pick(items, { title: text.place, step });
  };
  await refactor(workbench, [where], {
    initial: { parentId: null, name: '' },
    asks: ({ parentId, name }) => ({
      refactoring: { kind: 'move', codeIds: [code.id], place: { parentId, beforeId: null } },
      will: text.will.move(namedCode(workbench, code), name),
    }),
  });
}

type Merging = {
  readonly chosen: readonly CodeRow[];
  readonly into: CodeRow | null;
  readonly policy: MergePolicy;
};

async function merge(workbench: CodebookWorkbench, argument: unknown): Promise<void> {
  const text = refactorMessages[workbench.language];
  const { rows } = await workbench.services.codebook.snapshot();
  const start = await chosenCodes(workbench, argument);
  if (start.length === 0) return;
  const which: Step<Merging> = async (answers, step) => {
    const tickedIds = answers.chosen.map(({ id }) => id);
    const chosen = await pickSeveral(workbench, rows, { title: text.mergeWhich, tickedIds, step });
    return chosen === null ? null : { ...answers, chosen };
  };
  const stays: Step<Merging> = async (answers, step) => {
    const others = rows.filter(({ id }) => id !== answers.chosen[0]?.id);
    const candidates = answers.chosen.length > 1 ? answers.chosen : others;
    const into = await pickOne(workbench, candidates, { title: text.mergeInto, step });
    return into === null ? null : { ...answers, into };
  };
  const how: Step<Merging> = async (answers, step) => {
    const policy = await pickPolicy(workbench, answers.policy, step);
    return policy === null ? null : { ...answers, policy };
  };
  await refactor(workbench, [which, stays, how], {
    initial: {
      ...{ chosen: start, into: null },
      policy: { keepsNames: true, definitions: 'join', polarity: 'keep' },
    },
    asks: ({ chosen, into, policy }) => {
      const going = chosen.filter(({ id }) => id !== into?.id);
      const [fromIds, intoId] = [going.map(({ id }) => id), into?.id ?? ''];
      const will = text.will.merge(
        namedCodes(workbench, going),
        into === null ? '' : namedCode(workbench, into),
      );
      return { refactoring: { kind: 'merge', fromIds, intoId, policy }, will };
    },
  });
}

async function pickPolicy(
  workbench: CodebookWorkbench,
  policy: MergePolicy,
  step: Parameters<Step<Merging>>[1],
): Promise<MergePolicy | null> {
  const text = refactorMessages[workbench.language];
  const names: PickItem<string> = { value: 'names', label: text.keepNames };
  const definitions: PickItem<string> = { value: 'definitions', label: text.joinDefinitions };
  const polarity: PickItem<string> = {
    ...{ value: 'polarity', label: text.defaultPolarity, description: text.otherwiseKept },
  };
  const ticked = [
    ...(policy.keepsNames ? [names] : []),
    ...(policy.definitions === 'join' ? [definitions] : []),
    ...(policy.polarity === 'default' ? [polarity] : []),
  ];
  const chosen = await workbench.pickMany(
    [names, definitions, polarity],
    { title: text.mergeHow, step },
    ticked,
  );
  if (chosen === null) return null;
  return {
    keepsNames: chosen.includes('names'),
    definitions: chosen.includes('definitions') ? 'join' : 'keep',
    polarity: chosen.includes('polarity') ? 'default' : 'keep',
  };
}

async function promote(workbench: CodebookWorkbench, { rows, code }: ChosenCode): Promise<void> {
  const { language } = workbench;
  const text = refactorMessages[language];
  const kind = promotedKinds[code.kind];
  if (kind === undefined) return workbench.notify({ severity: 'info', text: text.nothing });
  const where: Step<Moving> = async (_, step) => {
    const parents = rows.filter((row) => row.kind === parentKinds[kind] && canLand(rows, code.id, row.id));
    const items: PickItem<Moving>[] = codePickItems(workbench, parents).map((item) => ({
      ...item,
      value: { parentId: item.value.id, name: namedCode(workbench, item.value) },
    }));
    const above = nearestAbove(rows, code, parentKinds[kind]);
    const first = items.filter(({ value }) => value.parentId === above);
    items.push({ value: { parentId: null, name: text.topLevel }, label: text.topLevel });
    const ordered = [
      ...first.map((item) => ({ ...item, description: text.staysThere })),
      ...items.filter((item) => !first.includes(item)),
    ];
    const title = text.promoteUnder(namedCode(workbench, code), words[language].kinds[kind]);
    return workbench.pick(ordered, { title, step });
  };
  await refactor(workbench, [where], {
    initial: { parentId: null, name: '' },
    asks: ({ parentId }) => ({
      refactoring: { kind: 'promote', codeId: code.id, parentId },
      will: text.will.promote(namedCode(workbench, code), words[language].kinds[kind]),
    }),
  });
}

function nearestAbove(rows: readonly CodeRow[], code: CodeRow, kind: CodeKind | undefined): Id | null {
  const byId = new Map(rows.map((row) => [row.id, row]));
  let above = byId.get(code.parentId ?? '');
  while (above !== undefined && above.kind !== kind) above = byId.get(above.parentId ?? '');
  return above?.id ?? null;
}

type Converting = { readonly chosen: readonly CodeRow[]; readonly to: CodeKind };

async function convert(workbench: CodebookWorkbench, argument: unknown): Promise<void> {
  const { language } = workbench;
  const text = refactorMessages[language];
  const { rows } = await workbench.services.codebook.snapshot();
  const start = await chosenCodes(workbench, argument);
  const which: Step<Converting> = async (answers, step) => {
    const tickedIds = answers.chosen.map(({ id }) => id);
    const chosen = await pickSeveral(workbench, rows, { title: text.convertWhich, tickedIds, step });
    return chosen === null ? null : { ...answers, chosen };
  };
  const into: Step<Converting> = async (answers, step) => {
    const items = kindsUpwards.map((kind) => ({ value: kind, label: words[language].kinds[kind] }));
    const to = await workbench.pick<CodeKind>(items, { title: text.convertTo, step });
    return to === null ? null : { ...answers, to };
  };
  await refactor(workbench, [which, into], {
    initial: { chosen: start, to: 'openCode' },
    asks: ({ chosen, to }) => ({
      refactoring: { kind: 'convert', codeIds: chosen.map(({ id }) => id), to },
      will: text.will.convert(namedCodes(workbench, chosen), words[language].kinds[to]),
    }),
  });
}
