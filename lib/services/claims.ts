import { plainCitation } from '@/lib/domain/citation';
import type { Id, Source } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import { fragmentById } from '@/lib/store/read/fragments';
import { sourceById } from '@/lib/store/read/sources';
import type { ServiceContext } from './context';

/** A fragment behind a finding, with what it takes to open it. */
export type ClaimFragment = {
  readonly fragmentId: Id;
  readonly sourceId: Id;
  readonly kind: Source['kind'];
  readonly quote: string;
  readonly citation: string;
};

/** What stands behind the findings of the claim check, which the codebook worker makes. */
export class ClaimsService {
  constructor(private readonly context: ServiceContext) {}

  /** Gives those of these fragments that are there, in their order. */
  async fragments(ids: readonly Id[]): Promise<ClaimFragment[]> {
    const { database } = this.context;
    const found = await Promise.all(
      ids.map(async (id): Promise<ClaimFragment[]> => {
        const fragment = await fragmentById(database, id);
        const source = fragment === undefined ? undefined : await sourceById(database, fragment.sourceId);
        if (fragment === undefined || source === undefined || fragment.removed) return [];
        const quote = shownQuote(fragment.anchor, fragment.language);
        return [
          { fragmentId: id, sourceId: source.id, kind: source.kind, quote, citation: plainCitation(source) },
        ];
      }),
    );
    return found.flat();
  }
}
