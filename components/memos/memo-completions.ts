// What is offered after `[[` (codes, then passages) and `@` (sources), in both languages.
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import { labelIn, type Language } from '@/lib/base/language';
import { plainCitation } from '@/lib/domain/citation';
import { writtenLink, type MemoLink } from '@/lib/domain/memo-text';
import type { Code, Source } from '@/lib/domain/records';
import type { RetrievedFragment } from '@/lib/domain/retrieval';
import { quotePlace } from '@/lib/domain/thematic-words';

/** Letters of a passage that a row of the list shows. */
const shownLetters = 80;

/** What memos can point at. */
export type Linkable = {
  readonly codes: readonly Code[];
  readonly sources: readonly Source[];
  readonly passages: readonly RetrievedFragment[];
};

/** Gives the offer at a place in the text; `null` where none is wanted. */
export function completeLinks(
  context: CompletionContext,
  { codes, sources, passages }: Linkable,
  language: Language,
): CompletionResult | null {
  const code = context.matchBefore(/\[\[[^\][\n]*/u);
  if (code !== null) {
    const options = [
      ...codes.flatMap((each) => codeOptions(each, { language, from: code.from })),
      ...passages.map((each) => passageOption(each, { language, from: code.from })),
    ];
    return { from: code.from + 2, options, validFor: /^[^\][\n]*$/u };
  }
  const source = context.matchBefore(/(?:^|(?<=[\s(]))@[\p{L}\p{N} ,&.]*/u);
  if (source === null) return null;
  const options = sources.map((each) => sourceOption(each, source.from));
  return { from: source.from + 1, options, validFor: /^[\p{L}\p{N} ,&.]*$/u };
}

/** A code under its label in the language of the interface, and under the other one when that differs. */
function codeOptions(
  { id, labels }: Code,
  { language, from }: { readonly language: Language; readonly from: number },
): Completion[] {
  const shown = labelIn(labels, language);
  const link = { noun: 'code', id } as const;
  const names = new Set([shown, labels.en, labels.nl].filter((name) => name !== ''));
  return [...names].map((name) => ({
    label: name,
    ...(name === shown ? {} : { detail: shown }),
    apply: applyLink({ label: shown, link, from }),
  }));
}

/** A passage, behind the codes that fit as well. */
function passageOption(
  passage: RetrievedFragment,
  { language, from }: { readonly language: Language; readonly from: number },
): Completion {
  const label = quotePlace({ ...passage, times: 1 }, language);
  const link = { noun: 'fragment', id: passage.fragmentId } as const;
  const shown = passage.quote.slice(0, shownLetters);
  return { label: shown, detail: label, boost: -1, apply: applyLink({ label, link, from }) };
}

function sourceOption(source: Source, from: number): Completion {
  const label = plainCitation(source);
  const link = { noun: 'source', id: source.id } as const;
  return { label, detail: source.title, apply: applyLink({ label, link, from }) };
}

/** Puts the link in the place of the signs that asked for it, with what closed them by itself. */
function applyLink(made: { readonly label: string; readonly link: MemoLink; readonly from: number }) {
  return (view: EditorView, ...[, , to]: [Completion, number, number]): void => {
    const closing = view.state.sliceDoc(to, to + 2) === ']]' ? 2 : 0;
    const insert = writtenLink(made.label, made.link);
    view.dispatch({
      changes: { from: made.from, to: to + closing, insert },
      selection: { anchor: made.from + insert.length },
      userEvent: 'input.complete',
    });
  };
}
