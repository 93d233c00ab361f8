// One line a request: check that it is about the page that asks, call the service, answer with the new state.
import { browser } from '#imports';
import { AppError, type SerializedError, unreachable } from '@/lib/base/errors';
import { anchorKey } from '@/lib/domain/anchor-key';
import type { Id, PageAnchor } from '@/lib/domain/records';
import { firstValue } from '@/lib/base/observable';
import type { PageAnswer, PageMessage } from '@/lib/messaging/protocol';
import { highlightRules } from '@/lib/reader/painting/highlight-rules';
import type { CoreServices } from '@/lib/services/services';
import { rememberTab } from './activation';
import { backgroundServices } from './background-services';
import { pageState } from './page-state';
import { openWorkbench } from './workbench-tab';

/** The tab that asks, and whether the user has asked us into it. */
export type Asking = { readonly tabId: number; readonly isOpen: boolean };

/** Answers a page's script. Never throws. */
export async function answerPage(message: PageMessage, asking: Asking): Promise<PageAnswer> {
  try {
    if (!asking.isOpen) throw new AppError('page-not-activated', 'The user has not asked us into this tab');
    const services = await backgroundServices();
    await act(services, message, asking);
    return { ok: true, value: await pageState(services, message.page) };
  } catch (reason) {
    return { ok: false, error: serialized(reason) };
  }
}

function serialized(reason: unknown): SerializedError {
  if (reason instanceof AppError) return reason.toJSON();
  const message = reason instanceof Error ? reason.message : String(reason);
  return { code: 'unreachable', message, details: {} };
}

async function act(services: CoreServices, message: PageMessage, { tabId }: Asking): Promise<void> {
  const { page } = message;
  switch (message.name) {
    case 'open': {
      await rememberTab(tabId);
      const css = highlightRules(message.request.prefix);
      return browser.scripting.insertCSS({ target: { tabId }, css });
    }
    case 'refresh':
      return;
    case 'code': {
      const { anchor, code, ...choice } = message.request;
      await services.coding.codePassage({
        source: page,
        anchor,
        language: page.language,
        code: typeof code === 'string' ? code : openCode(code.label),
        ...choice,
      });
      return;
    }
    case 'editCoding': {
      const { codingId, ...edit } = message.request;
      await requireOnPage(services, message, codingId);
      if (edit.polarity !== undefined) await services.coding.setPolarity(codingId, edit.polarity);
      if (edit.absence !== undefined) await services.coding.setAbsence(codingId, edit.absence);
      if (edit.note !== undefined) await services.coding.setNote(codingId, edit.note);
      return;
    }
    case 'removeCoding':
      await requireOnPage(services, message, message.request.codingId);
      return services.coding.remove(message.request.codingId);
    case 'memo': {
      const { anchor, text } = message.request;
      if (await hasMemo(services, message, { anchor, text })) return;
      await services.memos.writeOnPassage({ source: page, anchor, language: page.language, text });
      return;
    }
    case 'undo':
      return undoChange(services, message.request.changeId);
    case 'openWorkbench':
      return openWorkbench();
    default:
      return unreachable(message);
  }
}

function openCode(label: string) {
  const labels = { en: label.trim(), nl: label.trim() };
  return { labels, parentId: null, kind: 'openCode', type: null } as const;
}

/** A page asks again when the service worker died before its answer: the same memo is not written twice. */
async function hasMemo(
  services: CoreServices,
  { page }: PageMessage,
  { anchor, text }: { anchor: PageAnchor; text: string },
): Promise<boolean> {
  const source = await services.sources.identify(page);
  const fragments = source === null ? [] : await services.coding.ofSource(source.id);
  const same = fragments.find(({ fragment }) => anchorKey(fragment.anchor) === anchorKey(anchor));
  if (same === undefined) return false;
  const about = { noun: 'fragment', id: same.fragment.id } as const;
  const memos = await firstValue(services.memos.observeAbout(about));
  return memos.some((memo) => memo.text === text);
}

/** Takes back just that change; asked twice, once. @throws AppError `nothing-to-undo` when others followed it */
async function undoChange(services: CoreServices, changeId: Id): Promise<void> {
  const [last] = await services.history.recent(1);
  if (last?.undoes === changeId) return;
  await services.history.undo(changeId);
}

/** A page changes only what stands on itself. */
async function requireOnPage(services: CoreServices, { page }: PageMessage, codingId: Id): Promise<void> {
  const source = await services.sources.identify(page);
  const fragments = source === null ? [] : await services.coding.ofSource(source.id);
  const isHere = fragments.some(({ codings }) => codings.some((coding) => coding.id === codingId));
  if (!isHere) throw new AppError('not-found', `Coding ${codingId} is not on this page`, { codingId });
}
