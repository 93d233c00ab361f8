// A project with the built-in codebook and a second code system over the same fragments.
import { networkCodebook } from '@/lib/domain/network-codebook';
import type { Operation } from '@/lib/domain/change';
import type { Code } from '@/lib/domain/records';
import { writeProjectFile } from '@/lib/formats/project-file';
import { generateProject } from '@/tests/fixtures/projects/generate';

const forms = [
  { en: 'Emotional support', nl: 'Emotionele steun', origin: '004.sup.1' },
  { en: 'Practical support', nl: 'Praktische steun', origin: '004.sup.2' },
  { en: 'Informative support', nl: 'Informatieve ondersteuning', origin: '004.sup.3' },
  { en: 'Normative support', nl: 'Normatieve ondersteuning', origin: '004.sup.4' },
];

/** Gives the project as a backup that the workbench restores: its open codes are the four forms of a system. */
export async function withTwoSystems(): Promise<Buffer> {
  const codes = networkCodebook.length + 1 + forms.length;
  const { project, changes } = generateProject({ seed: 5, fragments: 200, sources: 12, codes });
  const open: string[] = [];
  const remade = (operation: Operation): Operation => {
    if (operation.op !== 'add' || operation.noun !== 'code' || operation.record.kind !== 'openCode') {
      return operation;
    }
    open.push(operation.record.id);
    return { ...operation, record: inSystem(operation.record, open.length - 2, open[0] ?? '') };
  };
  const restored = changes.map((change) => ({ ...change, operations: change.operations.map(remade) }));
  const file = await writeProjectFile({
    ...{ projectId: project.id, title: project.title, savedAt: project.createdAt, changes: restored },
    fileIds: [],
    readFile: () => Promise.resolve(null),
  });
  return Buffer.from(await file.arrayBuffer());
}

function inSystem(code: Code, at: number, systemId: string): Code {
  const form = forms[at];
  if (form === undefined) {
    const labels = { en: 'Kinds of support', nl: 'Soorten steun' };
    return { ...code, kind: 'system', parentId: null, labels, origin: '004.support' };
  }
  const { origin, ...labels } = form;
  return { ...code, kind: 'formOfSupport', parentId: systemId, labels, origin };
}
