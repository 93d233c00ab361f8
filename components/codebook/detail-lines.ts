// Lists of a code as a person writes them: one a line.
import type { CodeDimension } from '@/lib/domain/records';

/** Gives the lines that say something, each once. */
export function readLines(written: string): string[] {
  const lines = written.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '');
}

/** Gives dimensions as lines: `location: internal`. */
export function writtenDimensions(dimensions: readonly CodeDimension[]): string {
  return dimensions.map(({ name, value }) => (value === '' ? name : `${name}: ${value}`)).join('\n');
}

/** Reads such lines; a name that comes twice has its last value, `null` for no lines. */
export function readDimensions(written: string): CodeDimension[] | null {
  const byName = new Map<string, string>();
  for (const line of readLines(written)) {
    const at = line.indexOf(':');
    const name = (at < 0 ? line : line.slice(0, at)).trim();
    if (name !== '') byName.set(name, at < 0 ? '' : line.slice(at + 1).trim());
  }
  return byName.size === 0 ? null : [...byName].map(([name, value]) => ({ name, value }));
}
