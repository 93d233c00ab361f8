// Fragments whose source has changed, as a search reports them.
import type { Anchor, AnchorState, Fragment, Place, PlaceScores, Placement } from '@/lib/domain/records';
import type { CoreServices } from '@/lib/services/services';
import { codeOf, pageAnchor, pageDraft, pdfAnchor } from './services';

const scores: PlaceScores = { words: 0.926, before: 1, after: 0.5, inPlace: true, own: 1, other: 0 };
const placeOf = (anchor: Anchor): Place => ({ anchor, scores });

type Reported = { state: AnchorState; places?: readonly Place[]; stood?: Placement['stood'] };

async function report(services: CoreServices, { id, sourceId, anchor }: Fragment, reported: Reported) {
  await services.placements.report({
    sourceId,
    face: anchor.kind,
    textHash: 'later',
    outcomes: [
      { fragmentId: id, state: reported.state, places: reported.places ?? [], stood: reported.stood ?? null },
    ],
  });
}

/** Makes a changed and a lost fragment of a page, and an unsure one of a PDF. */
export async function threeDoubtful({ services }: { services: CoreServices }) {
  const code = await codeOf(services, '000.C7');
  const coded = async (source: Parameters<typeof services.coding.codePassage>[0]['source'], anchor: Anchor) =>
    (await services.coding.codePassage({ source, anchor, language: 'en', code: code.id })).fragment;
  const file = {
    ...pageDraft,
    kind: 'pdf',
    doi: null,
    url: null,
    fileId: 'f',
    title: 'On walking',
    year: 2023,
  } as const;
  const changed = await coded(pageDraft, pageAnchor('they trusted each other'));
  const lost = await coded(pageDraft, pageAnchor('nobody asked', 900));
  const unsure = await coded(file, pdfAnchor('somebody to call', 7));
  await report(services, changed, {
    state: 'changed',
    places: [placeOf(pageAnchor('they relied on each other'))],
  });
  await report(services, lost, {
    state: 'lost',
    stood: { before: 'A quiet year.', after: 'Then she left.' },
  });
  const places = [placeOf(pdfAnchor('somebody to call', 8)), placeOf(pdfAnchor('somebody to call', 3))];
  await report(services, unsure, { state: 'unsure', places });
  return { changed, lost, unsure };
}

/** Gives what became of a fragment. */
export async function placementOf(services: CoreServices, fragment: Fragment) {
  const coded = await services.coding.ofSource(fragment.sourceId);
  return coded.find((each) => each.fragment.id === fragment.id)?.placements[0];
}
