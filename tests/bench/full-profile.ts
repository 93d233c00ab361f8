import type { GeneratedProject } from '@/tests/fixtures/projects/generate';
import type { Extension } from '@/tests/e2e/fixtures';

/** A profile with the generated project in it, and what it took to get it there. */
export type Filled = { readonly folder: string; readonly restoreSeconds: number };

/** Makes a profile and restores the project in it as a user would: from a project file, by the workbench's command. */
export async function fillProfile(
  folder: string,
  project: GeneratedProject,
  launch: (profile: string) => Promise<Extension>,
): Promise<Filled> {
  await Promise.resolve([folder, project, launch]);
  throw new Error('not wired yet');
}
