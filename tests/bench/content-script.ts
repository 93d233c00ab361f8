// Listens in on what our content script and the background say to each other, without changing either.
import type { CDPSession, Page } from '@playwright/test';

/** Wraps the call by which the script asks the background, so that it notes when a good answer came. */
const wrap = `(() => {
  globalThis.benchAnswered = () => undefined;
  for (const api of new Set([globalThis.chrome, globalThis.browser])) {
    if (api?.runtime === undefined) continue;
    const send = api.runtime.sendMessage.bind(api.runtime);
    api.runtime.sendMessage = async (...message) => {
      const answer = await send(...message);
      if (answer?.ok === true) globalThis.benchAnswered(performance.now());
      return answer;
    };
  }
})()`;

const expect =
  'globalThis.benchAnswer = new Promise((answered) => { globalThis.benchAnswered = answered; }); undefined';

/** What a content script is told. */
export type Answers = {
  /** From now on the next good answer counts. */
  expect(): Promise<void>;
  /** Waits for that answer; gives when it came, as `performance.now` of the page. */
  arrived(): Promise<number>;
};

/** Finds the content script in the page and listens in. */
export async function listenIn(page: Page, extensionId: string): Promise<Answers> {
  const session = await page.context().newCDPSession(page);
  const contextId = await isolatedWorld(session, extensionId);
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result.value;
  };
  await evaluate(wrap);
  return {
    expect: async () => void (await evaluate(expect)),
    arrived: async () => Number(await evaluate('globalThis.benchAnswer')),
  };
}

async function isolatedWorld(session: CDPSession, extensionId: string): Promise<number> {
  const worlds: { readonly id: number; readonly origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  // Tells of every world that there is before it answers.
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.includes(extensionId));
  if (world === undefined) throw new Error('No content script of ours runs in the page');
  return world.id;
}
