import type { QuotationLimits } from '@/lib/domain/evidence/evidence-export';
import type { ResultsRequest } from './results-outline';

/** How running text is written down. */
export type ProseFormat = 'docx' | 'markdown' | 'html';

/** What an export of the results text is to be. */
export type ResultsExport = {
  readonly request: ResultsRequest;
  readonly format: ProseFormat;
  readonly title: string;
  /** ISO date printed in the document. */
  readonly date: string;
  /** `null`: a private copy, with every quote in full. */
  readonly limits: QuotationLimits | null;
  /** What links to passages of PDFs begin with, before the fragment's id; left out, `codeboom://fragment/`. */
  readonly passageAddress?: string;
};
