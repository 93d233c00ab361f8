// Fragments that share text with each other: where codes meet although no fragment has both.
import type { Evidence } from '@/lib/domain/evidence-index';
import { overlaps } from '@/lib/domain/overlap';
import type { Anchor, Id } from '@/lib/domain/records';

/** Gives the fragments of some evidence with those that share text with each, itself among them. */
export function overlapping(evidence: Iterable<Evidence>): ReadonlyMap<Id, readonly Id[]> {
  const byText = new Map<string, Map<Id, Reach>>();
  for (const { fragment, anchor, source } of evidence) {
    const text = anchor.kind === 'page' ? (anchor.textHash ?? '') : anchor.fingerprint;
    const key = `${source.id} ${anchor.kind} ${text}`;
    const own = byText.get(key);
    if (own === undefined) byText.set(key, new Map([[fragment.id, reachOf(fragment.id, anchor)]]));
    else if (!own.has(fragment.id)) own.set(fragment.id, reachOf(fragment.id, anchor));
  }
  const found = new Map<Id, Id[]>();
  for (const reaches of byText.values()) addOverlaps([...reaches.values()], found);
  return found;
}

/** A fragment from its first place in the text to its last. */
type Reach = { readonly id: Id; readonly anchor: Anchor; readonly start: number; readonly end: number };

/** A page of a PDF holds fewer units than this. */
const pageRoom = 1_000_000;

const knownReaches = new WeakMap<Anchor, Reach>();

/** Anchors never change, and each is of one fragment unless it was taken over with its words. */
function reachOf(id: Id, anchor: Anchor): Reach {
  const known = knownReaches.get(anchor);
  if (known?.id === id) return known;
  const made = newReach(id, anchor);
  knownReaches.set(anchor, made);
  return made;
}

function newReach(id: Id, anchor: Anchor): Reach {
  const places =
    anchor.kind === 'page'
      ? anchor.ranges
      : anchor.pages.map(({ page, start, end }) => ({
          start: page * pageRoom + start,
          end: page * pageRoom + end,
        }));
  const start = Math.min(...places.map((place) => place.start));
  return { id, anchor, start, end: Math.max(...places.map((place) => place.end)) };
}

/** Goes through the text once: only what begins before another one ends can share text with it. */
function addOverlaps(reaches: Reach[], found: Map<Id, Id[]>): void {
  for (const { id } of reaches) found.set(id, [id]);
  let open: Reach[] = [];
  for (const each of reaches.sort((a, b) => a.start - b.start)) {
    open = open.filter(({ end }) => end > each.start);
    for (const other of open) {
      if (!overlaps(each.anchor, other.anchor)) continue;
      found.get(each.id)?.push(other.id);
      found.get(other.id)?.push(each.id);
    }
    open.push(each);
  }
}
