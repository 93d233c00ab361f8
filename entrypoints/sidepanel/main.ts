// The side panel beside a web page. The same services as everywhere, so that every window is in step.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { mount } from 'svelte';
import PagePanel from '@/components/page-panel/PagePanel.svelte';
import { PagePanelModel } from '@/components/page-panel/page-panel.svelte';
import BlockedPage from '@/components/workbench/BlockedPage.svelte';
import { coreServices } from '@/entrypoints/shared/core-services';
import { AppError } from '@/lib/base/errors';
import { languageOf } from '@/lib/base/language';
import { errorTexts } from '@/lib/workbench/error-texts';
import { tabBeside } from './tab';

const asked = Number(new URLSearchParams(location.search).get('tab'));

coreServices()
  .then((services) => {
    const model = new PagePanelModel(services, tabBeside(asked === 0 ? null : asked));
    mount(PagePanel, { target: document.body, props: { model } });
  })
  .catch((reason: unknown) => {
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
