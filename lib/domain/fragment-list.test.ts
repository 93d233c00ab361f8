import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomCodingLog } from '@/tests/support/random-coding';
import { codePage } from './evidence-views';
import { FragmentLister } from './fragment-list';
import { CodebookProjection } from './projection';

it('lists what the page of a code shows: the same fragments in the same order, with the same codings', () => {
  fc.assert(
    fc.property(randomCodingLog, (changes) => {
      const projection = new CodebookProjection();
      projection.rebuild(changes);
      const lister = new FragmentLister();
      for (const { code } of projection.nodes) {
        const page = codePage(projection, code.id);
        const list = lister.list(projection, code.id);
        const shown = (page?.groups ?? []).filter(({ fragments }) => fragments.length > 0);
        expect(list?.groups.map(({ sourceId, fragmentIds }) => [sourceId, fragmentIds])).toEqual(
          shown.map(({ document, fragments }) => [
            document.sourceId,
            fragments.map(({ fragment }) => fragment.id),
          ]),
        );
        const ids = (list?.groups ?? []).flatMap(({ fragmentIds }) => fragmentIds);
        expect(lister.fragments(ids).map(({ codings }) => codings.map(({ id }) => id))).toEqual(
          shown.flatMap(({ fragments }) =>
            fragments.map(({ codings }) => codings.map(({ id }) => id).sort()),
          ),
        );
      }
    }),
  );
});

it('gives nothing of a code that is not there, and leaves out what is not in the list', () => {
  const lister = new FragmentLister();
  expect(lister.list(new CodebookProjection(), 'gone')).toBeNull();
  expect(lister.fragments(['gone'])).toEqual([]);
  expect(lister.codingIds(['gone'])).toEqual([]);
});
