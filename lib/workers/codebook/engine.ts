// The client that asks the codebook worker.
import { proxy, type Remote } from 'comlink';
import {
  tableKey,
  type CodebookSnapshot,
  type CodePage,
  type ThematicRow,
  type ThematicTable,
  type ThematicTableOptions,
} from '@/lib/domain/codebook-view';
import type { Checklist } from '@/lib/domain/audit/checklist';
import type { Sample, SampleOptions } from '@/lib/domain/audit/sample';
import type { ClaimReport } from '@/lib/domain/claims/check-claims';
import type { DocumentSums } from '@/lib/domain/code-systems/document-sums';
import type { Board } from '@/lib/domain/clustering/board';
import type { Neighbour } from '@/lib/domain/clustering/neighbours';
import type { Id, LogPosition, RetrievalQuery } from '@/lib/domain/records';
import type { Retrieved } from '@/lib/domain/retrieval';
import type { PastBranch } from '@/lib/domain/time-travel/branch-restore';
import type { LogPoint } from '@/lib/domain/time-travel/log-keeper';
import type { Timeline, TimelineScope } from '@/lib/domain/time-travel/timeline';
import type { FragmentList, ListedFragment } from '@/lib/domain/fragment-list';
import type { BehindNumber, SystemId } from '@/lib/domain/crosswalk/crosswalk-view';
import type { CrosswalkExport } from '@/lib/formats/crosswalk-export';
import type { RetrievalExport } from '@/lib/formats/retrieval-export';
import type { TableExport } from '@/lib/formats/thematic-export';
import type { CodebookHost } from './codebook-host';
import type { CrosswalkEngine } from './crosswalk-host';
import type { EvidenceExportEngine } from './evidence-export-host';
import { EvidenceTables } from './evidence-client';
import type { EvidenceEngine } from './evidence-host';
import type { CodebookComparison, LogDay } from './past';
import type { CodebookEngine, ProjectFindings } from './codebook-engine';
import type { ResultsEngine } from './results-host';

export type { CodebookEngine, ProjectFindings } from './codebook-engine';
export type { CodebookComparison, LogDay } from './past';

/** Gives the engine of a worker that exposes a `CodebookHost`. */
export function connectCodebookEngine(host: Remote<CodebookHost>): CodebookEngine {
  return new EngineClient(host);
}

/** An answer that is on its way or there, and the version that was known when it was asked for. */
type Asked<T> = { readonly version: number; readonly answer: Promise<T> };

class EngineClient implements CodebookEngine {
  readonly #listeners = new Set<(version: number) => void>();
  readonly #tables = new Map<string, ThematicTable>();
  readonly #evidence = new EvidenceTables();
  #findings: ProjectFindings & { readonly version: number } = { version: 0, byRule: new Map(), accepted: [] };
  /** What was asked since the last change: nothing is sent twice. */
  readonly #asked = new Map<string, Asked<unknown>>();
  #version = 0;
  #exports = 0;

  constructor(private readonly host: Remote<CodebookHost>) {
    const tell = (version: number): void => {
      this.#version = version;
      for (const listener of this.#listeners) listener(version);
    };
    void this.host.watch(proxy(tell));
  }

  async open(projectId: Id): Promise<void> {
    await this.host.open(projectId);
  }

  snapshot(): Promise<CodebookSnapshot> {
    return this.#once('snapshot', () => this.host.snapshot());
  }

  thematicTable({ quotesPerRow, scope = 'own' }: ThematicTableOptions): Promise<ThematicTable> {
    const options = { quotesPerRow, scope };
    return this.#once(`table ${tableKey(options)}`, () => this.#table(options));
  }

  codePage(codeId: Id): Promise<CodePage | null> {
    return this.host.codePage(codeId);
  }

  documentSums(codeId: Id): Promise<DocumentSums | null> {
    return this.host.documentSums(codeId);
  }

  board(): Promise<Board> {
    return this.#once('board', () => this.host.board());
  }

  neighbours(codeId: Id, limit: number): Promise<readonly Neighbour[]> {
    return this.#once(`neighbours ${codeId} ${limit}`, () => this.host.neighbours(codeId, limit));
  }

  checkClaims(text: string): Promise<ClaimReport> {
    return this.host.checkClaims(text);
  }

  fragmentList(codeId: Id): Promise<FragmentList | null> {
    return this.host.fragmentList(codeId);
  }

  listedFragments(ids: readonly Id[]): Promise<readonly ListedFragment[]> {
    return this.host.listedFragments(ids);
  }

  codingIdsOf(fragmentIds: readonly Id[]): Promise<readonly Id[]> {
    return this.host.codingIdsOf(fragmentIds);
  }

  findings(): Promise<ProjectFindings> {
    return this.#once('findings', () => this.#findingsNow());
  }

  timeline(scope: TimelineScope, limit: number): Promise<Timeline> {
    return this.host.timeline(scope, limit);
  }

  days(): Promise<readonly LogDay[]> {
    return this.host.days();
  }

  compare(from: LogPoint, to: LogPoint): Promise<CodebookComparison> {
    return this.host.compare(from, to);
  }

  branchAt(point: LogPoint, codeId: Id): Promise<PastBranch | null> {
    return this.host.branchAt(point, codeId);
  }

  checklist(version: LogPosition | null): Promise<Checklist> {
    return this.#once(`checklist ${JSON.stringify(version)}`, () => this.host.checklist(version));
  }

  sample(codeId: Id, options: SampleOptions): Promise<Sample | null> {
    return this.host.sample(codeId, options);
  }

  retrieve(query: RetrievalQuery, limit: number): Promise<Retrieved> {
    return this.host.retrieve(query, limit);
  }

  subscribe(listener: (version: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  exportTable(options: TableExport, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return this.#export((exportId) => this.host.exportTable(options, exportId), signal);
  }

  exportRetrieval(options: RetrievalExport, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return this.#export((exportId) => this.host.exportRetrieval(options, exportId), signal);
  }

  exportCrosswalk(options: CrosswalkExport, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return this.#export((exportId) => this.host.exportCrosswalk(options, exportId), signal);
  }

  crosswalk(systems: readonly SystemId[]): ReturnType<CrosswalkEngine['crosswalk']> {
    return this.#once(`crosswalk ${JSON.stringify(systems)}`, () => this.host.crosswalk(systems));
  }

  codeOverlaps(left: SystemId, right: SystemId): ReturnType<CrosswalkEngine['codeOverlaps']> {
    return this.host.codeOverlaps(left, right);
  }

  suggestPairs(
    pair: readonly [SystemId, SystemId],
    limit: number,
  ): ReturnType<CrosswalkEngine['suggestPairs']> {
    return this.host.suggestPairs(pair, limit);
  }

  behindNumber(asked: BehindNumber): ReturnType<CrosswalkEngine['behindNumber']> {
    return this.host.behindNumber(asked);
  }

  evidenceTable(...[request, language]: Parameters<EvidenceEngine['evidenceTable']>) {
    const question = `evidence ${language} ${JSON.stringify(request)}`;
    return this.#once(question, () => this.#evidence.now(this.host, request, language));
  }

  tablePresets() {
    return this.#once('table presets', () => this.host.tablePresets());
  }

  behindCell(...[request, place]: Parameters<EvidenceEngine['behindCell']>) {
    return this.host.behindCell(request, place);
  }

  exportEvidence(...[options, signal, tell]: Parameters<EvidenceExportEngine['exportEvidence']>) {
    const onProgress = proxy(tell ?? (() => undefined));
    return this.#export((exportId) => this.host.exportEvidence(options, exportId, onProgress), signal);
  }

  evidenceRichText(...[request, language, rows]: Parameters<EvidenceExportEngine['evidenceRichText']>) {
    return this.host.evidenceRichText(request, language, rows ?? null);
  }

  results(request: Parameters<ResultsEngine['results']>[0]) {
    return this.#once(`results ${JSON.stringify(request)}`, () => this.host.results(request));
  }

  exportResults(...[options, signal, tell]: Parameters<ResultsEngine['exportResults']>) {
    const onProgress = proxy(tell ?? (() => undefined));
    return this.#export((exportId) => this.host.exportResults(options, exportId, onProgress), signal);
  }

  exportCodebook(...[options, signal, tell]: Parameters<ResultsEngine['exportCodebook']>) {
    const onProgress = proxy(tell ?? (() => undefined));
    return this.#export((exportId) => this.host.exportCodebook(options, exportId, onProgress), signal);
  }

  resultsRichText(request: Parameters<ResultsEngine['resultsRichText']>[0]) {
    return this.host.resultsRichText(request);
  }

  async #export<T>(make: (exportId: number) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    this.#exports += 1;
    const exportId = this.#exports;
    const stop = (): void => void this.host.stopExport(exportId);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      return await make(exportId);
    } catch (reason) {
      // The worker knows that it was stopped, but not why.
      signal?.throwIfAborted();
      throw reason;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  async #findingsNow(): Promise<ProjectFindings> {
    const { version, changed, accepted } = await this.host.findingsSince(this.#findings.version);
    const byRule = new Map(this.#findings.byRule);
    for (const { rule, findings } of changed) byRule.set(rule, findings);
    this.#findings = { version, byRule, accepted };
    return this.#findings;
  }

  async #table(options: ThematicTableOptions): Promise<ThematicTable> {
    const known = this.#tables.get(tableKey(options));
    const update = await this.host.tableSince(options, known?.version ?? 0);
    const rows = new Map<Id, ThematicRow>((known?.rows ?? []).map((row) => [row.code.id, row]));
    for (const row of update.changed) rows.set(row.code.id, row);
    const { order, changed: _changed, ...head } = update;
    const table: ThematicTable = {
      ...head,
      rows: order.flatMap((id) => rows.get(id) ?? []),
    };
    this.#tables.set(tableKey(options), table);
    return table;
  }

  #once<T>(question: string, ask: () => Promise<T>): Promise<T> {
    const known = this.#asked.get(question);
    // What was kept under a question is an answer to that question.
    if (known?.version === this.#version) return known.answer as Promise<T>;
    const answer = ask();
    this.#asked.set(question, { version: this.#version, answer });
    // The caller is told; the next one asks again.
    answer.catch(() => this.#asked.delete(question));
    return answer;
  }
}
