import type { ExtractionProblem } from '@/lib/formats/extraction-table';
import { attributesOfProject } from '@/lib/store/read/attributes';
import { codesOfProject } from '@/lib/store/read/codes';
import { sourcesOfProject } from '@/lib/store/read/sources';
import { keepFileCopy } from '@/lib/workers/journal/file-copies';
import type { ServiceContext } from './context';
import type {
  ExtractionConflict,
  ExtractionCounts,
  ExtractionParts,
  ExtractionPlan,
} from './extraction-plan';

// What reads and plans a table is loaded when there is one.
const planning = () => import('./extraction-plan');
const reading = () => import('@/lib/formats/extraction-table');

/** What an import of a table does, or would do. */
export type ExtractionOutcome = {
  readonly counts: ExtractionCounts;
  readonly conflicts: readonly ExtractionConflict[];
  readonly problems: readonly ExtractionProblem[];
};

/** How a table is imported. */
export type ExtractionOptions = Pick<ExtractionParts, 'withLoose'>;

/** Brings an extraction table into the open project: one change, one undo. */
export class ExtractionImportService {
  constructor(private readonly context: ServiceContext) {}

  /** Tells what importing would do; writes nothing. @throws AppError `extraction-table-unreadable` */
  async dryRun(json: string, options: ExtractionOptions): Promise<ExtractionOutcome> {
    const { planExtraction } = await planning();
    return outcomeOf(await planExtraction(this.context, await this.#parts(json, options)));
  }

  /** Imports the table. @throws AppError `extraction-table-unreadable` */
  async run(json: string, options: ExtractionOptions): Promise<ExtractionOutcome> {
    const parts = await this.#parts(json, options);
    const { planExtraction } = await planning();
    const plan = await planExtraction(this.context, parts);
    for (const file of plan.files) await keepFileCopy(file);
    const isDone = await this.context.recorder.record('source.importTable', async () => {
      const { projectId } = parts;
      // Hashing lies outside the transaction: what came in meanwhile may be what this table brings.
      const now = await sourcesOfProject(this.context.database, projectId);
      const isStale = now.length !== parts.sources.length;
      return { projectId, ...(isStale ? { operations: [] } : plan), result: !isStale };
    });
    return isDone ? outcomeOf(plan) : this.run(json, options);
  }

  async #parts(json: string, options: ExtractionOptions): Promise<ExtractionParts> {
    const { readExtractionTable } = await reading();
    const table = readExtractionTable(json);
    const { database, settings, recorder } = this.context;
    const projectId = await this.context.currentProjectId();
    return {
      ...{ table, projectId, ...options },
      sources: await sourcesOfProject(database, projectId),
      codes: await codesOfProject(database, projectId),
      attributes: await attributesOfProject(database, projectId),
      language: (await settings.get('language')) ?? 'en',
      coder: await recorder.coder(),
    };
  }
}

function outcomeOf({ counts, conflicts, problems }: ExtractionPlan): ExtractionOutcome {
  return { counts, conflicts, problems };
}
