// How long something takes until the frame that shows it, and the longest task of the page's thread meanwhile.
import { listen, longestBlock } from './heartbeat';

/** Milliseconds under which browsers report no task. */
const shortestReported = 50;

/** A running measurement. */
export type Tasks = {
  /** Ends it when the next frame has been made. */
  end(): Promise<{ readonly time: number; readonly longest: number }>;
};

/** Starts a measurement. */
export function startTasks(): Tasks {
  const reported: number[] = [];
  const note = (entries: readonly PerformanceEntry[]): void => {
    for (const { startTime, duration } of entries)
      if (startTime + duration > started) reported.push(duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  const started = performance.now();
  observer.observe({ type: 'longtask' });
  listen();
  return {
    end: async () => {
      await frame();
      const time = performance.now() - started;
      const block = longestBlock();
      // Tasks are reported after they have ended, the last one in a task of its own.
      await frame();
      note(observer.takeRecords());
      observer.disconnect();
      // A gap between beats may hold several tasks; one that is not reported was shorter than that.
      return {
        time,
        longest: reported.length > 0 ? Math.max(...reported) : Math.min(block, shortestReported),
      };
    },
  };
}

/** Resolves when the next frame has been made: style, layout and paint are behind it. */
export function frame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  });
}
