// What has happened in the window, for whoever waits for it or counts along.
import type { Observable } from '@/lib/base/observable';

/** Commands as they run, and projects as the window gets to show them. */
export class Happenings {
  readonly #listeners = new Set<(commandId: string) => void>();
  readonly #waiting = new Map<string, (() => void)[]>();
  #projectId: string | null = null;

  /** Says the id of each command that has run without an error, from now on. */
  get runs(): Observable<string> {
    return {
      subscribe: (next) => {
        this.#listeners.add(next);
        return { unsubscribe: () => void this.#listeners.delete(next) };
      },
    };
  }

  /** A command has run. */
  ran(commandId: string): void {
    for (const listener of this.#listeners) listener(commandId);
  }

  /** The window shows a project. */
  opened(projectId: string): void {
    this.#projectId = projectId;
    for (const resolve of this.#waiting.get(projectId) ?? []) resolve();
    this.#waiting.delete(projectId);
  }

  /** Resolves when the window shows a project; at once when it does already. */
  whenOpen(projectId: string): Promise<void> {
    if (projectId === this.#projectId) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.set(projectId, [...(this.#waiting.get(projectId) ?? []), resolve]);
    });
  }
}
