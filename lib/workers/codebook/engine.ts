// What the workbench asks of the codebook worker, and the client that asks it.
import { proxy, type Remote } from 'comlink';
import type {
  CodebookSnapshot,
  CodePage,
  ThematicRow,
  ThematicTable,
  ThematicTableOptions,
} from '@/lib/domain/codebook-view';
import type { Id } from '@/lib/domain/records';
import type { TableExport } from '@/lib/formats/thematic-export';
import type { CodebookHost } from './codebook-host';

/** The codebook of the open project with its counts, kept in step with the log by a worker. */
export interface CodebookEngine {
  /** Opens a project: its log is read and folded. */
  open(projectId: Id): Promise<void>;
  /** Gives the code tree with its counts. */
  snapshot(): Promise<CodebookSnapshot>;
  /** Gives the thematic table; rows that did not change since the last call are the same objects. */
  thematicTable(options: ThematicTableOptions): Promise<ThematicTable>;
  /** Gives the page of a code; `null` when the code is not there or was deleted. */
  codePage(codeId: Id): Promise<CodePage | null>;
  /** Calls `listener` with the version after every change that was taken in; gives what ends that. */
  subscribe(listener: (version: number) => void): () => void;
  /** Gives the bytes of an exported thematic table. Aborting rejects with the signal's reason. */
  exportTable(options: TableExport, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

/** Gives the engine of a worker that exposes a `CodebookHost`. */
export function connectCodebookEngine(host: Remote<CodebookHost>): CodebookEngine {
  return new EngineClient(host);
}

class EngineClient implements CodebookEngine {
  readonly #listeners = new Set<(version: number) => void>();
  readonly #tables = new Map<number, ThematicTable>();

  constructor(private readonly host: Remote<CodebookHost>) {
    const tell = (version: number): void => {
      for (const listener of this.#listeners) listener(version);
    };
    void this.host.watch(proxy(tell));
  }

  async open(projectId: Id): Promise<void> {
    this.#tables.clear();
    await this.host.open(projectId);
  }

  snapshot(): Promise<CodebookSnapshot> {
    return this.host.snapshot();
  }

  async thematicTable(options: ThematicTableOptions): Promise<ThematicTable> {
    const known = this.#tables.get(options.quotesPerRow);
    const update = await this.host.tableSince(options, known?.version ?? 0);
    const rows = new Map<Id, ThematicRow>((known?.rows ?? []).map((row) => [row.code.id, row]));
    for (const row of update.changed) rows.set(row.code.id, row);
    const table: ThematicTable = {
      version: update.version,
      documents: update.documents,
      fragments: update.fragments,
      rows: update.order.flatMap((id) => rows.get(id) ?? []),
    };
    this.#tables.set(options.quotesPerRow, table);
    return table;
  }

  codePage(codeId: Id): Promise<CodePage | null> {
    return this.host.codePage(codeId);
  }

  subscribe(listener: (version: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  exportTable(options: TableExport, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      this.host.exportTable(options).then(resolve, reject);
    });
  }
}
