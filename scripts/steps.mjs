// Running a list of named steps and saying what each cost. Plain Node, no packages.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const lowestNode = [20, 19];

/** Stops with one clear sentence when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > lowestNode[0] || (major === lowestNode[0] && minor >= lowestNode[1])) return;
  throw new Error(
    `Codeboom needs Node ${lowestNode.join('.')} or newer, and this is ${process.versions.node}: see https://nodejs.org.`,
  );
}

/** Installs the packages when they are missing or older than the lock file. */
export function ensurePackages(say = console.log) {
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  say('Installing packages (npm ci).');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error('The packages could not be installed: see what npm ci says above.');
}

/** Runs a program of node_modules/.bin; gives whether it succeeded, its output and its seconds. */
export function runTool(command, environment = {}, show = true) {
  const started = performance.now();
  return new Promise((done) => {
    const child = spawn('npm', ['exec', '--no', '--', ...command], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, npm_config_loglevel: 'error', ...environment },
      shell: process.platform === 'win32',
    });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', (code) => done({ ok: code === 0, output, seconds: secondsSince(started) }));
  });
}

/** Gives the seconds since a `performance.now()`, with one decimal. */
export function secondsSince(started) {
  return ((performance.now() - started) / 1000).toFixed(1);
}
