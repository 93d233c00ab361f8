// Splitting a code: passages go to other codes, part by part.
import type { SplitPart } from '@/lib/domain/refactoring/refactoring';
import type { Id } from '@/lib/domain/records';
import type { PickItem } from '@/lib/workbench/contribution';
import { askSteps, type Step } from '@/lib/workbench/steps';
import { codePickItems, type ChosenCode, type CodebookWorkbench } from './chosen-code';
import { applyDryRun, askDryRun } from './dry-run';
import { namedCode, pickPassages } from './refactor-flow';
import { refactorMessages } from './refactor-messages';

type Target = { readonly target: SplitPart['target']; readonly name: string };
type Splitting = {
  readonly to: Target | null;
  readonly wordIds: readonly Id[];
  readonly codingIds: readonly Id[];
};

/** Splits a code: one part after the other, until the list of what it comes to is agreed with. */
export async function split(workbench: CodebookWorkbench, { rows, code }: ChosenCode): Promise<void> {
  const { language, services } = workbench;
  const text = refactorMessages[language];
  const title = namedCode(workbench, code);
  const parts: (SplitPart & { readonly name: string })[] = [];
  const to: Step<Splitting> = async (answers, step) => {
    const items = codePickItems(
      workbench,
      rows.filter(({ id }) => id !== code.id),
    ).map((item): PickItem<Target> => ({
      ...item,
      value: { target: { id: item.value.id }, name: namedCode(workbench, item.value) },
    }));
    const fresh = (typed: string): PickItem<Target> => ({
      value: { target: { labels: { en: '', nl: '', [language]: typed.trim() } }, name: `“${typed.trim()}”` },
      label: text.createCode(typed.trim()),
      icon: 'add',
    });
    const target = await workbench.pick(items, {
      ...{ title: text.splitTo(title), step },
      createItem: (typed) => (typed.trim() === '' ? null : fresh(typed)),
    });
    return target === null ? null : { ...answers, to: target };
  };
  const byWords: Step<Splitting> = async (answers, step) => {
    const typed = await workbench.ask({ title: text.splitWords, step });
    if (typed === null) return null;
    return { ...answers, wordIds: await services.refactorings.codingsWithWords(code.id, typed) };
  };
  const which: Step<Splitting> = async (answers, step) => {
    const withoutIds = parts.flatMap(({ codingIds }) => codingIds);
    const codingIds = await pickPassages(workbench, code.id, {
      ...{ title: text.splitWhich, tickedIds: answers.wordIds, withoutIds, step },
    });
    return codingIds === null ? null : { ...answers, codingIds };
  };
  for (;;) {
    const answers = await askSteps<Splitting>([to, byWords, which], { to: null, wordIds: [], codingIds: [] });
    if (answers === null || answers.to === null) return;
    parts.push({ target: answers.to.target, codingIds: answers.codingIds, name: answers.to.name });
    const will = text.will.split(title, [...new Set(parts.map(({ name }) => name))].join(', '));
    const shown = await askDryRun(workbench, {
      refactoring: {
        ...{ kind: 'split', codeId: code.id, place: 'beside' },
        parts: parts.map(({ target, codingIds }) => ({ target, codingIds })),
      },
      ...{ will, more: text.splitMore },
    });
    if (shown === null) return;
    if (shown !== 'more') return applyDryRun(workbench, shown, will);
  }
}
