// A project out to a file and back.
import { mapObservable, type Observable } from '@/lib/base/observable';
import { projectTitle } from '@/lib/domain/project-title';
import type { Services } from '@/lib/services/services';
import type { Contribution, Workbench } from '@/lib/workbench/contribution';
import { backupName, restoredInWords, sizeInWords, whenInWords } from './backup-words';
import { messages } from './messages';

const fileType = '.codeboom';

/** Back up, restore, and when that was last done. */
export const transfer: Contribution<Services> = {
  id: 'transfer',
  commands: [
    {
      id: 'transfer.backUp',
      title: { en: 'Project: back up to a file', nl: 'Project: reservekopie maken' },
      icon: 'save',
      run: backUp,
    },
    {
      id: 'transfer.restore',
      title: { en: 'Project: restore a backup', nl: 'Project: reservekopie terugzetten' },
      icon: 'folder-opened',
      menus: [{ menu: 'welcome', group: '2', order: 2 }],
      run: restore,
    },
  ],
  statusItems: [
    {
      id: 'status.backup',
      side: 'left',
      order: 3,
      command: 'transfer.backUp',
      text: (services, language) =>
        mapObservable(lastBackup(services), (at) => ({
          text: at === null ? messages[language].never : messages[language].backup(whenInWords(at, language)),
          tooltip: messages[language].tooltip,
        })),
    },
  ],
};

async function backUp(workbench: Workbench<Services>): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const project = await services.projects.current();
  workbench.announce(text.saving);
  const file = await workbench.withProgress(
    { title: text.saving, isCancellable: true, channel: 'storage' },
    (report, signal) => services.backup.save(project.id, { signal, onpart: (part) => report({ part }) }),
  );
  const at = new Date().toISOString();
  const name = backupName(projectTitle(project, language), at, fileType);
  workbench.saveFile(name, file);
  const backups = (await services.settings.get('backups')) ?? {};
  await services.settings.set('backups', { ...backups, [project.id]: at });
  workbench.notify({
    severity: 'info',
    text: text.saved(name, sizeInWords(file.size, language)),
    kind: 'backup.saved',
  });
}

async function restore(workbench: Workbench<Services>, argument?: unknown): Promise<void> {
  const { services, language } = workbench;
  const file = argument instanceof File ? argument : await workbench.askFile(fileType);
  if (file === null) return;
  workbench.announce(messages[language].restoring);
  const title = messages[language].restoring;
  const restored = await workbench.withProgress(
    { title, isCancellable: true, channel: 'storage' },
    (report, signal) => {
      report({ text: file.name });
      return services.backup.restore(file, { signal });
    },
  );
  // Before the window shows it, what is opened would go with the project before.
  await workbench.happenings.whenOpen((await services.projects.current()).id);
  workbench.notify({ severity: 'info', text: restoredInWords(restored, language) });
}

/** Follows the open project and the time of its last backup. */
function lastBackup(services: Services): Observable<string | null> {
  return {
    subscribe(next, error) {
      let projectId: string | null = null;
      let backups: Readonly<Record<string, string>> = {};
      const tell = (): void => next(projectId === null ? null : (backups[projectId] ?? null));
      const subscriptions = [
        services.projects.observeCurrent().subscribe(({ id }) => {
          projectId = id;
          tell();
        }, error),
        services.settings.observe('backups').subscribe((value) => {
          backups = value ?? {};
          tell();
        }, error),
      ];
      return { unsubscribe: () => subscriptions.forEach((each) => each.unsubscribe()) };
    },
  };
}
