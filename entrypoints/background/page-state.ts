// What a page gets to see of the project: its own fragments, and the codes to choose from.
import { systemOf } from '@/lib/domain/code-systems/system-of';
import { defaultPolarity, treeNodes, type CodeNode } from '@/lib/domain/code-tree';
import type { CodedFragment, SourceDraft } from '@/lib/domain/drafts';
import { carriedAnchor, placementIn, soughtAnchor } from '@/lib/domain/placement';
import type { Code, Id } from '@/lib/domain/records';
import { isArea } from '@/lib/domain/shown-quote';
import { pageWords } from '@/lib/messaging/page-words';
import type { PageCode, PageFragment, PageState } from '@/lib/messaging/protocol';
import type { CoreServices } from '@/lib/services/services';
import { currentLanguage } from '@/entrypoints/shared/core-services';
import { hasSingleKeys } from '@/entrypoints/shared/single-keys';

const recentCodes = 10;

/** Gives the state of the page that says it is `page`. */
export async function pageState(services: CoreServices, page: SourceDraft): Promise<PageState> {
  const source = await services.sources.identify(page);
  // A page that is none of the project's sources may still be a face of one of its articles.
  if (source === null) await services.faces.meet(page);
  const [language, codes, recent, fragments, changes, keptTexts, keptPages, hasSingle] = await Promise.all([
    currentLanguage(),
    services.codes.all(),
    services.coding.recentCodes(recentCodes),
    source === null ? [] : services.coding.ofSource(source.id),
    services.history.recentOwn(1),
    source === null ? [] : services.versions.hashesOf(source.id),
    keptPagesOf(services, source?.id),
    hasSingleKeys(),
  ]);
  const codeById = new Map<Id, Code>(codes.map((code) => [code.id, code]));
  return {
    language,
    words: pageWords[language],
    codes: treeNodes(codes).map((node) => pageCode(node, codeById)),
    recentCodeIds: recent.map((code) => code.id),
    fragments: fragments.filter(isOfWords).map((each) => pageFragment(each, source?.id ?? '')),
    lastChangeId: changes[0]?.id ?? null,
    keptTexts,
    keptPages,
    hasSingleKeys: hasSingle,
  };
}

async function keptPagesOf(services: CoreServices, sourceId: Id | undefined): Promise<string[] | null> {
  if (!(await services.versions.keepsPages())) return null;
  const pages = sourceId === undefined ? [] : await services.versions.pagesOf(sourceId);
  return pages.map(({ textHash }) => textHash);
}

function pageCode({ code, number }: CodeNode, codeById: ReadonlyMap<Id, Code>): PageCode {
  const { id, labels, type, digit, kind } = code;
  const polarity = defaultPolarity(codeById, id);
  const system = systemOf(codeById, id);
  const inSystem = system === null || system.id === id ? {} : { system: system.labels };
  return { id, number, labels, type, digit, polarity, kind, ...inSystem };
}

/** A rectangle of a PDF cannot be found in a page by its words. */
function isOfWords({ fragment }: CodedFragment): boolean {
  return !isArea(fragment.anchor);
}

function pageFragment({ fragment, codings, hasMemo, placements }: CodedFragment, sourceId: Id): PageFragment {
  const placement = placementIn(placements, sourceId);
  const isElsewhere = fragment.sourceId !== sourceId;
  const sought = soughtAnchor(fragment, placements, sourceId);
  const isInThisFace = sought.kind === 'page' && (!isElsewhere || placement !== undefined);
  const decided =
    placement === undefined || placement.decision === null
      ? null
      : { textHash: placement.textHash, decision: placement.decision };
  return {
    id: fragment.id,
    anchor: isInThisFace ? sought : carriedAnchor(sought),
    isElsewhere,
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
}
