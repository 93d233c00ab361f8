// What the shell itself shows in the status bar.
import { fixedObservable, mapObservable } from '@/lib/base/observable';
import { coderName, unnamedCoder } from '@/lib/domain/coder-name';
import { projectTitle } from '@/lib/domain/project-title';
import type { CoreServices } from '@/lib/services/services';
import type { StatusItem } from '@/lib/workbench/contribution';
import { messages } from './messages';

/** Project and safety on the left; coder, language and theme on the right. */
export const statusItems: readonly StatusItem<CoreServices>[] = [
  {
    id: 'status.project',
    side: 'left',
    order: 1,
    command: 'project.open',
    text: (services, language) =>
      mapObservable(services.projects.observeCurrent(), (project) => ({
        text: projectTitle(project, language),
        icon: 'repo',
      })),
  },
  {
    id: 'status.safety',
    side: 'left',
    order: 2,
    text: (services, language) =>
      mapObservable(services.safety.observe(), ({ state }) => {
        const { text, why, icon } = messages[language].safety[state];
        return { text, tooltip: why, icon };
      }),
  },
  {
    id: 'status.coder',
    side: 'right',
    order: 90,
    command: 'workbench.changeCoder',
    text: (services, language) =>
      mapObservable(services.settings.observe('coderName'), (name) => ({
        text: coderName(name ?? unnamedCoder, language),
        icon: 'account',
        tooltip: messages[language].coderTooltip,
      })),
  },
  {
    id: 'status.language',
    side: 'right',
    order: 91,
    command: 'workbench.switchLanguage',
    text: (_, language) =>
      fixedObservable({ text: language.toUpperCase(), tooltip: messages[language].languageTooltip }),
  },
  {
    id: 'status.theme',
    side: 'right',
    order: 92,
    command: 'workbench.chooseTheme',
    text: (services, language) =>
      mapObservable(services.settings.observe('theme'), (theme) => ({
        text: messages[language].themes[theme ?? 'system'],
        icon: 'color-mode',
        tooltip: messages[language].themeTooltip,
      })),
  },
];
