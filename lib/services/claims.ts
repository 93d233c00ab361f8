import { checkClaims, type ClaimReport } from '@/lib/domain/claims/check-claims';
import { claimProjectOf } from '@/lib/domain/claims/claims-of-project';
import { plainCitation } from '@/lib/domain/citation';
import type { Id, Source } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import { readProject } from '@/lib/store/read/project-state';
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

/** Checks what people write against what they coded. */
export class ClaimsService {
  constructor(private readonly context: ServiceContext) {}

  /** Gives what a results text says and the open project does not, and the other way round. Nothing is kept. */
  async check(text: string): Promise<ClaimReport> {
    const projectId = await this.context.currentProjectId();
    const { state } = await readProject(this.context.database, projectId);
    return checkClaims(text, claimProjectOf(state));
  }

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
