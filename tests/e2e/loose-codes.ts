// A project with 200 open codes that stand loose beside the built-in codebook, as a student has them after reading.
import { networkCodebook } from '@/lib/domain/network-codebook';
import type { Operation } from '@/lib/domain/change';
import { writeProjectFile } from '@/lib/formats/project-file';
import { generateProject } from '@/tests/fixtures/projects/generate';

/** How many open codes there are. */
export const looseCodes = 200;

/** Gives the project as a backup that the workbench restores: 600 fragments in 12 sources. */
export async function withLooseCodes(): Promise<Buffer> {
  const codes = networkCodebook.length + looseCodes;
  const { project, changes } = generateProject({ seed: 7, fragments: 600, sources: 12, codes });
  const loosened = changes.map((change) => ({ ...change, operations: change.operations.map(loosen) }));
  const file = await writeProjectFile({
    ...{ projectId: project.id, title: project.title, savedAt: project.createdAt, changes: loosened },
    fileIds: [],
    readFile: () => Promise.resolve(null),
  });
  return Buffer.from(await file.arrayBuffer());
}

function loosen(operation: Operation): Operation {
  if (operation.op !== 'add' || operation.noun !== 'code' || operation.record.kind !== 'openCode') {
    return operation;
  }
  return { ...operation, record: { ...operation.record, parentId: null } };
}
