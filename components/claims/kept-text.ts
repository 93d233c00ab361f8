import type { Id } from '@/lib/domain/records';

/** The results text of each project, as long as the browser's tab is open; nothing of it is written to disk by us. */
export class KeptText {
  /** Gives the text of a project; empty when none is kept. */
  of(projectId: Id): string {
    return sessionStorage.getItem(keyOf(projectId)) ?? '';
  }

  /** Keeps it. A text that the browser has no room for is only not there after a reload. */
  keep(projectId: Id, text: string): void {
    try {
      sessionStorage.setItem(keyOf(projectId), text);
    } catch (reason) {
      if (!(reason instanceof DOMException)) throw reason;
    }
  }
}

function keyOf(projectId: Id): string {
  return `codeboom.claims.${projectId}`;
}
