// Findings, the past of the codebook and a merge, on the extension's own code in a page of the extension.
import { wrap } from 'comlink';
import type { Change, Operation } from '@/lib/domain/change';
import { findingRules } from '@/lib/domain/findings/finding-rules';
import { FindingsKeeper } from '@/lib/domain/findings/findings-keeper';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import type { Refactoring } from '@/lib/domain/refactoring/refactoring';
import { diffCodebooks } from '@/lib/domain/time-travel/codebook-diff';
import { LogKeeper, type LogPoint } from '@/lib/domain/time-travel/log-keeper';
import { codebookAfter, type PastCodebook } from '@/lib/domain/time-travel/past-codebook';
import { createServices } from '@/lib/services/services';
import { createMemorySettings } from '@/lib/services/settings';
import { putLateCodings } from '@/lib/store/late-codings';
import { mergeChanges } from '@/lib/store/merge-changes';
import { openDatabase } from '@/lib/store/open-database';
import { codingsOfCodes } from '@/lib/store/read/codings';
import type { CodeboomDatabase } from '@/lib/store/schema';
import type { CodebookHost } from '@/lib/workers/codebook/codebook-host';
import { fullSize, generateProject } from '@/tests/fixtures/projects/generate';

/** Asks the worker of the build for all findings of a project that it has just read; gives milliseconds. */
export async function findingsInWorker(projectId: Id): Promise<{ time: number; findings: number }> {
  const worker = new Worker('/codebook-worker.js');
  const host = wrap<CodebookHost>(worker);
  try {
    await host.open(projectId);
    const started = performance.now();
    const { changed } = await host.findingsSince(0);
    const time = performance.now() - started;
    return { time, findings: changed.reduce((sum, { findings }) => sum + findings.length, 0) };
  } finally {
    worker.terminate();
  }
}

/** Times of asking again: after a new coding, after a code got another name, after one moved. */
export type AskedAgain = { readonly coding: number[]; readonly rename: number[]; readonly move: number[] };

/** Asks the rules again after single changes to a full project; applying the change is part of it. */
export function findingsAgain(seed: number): AskedAgain {
  const { changes } = generateProject({ ...fullSize, seed });
  const [before, latest] = [changes.slice(0, -100), changes.slice(-100)];
  const project = new CodebookProjection();
  project.rebuild(before);
  const keeper = new FindingsKeeper(project, findingRules);
  let { version } = keeper.since(0);
  const timed = (change: Change): number => {
    const started = performance.now();
    if (!project.apply(change)) throw new Error('The change is not the newest');
    keeper.touch(change.operations);
    ({ version } = keeper.since(version));
    return performance.now() - started;
  };
  const coding = latest.map(timed);
  const codes = project.nodes.filter(({ childIds }) => childIds.length === 0).map(({ code }) => code);
  const after = laterThan(latest);
  const each = codes.filter((_, at) => at % 25 === 0);
  const rename = each.map(({ id, labels }, at) =>
    timed(
      after([
        { ...set('code', id), field: 'labels', value: { ...labels, en: `Fresh ${at}` }, before: labels },
      ]),
    ),
  );
  const move = each.map(({ id, parentId, order }) =>
    timed(
      after([{ op: 'move', noun: 'code', id, to: { parentId: null, order }, before: { parentId, order } }]),
    ),
  );
  return { coding, rename, move };
}

const set = (noun: 'code' | 'coding', id: Id) => ({ op: 'set', noun, id }) as const;

/** Makes changes that come after a log, one after the other. */
function laterThan(log: readonly Change[]): (operations: readonly Operation[]) => Change {
  const last = log.at(-1);
  if (last === undefined) throw new Error('An empty log');
  let count = 0;
  return (operations) => {
    count += 1;
    const at = new Date(Date.parse(last.at) + count * 60_000).toISOString();
    const clock = { lamport: last.lamport + count, counter: last.counter + count, at };
    return { ...last, ...clock, id: `later ${count}`, action: 'code.edit', operations };
  };
}

/** Times of going back to dates, the first one on its own, and of comparing two codebooks. */
export type WentBack = {
  readonly first: number;
  readonly others: number[];
  readonly diffs: number[];
  readonly changes: number;
  readonly codes: number;
};

/** Goes to dates all over a log of 100,000 changes: a full project that went on being edited. */
export function goBack(seed: number): WentBack {
  const log = longLog(seed);
  const keeper = new LogKeeper();
  keeper.reset(log);
  keeper.changes();
  const points = [0.9, 0.5, 0.25, 0.75, 1, 0.6, 0.4, 0.95, 0.3, 0.8].map((share): LogPoint => ({
    kind: 'moment',
    at: log[Math.floor(share * (log.length - 1))]?.at ?? '',
  }));
  const codebooks: PastCodebook[] = [];
  const times = points.map((point) => {
    const started = performance.now();
    codebooks.push(codebookAfter(keeper.upTo(point)));
    return performance.now() - started;
  });
  const [now] = codebooks.slice(4);
  if (now === undefined) throw new Error('No codebook');
  const diffs = codebooks.map((codebook) => {
    const started = performance.now();
    diffCodebooks(codebook, now);
    return performance.now() - started;
  });
  const [first = 0, ...others] = times;
  return { first, others, diffs, changes: keeper.changes().length, codes: now.rows.length };
}

const longLength = 100_000;

function longLog(seed: number): Change[] {
  const { changes } = generateProject({ ...fullSize, seed });
  const project = new CodebookProjection();
  project.rebuild(changes);
  const log = [...changes];
  const next = laterThan(changes);
  const codes = project.nodes.map(({ code }) => code);
  const codings = [...project.records.coding.keys()];
  const top = codes.filter(({ kind }) => kind === 'theme').map(({ id }) => id);
  for (let at = 0; log.length < longLength; at += 1) {
    const [code, coding, parentId] = [
      codes[at % codes.length],
      codings[(at * 7) % codings.length],
      top[at % top.length],
    ];
    if (code === undefined || coding === undefined || parentId === undefined) break;
    const before = { parentId: code.parentId, order: code.order };
    const operations: readonly Operation[] = [
      { op: 'move', noun: 'code', id: code.id, to: { parentId, order: `a${at}` }, before },
      {
        ...set('code', code.id),
        field: 'labels',
        value: { ...code.labels, en: `Name ${at}` },
        before: code.labels,
      },
      { ...set('coding', coding), field: 'codeId', value: code.id, before: code.id },
      { ...set('coding', coding), field: 'polarity', value: 'mixed', before: null },
      { ...set('coding', coding), field: 'removed', value: at % 10 < 5, before: false },
    ];
    const operation = operations[at % operations.length];
    if (operation !== undefined) log.push(next([operation]));
  }
  return log;
}

/** Times of merging two codes, of the dry run before it, and of the undo, all with what is on the disk. */
export type Merged = {
  readonly dryRun: number[];
  readonly merge: number[];
  readonly undo: number[];
  /** The same merge without a dry run before it. */
  readonly unseen: number[];
  /** Times of the slices in which the rows are put in place behind it. */
  readonly slices: number[];
  /** What IndexedDB takes for writing the rows of the codings that move, and for nothing else. */
  readonly bareRows: number[];
  readonly codings: number;
};

const mergedCodings = 5000;

/** Merges two codes that have 5,000 codings between them, and takes that back, several times. */
export async function merge(seed: number): Promise<Merged> {
  const { project, changes } = generateProject({ ...fullSize, seed });
  const name = `merge ${crypto.randomUUID()}`;
  const { database } = await openDatabase(name);
  const settings = createMemorySettings();
  const services = createServices({ device: crypto.randomUUID(), database, journal: null, settings });
  try {
    await mergeChanges(database, [...changes, recoded(changes)], []);
    await services.projects.open(project.id);
    const [into, from] = twoCodes(changes);
    const policy = { keepsNames: true, definitions: 'join', polarity: 'keep' } as const;
    const merging: Refactoring = { kind: 'merge', fromIds: [from], intoId: into, policy };
    const times: Merged = {
      dryRun: [],
      merge: [],
      unseen: [],
      undo: [],
      slices: [],
      bareRows: [],
      codings: mergedCodings,
    };
    const codingsOn = async (codeId: Id): Promise<number> =>
      (await codingsOfCodes(database, [codeId])).filter(({ removed }) => !removed).length;
    for (let run = 0; run < 5; run += 1) {
      const started = performance.now();
      const shown = await services.refactorings.dryRun(merging);
      times.dryRun.push(performance.now() - started);
      times.merge.push(await timeOf(() => services.refactorings.apply(shown)));
      const left = await codingsOn(from);
      if (left > 0) throw new Error(`${left} codings were left behind`);
      times.undo.push(await timeOf(() => services.history.undo()));
      const back = await codingsOn(from);
      if (back !== mergedCodings / 2) throw new Error(`${back} codings came back`);
      await settle(database, times.slices);
      times.unseen.push(await timeOf(() => services.refactorings.applyUnseen(merging)));
      await services.history.undo();
      await settle(database, times.slices);
      const rows = await database.codings.where({ codeId: from }).toArray();
      times.bareRows.push(await timeOf(() => putBare(name, rows)));
    }
    return times;
  } finally {
    database.close();
    indexedDB.deleteDatabase(name);
  }
}

/** Puts late rows in place; adds how long each slice took. */
async function settle(database: CodeboomDatabase, slices: number[]): Promise<void> {
  for (let more = true; more;) {
    const started = performance.now();
    more = await putLateCodings(database);
    slices.push(performance.now() - started);
  }
}

/** Puts rows as they are into the table that they are in already, past every library. */
async function putBare(name: string, rows: readonly { readonly id: Id }[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('Not opened'));
  });
  try {
    const transaction = database.transaction('codings', 'readwrite', { durability: 'strict' });
    for (const row of rows) transaction.objectStore('codings').put(row);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('Not written'));
    });
  } finally {
    database.close();
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function twoCodes(changes: readonly Change[]): readonly [Id, Id] {
  const project = new CodebookProjection();
  project.rebuild(changes);
  const [into, from] = project.nodes.filter(({ code }) => code.kind === 'characteristic');
  if (into === undefined || from === undefined) throw new Error('No two codes');
  return [into.code.id, from.code.id];
}

/** Gives a change after which half of the codings are on the one code and half on the other, and no more than those. */
function recoded(changes: readonly Change[]): Change {
  const project = new CodebookProjection();
  project.rebuild(changes);
  const [into, from] = twoCodes(changes);
  const third = project.nodes.filter(({ code }) => code.kind === 'characteristic')[2]?.code.id ?? into;
  const present = [...project.records.coding.values()];
  const operations = present.flatMap(({ id, codeId, removed }, at): Operation[] => {
    const isChosen = at < mergedCodings;
    const value = isChosen
      ? at % 2 === 0
        ? into
        : from
      : codeId === into || codeId === from
        ? third
        : codeId;
    return [
      ...(value === codeId ? [] : [{ ...set('coding', id), field: 'codeId', value, before: codeId }]),
      ...(isChosen && removed
        ? [{ ...set('coding', id), field: 'removed', value: false, before: true }]
        : []),
    ];
  });
  return laterThan(changes)(operations);
}
