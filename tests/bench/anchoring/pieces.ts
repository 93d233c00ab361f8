// How much of a quote a text has elsewhere: every piece of a few letters votes for the place it points to.

const pieceLength = 5;
const bucket = 32;

/** Where each piece of a folded text stands. */
export type Pieces = ReadonlyMap<string, readonly number[]>;

/** Gives the pieces of a folded text. */
export function piecesOf(folded: string): Pieces {
  const pieces = new Map<string, number[]>();
  for (let at = 0; at + pieceLength <= folded.length; at += 1) {
    const piece = folded.slice(at, at + pieceLength);
    const places = pieces.get(piece);
    if (places === undefined) pieces.set(piece, [at]);
    else places.push(at);
  }
  return pieces;
}

/** Pieces that stand in more places than this say little about any one of them. */
const common = 150;

/** Gives which share of a folded quote's rarer pieces stand together in one other place than `own`, a folded offset; 0 to 1. */
export function lookalikeShare(pieces: Pieces, quote: string, own: number): number {
  const all = Array.from({ length: Math.max(0, quote.length - pieceLength + 1) }, (_, at) => {
    return { at, places: pieces.get(quote.slice(at, at + pieceLength)) ?? [] };
  });
  const rare = all.filter(({ places }) => places.length <= common);
  const counted = rare.length < all.length / 3 ? all : rare;
  const votes = new Map<number, number>();
  const vote = (where: number): void => void votes.set(where, (votes.get(where) ?? 0) + 1);
  for (const { at, places } of counted) {
    for (const place of places) {
      const start = place - at;
      if (Math.abs(start - own) < quote.length) continue;
      vote(Math.floor(start / bucket));
      // A second, shifted division, so that a place near an edge keeps its votes together.
      vote(Math.floor(start / bucket + 0.5) + 0.5);
    }
  }
  let most = 0;
  for (const number of votes.values()) if (number > most) most = number;
  return counted.length === 0 ? 0 : most / counted.length;
}
