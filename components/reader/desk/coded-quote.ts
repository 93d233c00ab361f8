// From a coded fragment to what a quote card shows and does.
import type { CodeLabel } from '@/components/pieces/code-label';
import type { Quote, QuoteActions } from '@/components/pieces/quote';
import { plainCitation } from '@/lib/domain/citation';
import type { CodedFragment } from '@/lib/domain/drafts';
import type { Code, Id } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import { chooseCode } from './code-choice';
import type { CodingDesk } from './coding-desk.svelte';

/** Gives the card of a fragment. */
export function quoteOf(desk: CodingDesk, { fragment, codings, hasMemo }: CodedFragment): Quote {
  const { anchor } = fragment;
  const first = anchor.kind === 'pdf' ? anchor.pages[0] : undefined;
  return {
    text: shownQuote(anchor, fragment.language),
    citation: plainCitation(desk.source),
    page: first === undefined ? null : (first.label ?? String(first.page)),
    codings: codings.map(({ id, codeId, polarity, absence, note, coder }) => {
      const code = desk.codesById.get(codeId);
      return { id, code: code === undefined ? null : labelOf(desk, code), polarity, absence, note, coder };
    }),
    hasMemo,
  };
}

/** Gives what the card of a fragment can do. */
export function actionsOn(desk: CodingDesk): QuoteActions {
  const { coding } = desk.workbench.services;
  const act = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => desk.workbench.report(error));
  };
  return {
    setPolarity: (id, polarity) => act(coding.setPolarity(id, polarity)),
    setAbsence: (id, absence) => act(coding.setAbsence(id, absence)),
    setNote: (id, note) => act(coding.setNote(id, note)),
    replaceCode: (id) => act(replaceCode(desk, id)),
    remove: (id) => act(coding.remove(id)),
  };
}

async function replaceCode(desk: CodingDesk, codingId: Id): Promise<void> {
  const { services } = desk.workbench;
  const chosen = await chooseCode(desk);
  if (chosen === null) return;
  const code = typeof chosen === 'string' ? chosen : (await services.codes.create(chosen)).id;
  await services.coding.replaceCode(codingId, code);
}

function labelOf(desk: CodingDesk, code: Code): CodeLabel {
  const { id, parentId, kind, type, labels, digit } = code;
  return { id, parentId, kind, type, labels, digit, number: desk.numbers.get(id) ?? null };
}
