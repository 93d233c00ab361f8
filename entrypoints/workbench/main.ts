import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { mount } from 'svelte';
import BlockedPage from '@/components/workbench/BlockedPage.svelte';
import { AppError } from '@/lib/base/errors';
import { languageOf } from '@/lib/base/language';
import { errorTexts } from '@/lib/workbench/error-texts';
import { startWorkbench } from './start';

startWorkbench(document.body).catch((reason: unknown) => {
  const isKnown = reason instanceof AppError;
  mount(BlockedPage, {
    target: document.body,
    props: {
      text: errorTexts[isKnown ? reason.code : 'storage-damaged'],
      language: languageOf(navigator.language),
      details: reason instanceof Error ? (reason.stack ?? reason.message) : String(reason),
      onreload: () => location.reload(),
    },
  });
  if (!isKnown) throw reason;
});
