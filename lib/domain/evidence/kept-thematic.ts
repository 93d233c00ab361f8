// The makers of thematic tables that were asked last.
import type { ThematicTableOptions } from '@/lib/domain/codebook-view';
import type { CodebookProjection } from '@/lib/domain/projection';
import { ThematicTableMaker } from '@/lib/domain/thematic-table';

const makers = new WeakMap<CodebookProjection, Map<string, ThematicTableMaker>>();

/** As many as there are tables side by side with another tree or number of quotes. */
const mostMakers = 4;

/** Gives the maker of thematic tables with some options: one that made a table before makes anew only the rows that changed. */
export function keptThematicMaker(
  project: CodebookProjection,
  options: ThematicTableOptions,
): ThematicTableMaker {
  const own = makers.get(project) ?? new Map<string, ThematicTableMaker>();
  makers.set(project, own);
  const key = `${JSON.stringify(options.scope)} ${options.quotesPerRow}`;
  const maker = own.get(key) ?? new ThematicTableMaker(project, options);
  own.delete(key);
  own.set(key, maker);
  for (const oldest of own.keys()) {
    if (own.size <= mostMakers) break;
    own.delete(oldest);
  }
  return maker;
}
