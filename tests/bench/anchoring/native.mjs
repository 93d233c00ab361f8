// Bundles a module for Node as it would be bundled for the extension: what Vite runs unbundled is slower than what ships.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Gives the exports of a TypeScript module; packages stay as they are installed. */
export async function loadNative(entry) {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    // In one piece: what is imported later is not there any more by then.
    build: {
      ...{ write: false, target: 'es2023', minify: false, ssr: resolve(entry) },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  // Inside the repository, so that packages are found.
  const folder = await mkdtemp(join(resolve('node_modules'), '.bench-'));
  try {
    const file = join(folder, 'module.mjs');
    await writeFile(file, bundle.output[0].code);
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
