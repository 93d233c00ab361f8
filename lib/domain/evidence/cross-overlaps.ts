// Fragments that share text with each other: where codes meet although no fragment has both.
import type { Evidence } from '@/lib/domain/evidence-index';
import { overlaps } from '@/lib/domain/overlap';
import type { Anchor, Id } from '@/lib/domain/records';

/** A fragment from its first place in the text to its last. */
type Reach = {
  readonly id: Id;
  /** Names the text: places in different ones have nothing in common. */
  readonly text: string;
  readonly anchor: Anchor;
  readonly start: number;
  readonly end: number;
};

/** Which fragments share text with which. */
export class SharedText {
  readonly #reaches = new Map<Id, Reach>();
  readonly #byText = new Map<string, Map<Id, Reach>>();
  /** Of those that share text with any, the others. */
  readonly #others = new Map<Id, Id[]>();

  constructor(evidence: Iterable<Evidence>) {
    for (const each of evidence) {
      if (!this.#reaches.has(each.fragment.id)) this.#keep(reachOf(each));
    }
    for (const reaches of this.#byText.values()) this.#relateAll([...reaches.values()]);
  }

  /** Gives the other fragments that share text with one. */
  others(id: Id): readonly Id[] {
    return this.#others.get(id) ?? none;
  }

  /** Puts a fragment in, which is not in yet. */
  put(evidence: Evidence): void {
    const own = reachOf(evidence);
    for (const other of this.#byText.get(own.text)?.values() ?? []) {
      if (other.start < own.end && own.start < other.end) this.#relate(own, other);
    }
    this.#keep(own);
  }

  /** Takes a fragment out. */
  take(id: Id): void {
    const reach = this.#reaches.get(id);
    if (reach === undefined) return;
    this.#reaches.delete(id);
    this.#byText.get(reach.text)?.delete(id);
    for (const other of this.others(id)) {
      this.#others.set(
        other,
        this.others(other).filter((each) => each !== id),
      );
    }
    this.#others.delete(id);
  }

  #keep(reach: Reach): void {
    this.#reaches.set(reach.id, reach);
    const inText = this.#byText.get(reach.text);
    if (inText === undefined) this.#byText.set(reach.text, new Map([[reach.id, reach]]));
    else inText.set(reach.id, reach);
  }

  /** Goes through the text once: only what begins before another one ends can share text with it. */
  #relateAll(reaches: Reach[]): void {
    let open: Reach[] = [];
    for (const each of reaches.sort((a, b) => a.start - b.start)) {
      open = open.filter(({ end }) => end > each.start);
      for (const other of open) this.#relate(each, other);
      open.push(each);
    }
  }

  #relate(one: Reach, other: Reach): void {
    if (!overlaps(one.anchor, other.anchor)) return;
    this.#addOther(one.id, other.id);
    this.#addOther(other.id, one.id);
  }

  #addOther(id: Id, other: Id): void {
    const known = this.#others.get(id);
    if (known === undefined) this.#others.set(id, [other]);
    else known.push(other);
  }
}

const none: readonly Id[] = [];

/** A page of a PDF holds fewer units than this. */
const pageRoom = 1_000_000;

const knownReaches = new WeakMap<Anchor, Reach>();

/** Anchors never change, and each is of one fragment and article unless it was taken over with its words. */
function reachOf({ fragment, anchor, source }: Evidence): Reach {
  const known = knownReaches.get(anchor);
  if (known?.id === fragment.id && known.text.startsWith(source.id)) return known;
  const text = anchor.kind === 'page' ? (anchor.textHash ?? '') : anchor.fingerprint;
  const places =
    anchor.kind === 'page'
      ? anchor.ranges
      : anchor.pages.map(({ page, start, end }) => ({
          start: page * pageRoom + start,
          end: page * pageRoom + end,
        }));
  const made = {
    ...{ id: fragment.id, text: `${source.id} ${anchor.kind} ${text}`, anchor },
    start: Math.min(...places.map((place) => place.start)),
    end: Math.max(...places.map((place) => place.end)),
  };
  knownReaches.set(anchor, made);
  return made;
}
