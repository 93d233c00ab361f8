// What a page gets to see of the project: its own fragments, and the codes to choose from.
import { defaultPolarity, treeNodes, type CodeNode } from '@/lib/domain/code-tree';
import type { CodedFragment, SourceDraft } from '@/lib/domain/drafts';
import { placementIn, soughtAnchor } from '@/lib/domain/placement';
import type { Code, Id } from '@/lib/domain/records';
import type { PageCode, PageFragment, PageState } from '@/lib/messaging/protocol';
import type { CoreServices } from '@/lib/services/services';
import { currentLanguage } from './background-services';

const recentCodes = 10;

/** Gives the state of the page that says it is `page`. */
export async function pageState(services: CoreServices, page: SourceDraft): Promise<PageState> {
  const source = await services.sources.identify(page);
  const [language, codes, recent, fragments, changes, keptTexts] = await Promise.all([
    currentLanguage(),
    services.codes.all(),
    services.coding.recentCodes(recentCodes),
    source === null ? [] : services.coding.ofSource(source.id),
    services.history.recentOwn(1),
    source === null ? [] : services.versions.hashesOf(source.id, 'page'),
  ]);
  const codeById = new Map<Id, Code>(codes.map((code) => [code.id, code]));
  return {
    language,
    codes: treeNodes(codes).map((node) => pageCode(node, codeById)),
    recentCodeIds: recent.map((code) => code.id),
    fragments: fragments.flatMap(pageFragment),
    lastChangeId: changes[0]?.id ?? null,
    keptTexts,
  };
}

function pageCode({ code, number }: CodeNode, codeById: ReadonlyMap<Id, Code>): PageCode {
  const { id, labels, type, digit, kind } = code;
  const polarity = defaultPolarity(codeById, id);
  return { id, number, labels, type, digit, polarity, kind };
}

/** A fragment of another face is only this page's when it was placed here. */
function pageFragment({ fragment, codings, hasMemo, placements }: CodedFragment): PageFragment[] {
  const anchor = soughtAnchor(fragment, placements, 'page');
  if (anchor.kind !== 'page') return [];
  const placement = placementIn(placements, 'page');
  const decided =
    placement === undefined || placement.decision === null
      ? null
      : { textHash: placement.textHash, decision: placement.decision };
  const shown = {
    id: fragment.id,
    anchor,
    decided,
    codings: codings.map(({ id, codeId, polarity, absence, note }) => ({
      id,
      codeId,
      polarity,
      absence,
      note,
    })),
    hasMemo,
  };
  return [shown];
}
