// npm test: everything, on a machine with Node and nothing else. Last line: `N passed, M failed`.
// `npm test -- unit e2e` runs only the parts that are named. It installs the packages itself, so what it imports before
// that comes from Node alone (`before-packages.test.mjs`).
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { check } from './check.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensurePackages, requireNode, runTool, secondsSince } from './steps.mjs';

const parts = {
  check: (chosen) => check(console.log, () => buildAhead(chosen)),
  unit: () => vitest('pure'),
  'unit in Chromium': () => vitest('browser'),
  build: () => builds(['build'], ['build', '-b', 'firefox', '--mv3']),
  sizes: async () => (await import('./sizes.mjs')).checkSizes(),
  'test build': () => builds(['build', '--mode', 'e2e']),
  e2e: () => playwright(),
};

/** What was done before its turn, since a processor had nothing to do. */
const doneAhead = new Map();

async function buildAhead(chosen) {
  for (const name of ['build', 'test build'].filter((each) => chosen.includes(each))) {
    doneAhead.set(name, await timed(name, chosen));
  }
}

async function timed(name, chosen) {
  const started = performance.now();
  const result = await parts[name](chosen);
  return { name, ...result, seconds: secondsSince(started) };
}

async function vitest(project) {
  const report = `test-results/${project}.json`;
  rmSync(report, { force: true });
  await runTool([
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const result = readReport(report);
  if (result === null) return { passed: 0, failed: 1 };
  const brokenFiles = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  );
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + brokenFiles.length,
    skipped: result.numPendingTests,
  };
}

async function playwright() {
  const report = 'test-results/e2e.json';
  rmSync(report, { force: true });
  await runTool(['playwright', 'test']);
  const result = readReport(report);
  if (result === null) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = result.stats;
  return { passed: expected, failed: unexpected + flaky + result.errors.length, skipped };
}

async function builds(...commands) {
  let passed = 0;
  for (const command of commands) {
    const { ok, output } = await runTool(['wxt', ...command], {}, false);
    console.log(`${ok ? 'ok  ' : 'FAIL'} wxt ${command.join(' ')}`);
    if (!ok) console.log(output);
    passed += ok ? 1 : 0;
  }
  return { passed, failed: commands.length - passed };
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (reason) {
    console.log(`No report at ${path}: ${reason.message}`);
    return null;
  }
}

function chosenParts(names) {
  const unknown = names.filter((name) => !(name in parts));
  if (unknown.length > 0) {
    throw new Error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
  }
  const chosen = names.length === 0 ? Object.keys(parts) : names;
  // Journeys open the test build, and look at what people load.
  return names.includes('e2e') ? [...new Set(['build', 'test build', ...chosen])] : chosen;
}

async function main() {
  requireNode();
  ensurePackages();
  process.env['CHROMIUM_PATH'] = ensureChromium();
  mkdirSync('test-results', { recursive: true });
  const rows = [];
  const chosen = chosenParts(process.argv.slice(2));
  for (const name of chosen) {
    const ahead = doneAhead.get(name);
    if (ahead === undefined) console.log(`\n== ${name}`);
    rows.push(ahead ?? (await timed(name, chosen)));
  }
  console.log('');
  for (const { name, passed, failed, skipped = 0, seconds } of rows) {
    console.log(`${name.padEnd(18)} ${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds} s`);
  }
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}

main().catch((reason) => {
  console.error(reason.message);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
});
