import type { BehindNumber } from '@/lib/domain/crosswalk/crosswalk-view';

/** A list that is opened: what it asks, what it is called, and the number that it stands below. */
export type Behind = { readonly asked: BehindNumber; readonly title: string; readonly anchor: Element };
