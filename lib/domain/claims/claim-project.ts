import type { Author, Code, Id } from '@/lib/domain/records';

/** What a text is checked against: what was read, how it is coded, and what the codes are called. */
export type ClaimProject = {
  readonly documents: readonly ClaimDocument[];
  /** Parents before their children, siblings in their order. */
  readonly codes: readonly ClaimCode[];
  readonly evidence: readonly ClaimEvidence[];
};

/** An article of the project. */
export type ClaimDocument = {
  readonly id: Id;
  readonly authors: readonly Author[];
  readonly year: number | null;
  readonly citation: string;
  /** What is known of it in words, by field: its designs, its countries; none where nothing is. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
};

/** A code with all that it may be called, in any language. */
export type ClaimCode = Pick<Code, 'id' | 'parentId' | 'kind' | 'polarity' | 'labels'> & {
  readonly names: readonly string[];
};

/** A document has a fragment with this code. */
export type ClaimEvidence = { readonly documentId: Id; readonly fragmentId: Id; readonly codeId: Id };

/** The codings of a project, asked by code: a code stands for everything below it, a document counts once. */
export class EvidenceByCode {
  readonly #codes: ReadonlyMap<Id, ClaimCode>;
  readonly #byCode = new Map<Id, ClaimEvidence[]>();

  constructor({ codes, evidence }: ClaimProject) {
    this.#codes = new Map(codes.map((code) => [code.id, code]));
    for (const each of evidence) {
      for (const id of this.withAbove(each.codeId)) {
        const known = this.#byCode.get(id);
        if (known === undefined) this.#byCode.set(id, [each]);
        else known.push(each);
      }
    }
  }

  /** Gives the code and all codes above it, the code first. */
  withAbove(codeId: Id): Id[] {
    const path: Id[] = [];
    for (let at = this.#codes.get(codeId); at !== undefined && !path.includes(at.id);) {
      path.push(at.id);
      at = at.parentId === null ? undefined : this.#codes.get(at.parentId);
    }
    return path;
  }

  /** Gives the code that is there. */
  code(codeId: Id): ClaimCode | undefined {
    return this.#codes.get(codeId);
  }

  /** Gives all that is coded with the code or one below it. */
  under(codeId: Id): readonly ClaimEvidence[] {
    return this.#byCode.get(codeId) ?? [];
  }

  /** Gives the different documents with the code or one below it. */
  documentsUnder(codeId: Id): Set<Id> {
    return new Set(this.under(codeId).map(({ documentId }) => documentId));
  }

  /** Gives the different fragments of one document with the code or one below it. */
  fragmentsOf(codeId: Id, documentId: Id): Id[] {
    const own = this.under(codeId).filter((each) => each.documentId === documentId);
    return [...new Set(own.map(({ fragmentId }) => fragmentId))];
  }
}
