// Builds the extension when what is built is older than what it is built from. Plain Node, no packages.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runTool } from './steps.mjs';

const sources = ['components', 'entrypoints', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Gives the folder of the unpacked Chrome build of `mode` (`production` or `e2e`), built anew only when needed. */
export async function buildExtension(mode) {
  const output = process.env['CODEBOOM_OUT'] ?? '.output';
  const folder = resolve(output, mode === 'e2e' ? 'chrome-mv3-e2e' : 'chrome-mv3');
  if (!isCurrent(join(folder, 'manifest.json'))) {
    const run = await runTool(['wxt', 'build', '--mode', mode], {}, false);
    if (!run.ok) throw new Error(`The extension could not be built:\n${run.output}`);
  }
  return folder;
}

function isCurrent(built) {
  return existsSync(built) && sources.every((path) => newest(path) <= statSync(built).mtimeMs);
}

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
