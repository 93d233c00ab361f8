// What the codebook worker answers about the crosswalk.
import { codeOverlaps, suggestPairs } from '@/lib/domain/crosswalk/code-overlaps';
import { behindNumber } from '@/lib/domain/crosswalk/behind-number';
import { crosswalkOf } from '@/lib/domain/crosswalk/crosswalk';
import type {
  BehindDocument,
  BehindNumber,
  CodeOverlap,
  Crosswalk,
  PairSuggestion,
  SystemId,
} from '@/lib/domain/crosswalk/crosswalk-view';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { CrosswalkExport } from '@/lib/formats/crosswalk-export';

/** The part of the worker's host that the crosswalk asks. */
export type CrosswalkHost = {
  crosswalk(systems: readonly SystemId[]): Crosswalk;
  codeOverlaps(left: SystemId, right: SystemId): readonly CodeOverlap[];
  suggestPairs(pair: readonly [SystemId, SystemId], limit: number): readonly PairSuggestion[];
  behindNumber(asked: BehindNumber): readonly BehindDocument[];
};

/** What the workbench asks of it. */
export interface CrosswalkEngine {
  /** Gives the crosswalk of these systems; those that are not there are left out. */
  crosswalk(systems: readonly SystemId[]): Promise<Crosswalk>;
  /** Gives the pairs of codes of two systems that have a document in common. */
  codeOverlaps(left: SystemId, right: SystemId): Promise<readonly CodeOverlap[]>;
  /** Gives pairs of codes that may mean the same, with reasons; changes nothing. */
  suggestPairs(pair: readonly [SystemId, SystemId], limit: number): Promise<readonly PairSuggestion[]>;
  /** Gives the documents and fragments behind a number. */
  behindNumber(asked: BehindNumber): Promise<readonly BehindDocument[]>;
  /** Gives the bytes of the exported crosswalk. Aborting does as for the thematic table. */
  exportCrosswalk(options: CrosswalkExport, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

/** Answers from a projection. */
export function crosswalkHost(project: CodebookProjection): CrosswalkHost {
  return {
    crosswalk: (systems) => crosswalkOf(project, systems),
    codeOverlaps: (left, right) => codeOverlaps(project, left, right),
    suggestPairs: (pair, limit) => suggestPairs(project, pair, limit),
    behindNumber: (asked) => behindNumber(project, asked),
  };
}
