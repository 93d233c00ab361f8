// From a key or a letter typed to the frame in which what was asked for is on screen.
import { frame, startTasks } from './tasks';

/** Milliseconds from the event to the frame, and the longest task meanwhile. */
export type Appeared = { readonly time: number; readonly longest: number };

/** What is waited for: an element, or another text than before in those that the selector finds. */
export type Awaited = { readonly selector: string; readonly is: 'there' | 'changed' };

/** Gets ready; what it gives is settled when, after the next key press, the awaited thing has been painted. */
export function watchNext({ selector, is }: Awaited): { readonly shown: Promise<Appeared> } {
  const textNow = (): string =>
    [...document.querySelectorAll(selector)].map((each) => each.textContent).join('|');
  const before = textNow();
  const isChanged = (): boolean => {
    const now = textNow();
    return now !== '' && now !== before;
  };
  const isShown = (): boolean =>
    is === 'changed' ? isChanged() : document.querySelector(selector)?.checkVisibility() === true;
  const shown = new Promise<Appeared>((resolve, reject) => {
    const start = (event: Event): void => {
      const tasks = startTasks();
      const settle = async (): Promise<void> => {
        await frame();
        const time = performance.now() - event.timeStamp;
        const { longest } = await tasks.end();
        resolve({ time, longest });
      };
      const observer = new MutationObserver(() => {
        if (!isShown()) return;
        observer.disconnect();
        settle().catch(reject);
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    };
    addEventListener('keydown', start, { once: true, capture: true });
  });
  return { shown };
}

/** Scrolls an element from top to bottom, a view at a time; gives the longest task meanwhile and the rows that were drawn. */
export async function scrollThrough(
  selector: string,
): Promise<{ readonly longest: number; readonly rows: number }> {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`Nothing to scroll: ${selector}`);
  const tasks = startTasks();
  let rows = 0;
  const step = Math.max(1, Math.ceil(element.scrollHeight / 120));
  for (let top = 0; top < element.scrollHeight; top += step) {
    element.scrollTop = top;
    await frame();
    rows = Math.max(rows, element.querySelectorAll('[role=treeitem]').length);
  }
  return { longest: (await tasks.end()).longest, rows };
}
