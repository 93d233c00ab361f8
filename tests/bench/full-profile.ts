import { performance } from 'node:perf_hooks';
import { writeProjectFile } from '@/lib/formats/project-file';
import type { GeneratedProject } from '@/tests/fixtures/projects/generate';
import type { Extension } from '@/tests/e2e/fixtures';
import { restoreProject } from './workbench';

/** A profile with the generated project in it, and what it took to get it there. */
export type Filled = { readonly folder: string; readonly restoreSeconds: number };

/** Makes a profile and restores the project in it as a user would: from a project file, by the workbench's command. */
export async function fillProfile(
  folder: string,
  project: GeneratedProject,
  launch: (profile: string) => Promise<Extension>,
): Promise<Filled> {
  const buffer = await projectFile(project);
  const extension = await launch(folder);
  try {
    const page = await extension.openWorkbench();
    const started = performance.now();
    await restoreProject(page, buffer);
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
