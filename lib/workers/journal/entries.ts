// The journal's bytes: a file mark, then entries of length, CRC-32, chain and the change as JSON in UTF-8.
//   0  u32  length of the JSON        4  u32  CRC-32 of the JSON        8  u64  chain up to and with this entry
// The chain is a fast 64-bit hash over (chain before, length, CRC). It finds entries that are lost, doubled or
// out of order; against a forger, who could count along, it does not help. All numbers little endian.
import type { Change } from '@/lib/domain/change';
import { crc32 } from './crc32';
import type { JournalMark } from './journal';

const fileMark = new TextEncoder().encode('CBJRNL1\n');
const headerSize = 16;

/** A 64-bit chain value in two halves. */
export type Chain = { readonly high: number; readonly low: number };

/** The chain before the first entry. */
export const chainStart: Chain = { high: 0x636f6465, low: 0x626f6f6d };

/** What a journal file holds. */
export type JournalContent = {
  /** Every change that came out whole, each once. */
  readonly changes: readonly Change[];
  readonly entries: number;
  readonly chain: Chain;
  /** What is wrong, with entry number and byte; empty when nothing is. */
  readonly damage: readonly string[];
};

/** Gives the chain with one more entry. */
export function chainAfter({ high, low }: Chain, length: number, crc: number): Chain {
  const a = mix(high ^ crc, low);
  const b = mix(low ^ length, a);
  return { high: mix(a, b) >>> 0, low: mix(b, a ^ 0x9e3779b9) >>> 0 };
}

function mix(value: number, salt: number): number {
  let mixed = Math.imul(value ^ Math.imul(salt, 0x85ebca77), 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae3d);
  return mixed ^ (mixed >>> 13);
}

/** Gives the mark of a journal that stands at this chain. */
export function markOf(entries: number, { high, low }: Chain): JournalMark {
  const hex = (half: number): string => half.toString(16).padStart(8, '0');
  return { entries, chain: hex(high) + hex(low) };
}

/** Gives the bytes that continue a journal after `chain`; a new file starts with the file mark. */
export function encodeEntries(
  changes: readonly Change[],
  start: Chain | 'new file',
): { bytes: Uint8Array<ArrayBuffer>; chain: Chain } {
  const parts: Uint8Array[] = start === 'new file' ? [fileMark] : [];
  let chain = start === 'new file' ? chainStart : start;
  for (const change of changes) {
    const json = new TextEncoder().encode(JSON.stringify(change));
    const crc = crc32(json);
    chain = chainAfter(chain, json.length, crc);
    parts.push(encodeHeader(json.length, crc, chain), json);
  }
  return { bytes: concatenate(parts), chain };
}

function encodeHeader(length: number, crc: number, chain: Chain): Uint8Array {
  const header = new Uint8Array(headerSize);
  const view = new DataView(header.buffer);
  [length, crc, chain.high, chain.low].forEach((value, index) => view.setUint32(index * 4, value, true));
  return header;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

/** Reads a journal file. Damaged entries are left out and named; whole ones after them are still read where they can be found. */
export function decodeJournal(bytes: Uint8Array): JournalContent {
  const reader = new EntryReader(bytes);
  while (reader.readNext());
  return reader.content();
}

class EntryReader {
  readonly #view: DataView;
  readonly #changes = new Map<string, Change>();
  readonly #damage: string[] = [];
  #offset = fileMark.length;
  #entries = 0;
  #chain = chainStart;

  constructor(private readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length > 0 && !fileMark.every((byte, index) => bytes[index] === byte))
      this.#report('no file mark');
  }

  content(): JournalContent {
    return {
      changes: [...this.#changes.values()],
      entries: this.#entries,
      chain: this.#chain,
      damage: this.#damage,
    };
  }

  /** Reads one entry; false at the end, or where the next entry cannot be found. */
  readNext(): boolean {
    const left = this.bytes.length - this.#offset;
    if (left <= 0) return false;
    if (left < headerSize) return this.#report('is cut off');
    const [length, crc, high, low] = [0, 4, 8, 12].map((at) => this.#view.getUint32(this.#offset + at, true));
    if (length === undefined || crc === undefined || high === undefined || low === undefined) return false;
    if (length > left - headerSize) return this.#report('is cut off');
    const json = this.bytes.subarray(this.#offset + headerSize, this.#offset + headerSize + length);
    const expected = chainAfter(this.#chain, length, crc);
    const isChained = expected.high === high && expected.low === low;
    const isWhole = crc32(json) === crc;
    if (!isChained) this.#report('is out of sequence');
    if (!isWhole) this.#report('does not match its checksum');
    // Neither length nor content can be trusted: where the next entry starts is unknown.
    if (!isChained && !isWhole) return false;
    if (isWhole) this.#take(json);
    this.#entries += 1;
    this.#chain = { high, low };
    this.#offset += headerSize + length;
    return true;
  }

  #take(json: Uint8Array): void {
    // The checksum says that these are the bytes that a change was written as.
    const change = JSON.parse(new TextDecoder().decode(json)) as Change;
    if (!this.#changes.has(change.id)) this.#changes.set(change.id, change);
  }

  #report(what: string): false {
    this.#damage.push(`Entry ${this.#entries + 1} at byte ${this.#offset} ${what}`);
    return false;
  }
}
