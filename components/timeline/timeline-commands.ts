// What can be done with the past: see it, compare with it, name it, bring some of it back.
import type { LogPoint } from '@/lib/domain/time-travel/log-keeper';
import type { Services } from '@/lib/services/services';
import type { Command, Workbench } from '@/lib/workbench/contribution';
import { choosePoint } from './choose-point';
import { keyOfComparison } from './compare-key';
import { messages } from './messages';
import { momentInWords } from './moments';
import { restoreBranch, type ChosenBranch } from './restore-branch';
import { timelineStateOf } from './timeline-state.svelte';

type Bench = Workbench<Services>;

function compareWithNow(workbench: Bench, from: LogPoint): void {
  const key = keyOfComparison({ from, to: { kind: 'now' } });
  workbench.openEditor({ editor: 'codebookDiff', key, reveal: 'differences' });
}

async function nameVersion(workbench: Bench): Promise<void> {
  const text = messages[workbench.language];
  const title = await workbench.ask({
    title: text.nameTitle,
    placeholder: text.namePlaceholder,
    check: (typed) => (typed.trim() === '' ? text.nameMissing : null),
  });
  if (title === null) return;
  const note = await workbench.ask({ title: text.noteTitle, placeholder: text.notePlaceholder });
  if (note === null) return;
  const version = await workbench.services.timeTravel.nameVersion(title, note);
  await workbench.run('history.offerUndo', text.named(version.title));
}

async function removeName(workbench: Bench): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const versions = await services.timeTravel.versions();
  if (versions.length === 0) return workbench.notify({ severity: 'info', text: text.noVersions });
  const items = versions.map(({ id, title, createdAt }) => ({
    ...{ value: id, label: title, description: momentInWords(createdAt, language) },
  }));
  const id = await workbench.pick(items, { title: text.removeTitle });
  if (id !== null) await services.timeTravel.removeName(id);
}

async function sinceLastVersion(workbench: Bench): Promise<void> {
  const [last] = await workbench.services.timeTravel.versions();
  const text = messages[workbench.language];
  if (last === undefined) return workbench.notify({ severity: 'info', text: text.noVersions });
  compareWithNow(workbench, { kind: 'position', position: last.position });
}

/** Commands of the timeline, of comparisons and of named versions. */
export const timelineCommands: readonly Command<Services>[] = [
  {
    id: 'timeline.show',
    title: { en: 'Timeline: show', nl: 'Tijdlijn: tonen' },
    searchWords: ['history', 'geschiedenis'],
    icon: 'history',
    run: (workbench) => {
      workbench.showContainer('timeline');
      timelineStateOf(workbench).show(null);
    },
  },
  {
    id: 'timeline.ofCode',
    title: { en: 'Code: show timeline', nl: 'Code: tijdlijn tonen' },
    icon: 'history',
    palette: false,
    menus: [{ menu: 'codes/context', group: '1_open', order: 4 }],
    run: (workbench, argument) => {
      if (typeof argument !== 'string') return;
      workbench.showContainer('timeline');
      timelineStateOf(workbench).show({ noun: 'code', id: argument });
    },
  },
  {
    id: 'timeline.ofFragment',
    title: { en: 'Passage: show timeline', nl: 'Passage: tijdlijn tonen' },
    icon: 'history',
    palette: false,
    menus: [{ menu: 'fragment/context', group: '8', order: 1 }],
    run: (workbench, argument) => {
      if (typeof argument !== 'string') return;
      workbench.showContainer('timeline');
      timelineStateOf(workbench).show({ noun: 'fragment', id: argument });
    },
  },
  {
    id: 'timeline.compare',
    title: { en: 'Codebook: compare with…', nl: 'Codeboek: vergelijken met…' },
    icon: 'diff',
    menus: [{ menu: 'codes/more', group: '4', order: 1 }],
    run: async (workbench) => {
      const point = await choosePoint(workbench, messages[workbench.language].compareWith);
      if (point !== null) compareWithNow(workbench, point);
    },
  },
  {
    id: 'timeline.sinceLastVersion',
    title: {
      en: 'Codebook: changes since the last named version',
      nl: 'Codeboek: wijzigingen sinds de laatste benoemde versie',
    },
    searchWords: ['review', 'beoordeling'],
    run: sinceLastVersion,
  },
  {
    id: 'timeline.nameVersion',
    title: { en: 'Codebook: name this version…', nl: 'Codeboek: deze versie een naam geven…' },
    icon: 'tag',
    run: nameVersion,
  },
  {
    id: 'timeline.removeName',
    title: { en: 'Codebook: take the name off a version…', nl: 'Codeboek: naam van een versie weghalen…' },
    run: removeName,
  },
  {
    id: 'timeline.restoreBranch',
    title: { en: 'Codebook: restore a branch…', nl: 'Codeboek: een tak herstellen…' },
    icon: 'discard',
    run: (workbench, argument) => {
      // Only the comparison gives one.
      const given = (argument ?? timelineStateOf(workbench).focusedBranch) as ChosenBranch | null;
      return restoreBranch(workbench, given);
    },
  },
];
