// What persons write into the cells of tables: summaries, and that a code was looked for and is not there.
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Id, Look, Summary } from '@/lib/domain/records';
import { codeById } from '@/lib/store/read/codes';
import { facesOfSource, sourceById } from '@/lib/store/read/sources';
import { looksOfCell, summariesOfCell, type CellOfFaces } from '@/lib/store/read/written-cells';
import { newRecord, present, type ServiceContext } from './context';

/** A cell: a document and a code. A face of an article stands for the article. */
export type WrittenPlace = { readonly sourceId: Id; readonly codeId: Id };

/** Writes into cells; each method is one change and one undo. */
export class WrittenCellsService {
  constructor(private readonly context: ServiceContext) {}

  /** Gives the summary of a cell; empty when nobody wrote one. @throws AppError `not-found`, `code-not-found` */
  async summaryOf(place: WrittenPlace): Promise<string> {
    return (await summariesOfCell(this.context.database, await this.#cell(place))).at(-1)?.text ?? '';
  }

  /** Whether somebody said that the code is not in the document. @throws AppError `not-found`, `code-not-found` */
  async isMarkedAbsent(place: WrittenPlace): Promise<boolean> {
    return (await looksOfCell(this.context.database, await this.#cell(place))).length > 0;
  }

  /** Writes a summary in the place of what is there; no words clear it. @throws AppError `not-found`, `code-not-found` */
  async writeSummary(place: WrittenPlace, words: string): Promise<void> {
    const text = words.trim();
    const coder = await this.context.recorder.coder();
    await this.context.recorder.record(text === '' ? 'summary.remove' : 'summary.write', async () => {
      const cell = await this.#cell(place);
      const all = await summariesOfCell(this.context.database, cell);
      const known = text === '' ? undefined : all.at(-1);
      const gone = all.filter((each) => each !== known).flatMap((each) => removedSet('summary', each));
      const written = known === undefined ? [] : edited('summary', known, { text, coder });
      const summary: Summary = {
        ...newRecord(this.context, cell.projectId),
        ...{ sourceId: cell.sourceIds[0] ?? place.sourceId, codeId: place.codeId, text, coder },
      };
      const fresh = known === undefined && text !== '' ? [added('summary', summary)] : [];
      const operations = known?.text === text ? gone : [...gone, ...written, ...fresh];
      return { projectId: cell.projectId, operations, result: undefined };
    });
  }

  /** Says that the code was looked for in the document and is not there; nothing happens when that was said. @throws AppError `not-found`, `code-not-found` */
  async markAbsent(place: WrittenPlace): Promise<void> {
    const coder = await this.context.recorder.coder();
    await this.context.recorder.record('look.mark', async () => {
      const cell = await this.#cell(place);
      const known = await looksOfCell(this.context.database, cell);
      const look: Look = {
        ...newRecord(this.context, cell.projectId),
        ...{ sourceId: cell.sourceIds[0] ?? place.sourceId, codeId: place.codeId, note: '', coder },
      };
      const operations = known.length > 0 ? [] : [added('look', look)];
      return { projectId: cell.projectId, operations, result: undefined };
    });
  }

  /** Takes that back. @throws AppError `not-found`, `code-not-found` */
  async unmarkAbsent(place: WrittenPlace): Promise<void> {
    await this.context.recorder.record('look.unmark', async () => {
      const cell = await this.#cell(place);
      const looks = await looksOfCell(this.context.database, cell);
      const operations = looks.flatMap((look) => removedSet('look', look));
      return { projectId: cell.projectId, operations, result: undefined };
    });
  }

  /** The document comes first, then its other faces. */
  async #cell({ sourceId, codeId }: WrittenPlace): Promise<CellOfFaces> {
    const { database } = this.context;
    const source = present('source', await sourceById(database, sourceId), sourceId);
    present('code', await codeById(database, codeId), codeId);
    const faces = await facesOfSource(database, source);
    return { projectId: source.projectId, sourceIds: faces.map(({ id }) => id), codeId };
  }
}
