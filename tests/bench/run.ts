/// <reference types="vite/client" />
// Runs benches one after the other and prints each row as soon as it is known.
import { cpus } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Bench } from './bench';
import { createContext, type BenchContext } from './context';
import { rowOf, tableOf, type Row } from './report';

/** What to run and where the built extension stands. */
export type BenchRequest = {
  readonly names: readonly string[];
  readonly seed: number;
  readonly extensionFolder: string;
};

/** Milliseconds that one bench may take unless it asks for more. */
const usualLimit = 180_000;

const benchFiles = import.meta.glob<{ readonly default: Bench }>('./*.bench.ts');

/** Runs the named benches; gives the rows and how many benches could not run. */
export async function runBenches(request: BenchRequest): Promise<{ rows: Row[]; failed: number }> {
  const context = await createContext(request);
  const rows: Row[] = [];
  const failures: string[] = [];
  console.log(
    `seed ${request.seed}, Chromium ${await context.browserVersion()}, Node ${process.versions.node}, ` +
      `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
  );
  try {
    for (const name of request.names) {
      const started = performance.now();
      try {
        rows.push(...(await runBench(name, context)));
      } catch (reason) {
        failures.push(`Bench ${name} could not run: ${messageOf(reason)}`);
        await context.closeBrowsers();
      }
      console.log(`  ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
    }
  } finally {
    await context.dispose();
  }
  console.log(`\n${tableOf(rows)}\n\nratio: our value by the peer's, measured in the same run.`);
  for (const failure of failures) console.error(failure);
  return { rows, failed: failures.length };
}

async function runBench(name: string, context: BenchContext): Promise<Row[]> {
  const load = benchFiles[`./${name}.bench.ts`];
  if (load === undefined) throw new Error(`tests/bench/${name}.bench.ts is missing`);
  const { default: bench } = await load();
  if (bench.name !== name) throw new Error(`it calls itself ${bench.name}`);
  const figures = await Promise.race([bench.run(context), tooLate(name, bench.limit ?? usualLimit)]);
  return figures.map((figure) => rowOf(name, figure));
}

/** A bench that waits for something that never comes must not keep the others waiting. */
function tooLate(name: string, limit: number): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`${name} was not done within ${limit / 1000} s`)), limit).unref();
  });
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
}
