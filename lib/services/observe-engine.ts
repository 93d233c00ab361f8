import type { Observable } from '@/lib/base/observable';
import type { CodebookEngine } from '@/lib/workers/codebook/engine';

/**
 * Asks the engine now and after every change it takes in. While an answer is on its way, later changes are
 * gathered into one more question, so that a burst of changes costs two.
 */
export function observeEngine<T>(engine: CodebookEngine, ask: () => Promise<T>): Observable<T> {
  return {
    subscribe(next, error) {
      let isOpen = true;
      let isAsking = false;
      let isStale = false;
      const askNow = async (): Promise<void> => {
        isStale = true;
        if (isAsking) return;
        isAsking = true;
        try {
          while (isStale && isOpen) {
            isStale = false;
            const answer = await ask();
            if (isOpen) next(answer);
          }
        } finally {
          isAsking = false;
        }
      };
      const start = (): void => {
        askNow().catch((reason: unknown) => error?.(reason));
      };
      const leave = engine.subscribe(start);
      start();
      return {
        unsubscribe: () => {
          isOpen = false;
          leave();
        },
      };
    },
  };
}
