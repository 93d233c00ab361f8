// The words of the framework matrix.
import type { Language } from '@/lib/base/language';

type Words = {
  readonly title: string;
  readonly document: string;
  readonly counted: (documents: number, codes: number) => string;
  readonly filled: (summaries: number, looks: number) => string;
  readonly notThere: string;
};

/** What stands around the cells. */
export const matrixWords: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Framework matrix',
    document: 'Document',
    counted: (documents, codes) =>
      `${documents} ${documents === 1 ? 'document' : 'documents'} by ${codes} ${codes === 1 ? 'code' : 'codes'}. A cell has what somebody wrote of it first, then the passages with that code or one below it.`,
    filled: (summaries, looks) =>
      `${summaries} ${summaries === 1 ? 'summary' : 'summaries'} written, ${looks} ${looks === 1 ? 'cell' : 'cells'} marked as looked for and not there.`,
    notThere: 'Looked for, not there',
  },
  nl: {
    title: 'Raamwerkmatrix',
    document: 'Document',
    counted: (documents, codes) =>
      `${documents} ${documents === 1 ? 'document' : 'documenten'} bij ${codes} ${codes === 1 ? 'code' : 'codes'}. In een cel staat eerst wat iemand erover schreef, dan de passages met die code of een code eronder.`,
    filled: (summaries, looks) =>
      `${summaries} ${summaries === 1 ? 'samenvatting' : 'samenvattingen'} geschreven, ${looks} ${looks === 1 ? 'cel' : 'cellen'} gemarkeerd als gezocht en niet aanwezig.`,
    notThere: 'Gezocht, niet aanwezig',
  },
};
