// Rebuilds the two sample PDFs in public/sample from their LaTeX sources.
// Usage: node scripts/build-sample.mjs
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const sources = join(root, 'tests', 'fixtures', 'sample-sources');
const target = join(root, 'public', 'sample');
const names = ['brandt-2021-two-column', 'dewit-2019-een-kolom'];

function fail(message) {
  console.error(message);
  process.exit(1);
}

const probe = spawnSync('pdflatex', ['--version'], { encoding: 'utf8' });
if (probe.error || probe.status !== 0) {
  fail(
    'Cannot rebuild the sample PDFs: pdflatex was not found. On Debian or Ubuntu install it with ' +
      '"apt-get install --no-install-recommends texlive-latex-recommended texlive-fonts-recommended ' +
      'texlive-lang-european lmodern tex-gyre". The PDFs already in public/sample still work as they are.',
  );
}

// A fixed date keeps the output the same from one run to the next.
const env = { ...process.env, SOURCE_DATE_EPOCH: '1609459200', FORCE_SOURCE_DATE: '1' };
mkdirSync(target, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'codeboom-sample-'));
try {
  for (const name of names) {
    copyFileSync(join(sources, `${name}.tex`), join(work, `${name}.tex`));
    for (let pass = 1; pass <= 2; pass += 1) {
      const run = spawnSync('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', `${name}.tex`], {
        cwd: work,
        env,
        encoding: 'utf8',
      });
      if (run.status !== 0) {
        const lines = (run.stdout || '').split('\n');
        const at = lines.findIndex((line) => line.startsWith('!'));
        const shown = at >= 0 ? lines.slice(at, at + 6) : lines.slice(-12);
        throw new Error(`pdflatex could not typeset ${name}.tex:\n${shown.join('\n')}`);
      }
    }
    const out = join(target, `${name}.pdf`);
    copyFileSync(join(work, `${name}.pdf`), out);
    console.log(`public/sample/${name}.pdf  ${(statSync(out).size / 1024).toFixed(0)} kB`);
  }
} catch (error) {
  process.exitCode = 1;
  console.error(error.message);
} finally {
  rmSync(work, { recursive: true, force: true });
}
