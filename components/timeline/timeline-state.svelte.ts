// What the timeline and the comparisons remember while the workbench is open; views and commands share it.
import type { Id } from '@/lib/domain/records';
import type { LogPoint } from '@/lib/domain/time-travel/log-keeper';
import type { TimelineScope } from '@/lib/domain/time-travel/timeline';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { oneEach } from '@/lib/workbench/one-each.svelte';

/** How many changes are listed at first, and how many more each time. */
const batch = 200;

/** The state of one workbench's timeline. */
export class TimelineState {
  /** What was asked for by name; `null` follows the editor in front. */
  asked: TimelineScope | null = $state.raw(null);
  limit = $state(batch);
  focusedId: string | null = $state(null);
  /** The code that has the focus in the comparison in front, and the point that it would be restored from. */
  focusedBranch: { readonly codeId: Id; readonly point: LogPoint } | null = $state.raw(null);
  /** Asks the view to take the focus; counts up. */
  focusRequests = $state(0);

  /** Shows the timeline of something, from its newest change. */
  show(scope: TimelineScope | null): void {
    this.asked = scope;
    this.limit = batch;
    this.focusRequests += 1;
  }

  /** Lists older changes, too. */
  showMore(): void {
    this.limit += batch * 5;
  }

  /** Gives what the timeline is of: what was asked for, else the code or fragment in front, else the project. */
  scope(workbench: Workbench<Services>): TimelineScope {
    if (this.asked !== null) return this.asked;
    const input = workbench.activeEditor;
    if (input?.editor === 'code') return { noun: 'code', id: input.key };
    if (input?.reveal !== undefined && (input.editor === 'pdf' || input.editor === 'page'))
      return { noun: 'fragment', id: input.reveal };
    return { noun: 'project' };
  }
}

/** Gives the state of a workbench's timeline. */
export const timelineStateOf = oneEach<Workbench<Services>, TimelineState>(() => new TimelineState());
