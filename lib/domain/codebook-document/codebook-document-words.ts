import type { Language } from '@/lib/base/language';
import type { CodeRelationKind } from '@/lib/domain/records';

/** What a codebook document says around its codes. */
export type CodebookDocumentWords = {
  readonly tree: string;
  readonly codes: string;
  readonly changes: (version: string) => string;
  readonly noChanges: string;
  readonly variants: string;
  readonly inclusion: string;
  readonly exclusion: string;
  readonly noDefinition: string;
  readonly outOfScope: string;
  readonly relations: Readonly<Record<CodeRelationKind, string>>;
  readonly origin: string;
  readonly counts: (documents: number, fragments: number) => string;
};

const en: CodebookDocumentWords = {
  tree: 'Code tree',
  codes: 'Codes',
  changes: (version) => `Changes since “${version}”`,
  noChanges: 'Nothing in the codebook has changed since.',
  variants: 'Also: ',
  inclusion: 'Give it when: ',
  exclusion: 'Do not give it when: ',
  noDefinition: 'No definition yet.',
  outOfScope: 'Kept, but not used further.',
  relations: {
    related: 'Related to: ',
    strengthens: 'Strengthens: ',
    contradicts: 'Contradicts: ',
    broader: 'Also falls under: ',
  },
  origin: 'Comes from: ',
  counts: (documents, fragments) =>
    `n = ${documents} ${documents === 1 ? 'document' : 'documents'}, ${fragments} ${fragments === 1 ? 'passage' : 'passages'}`,
};

const nl: CodebookDocumentWords = {
  tree: 'Codeboom',
  codes: 'Codes',
  changes: (version) => `Veranderd sinds “${version}”`,
  noChanges: 'Er is sindsdien niets aan het codeboek veranderd.',
  variants: 'Ook: ',
  inclusion: 'Toekennen wanneer: ',
  exclusion: 'Niet toekennen wanneer: ',
  noDefinition: 'Nog geen definitie.',
  outOfScope: 'Bewaard, maar niet verder gebruikt.',
  relations: {
    related: 'Hangt samen met: ',
    strengthens: 'Versterkt: ',
    contradicts: 'Spreekt tegen: ',
    broader: 'Valt ook onder: ',
  },
  origin: 'Komt uit: ',
  counts: (documents, fragments) =>
    `n = ${documents} ${documents === 1 ? 'document' : 'documenten'}, ${fragments} ${fragments === 1 ? 'passage' : 'passages'}`,
};

/** The words in both languages. */
export const codebookDocumentWords: Readonly<Record<Language, CodebookDocumentWords>> = { en, nl };
