// One line a request: have it done, answer with what is there now.
import { browser } from '#imports';
import { AppError, type SerializedError, unreachable } from '@/lib/base/errors';
import type { Language } from '@/lib/base/language';
import type { PageAnswer, PageMessage, PageReply } from '@/lib/messaging/protocol';
import { highlightRules } from '@/lib/reader/painting/highlight-rules';
import { PageWork } from '@/lib/services/page-work';
import type { CoreServices } from '@/lib/services/services';
import { rememberTab } from './activation';
import { coreServices, currentLanguage } from '@/entrypoints/shared/core-services';
import { sentenceOf } from './error-sentences';
import { pageState } from './page-state';
import { searchPage } from './search-page';
import { openWorkbench } from './workbench-tab';

/** The tab and the frame that ask, and whether the user has asked us into it. */
export type Asking = { readonly tabId: number; readonly frameId: number; readonly isOpen: boolean };

/** Answers a page's script. Never throws. */
export async function answerPage(message: PageMessage, asking: Asking): Promise<PageAnswer> {
  try {
    if (!asking.isOpen) throw new AppError('page-not-activated', 'The user has not asked us into this tab');
    const services = await coreServices();
    const done = await act(services, message, asking);
    const state = await pageState(services, message.page);
    const found =
      message.name === 'search' ? await searchPage(services, { ...message, state }, asking) : null;
    return { ok: true, value: { state, found, ...done } };
  } catch (reason) {
    return { ok: false, error: serialized(reason, await currentLanguage()) };
  }
}

/** With the sentence that the page says of it. */
function serialized(reason: unknown, language: Language): SerializedError {
  if (reason instanceof AppError) {
    const said = sentenceOf(reason.code, language);
    return { ...reason.toJSON(), details: { ...reason.details, said } };
  }
  const message = reason instanceof Error ? reason.message : String(reason);
  return { code: 'unreachable', message, details: {} };
}

/** Does what is asked; gives what there is to say of it besides the new state. */
async function act(services: CoreServices, message: PageMessage, asking: Asking): Promise<Done> {
  if (message.name === 'code') {
    return { isRepeat: !(await new PageWork(services, message.page).code(message.request)) };
  }
  await actOther(services, message, asking);
  return { isRepeat: false };
}

type Done = Pick<PageReply, 'isRepeat'>;
type OtherMessage = Exclude<PageMessage, { name: 'code' }>;

async function actOther(services: CoreServices, message: OtherMessage, asking: Asking): Promise<void> {
  const work = new PageWork(services, message.page);
  switch (message.name) {
    case 'open':
      return admit(asking, message.request.prefix);
    case 'refresh':
    case 'search':
    // Opened at once, as long as the click counts.
    case 'openSidePanel':
      return;
    case 'copier':
      return injectCopier(asking);
    case 'editCoding':
      return work.edit(message.request.codingId, message.request);
    case 'removeCoding':
      return work.remove(message.request.codingId);
    case 'resize':
      return work.resize(message.request);
    case 'memo':
      return work.writeMemo(message.request);
    case 'undo':
      return work.undo(message.request.changeId);
    case 'openWorkbench':
      return openWorkbench();
    case 'keepText':
      return work.keepText(message.request);
    case 'report':
      return work.report(message.request);
    default:
      return unreachable(message);
  }
}

async function admit({ tabId, frameId }: Asking, prefix: string): Promise<void> {
  await rememberTab(tabId);
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css: highlightRules(prefix) });
}

async function injectCopier({ tabId, frameId }: Asking): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ['/page-copier.js'] });
}
