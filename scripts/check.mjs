// npm run check: format, lint, types, types without a DOM, layers, versions, READMEs.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runTool } from './steps.mjs';

const tools = [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  {
    name: 'types',
    command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
  },
  { name: 'types without a DOM', command: ['tsc', '-p', 'tests/architecture/tsconfig.pure.json'] },
  {
    name: 'layers',
    command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'lib', 'components', 'entrypoints'],
  },
];

/**
 * Runs every check and gives how many passed and failed; output is shown for those that fail. `meanwhile` is done when
 * only linting goes on.
 */
export async function check(say = console.log, meanwhile = async () => {}) {
  const results = [];
  const run = async ({ name, command }) => {
    const { ok, output, seconds } = await runTool(command, {}, false);
    say(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
    if (!ok) say(output.trimEnd());
    results.push(ok);
  };
  const [prepare, ...others] = tools;
  await run(prepare);
  // Linting takes as long as all others together, and each uses one processor.
  const beside = others.filter(({ name }) => name !== 'lint');
  const oneByOne = async () => {
    for (const tool of beside) await run(tool);
    await meanwhile();
  };
  await Promise.all([...others.filter(({ name }) => name === 'lint').map(run), oneByOne()]);
  for (const [name, problems] of [
    ['versions', versionProblems()],
    ['layer READMEs', readmeProblems()],
  ]) {
    say(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
    problems.forEach((problem) => say(`  ${problem}`));
    results.push(problems.length === 0);
  }
  return { passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length };
}

/** pdfjs-dist from 5.6.83 up to 6.2.108 runs scripts of a hostile PDF (CVE-2026-16633); the others have known holes. */
function versionProblems() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const problems = [];
  for (const [path, { version }] of Object.entries(packages)) {
    const name = path.split('node_modules/').at(-1);
    if (['exceljs', 'xlsx', 'fast-xml-parser'].includes(name)) problems.push(`${name} may not be used`);
    if (name === 'pdfjs-dist' && isOlder(version, [6, 2, 108])) {
      problems.push(`pdfjs-dist ${version} is older than 6.2.108 (CVE-2026-16633)`);
    }
  }
  return problems;
}

function isOlder(version, floor) {
  const parts = version.split('.').map(Number);
  const at = floor.findIndex((number, index) => parts[index] !== number);
  return at !== -1 && parts[at] < floor[at];
}

/** Every layer says in at most 15 lines what it is for. */
function readmeProblems() {
  const folders = ['lib', 'components']
    .flatMap((root) => readdirSync(root, { withFileTypes: true }).map((entry) => ({ root, entry })))
    .filter(
      ({ root, entry }) =>
        entry.isDirectory() && (root === 'lib' || ['shared', 'pieces', 'workbench'].includes(entry.name)),
    )
    .map(({ root, entry }) => `${root}/${entry.name}`);
  return [...folders, 'components', 'entrypoints', 'tests'].flatMap((folder) => {
    const path = `${folder}/README.md`;
    if (!existsSync(path)) return [`${path} is missing`];
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n').length;
    const most = folder === 'lib/domain' ? 40 : 15;
    return lines > most ? [`${path} has ${lines} lines, ${most} at most`] : [];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { failed } = await check();
  process.exitCode = failed === 0 ? 0 : 1;
}
