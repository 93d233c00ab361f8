import type { FoldState } from '@/lib/domain/fold';
import type { Source } from '@/lib/domain/records';
import type { TimelineNames } from './change-words';

/** Gives how things are called in a state; what was removed keeps its name. */
export function namesIn(state: FoldState, cite: (source: Source) => string): TimelineNames {
  const citationOfSource = (id: string): string | null => {
    const source = state.source.get(id);
    return source === undefined ? null : cite(source);
  };
  return {
    code: (id) => state.code.get(id)?.labels ?? null,
    coding: (id) => state.coding.get(id) ?? null,
    citationOfSource,
    citationOfFragment: (id) => {
      const fragment = state.fragment.get(id);
      return fragment === undefined ? null : citationOfSource(fragment.sourceId);
    },
  };
}
