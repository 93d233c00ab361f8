// A world of its own in a page, as content scripts have one: same document, other globals, and nodes wrapped anew.
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { browserScript } from './browser-script';

/** A module in such a world. */
export type InWorld = {
  /** Calls an export with arguments that are plain values; gives what it gives, or what that comes to. */
  call<Answer>(name: string, ...args: readonly unknown[]): Promise<Answer>;
};

/** Puts the module `tests/bench/<path>.ts` into a new world of the page. */
export async function loadInOwnWorld(page: Page, path: string): Promise<InWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  };
  await evaluate(`(() => { ${await browserScript(resolve('tests/bench', `${path}.ts`))}
globalThis.bench = inPage; })()`);
  return {
    // The caller knows the module.
    call: async <Answer>(name: string, ...args: readonly unknown[]) =>
      (await evaluate(`bench.${name}(...${JSON.stringify(args)})`)) as Answer,
  };
}
