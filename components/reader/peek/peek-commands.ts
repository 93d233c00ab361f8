// Looking at what a code means without leaving the passage that has it.
import type { CodedFragment } from '@/lib/domain/drafts';
import { overlaps } from '@/lib/domain/overlap';
import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Command, Workbench } from '@/lib/workbench/contribution';
import { activeReader } from '@/components/reader/active-reader';
import type { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
import { frontReader } from '@/components/reader/margin/front-reader.svelte';
import { peekMessages } from './peek-messages';

/** Peek at the codes of a passage. */
export const peekCommands: readonly Command<Services>[] = [
  {
    id: 'fragment.peekCode',
    title: {
      en: 'Passage: peek at the definition of its code',
      nl: 'Passage: definitie van de code inkijken',
    },
    icon: 'eye',
    keys: ['Alt+F12'],
    menus: [{ menu: 'fragment/context', group: '3', order: 3 }],
    when: (keys) => (keys.editorKind === 'pdf' || keys.editorKind === 'page') && !keys.treeFocus,
    run: peek,
  },
];

async function peek(workbench: Workbench<Services>): Promise<void> {
  const desk = activeReader()?.desk;
  // A key may come faster than the passage under it is described.
  await Promise.all([desk?.describing, desk?.cursor?.settled]);
  const coded = desk === undefined ? null : meantIn(desk);
  const codeIds = [...new Set(coded?.codings.map(({ codeId }) => codeId))];
  if (desk === undefined || coded === null || codeIds.length === 0) {
    return workbench.notify({ severity: 'info', text: peekMessages[workbench.language].notCoded });
  }
  const fragmentId = coded.fragment.id;
  desk.peek = { fragmentId, codeIds, at: markOf(fragmentId) };
}

/** The focused fragment, else the one under the pointer, else one that what is marked stands on. */
function meantIn(desk: CodingDesk): CodedFragment | null {
  const { focused, marked, fragments } = desk;
  if (focused !== null) return focused;
  const front = frontReader();
  const hoveredId = front?.margin.desk === desk ? front.pointing.hoveredId : null;
  const hovered = fragments.find(({ fragment }) => fragment.id === hoveredId);
  if (hovered !== undefined || marked === null) return hovered ?? null;
  return fragments.find(({ fragment }) => overlaps(fragment.anchor, marked)) ?? null;
}

/** Where a fragment is on screen: what has the focus, else its words or its stripe, else its card in the list. */
function markOf(fragmentId: Id): Element | DOMRect {
  const marks = [...document.querySelectorAll(`[data-active="true"] [data-fragment="${fragmentId}"]`)];
  const focused = marks.find((mark) => mark.contains(document.activeElement));
  const middle = new DOMRect(window.innerWidth / 3, window.innerHeight / 3, 1, 1);
  return focused ?? marks.find((mark) => !mark.matches('li')) ?? marks[0] ?? middle;
}
