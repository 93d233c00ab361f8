// What a supervisor does: begin, judge codes one after the other, sign a version off, leave the window read-only or not.
import type { Labels } from '@/lib/base/language';
import { codeRemarks, type CodeRemark } from '@/lib/domain/audit/review-questions';
import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Command, PickItem, Workbench } from '@/lib/workbench/contribution';
import { inBoth } from '@/lib/workbench/notice';
import { auditViewOf } from './audit-view.svelte';
import { messages } from './messages';
import { beginRemark } from './say';

type Bench = Workbench<Services>;

function show(workbench: Bench): void {
  workbench.openEditor({ editor: 'audit', key: 'audit' });
  auditViewOf(workbench).requestFocus('list');
}

function setReadOnly(workbench: Bench, isOn: boolean): void {
  const { readOnly } = workbench.services;
  if (readOnly.isOn === isOn) return;
  readOnly.set(isOn);
  const text = messages[workbench.language];
  workbench.announce(isOn ? text.nowReadOnly : text.nowWritable);
}

async function chosenVersion(workbench: Bench): Promise<Id | null> {
  const { services, language } = workbench;
  const versions = await services.timeTravel.versions();
  const text = messages[language];
  const known = auditViewOf(workbench).versionId;
  if (versions.some(({ id }) => id === known)) return known;
  if (versions.length === 0) {
    workbench.notify({
      severity: 'info',
      text: inBoth((each) => messages[each].noVersion),
      actions: [
        {
          label: inBoth((each) => messages[each].nameIt),
          run: () => nameAndSignOff(workbench),
        },
      ],
    });
    return null;
  }
  const items: PickItem<Id | 'name'>[] = [
    ...versions.map(({ id, title, note, coder }): PickItem<Id | 'name'> => ({
      ...{ value: id, label: title, description: coder, icon: 'tag' },
      ...(note === '' ? {} : { detail: note }),
    })),
    { value: 'name', label: text.nameNow, icon: 'add' },
  ];
  const chosen = await workbench.pick<Id | 'name'>(items, { title: text.whichVersion });
  if (chosen !== 'name') return chosen;
  await nameAndSignOff(workbench);
  return null;
}

async function nameAndSignOff(workbench: Bench): Promise<void> {
  const before = await workbench.services.timeTravel.versions();
  await workbench.run('timeline.nameVersion');
  const [newest] = await workbench.services.timeTravel.versions();
  if (newest !== undefined && before.every(({ id }) => id !== newest.id)) await signOff(workbench, newest.id);
}

async function signOff(workbench: Bench, given: unknown): Promise<void> {
  const { services, language } = workbench;
  const id = typeof given === 'string' ? given : await chosenVersion(workbench);
  const version = (await services.timeTravel.versions()).find((each) => each.id === id);
  if (version === undefined) return;
  const text = messages[language];
  const note = await workbench.ask({
    title: text.signOffNote(version.title),
    placeholder: text.mayStayEmpty,
  });
  if (note === null) return;
  const open = (await services.reviews.open()).length;
  await services.reviews.signOff(version.id, note);
  await workbench.run(
    'history.offerUndo',
    inBoth((each) => messages[each].signedOff(version.title, open)),
  );
}

const remarkTitles: Readonly<Record<CodeRemark, Labels>> = {
  accept: { en: 'Audit: accept the code', nl: 'Audit: akkoord met de code' },
  rename: { en: 'Audit: propose another name', nl: 'Audit: andere naam voorstellen' },
  split: { en: 'Audit: propose to split the code', nl: 'Audit: voorstellen de code te splitsen' },
  merge: { en: 'Audit: propose to merge the code', nl: 'Audit: voorstellen de code samen te voegen' },
  question: { en: 'Audit: ask about the code', nl: 'Audit: vraag over de code stellen' },
  comment: { en: 'Audit: comment on the code', nl: 'Audit: opmerking bij de code maken' },
};

/** Commands of the audit. */
export const auditCommands: readonly Command<Services>[] = [
  {
    id: 'audit.start',
    title: { en: 'Audit: start an audit, read-only', nl: 'Audit: een audit beginnen, alleen-lezen' },
    searchWords: ['supervisor review checklist', 'begeleider beoordelen'],
    icon: 'checklist',
    menus: [{ menu: 'codes/more', group: '4', order: 3 }],
    run: (workbench) => {
      setReadOnly(workbench, true);
      show(workbench);
    },
  },
  {
    id: 'audit.open',
    title: { en: 'Audit: open the checklist', nl: 'Audit: de lijst openen' },
    icon: 'checklist',
    run: show,
  },
  {
    id: 'audit.toggleReadOnly',
    title: {
      en: 'Audit: turn read-only mode on or off',
      nl: 'Audit: alleen-lezen aan- of uitzetten',
    },
    searchWords: ['lock unlock leave read-only mode', 'vergrendelen ontgrendelen'],
    icon: 'lock',
    run: (workbench) => setReadOnly(workbench, !workbench.services.readOnly.isOn),
  },
  ...codeRemarks.map((remark): Command<Services> => ({
    id: `audit.${remark}`,
    title: remarkTitles[remark],
    when: ({ editorKind }) => editorKind === 'audit',
    run: (workbench) => beginRemark(workbench, remark),
  })),
  {
    id: 'audit.nextUnreviewed',
    title: { en: 'Audit: next code that is not reviewed', nl: 'Audit: volgende niet beoordeelde code' },
    when: ({ editorKind }) => editorKind === 'audit',
    run: (workbench) => {
      const view = auditViewOf(workbench);
      if (!view.goToUnreviewed()) workbench.announce(messages[workbench.language].allReviewed);
      view.requestFocus('list');
    },
  },
  {
    id: 'audit.signOff',
    title: { en: 'Audit: sign off a version…', nl: 'Audit: een versie aftekenen…' },
    icon: 'verified',
    run: signOff,
  },
];
