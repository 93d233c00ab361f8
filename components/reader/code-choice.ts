// Choosing a code for a passage: every code that can be put on text, found by either of its labels.
import { labelIn, type Labels, type Language } from '@/lib/base/language';
import type { CodeDraft } from '@/lib/domain/drafts';
import type { Code, Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { messages } from './messages';

/** An existing code, or one to be made together with its first coding. */
export type CodeChoice = Id | CodeDraft;

/** Codes that are last used first stand on top. */
const recentOnTop = 10;

/** Whether passages can get this code; groups only order the tree. */
export function isCodable(code: Code): boolean {
  return code.kind !== 'polarityGroup';
}

/** Asks for a code; `null` when dismissed. What was typed can become a new code. */
export async function chooseCode(
  workbench: Workbench<Services>,
  codes: readonly Code[],
): Promise<CodeChoice | null> {
  const { language } = workbench;
  const text = messages[language];
  const recent = (await workbench.services.coding.recentCodes(recentOnTop)).map((code) => code.id);
  const items = codes.filter(isCodable).map((code) => itemOf(code, codes, workbench));
  const rank = (item: PickItem<CodeChoice>): number => {
    const at = recent.findIndex((id) => id === item.value);
    return at === -1 ? recent.length : at;
  };
  return workbench.pick<CodeChoice>(
    items.sort((one, other) => rank(one) - rank(other)),
    {
      title: text.codeTitle,
      placeholder: text.codePlaceholder,
      createItem: (typed) =>
        typed.trim() === ''
          ? null
          : { value: openCode(typed.trim(), language), label: text.createCode(typed.trim()), icon: 'add' },
    },
  );
}

/** Gives the draft of an open code with a label in one language. */
export function openCode(label: string, language: Language): CodeDraft {
  const labels: Labels = language === 'nl' ? { en: '', nl: label } : { en: label, nl: '' };
  return { labels, parentId: null, kind: 'openCode', type: null };
}

function itemOf(code: Code, codes: readonly Code[], workbench: Workbench<Services>): PickItem<CodeChoice> {
  const { language } = workbench;
  const text = messages[language];
  const parent = codes.find((each) => each.id === code.parentId);
  const other = code.labels[language === 'en' ? 'nl' : 'en'];
  return {
    value: code.id,
    label: labelIn(code.labels, language),
    ...(code.type === null ? {} : { description: text.type[code.type] }),
    ...(parent === undefined ? {} : { detail: labelIn(parent.labels, language) }),
    icon: code.kind === 'theme' ? 'symbol-namespace' : 'tag',
    keys: code.digit === null ? undefined : String(code.digit),
    searchWords: [other, code.origin ?? ''].filter((word) => word !== ''),
  };
}
