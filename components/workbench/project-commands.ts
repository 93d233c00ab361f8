// Commands on projects as a whole.
import { projectTitle } from '@/lib/domain/project-title';
import type { ShellCommand } from './shell-of';
import { inBoth } from '@/lib/workbench/notice';
import { messages } from './messages';
import { noticeMessages } from './notice-messages';

type ProjectWorkbench = Parameters<ShellCommand['run']>[0];

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
      await isShown(workbench);
      workbench.notify({
        severity: 'info',
        text: inBoth((each) => messages[each].sampleOpened),
        kind: 'sample.opened',
      });
    },
  },
  {
    id: 'project.open',
    title: { en: 'Project: open another project', nl: 'Project: een ander project openen' },
    run: async (workbench, argument) => {
      const { projects } = workbench.services;
      // The list of recent projects names one.
      const chosen = typeof argument === 'string' ? argument : await pickProject(workbench);
      if (chosen === null) return;
      await projects.open(chosen);
      await isShown(workbench);
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
      if (title === null) return;
      await workbench.services.projects.create({ title: title.trim() });
      await isShown(workbench);
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

async function pickProject(workbench: ProjectWorkbench): Promise<string | null> {
  const items = (await workbench.services.projects.list()).map((project) => ({
    value: project.id,
    label: projectTitle(project, workbench.language),
    icon: 'repo',
  }));
  return workbench.pick(items, { title: messages[workbench.language].projectPick });
}

/** Waits until the window shows the current project: what is opened before that would go with the one before. */
async function isShown({ services, happenings }: ProjectWorkbench): Promise<void> {
  await happenings.whenOpen((await services.projects.current()).id);
}

function checkName(typed: string, text: { readonly projectMissing: string }): string | null {
  return typed.trim() === '' ? text.projectMissing : null;
}
