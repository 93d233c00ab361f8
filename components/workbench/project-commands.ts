// Commands on projects as a whole.
import { projectTitle } from '@/lib/domain/project-title';
import type { ShellCommand } from './shell-of';
import { messages } from './messages';
import { noticeMessages } from './notice-messages';

/** New, open, rename, and the sample. */
export const projectCommands: readonly ShellCommand[] = [
  {
    id: 'project.openSample',
    title: { en: 'Project: open sample project', nl: 'Project: voorbeeldproject openen' },
    icon: 'mortar-board',
    menus: [{ menu: 'welcome', group: '1', order: 1 }],
    run: async (workbench) => {
      const { services, language } = workbench;
      const title = noticeMessages[language].makingSample;
      await workbench.withProgress({ title, channel: 'storage' }, () => services.sample.open());
      workbench.notify({ severity: 'info', text: messages[language].sampleOpened, kind: 'sample.opened' });
    },
  },
  {
    id: 'project.open',
    title: { en: 'Project: open another project', nl: 'Project: een ander project openen' },
    run: async (workbench, argument) => {
      const { projects } = workbench.services;
      // The list of recent projects names one.
      if (typeof argument === 'string') return void (await projects.open(argument));
      const items = (await projects.list()).map((project) => ({
        value: project.id,
        label: projectTitle(project, workbench.language),
        icon: 'repo',
      }));
      const chosen = await workbench.pick(items, { title: messages[workbench.language].projectPick });
      if (chosen !== null) await projects.open(chosen);
    },
  },
  {
    id: 'project.create',
    title: { en: 'Project: new project', nl: 'Project: nieuw project' },
    icon: 'new-folder',
    menus: [{ menu: 'welcome', group: '1', order: 0 }],
    run: async (workbench) => {
      const text = messages[workbench.language];
      const title = await workbench.ask({
        title: text.projectQuestion,
        check: (typed) => checkName(typed, text),
      });
      if (title !== null) await workbench.services.projects.create({ title: title.trim() });
    },
  },
  {
    id: 'project.rename',
    title: { en: 'Project: rename project', nl: 'Project: project hernoemen' },
    run: async (workbench) => {
      const { projects } = workbench.services;
      const text = messages[workbench.language];
      const project = await projects.current();
      const title = projectTitle(project, workbench.language);
      const typed = await workbench.ask({
        title: text.projectQuestion,
        value: title,
        check: (name) => checkName(name, text),
      });
      if (typed !== null && typed !== title) await projects.rename(project.id, typed.trim());
    },
  },
];

function checkName(typed: string, text: { readonly projectMissing: string }): string | null {
  return typed.trim() === '' ? text.projectMissing : null;
}
