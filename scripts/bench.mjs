// npm run bench [-- name ...] [--seed N] [--json FILE]: measures the built extension in real Chromium.
// Ends non-zero when a bench could not run; a missed target is a row that says "no".
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildExtension } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensurePackages, requireNode } from './steps.mjs';

const suffix = '.bench.ts';

/** Gives the benches to run, the seed and the JSON file; throws one clear sentence for anything else. */
export function readRequest(args, known) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, json: { type: 'string' } },
  });
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`No such bench: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  }
  if (!/^\d{1,9}$/.test(values.seed)) {
    throw new Error(`The seed must be a whole number of at most nine digits, not ${values.seed}.`);
  }
  return {
    names: positionals.length === 0 ? known : [...new Set(positionals)],
    seed: Number(values.seed),
    json: values.json ?? null,
  };
}

/** Gives the names of all benches on disk. */
export function benchNames(folder = 'tests/bench') {
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => basename(name, suffix))
    .sort();
}

async function main() {
  requireNode();
  const request = readRequest(process.argv.slice(2), benchNames());
  ensurePackages();
  process.env['CHROMIUM_PATH'] = ensureChromium();
  const extensionFolder = await buildExtension('e2e');
  const { rows, failed } = await runBenches({ ...request, extensionFolder });
  if (request.json !== null) {
    writeFileSync(request.json, `${JSON.stringify(rows, null, 2)}\n`);
    console.log(`Written to ${request.json}.`);
  }
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Benches are TypeScript; Vite, which builds the extension, also runs them. */
async function runBenches(request) {
  const { createServer } = await import('vite');
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { '@': resolve('.') } },
  });
  try {
    const module = await server.ssrLoadModule('/tests/bench/run.ts');
    return await module.runBenches(request);
  } finally {
    await server.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((reason) => {
    console.error(reason.message);
    process.exitCode = 1;
  });
}
