// Choosing a code for a passage: every code that can be put on text, found by either of its labels.
import { isCodable } from '@/lib/domain/code-records';
import { labelIn, languages, type Labels, type Language } from '@/lib/base/language';
import type { CodeDraft } from '@/lib/domain/drafts';
import type { Code, Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { messages } from '@/components/reader/messages';

/** An existing code, or one to be made together with its first coding. */
export type CodeChoice = Id | CodeDraft;

/** What there is to choose from, and what becomes of other words. */
export type CodeRows = {
  readonly items: readonly PickItem<CodeChoice>[];
  readonly createItem: (typed: string) => PickItem<CodeChoice> | null;
};

/** How many codes in use stand on top: as many as there are digits. */
export const recentOnTop = 10;

/** What is known beforehand, so that the list is there in the frame after the key. */
export type CodeOffer = {
  readonly workbench: Workbench<Services>;
  /** Visible codes, in tree order. */
  readonly codes: readonly Code[];
  /** Codes in use, the last used first. */
  readonly recent: readonly Code[];
};

/** Asks for a code; `null` when dismissed. What was typed can become a new code. */
export async function chooseCode(offer: CodeOffer): Promise<CodeChoice | null> {
  const text = messages[offer.workbench.language];
  const { items, createItem } = codeRows(offer);
  return offer.workbench.pick<CodeChoice>(items, {
    title: text.codeTitle,
    placeholder: text.codePlaceholder,
    createItem,
    digits: true,
  });
}

/** Gives the codes as rows, those in use on top, and the row that makes a new one beside the last used. */
export function codeRows({ workbench, codes, recent }: CodeOffer): CodeRows {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const offered = codes.filter(({ kind }) => isCodable(kind));
  const items = offered.map((code) => {
    const at = recent.findIndex(({ id }) => id === code.id);
    return { ...itemOf(code, byId, workbench), use: at < 0 ? null : { last: recent.length - at, count: 1 } };
  });
  const parent = byId.get(recent[0]?.parentId ?? '');
  return { items, createItem: (typed) => createItem({ workbench, codes, parent }, typed) };
}

type NewCodePlace = {
  readonly workbench: Workbench<Services>;
  readonly codes: readonly Code[];
  /** New codes go where the last used one is. */
  readonly parent: Code | undefined;
};

function createItem({ workbench, codes, parent }: NewCodePlace, typed: string): PickItem<CodeChoice> | null {
  const { language } = workbench;
  const text = messages[language];
  const parentId = parent?.id ?? null;
  const isTaken = codes.some(
    (code) =>
      code.parentId === parentId &&
      languages.some((each) => code.labels[each].toLocaleLowerCase() === typed.toLocaleLowerCase()),
  );
  if (typed === '' || isTaken) return null;
  const label =
    parent === undefined
      ? text.createCode(typed)
      : text.createCodeUnder(typed, labelIn(parent.labels, language));
  return { value: { ...openCode(typed, language), parentId }, label, icon: 'add' };
}

/** Gives the draft of an open code with a label in one language. */
export function openCode(label: string, language: Language): CodeDraft {
  const labels: Labels = language === 'nl' ? { en: '', nl: label } : { en: label, nl: '' };
  return { labels, parentId: null, kind: 'openCode', type: null };
}

function itemOf(
  code: Code,
  byId: ReadonlyMap<Id, Code>,
  { language }: Workbench<Services>,
): PickItem<CodeChoice> {
  const text = messages[language];
  const path = pathOf(code, byId, language);
  const other = code.labels[language === 'en' ? 'nl' : 'en'];
  return {
    value: code.id,
    label: labelIn(code.labels, language),
    ...(code.type === null ? {} : { description: text.type[code.type] }),
    ...(path === '' ? {} : { path }),
    icon: code.kind === 'theme' ? 'symbol-namespace' : 'tag',
    keys: code.digit === null ? undefined : String(code.digit),
    searchWords: [other, code.origin ?? ''].filter((word) => word !== ''),
    usedGroup: text.lastUsed,
  };
}

/** The names of what a code stands under, outermost first. */
function pathOf(code: Code, byId: ReadonlyMap<Id, Code>, language: Language): string {
  const names: string[] = [];
  for (
    let above = byId.get(code.parentId ?? '');
    above !== undefined;
    above = byId.get(above.parentId ?? '')
  ) {
    names.unshift(labelIn(above.labels, language));
  }
  return names.join(' › ');
}
