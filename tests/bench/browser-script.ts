import type { JSHandle } from '@playwright/test';
import { build } from 'vite';

/** A page, or a worker. */
export type Scripted = { evaluateHandle(script: string): Promise<JSHandle> };

/** Bundles a module for the page, as one script that leaves the module's exports in `inPage`. */
export async function browserScript(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry, name: 'inPage', formats: ['iife'] },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (bundle === undefined || !('output' in bundle)) throw new Error(`Nothing was built from ${entry}`);
  return bundle.output[0].code;
}

/** Runs such a script in the page or worker, past its content security policy; gives a handle on the exports. */
export async function loadModule<Exports extends object>(
  page: Scripted,
  script: string,
): Promise<JSHandle<Exports>> {
  // The caller names the module whose exports these are.
  return (await page.evaluateHandle(`(() => { ${script}\nreturn inPage; })()`)) as JSHandle<Exports>;
}
