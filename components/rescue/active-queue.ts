// Which queue the commands mean. Commands are data and have no component to ask.
import type { RescueQueue } from './rescue-queue.svelte';

let active: RescueQueue | null = null;

/** Gives the queue in front; `null` when none is. */
export function activeQueue(): RescueQueue | null {
  return active;
}

/** Makes a queue the one in front. Gives what ends that, unless another has come to the front since. */
export function bringToFront(queue: RescueQueue): () => void {
  active = queue;
  return () => {
    if (active === queue) active = null;
  };
}
