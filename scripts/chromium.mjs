// Finds a Chromium, or installs one where that is possible. Plain Node, no packages:
// the two README commands start here on a machine that has nothing yet.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

const byPlatform = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/lib/chromium/chromium',
  ],
  darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: [
    join(process.env['LOCALAPPDATA'] ?? '', 'Chromium/Application/chrome.exe'),
    join(process.env['ProgramFiles'] ?? '', 'Chromium/Application/chrome.exe'),
  ],
};

/** Gives the path of an unbranded Chromium (branded Chrome refuses to load an unpacked extension), or null. */
export function findChromium() {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return isRunnable(given) ? given : null;
  const candidates = [...downloadedByPlaywright(), ...(byPlatform[platform()] ?? [])];
  return candidates.find(isRunnable) ?? null;
}

/** Gives a Chromium, installing one first when there is none; throws one clear sentence when that fails. */
export function ensureChromium(say = console.log) {
  const found = findChromium();
  if (found !== null) return found;
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    throw new Error(`CHROMIUM_PATH is set to ${given}, but no program can be run there.`);
  }
  say('No Chromium found; installing one.');
  for (const install of [installWithApt, installWithPlaywright]) {
    install(say);
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium yourself, or set CHROMIUM_PATH to its program.',
  );
}

/** Gives the command-line flags every automated run needs: quiet, without network of the browser's own. */
export function chromiumFlags() {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
  ];
  const isRoot = process.getuid?.() === 0;
  return isRoot ? ['--no-sandbox', ...flags] : flags;
}

function downloadedByPlaywright() {
  const folder =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ??
    {
      linux: join(homedir(), '.cache/ms-playwright'),
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    }[platform()] ??
    join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright');
  if (!existsSync(folder)) return [];
  const inside =
    { linux: 'chrome-linux/chrome', darwin: 'chrome-mac/Chromium.app/Contents/MacOS/Chromium' }[platform()] ??
    'chrome-win/chrome.exe';
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .map((name) => join(folder, name, inside));
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installWithApt(say) {
  if (platform() !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    const [program, ...rest] = [...asRoot, 'apt-get', '-q', ...step];
    say(`  ${[program, ...rest].join(' ')}`);
    spawnSync(program, rest, { stdio: 'ignore', env: environment, timeout: 300_000 });
  }
}

function installWithPlaywright(say) {
  if (!existsSync('node_modules/playwright-core/cli.js')) return;
  say('  playwright install chromium');
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 120_000,
  });
}
