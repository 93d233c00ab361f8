// Painting passages by wrapping them in elements, as mark.js does it.
import Mark from 'mark.js';

/** Marks a passage; gives the milliseconds until the frame that shows it has been made. */
export async function paint(passage: string): Promise<number> {
  const started = performance.now();
  await new Promise<void>((done) => {
    new Mark(document.body).mark(passage, {
      acrossElements: true,
      separateWordSearch: false,
      done: () => done(),
    });
  });
  await frame();
  return performance.now() - started;
}

/** Takes all marks away. */
export async function unpaint(): Promise<void> {
  await new Promise<void>((done) => new Mark(document.body).unmark({ done: () => done() }));
  await frame();
}

/** Resolves when the next frame has been made: style, layout and paint are behind it. */
function frame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  });
}
