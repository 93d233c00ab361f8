// "Code your first article": six steps in the sample project that tick themselves.
import { AppError } from '@/lib/base/errors';
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { Contribution, EditorInput, Workbench } from '@/lib/workbench/contribution';
import { focusArticle } from './focus-article';
import { messages } from './messages';

/** The one walkthrough. */
export const walkthroughInput: EditorInput = { editor: 'walkthrough', key: 'first-article' };

/** The steps in an editor, and the way to the article. */
export const walkthrough: Contribution<Services> = {
  id: 'walkthrough',
  editors: [
    {
      id: walkthroughInput.editor,
      icon: 'mortar-board',
      title: (_services, _input, language) => fixedObservable(messages[language].title),
      load: () => import('./WalkthroughEditor.svelte'),
    },
  ],
  commands: [
    {
      id: 'walkthrough.open',
      title: { en: 'Help: code your first article', nl: 'Hulp: codeer uw eerste artikel' },
      icon: 'checklist',
      menus: [{ menu: 'welcome/learn', group: '1', order: 1 }],
      run: (workbench) => workbench.openEditor(walkthroughInput),
    },
    {
      id: 'walkthrough.openArticle',
      title: { en: 'Help: open the sample article', nl: 'Hulp: voorbeeldartikel openen' },
      run: openArticle,
    },
  ],
};

/** Opens the sample project with the steps, and its article beside them. */
async function openArticle(workbench: Workbench<Services>): Promise<void> {
  const { sample, sources } = workbench.services;
  const project = await sample.open();
  await workbench.happenings.whenOpen(project.id);
  const pdfs = (await sources.all()).filter(({ kind }) => kind === 'pdf');
  const article = pdfs.find(({ language }) => language === workbench.language) ?? pdfs[0];
  if (article === undefined) {
    throw new AppError('not-found', 'The sample has no PDF', { noun: 'source', id: project.id });
  }
  workbench.openEditor(walkthroughInput);
  workbench.openEditor({ editor: 'pdf', key: article.id }, { toSide: true });
  focusArticle();
}
