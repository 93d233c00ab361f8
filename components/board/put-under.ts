// Puts cards under a code: one that is there, or one that is made for them. Each is one change, and one undo.
import { isCodable } from '@/lib/domain/code-records';
import { labelIn } from '@/lib/base/language';
import type { Board, BoardCard, BoardGroup } from '@/lib/domain/clustering/board';
import type { NewGroup } from '@/lib/domain/refactoring/refactoring';
import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { askSteps, type Step } from '@/lib/workbench/steps';
import { boardViewOf } from './board-view.svelte';
import { messages } from './messages';

type BoardWorkbench = Workbench<Services>;

/** How many suggestions stand on top. */
const suggestions = 3;

/** Puts cards under a code that is there; `null` for the top of the tree. */
export async function putUnder(
  workbench: BoardWorkbench,
  cards: readonly BoardCard[],
  group: Pick<BoardGroup, 'id' | 'labels'> | null,
): Promise<void> {
  if (cards.length === 0) return;
  const text = messages[workbench.language];
  const ids = cards.map(({ id }) => id);
  await workbench.services.codes.moveAll(ids, { parentId: group?.id ?? null, beforeId: null });
  boardViewOf(workbench).clear();
  const what = inWords(workbench, cards);
  workbench.announce(
    group === null ? text.movedToTop(what) : text.moved(what, labelIn(group.labels, workbench.language)),
  );
}

type Target = { readonly group: BoardGroup | null } | { readonly name: string };

/** Asks under which code the cards go, the likely ones first, and puts them there. */
export async function askPutUnder(workbench: BoardWorkbench, cards: readonly BoardCard[]): Promise<void> {
  const text = messages[workbench.language];
  const board = await workbench.services.codebook.board();
  const likely = await likelyGroups(workbench, cards, board);
  const target = await workbench.pick<Target>(targetItems(workbench, board, likely), {
    title: text.putUnder(inWords(workbench, cards)),
    createItem: (typed) => ({ value: { name: typed }, label: text.newGroup(typed), icon: 'add' }),
  });
  if (target === null) return;
  if ('name' in target) await askNewGroup(workbench, cards, target.name);
  else await putUnder(workbench, cards, target.group);
}

/** Asks for a name and a place, and puts the cards under a new code of that name. */
export async function askNewGroup(
  workbench: BoardWorkbench,
  cards: readonly BoardCard[],
  typed: string | null = null,
): Promise<void> {
  if (cards.length === 0) return;
  const { language } = workbench;
  const text = messages[language];
  const board = await workbench.services.codebook.board();
  const askName: Step<NewGroup> = async (answers, step) => {
    const name = await workbench.ask({
      ...{ title: text.groupName(inWords(workbench, cards)), value: labelIn(answers.labels, language), step },
      check: (value) => (value.trim() === '' ? text.groupNameEmpty : null),
    });
    return name === null ? null : { ...answers, labels: labelled(name, language) };
  };
  const askPlace: Step<NewGroup> = async (answers, step) => {
    const place = await workbench.pick(placeItems(workbench, board), { title: text.groupPlace, step });
    return place === null ? null : { ...answers, ...place };
  };
  const initial: NewGroup = {
    ...{ labels: labelled(typed ?? '', language), kind: 'characteristic' },
    ...{ type: null, parentId: null },
  };
  const into = await askSteps(typed === null ? [askName, askPlace] : [askPlace], initial);
  if (into === null) return;
  const codeIds = cards.map(({ id }) => id);
  await workbench.services.refactorings.applyUnseen({ kind: 'cluster', codeIds, into });
  boardViewOf(workbench).clear();
  workbench.announce(text.moved(inWords(workbench, cards), labelIn(into.labels, language)));
}

function labelled(name: string, language: 'en' | 'nl'): NewGroup['labels'] {
  return language === 'nl' ? { en: '', nl: name } : { en: name, nl: '' };
}

type Place = Pick<NewGroup, 'kind' | 'parentId'>;

function placeItems({ language }: BoardWorkbench, { groups }: Board): PickItem<Place>[] {
  const text = messages[language];
  const themes = groups.filter(({ kind }) => kind === 'theme');
  const polarities = groups.filter(({ kind }) => kind === 'polarityGroup');
  return [
    ...themes.map((theme): PickItem<Place> => ({
      value: { kind: 'characteristic', parentId: theme.id },
      label: text.under(labelIn(theme.labels, language)),
      icon: 'symbol-class',
      ...pathOf(groups, theme, language),
    })),
    { value: { kind: 'characteristic', parentId: null }, label: text.asCharacteristic, icon: 'symbol-class' },
    ...polarities.map((polarity): PickItem<Place> => ({
      value: { kind: 'theme', parentId: polarity.id },
      label: `${text.asTheme}: ${labelIn(polarity.labels, language)}`,
      icon: 'symbol-namespace',
    })),
    { value: { kind: 'theme', parentId: null }, label: text.asTheme, icon: 'symbol-namespace' },
  ];
}

function targetItems(
  { language }: BoardWorkbench,
  { groups }: Board,
  likely: readonly Id[],
): PickItem<Target>[] {
  const text = messages[language];
  const item = (group: BoardGroup): PickItem<Target> => ({
    value: { group },
    label: labelIn(group.labels, language),
    icon: group.kind === 'characteristic' ? 'symbol-class' : 'symbol-namespace',
    searchWords: [group.labels.en, group.labels.nl].filter(Boolean),
    ...pathOf(groups, group, language),
    ...(likely.includes(group.id) ? { detail: text.suggested } : {}),
  });
  const first = likely.flatMap((id) => groups.filter((group) => group.id === id));
  const others = groups.filter(({ id, kind }) => isCodable(kind) && !likely.includes(id));
  return [...[...first, ...others].map(item), { value: { group: null }, label: text.top, icon: 'arrow-up' }];
}

/** What the card's neighbours are, or what holds them. */
async function likelyGroups(
  workbench: BoardWorkbench,
  cards: readonly BoardCard[],
  { groups, cards: all }: Board,
): Promise<readonly Id[]> {
  const [first] = cards;
  if (first === undefined) return [];
  const near = await workbench.services.codebook.neighbours(first.id, 20);
  const holders = near.map(({ id }) => all.find((card) => card.id === id)?.groupId ?? id);
  const isGroup = (id: Id): boolean => groups.some((group) => group.id === id && isCodable(group.kind));
  return [...new Set(holders)].filter((id) => isGroup(id) && id !== first.groupId).slice(0, suggestions);
}

function pathOf(
  groups: readonly BoardGroup[],
  { parentId }: BoardGroup,
  language: 'en' | 'nl',
): { readonly path?: string } {
  const parent = groups.find(({ id }) => id === parentId);
  return parent === undefined ? {} : { path: labelIn(parent.labels, language) };
}

/** Names one card, or says how many there are. */
function inWords({ language }: BoardWorkbench, cards: readonly BoardCard[]): string {
  const [only] = cards;
  if (only !== undefined && cards.length === 1) return `“${labelIn(only.labels, language)}”`;
  return messages[language].severalCodes(cards.length);
}
