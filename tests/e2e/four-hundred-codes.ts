// A codebook of 400 codes as a project file, and the letters that a person would type to find each.
import { generateNKeysBetween } from 'fractional-indexing';
import { rankBy } from '@/lib/base/rank';
import { added } from '@/lib/domain/operations';
import type { Change } from '@/lib/domain/change';
import { writeProjectFile } from '@/lib/formats/project-file';
import type { Project } from '@/lib/domain/records';
import { changeWith, codeWith } from '@/tests/support/random-log';

const projectId = '0190a8f0-0000-7000-8000-eeeeeeeeeeee';

const subjects =
  'Mother,Dad,Siblings,Brother,Godparents,Uncle,Aunt,Kin,Peers,Friend,Neighbour,Teacher,Mentor,Clergy,Nurse,' +
  'Therapist,Church,Online,Work,Police,Home,Village,Library,Garden,Bus,Phone,Idols,Journeys,Illness,Sleep,Body,' +
  'Dreams,Anger,Envy,Fear,Quiet,Rest,Youth,Zeal,Loss';
const aspects = 'support,trust,conflict,loss,advice,humour,rules,visits,money,praise';

/** The labels of 400 codes: forty subjects with ten aspects each. */
export const labels: readonly string[] = subjects
  .split(',')
  .flatMap((subject) => aspects.split(',').map((aspect) => `${subject}: ${aspect}`));

/** The nine codes that are pinned to keys. */
export const pinned: readonly string[] = labels.filter((_, index) => index % 45 === 0).slice(0, 9);

/**
 * Gives the fewest letters that put a code first by the order of the picker, from what people type: the beginning of a
 * word, or the beginnings of both; `null` when three are not enough.
 */
export function lettersFor(label: string): string | null {
  const [one = '', other = ''] = label.toLowerCase().split(': ');
  const tried = [
    ...[one.slice(0, 2), one.charAt(0) + other.charAt(0)],
    ...[one.slice(0, 2) + other.charAt(0), one.charAt(0) + other.slice(0, 2), one.slice(0, 3)],
  ];
  const isFirst = (typed: string): boolean => {
    const [first] = rankBy(labels, typed, (text) => [text]);
    return first?.item === label;
  };
  return tried.find(isFirst) ?? null;
}

/** Gives the project as a backup that the workbench restores. */
export async function fourHundredCodes(): Promise<Buffer> {
  const orders = generateNKeysBetween(null, null, labels.length);
  const codes = labels.map((label, index) =>
    codeWith({
      id: `0190a8f0-0000-7000-8000-${String(index).padStart(12, '0')}`,
      projectId,
      order: orders[index] ?? '',
      labels: { en: label, nl: '' },
      digit: pinned.includes(label) ? pinned.indexOf(label) + 1 : null,
    }),
  );
  const project: Project = {
    ...{ id: projectId, projectId, createdAt: '2026-01-01T00:00:00.000Z', removed: false },
    ...{ title: 'Four hundred codes', question: '', isSample: false },
  };
  const change: Change = changeWith({
    id: '0190a8f0-0000-7000-8000-ffffffffffff',
    projectId,
    action: 'project.create',
    operations: [added('project', project), ...codes.map((code) => added('code', code))],
  });
  const file = await writeProjectFile({
    ...{ projectId, title: project.title, savedAt: project.createdAt, changes: [change], fileIds: [] },
    readFile: () => Promise.resolve(null),
  });
  return Buffer.from(await file.arrayBuffer());
}
