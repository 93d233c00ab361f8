import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';
import { writeProjectFile } from '@/lib/formats/project-file';
import type { GeneratedProject } from '@/tests/fixtures/projects/generate';
import type { Extension } from '@/tests/e2e/fixtures';
import { browserScript, loadModule } from './browser-script';
import type * as filling from './probes/fill';

/** A profile with the generated project in it, and what it took to get it there. */
export type Filled = { readonly folder: string; readonly restoreSeconds: number };

/** Makes a profile and restores the project in it as a user would: from a project file, by the workbench's command. */
export async function fillProfile(
  folder: string,
  project: GeneratedProject,
  launch: (profile: string) => Promise<Extension>,
): Promise<Filled> {
  const file = await projectFile(project);
  const extension = await launch(folder);
  try {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/manifest.json`);
    const probe = await loadModule<typeof filling>(
      page,
      await browserScript(resolve('tests/bench/probes/fill.ts')),
    );
    const started = performance.now();
    await probe.evaluate((module, bytes) => module.fill(bytes), file.toString('base64'));
    return { folder, restoreSeconds: (performance.now() - started) / 1000 };
  } finally {
    await extension.context.close();
  }
}

async function projectFile({ project, changes }: GeneratedProject): Promise<Buffer> {
  const file = await writeProjectFile({
    projectId: project.id,
    title: project.title,
    savedAt: project.createdAt,
    changes,
    fileIds: [],
    readFile: () => Promise.resolve(null),
  });
  return Buffer.from(await file.arrayBuffer());
}
