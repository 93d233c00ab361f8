import { browser } from '#imports';
import { AppError } from '@/lib/base/errors';
import type { SourceDraft } from '@/lib/domain/drafts';
import type {
  PageAnswer,
  PageMessage,
  PageReply,
  PageRequestName,
  PageRequests,
} from '@/lib/messaging/protocol';

/**
 * Asks the background; gives what it led to. A service worker that died on the way is asked once more:
 * every request does the same when it is made twice.
 * @throws AppError as the background answered; `unreachable` when the extension was updated or removed
 */
export async function askBackground<N extends PageRequestName>(
  page: SourceDraft,
  name: N,
  request: PageRequests[N],
): Promise<PageReply> {
  // The compiler cannot follow that one N types both the name and the request.
  const message = { kind: 'codeboom.page', name, page, request } as unknown as PageMessage;
  const answer = await send(message)
    .catch(async () => askedAgain(await send(message)))
    .catch((reason: unknown) => {
      throw new AppError('unreachable', 'The extension does not answer', {}, { cause: reason });
    });
  if (answer.ok) return answer.value;
  throw AppError.fromJSON(answer.error);
}

/** What the first asking had done before the worker died is no repetition of the reader's. */
function askedAgain(answer: PageAnswer): PageAnswer {
  return answer.ok ? { ok: true, value: { ...answer.value, isRepeat: false } } : answer;
}

async function send(message: PageMessage): Promise<PageAnswer> {
  const answer: unknown = await browser.runtime.sendMessage(message);
  if (answer === undefined || answer === null) throw new Error('No answer');
  // Only our own background answers, with the one type of the protocol.
  return answer as PageAnswer;
}
