import type { CodePage, CodePageFragment, DocumentEntry } from '@/lib/domain/codebook-view';
import type { Id } from '@/lib/domain/records';

/** A passage that shows what a code is used for. */
export type PeekExample = { readonly entry: CodePageFragment; readonly document: DocumentEntry };

/** Passages beside a definition; more are on the code's page. */
const most = 3;

/** Gives up to three passages of a code, from as many documents as there are, without the one that is looked at. */
export function examplesOf({ groups }: Pick<CodePage, 'groups'>, lookedAt: Id): PeekExample[] {
  const byDocument = groups.map(({ document, fragments }) =>
    fragments.filter(({ fragment }) => fragment.id !== lookedAt).map((entry) => ({ entry, document })),
  );
  const longest = Math.max(0, ...byDocument.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, turn) =>
    byDocument.flatMap((examples) => examples[turn] ?? []),
  );
  return inTurn.flat().slice(0, most);
}
