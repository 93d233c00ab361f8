// What is said of one code: how many publications, with which effects, who they are, and what they say themselves.
import { labelIn } from '@/lib/base/language';
import type { CodeNode } from '@/lib/domain/code-tree';
import { polarityKeyOf, polarityKeys, type PolarityKey, type QuoteEntry } from '@/lib/domain/codebook-view';
import type { Evidence } from '@/lib/domain/evidence-index';
import { quoteEntries, wordsOf } from '@/lib/domain/evidence-views';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import type { InTextCitations } from '@/lib/domain/references/in-text';
import type { ResultsParagraph, ResultsPiece, ResultsRequest } from './results-outline';
import { resultsWords, type ResultsWords } from './results-words';
import { quotedWords, sentenceName } from './sentence-name';

/** Writes the parts of one text in their order: a passage is quoted once in it. */
export class PartWriter {
  readonly #words: ResultsWords;
  readonly #quoted = new Set<string>();

  constructor(
    private readonly project: CodebookProjection,
    private readonly request: ResultsRequest,
    private readonly citations: InTextCitations,
  ) {
    this.#words = resultsWords(request.language);
  }

  /** Gives what is said of a code, the quotes last. */
  paragraphs(node: CodeNode): ResultsParagraph[] {
    const filled = this.#filledChildren(node);
    const claims = filled.length === 0 ? this.#ofLeaf(node) : this.#ofParent(node, filled);
    const evidence =
      filled.length === 0 ? this.project.evidence(node) : this.project.ownEvidence(node.code.id);
    return [{ kind: 'claims', pieces: joined(claims) }, ...this.#quotes([...evidence])];
  }

  #filledChildren(node: CodeNode): CodeNode[] {
    const children = node.childIds.flatMap((id) => this.project.node(id) ?? []);
    return children.filter((child) => this.project.row(child).union.documents > 0);
  }

  /** Every publication is cited, under each effect that it describes. */
  #ofLeaf(node: CodeNode): ResultsPiece[] {
    const documents = this.project.documents(node);
    const [before, after] = this.#opening(node, documents.size);
    const number: ResultsPiece = { kind: 'number', text: `n = ${documents.size}` };
    if (documents.size === 0) return [said(before), number, said(after)];
    const ids = [...documents.keys()];
    const groups = polarityKeys.flatMap((key) => {
      const own = ids.filter((id) => documents.get(id)?.polarities.includes(key) === true);
      return own.length === 0 ? [] : [{ key, ids: own }];
    });
    const [only] = groups;
    if (groups.length === 1 && only?.key === 'unstated') {
      return [said(before), number, said('; '), ...this.#cited(ids), said(after), said('.')];
    }
    return [said(before), number, said(after), ...this.#effects(groups, true), said('.')];
  }

  /** The publications are cited under what is below; here only those that speak of the code as a whole. */
  #ofParent(node: CodeNode, filled: readonly CodeNode[]): ResultsPiece[] {
    const { documentsByPolarity, documents } = this.project.row(node).union;
    const [before, after] = this.#opening(node, documents);
    const children = node.childIds.flatMap((id) => this.project.node(id) ?? []);
    const kinds = new Set(children.map(({ code }) => code.kind));
    const [kind = null] = kinds;
    const stated = polarityKeys.filter((key) => documentsByPolarity[key] > 0);
    const groups = stated.map((key) => ({ key, ids: Array<Id>(documentsByPolarity[key]).fill('') }));
    const hasEffects = stated.some((key) => key !== 'unstated');
    const own = new Set([...this.project.ownEvidence(node.code.id)].map(({ source }) => source.id));
    return [
      ...[said(before), { kind: 'number', text: `n = ${documents}` } as const, said(after)],
      said(this.#words.within(filled.length, children.length, kinds.size === 1 ? kind : null)),
      ...(hasEffects ? this.#effects(groups, false) : []),
      said('.'),
      ...(own.size === 0
        ? []
        : [said(` ${this.#words.itself(own.size)} (`), ...this.#cited([...own]), said(').')]),
    ];
  }

  #opening({ code }: CodeNode, count: number): readonly [string, string] {
    const { openings, none, named } = this.#words;
    const what = named(code.kind, sentenceName(labelIn(code.labels, this.request.language)));
    if (count === 0) return none(what);
    // The same code always begins in the same way, so that its text changes only with its codings.
    const opening = openings[variant(code.id, openings.length)] ?? openings[0];
    return opening?.(what, count) ?? none(what);
  }

  #effects(
    groups: readonly { readonly key: PolarityKey; readonly ids: readonly Id[] }[],
    isCited: boolean,
  ): ResultsPiece[] {
    const { polarities, each, says, and } = this.#words;
    const cited = (ids: readonly Id[]): ResultsPiece[] =>
      isCited ? [said(' ('), ...this.#cited(ids), said(')')] : [];
    const [only] = groups;
    if (only !== undefined && groups.length === 1) {
      return [said(each(polarities[only.key], only.ids.length)), ...cited(only.ids)];
    }
    return groups.flatMap(({ key, ids }, at): ResultsPiece[] => {
      const link = at === 0 ? ': ' : at === groups.length - 1 ? ` ${and} ` : ', ';
      return [said(`${link}${says(polarities[key], ids.length)}`), ...cited(ids)];
    });
  }

  #cited(sourceIds: readonly Id[]): ResultsPiece[] {
    const works = sourceIds.map((sourceId) => ({ sourceId, page: null }));
    return this.citations
      .pieces(works)
      .map(({ text, sourceId }) =>
        sourceId === null ? said(text) : { kind: 'citation', text, sourceId, fragmentId: null },
      );
  }

  #quotes(evidence: readonly Evidence[]): ResultsParagraph[] {
    const { quotes } = this.request;
    if (quotes === 0) return [];
    const documentOf = new Map(evidence.map(({ fragment, source }) => [fragment.id, source.id]));
    const languageOf = new Map(evidence.map(({ fragment }) => [fragment.id, fragment.language]));
    const fresh = evidence.filter(({ anchor }) => !this.#quoted.has(wordsOf(anchor)));
    return quoteEntries(fresh, this.project.cited, quotes).map((quote) => {
      const { fragmentId } = quote;
      const anchor = evidence.find(({ fragment }) => fragment.id === fragmentId)?.anchor;
      if (anchor !== undefined) this.#quoted.add(wordsOf(anchor));
      return this.#quote(quote, {
        sourceId: documentOf.get(fragmentId) ?? quote.sourceId,
        language: languageOf.get(fragmentId) ?? null,
      });
    });
  }

  #quote(
    quote: QuoteEntry,
    {
      sourceId,
      language,
    }: Pick<ResultsPiece & { kind: 'citation' }, 'sourceId'> & Pick<Evidence['fragment'], 'language'>,
  ): ResultsParagraph {
    const cited = this.citations.pieces([{ sourceId, page: quote.page }]);
    const isAbsence = polarityKeyOf(quote) === 'absence';
    return {
      kind: 'quote',
      pieces: [
        { kind: 'quote', text: quotedWords(quote.text), quote, language },
        said(' ('),
        ...cited.map(({ text }): ResultsPiece => {
          return { kind: 'citation', text, sourceId: quote.sourceId, fragmentId: quote.fragmentId };
        }),
        said(`)${isAbsence ? this.#words.onAbsence : ''}.`),
      ],
    };
  }
}

function said(text: string): ResultsPiece {
  return { kind: 'words', text };
}

/** Words that follow each other are one piece. */
function joined(pieces: readonly ResultsPiece[]): ResultsPiece[] {
  const all: ResultsPiece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.kind === 'words' && last?.kind === 'words') all[all.length - 1] = said(last.text + piece.text);
    else all.push(piece);
  }
  return all;
}

function variant(id: Id, count: number): number {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum = (sum * 31 + id.charCodeAt(at)) % 1_000_003;
  return sum % count;
}
