// The table of one group of texts: a line a kind, two columns a system.
import type { Kind } from './edits';
import { goneKinds, kinds } from './edits';
import { totalOf, type Result } from './compare';
import type { GroupResults } from './measured';
import { f1, percent } from './score';

const firstWidth = 30;
const width = 24;

/** Gives the table as text: share right and CPU milliseconds of each system, then its totals. */
export function sideBySide({ name, skipped, units, quotes, results }: GroupResults): string {
  if (skipped !== null) return `${name}: skipped, ${skipped}`;
  const systems = [...new Set(results.map(({ system }) => system))];
  const line = (title: string, cells: readonly string[]): string =>
    [title.padEnd(firstWidth), ...cells.map((cell) => cell.padStart(width))].join('');
  const totals = (of: (own: readonly Result[], system: string) => string): string[] =>
    systems.map((system) => of(results, system));
  return [
    `${name}: ${units} units, ${quotes} quotes; % right, CPU ms each, * a sample`,
    line('', systems),
    ...kinds.map((kind) =>
      line(
        kind,
        systems.map((system) => cellOf(results, kind, system)),
      ),
    ),
    line(
      'F1',
      totals((own, system) => f1(totalOf(own, system)).toFixed(2)),
    ),
    line(
      'deleted, anchored anyway',
      totals((own, system) => {
        const score = totalOf(
          own.filter(({ kind }) => goneKinds.has(kind)),
          system,
        );
        return `${percent(score.falselyGiven, score.asked).toFixed(1)} %`;
      }),
    ),
  ].join('\n');
}

function cellOf(results: readonly Result[], kind: Kind, system: string): string {
  const result = results.find((each) => each.kind === kind && each.system === system);
  if (result === undefined) return '-';
  const { score, cpuEach, quotes } = result;
  const sampled = score.asked < quotes ? '*' : ' ';
  return `${percent(score.right, score.asked).toFixed(1)} ${cpuEach.toFixed(3).padStart(9)}${sampled}`;
}
