/** Gives the path of an unbranded Chromium, or null. */
export function findChromium(): string | null;
/** Gives a Chromium, installing one first when there is none; throws one clear sentence when that fails. */
export function ensureChromium(say?: (line: string) => void): string;
/** Gives the command-line flags every automated run needs. */
export function chromiumFlags(): string[];
