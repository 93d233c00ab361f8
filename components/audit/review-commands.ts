// What is done with single reviews, from a code's page, from the audit or from a finding.
import { codeName } from '@/components/pieces/code-label';
import { verdictIcons, verdictWords } from '@/components/pieces/review-words';
import { needsText } from '@/lib/domain/audit/review-questions';
import { coderName } from '@/lib/domain/coder-name';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { Id, Review } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Command, PickItem, Workbench } from '@/lib/workbench/contribution';
import { inBoth } from '@/lib/workbench/notice';
import { auditViewOf } from './audit-view.svelte';
import { messages, type Messages } from './messages';

type Bench = Workbench<Services>;

function rowOf(rows: readonly CodeRow[], workbench: Bench, argument: unknown): CodeRow | undefined {
  const { activeEditor } = workbench;
  const inFront =
    activeEditor?.editor === 'code'
      ? activeEditor.key
      : activeEditor?.editor === 'audit'
        ? auditViewOf(workbench).focused?.id
        : undefined;
  const id = typeof argument === 'string' ? argument : inFront;
  return rows.find((row) => row.id === id);
}

async function comment(workbench: Bench, argument: unknown): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const { rows } = await services.codebook.snapshot();
  const items = rows.map((row): PickItem<CodeRow> => ({ value: row, label: codeName(row, language) }));
  const code =
    rowOf(rows, workbench, argument) ?? (await workbench.pick<CodeRow>(items, { title: text.whichCode }));
  if (code === null) return;
  const words = await workbench.ask({
    title: text.commentOn(codeName(code, language)),
    check: (typed) => (typed.trim() === '' ? text.commentHints.comment : null),
  });
  if (words === null) return;
  await services.reviews.write({ codeId: code.id, verdict: 'comment', text: words, milestoneId: null });
  await done(workbench, (each) => each.commented);
}

/** The review that was given, or one of those that stand open. */
async function chosenReview(workbench: Bench, argument: unknown): Promise<Review | null> {
  const { services, language } = workbench;
  if (typeof argument === 'string') return services.reviews.get(argument);
  const text = messages[language];
  const [open, { rows }] = await Promise.all([services.reviews.open(), services.codebook.snapshot()]);
  const names = new Map<Id | null, string>(rows.map((row) => [row.id, codeName(row, language)]));
  const items = open.flatMap((review): PickItem<Review>[] => {
    const name = names.get(review.codeId);
    if (name === undefined) return [];
    const label = `${verdictWords[language][review.verdict]}: ${name}`;
    const description = coderName(review.coder, language);
    return [{ value: review, label, description, detail: review.text, icon: verdictIcons[review.verdict] }];
  });
  if (items.length > 0) return workbench.pick<Review>(items, { title: text.whichReview });
  workbench.notify({ severity: 'info', text: inBoth((each) => messages[each].nothingOpen) });
  return null;
}

function done(workbench: Bench, sentence: (text: Messages) => string): Promise<void> {
  return workbench.run(
    'history.offerUndo',
    inBoth((each) => sentence(messages[each])),
  );
}

async function answer(workbench: Bench, argument: unknown): Promise<void> {
  const review = await chosenReview(workbench, argument);
  if (review === null) return;
  const { services, language } = workbench;
  const asked = review.text === '' ? verdictWords[language][review.verdict] : review.text;
  const words = await workbench.ask({ title: messages[language].answerTo(asked), value: review.answer });
  if (words === null) return;
  await services.reviews.edit(review.id, { answer: words });
  await done(workbench, (each) => each.answered);
}

async function edit(workbench: Bench, argument: unknown): Promise<void> {
  const review = await chosenReview(workbench, argument);
  if (review === null) return;
  const { services, language } = workbench;
  const text = messages[language];
  const words = await workbench.ask({
    title: text.editWords,
    value: review.text,
    check: (typed) =>
      typed.trim() === '' && needsText(review.verdict) ? text.commentHints[review.verdict] : null,
  });
  if (words !== null) await services.reviews.edit(review.id, { text: words });
}

function settling(isSettled: boolean): Command<Services>['run'] {
  return async (workbench, argument) => {
    const review = await chosenReview(workbench, argument);
    if (review === null) return;
    await workbench.services.reviews.edit(review.id, { isSettled });
    await done(workbench, (each) => (isSettled ? each.settled : each.reopened));
  };
}

/** Commands on single reviews. */
export const reviewCommands: readonly Command<Services>[] = [
  {
    id: 'review.comment',
    title: { en: 'Review: comment on a code', nl: 'Beoordeling: opmerking bij een code' },
    icon: 'comment',
    menus: [{ menu: 'codes/context', group: '5', order: 2 }],
    run: comment,
  },
  {
    id: 'review.answer',
    title: {
      en: 'Review: answer an open question or proposal',
      nl: 'Beoordeling: open vraag of voorstel beantwoorden',
    },
    run: answer,
  },
  {
    id: 'review.settle',
    title: {
      en: 'Review: settle an open question or proposal',
      nl: 'Beoordeling: open vraag of voorstel afhandelen',
    },
    run: settling(true),
  },
  {
    id: 'review.reopen',
    title: { en: 'Review: open again', nl: 'Beoordeling: heropenen' },
    palette: false,
    run: settling(false),
  },
  {
    id: 'review.edit',
    title: {
      en: 'Review: edit an open question or proposal',
      nl: 'Beoordeling: open vraag of voorstel bewerken',
    },
    run: edit,
  },
  {
    id: 'review.remove',
    title: {
      en: 'Review: delete an open question or proposal',
      nl: 'Beoordeling: open vraag of voorstel verwijderen',
    },
    run: async (workbench, argument) => {
      const review = await chosenReview(workbench, argument);
      if (review === null) return;
      await workbench.services.reviews.remove(review.id);
      await done(workbench, (each) => each.removed);
    },
  },
];
