import { describe, expect, it } from 'vitest';
import type { AnchorState, Placement } from '@/lib/domain/records';
import type { PlacedFragment } from '@/lib/services/placements';
import { fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { compareInQueue, queueNodes } from './queue-rows';

function item(id: number, sourceId: string, state: AnchorState): PlacedFragment {
  const fragment = fragmentWith({ id: `fragment${id}`, sourceId });
  const placement: Placement = {
    ...{ id: `p${id}`, projectId: 'project', createdAt: '', removed: false, fragmentId: fragment.id },
    ...{ sourceId, face: 'page', textHash: 'later', state, places: [], stood: null, decision: null },
  };
  return { placement, fragment, source: sourceWith({ id: sourceId }), codings: [] };
}

describe('the rows of the queue', () => {
  const items = [
    item(2, 'source3', 'changed'),
    item(4, 'source2', 'changed'),
    item(6, 'source2', 'unsure'),
    item(8, 'source2', 'lost'),
    item(0, 'source2', 'lost'),
  ].sort(compareInQueue);

  it('stand by source, the worst first, else in reading order', () => {
    const rows = queueNodes(items, 'en').map((node) => node.item?.placement.id ?? node.label);
    expect(rows).toEqual(['source2, 2020', 'p0', 'p8', 'p6', 'p4', 'source3, 2020', 'p2']);
  });

  it('say what is the matter, and after a decision what was decided', () => {
    const [first] = items;
    if (first === undefined) throw new Error('No items');
    const decided = { ...first, placement: { ...first.placement, decision: 'gone' as const } };
    expect(queueNodes([first], 'nl')[1]?.description).toBe('niet gevonden');
    expect(queueNodes([decided], 'nl')[1]?.description).toBe('uit de tekst verdwenen');
  });
});
