// "Code all hits with…": which code, how much of the text, which of the hits; then one change.
import { labelIn, type Language } from '@/lib/base/language';
import { plainCitation } from '@/lib/domain/citation';
import { isCodable } from '@/lib/domain/code-records';
import type { Code, Id } from '@/lib/domain/records';
import type { SearchHit } from '@/lib/domain/search';
import type { FoundPassage } from '@/lib/services/hits';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import type { Extent } from './hit-anchors';
import { messages } from './messages';
import { sessionOf } from './search-session.svelte';

/** Hits that can be looked through and coded at once; the list in the side bar has fewer. */
const mostCoded = 3000;

type Chosen = { readonly code: Code; readonly extent: Extent; readonly hits: readonly SearchHit[] };

/** Asks what is to be coded with what, and does it; `codeId` answers the first question. */
export async function codeHits(workbench: Workbench<Services>, codeId: unknown): Promise<void> {
  const session = sessionOf(workbench);
  const text = messages[workbench.language];
  const query = { ...session.query, kinds: ['source'] } as const;
  const { groups } = await workbench.services.search.search(query, { limit: mostCoded });
  const codable = groups.flatMap(({ hits }) => hits).filter(({ field }) => field === 'text');
  if (codable.length === 0) return workbench.notify({ severity: 'info', text: text.onlyTexts });
  const chosen = await choose(workbench, codable, codeId);
  if (chosen === null || chosen.hits.length === 0) return;
  const { codes, passages } = await workbench.withProgress(
    { title: text.coding, isCancellable: true, view: 'search.results' },
    (report, signal) => describeAll(workbench, chosen, { report, signal }),
  );
  if (passages.length < chosen.hits.length)
    workbench.notify({ severity: 'warning', text: text.notFound(chosen.hits.length - passages.length) });
  session.search();
  if (codes === 0) workbench.notify({ severity: 'info', text: text.codedNone });
  else
    await workbench.run('history.offerUndo', text.codedMany(codes, nameOf(chosen.code, workbench.language)));
}

async function choose(
  workbench: Workbench<Services>,
  hits: readonly SearchHit[],
  codeId: unknown,
): Promise<Chosen | null> {
  const text = messages[workbench.language];
  const codes = await workbench.services.codes.all();
  const code =
    codes.find(({ id }) => id === codeId) ??
    (await workbench.pick(codeItems(codes, workbench.language), { title: text.chooseCode }));
  if (code === null) return null;
  const extents: PickItem<Extent>[] = [
    { value: 'sentence', label: text.extents.sentence },
    { value: 'exact', label: text.extents.exact },
  ];
  const extent = await workbench.pick(extents, { title: text.extent });
  if (extent === null) return null;
  const items = await hitItems(workbench, { hits, code });
  const ticked = items.filter(({ description }) => description !== text.hasCode);
  const title = `${text.codeAllTitle}: ${nameOf(code, workbench.language)}`;
  const chosen = await workbench.pickMany(items, { title }, ticked);
  return chosen === null ? null : { code, extent, hits: chosen };
}

/** Groups only order the tree; passages get what is below them. */
function codeItems(codes: readonly Code[], language: Language): PickItem<Code>[] {
  const names = new Map<Id | null, string>(codes.map((code) => [code.id, nameOf(code, language)]));
  return codes
    .filter(({ kind }) => isCodable(kind) && kind !== 'theme')
    .map((code) => ({
      value: code,
      label: nameOf(code, language),
      description: names.get(code.parentId) ?? '',
      icon: code.kind === 'openCode' ? 'tag' : 'symbol-class',
      searchWords: [code.labels.en, code.labels.nl],
      useKey: `code:${code.id}`,
    }));
}

async function hitItems(
  workbench: Workbench<Services>,
  { hits, code }: { readonly hits: readonly SearchHit[]; readonly code: Code },
): Promise<PickItem<SearchHit>[]> {
  const { sources } = sessionOf(workbench);
  const text = messages[workbench.language];
  const codedWith = await rangesWith(workbench, { hits, code });
  return hits.map((hit): PickItem<SearchHit> => {
    const source = sources.get(hit.recordId);
    const cited = source === undefined ? '' : plainCitation(source);
    const has = codedWith(hit);
    return {
      value: hit,
      label: hit.snippet,
      path: hit.page === null ? cited : `${cited}, ${text.page(hit.page)}`,
      ...(has ? { description: text.hasCode } : {}),
    };
  });
}

type Place = { readonly page: number | null; readonly start: number; readonly end: number };

/** Tells of hits whether the code is on them already, as far as the fragments' own anchors say. */
async function rangesWith(
  { services }: Workbench<Services>,
  { hits, code }: { readonly hits: readonly SearchHit[]; readonly code: Code },
): Promise<(hit: SearchHit) => boolean> {
  const places = new Map<Id, Place[]>();
  for (const sourceId of new Set(hits.map(({ recordId }) => recordId))) {
    const coded = await services.coding.ofSource(sourceId);
    const withCode = coded.filter(({ codings }) => codings.some(({ codeId }) => codeId === code.id));
    places.set(
      sourceId,
      withCode.flatMap(({ fragment: { anchor } }): Place[] =>
        anchor.kind === 'pdf' ? [...anchor.pages] : anchor.ranges.map((range) => ({ page: null, ...range })),
      ),
    );
  }
  return ({ recordId, page, range }) =>
    (places.get(recordId) ?? []).some(
      (place) => place.page === page && place.start < range.end && range.start < place.end,
    );
}

async function describeAll(
  { services }: Workbench<Services>,
  { code, extent, hits }: Chosen,
  { report, signal }: { report: (progress: { part: number }) => void; signal: AbortSignal },
): Promise<{ codes: number; passages: readonly FoundPassage[] }> {
  // What reads PDFs is fetched when it is needed.
  const { anchorsOf } = await import('./hit-anchors');
  const passages: FoundPassage[] = [];
  const sourceIds = [...new Set(hits.map(({ recordId }) => recordId))];
  for (const [at, sourceId] of sourceIds.entries()) {
    signal.throwIfAborted();
    const here = hits.filter(({ recordId }) => recordId === sourceId);
    passages.push(...(await anchorsOf(services, sourceId, { hits: here, extent })));
    report({ part: (at + 1) / sourceIds.length });
  }
  signal.throwIfAborted();
  return { codes: await services.hits.codeAll(code.id, passages), passages };
}

function nameOf(code: Code, language: Language): string {
  return labelIn(code.labels, language);
}
