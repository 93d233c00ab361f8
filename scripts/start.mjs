// npm start: from a machine with Node and nothing else to Codeboom with a sample project.
// With a display it opens a browser; without one it does the main job headless and leaves the files.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { platform } from 'node:os';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildExtension } from './build.mjs';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { serveSample } from './sample-server.mjs';
import { ensurePackages, requireNode, secondsSince } from './steps.mjs';

/** Runs one step and prints what it did and how long it took. */
async function step(name, work) {
  const started = performance.now();
  const result = await work();
  console.log(`${secondsSince(started).padStart(6)} s  ${name}`);
  return result;
}

async function main() {
  const started = performance.now();
  requireNode();
  const isHeadless = process.argv.includes('--headless') || !hasDisplay();
  await step('packages installed', () => ensurePackages());
  const browser = await step('Chromium found', () => ensureChromium());
  // Without a person there is no click on the toolbar button: the test build may reach loopback without it.
  const mode = isHeadless ? 'e2e' : 'production';
  const extension = await step('extension built', () => buildExtension(mode));
  if (isHeadless) {
    const { runDemo } = await import('./demo.mjs');
    await runDemo({ browser, extension, step });
    console.log(`${secondsSince(started).padStart(6)} s  all of it`);
  } else {
    await open(browser, extension);
  }
}

function hasDisplay() {
  if (platform() === 'win32' || platform() === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Chromium derives the id of an unpacked extension from its path. */
function extensionId(folder) {
  const path = platform() === 'win32' ? Buffer.from(folder, 'utf16le') : folder;
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

async function open(browser, extension) {
  const profile = resolve('.profile');
  mkdirSync(profile, { recursive: true });
  const { origin, close } = await serveSample();
  const child = spawn(
    browser,
    [
      ...chromiumFlags().filter((flag) => flag !== '--disable-gpu'),
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `chrome-extension://${extensionId(extension)}/workbench.html?sample=1`,
      `${origin}/okoye-2020.html`,
    ],
    { stdio: 'ignore' },
  );
  console.log(
    `Codeboom is open, with a sample project and a journal page to code (${origin}/okoye-2020.html).`,
  );
  console.log('On the journal page: press the Codeboom button, select a sentence, press 1.');
  console.log(`Your work is kept in ${profile}. Close the browser, or press Ctrl+C here, to stop.`);
  process.on('SIGINT', () => child.kill());
  const code = await new Promise((ended, failed) => {
    child.on('exit', ended);
    child.on('error', failed);
  });
  await close();
  if (code !== 0 && code !== null) throw new Error(`The browser ended with code ${code}.`);
}

main().catch((reason) => {
  console.error(`Codeboom could not start: ${reason.message}`);
  process.exitCode = 1;
});
