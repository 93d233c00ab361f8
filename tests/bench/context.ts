// What every bench gets: the extension on a fresh or a full profile, pages on loopback, scripts for the page.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { JSHandle } from '@playwright/test';
import { fullSize, generateProject, type GeneratedProject } from '@/tests/fixtures/projects/generate';
import type { Extension } from '@/tests/e2e/fixtures';
import { browserScript, loadModule, type Scripted } from './browser-script';
import { fillProfile, type Filled } from './full-profile';
import type { BenchRequest } from './run';
import { serveBench } from './serve';

/** What a bench works with. */
export type BenchContext = {
  readonly seed: number;
  /** Loopback address of the sample articles, of `/peers/` and of `/pdfjs/`. */
  readonly origin: string;
  /** Runs the extension on a new profile: `empty`, or with the generated project of full size restored. */
  withExtension<T>(data: 'empty' | 'full', use: (extension: Extension) => Promise<T>): Promise<T>;
  /** The generated project of full size, the one of `full` profiles. */
  fullProject(): GeneratedProject;
  /** How the full profile came about; makes it at the first call. */
  fullProfile(): Promise<Filled>;
  /** Puts the module `tests/bench/<path>.ts` into the page or worker, as an object by its exports' names. */
  load<Exports extends object>(page: Scripted, path: string): Promise<JSHandle<Exports>>;
  /** Gives name and installed version of a package: `mark.js 8.11.1`. */
  peerName(packageName: string): string;
  browserVersion(): Promise<string>;
  /** Closes browsers that a bench left open when it was given up. */
  closeBrowsers(): Promise<void>;
  dispose(): Promise<void>;
};

/** Makes the context of one run of benches. */
export async function createContext({ seed, extensionFolder }: BenchRequest): Promise<BenchContext> {
  // The end-to-end fixtures read where the build is when they are loaded.
  process.env['CODEBOOM_OUT'] = resolve(extensionFolder, '..');
  const { launchExtension } = await import('@/tests/e2e/fixtures');
  const profiles = await mkdtemp(join(tmpdir(), 'codeboom-bench-'));
  const server = await serveBench();
  const fullProject = once(() => generateProject({ ...fullSize, seed }));
  const open = new Set<Extension>();
  const withProfile = async <T>(
    from: string | null,
    use: (extension: Extension) => Promise<T>,
  ): Promise<T> => {
    const profile = await mkdtemp(join(profiles, 'profile-'));
    if (from !== null) await cp(from, profile, { recursive: true });
    const extension = await launchExtension(profile);
    open.add(extension);
    try {
      return await use(extension);
    } finally {
      open.delete(extension);
      await extension.context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  const scripts = new Map<string, Promise<string>>();
  const scriptOf = (path: string): Promise<string> => {
    const known = scripts.get(path);
    const script = known ?? browserScript(resolve('tests/bench', `${path}.ts`));
    scripts.set(path, script);
    return script;
  };
  const fullProfile = once(() => fillProfile(join(profiles, 'full'), fullProject(), launchExtension));

  return {
    seed,
    origin: server.origin,
    withExtension: async (data, use) =>
      withProfile(data === 'full' ? (await fullProfile()).folder : null, use),
    fullProject,
    fullProfile,
    load: async (page, path) => loadModule(page, await scriptOf(path)),
    peerName: (packageName) => `${packageName} ${installedVersion(packageName)}`,
    browserVersion: () => withProfile(null, async ({ context }) => context.browser()?.version() ?? 'unknown'),
    closeBrowsers: async () => {
      for (const extension of open) await extension.context.close();
    },
    dispose: async () => {
      await server.close();
      await rm(profiles, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function installedVersion(packageName: string): string {
  // A package's own manifest.
  const manifest = JSON.parse(readFileSync(resolve('node_modules', packageName, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
