import { build } from 'vite';

/** Bundles a module for the page; running the script sets `globalThis.peer` to the module's exports. */
export async function browserScript(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry, name: 'peer', formats: ['iife'] },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  if (bundle === undefined || !('output' in bundle)) throw new Error(`Nothing was built from ${entry}`);
  return bundle.output[0].code;
}
