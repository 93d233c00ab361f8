// A project with two code systems over the same fragments, and a crosswalk between them.
import type { Operation } from '@/lib/domain/change';
import { added } from '@/lib/domain/operations';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Concept } from '@/lib/domain/records';
import { codingWith, fragmentWith, sourceWith } from './random-coding';
import { changeWith, codeWith } from './random-log';

/** Gives a concept with these codes. */
export function conceptWith(id: string, codeIds: readonly string[], values: Partial<Concept> = {}): Concept {
  const base = { projectId: 'project', createdAt: '2026-01-01T00:00:00.000Z', removed: false };
  return { ...base, id, labels: { en: `Concept ${id}`, nl: `Begrip ${id}` }, codeIds, note: '', ...values };
}

/** Fragment 1 and 2 are in source 1, fragment 3 in source 2, fragment 4 in source 3. */
const places = { 1: 1, 2: 1, 3: 2, 4: 3 };

/** Own tree: theme `warmth` with `trust` below it, and `delay`. System `forms`: `emotional`, `material`. */
export const crosswalkCodes = [
  codeWith({ id: 'warmth', kind: 'theme', labels: { en: 'Warm support', nl: 'Warme steun' }, order: 'a0' }),
  codeWith({ id: 'trust', parentId: 'warmth', labels: { en: 'Trust', nl: 'Vertrouwen' } }),
  codeWith({ id: 'delay', labels: { en: '=Delay', nl: 'Uitstel' }, order: 'a1' }),
  codeWith({ id: 'forms', kind: 'system', labels: { en: 'Forms', nl: 'Vormen' }, order: 'a2' }),
  codeWith({
    ...{ id: 'emotional', parentId: 'forms', kind: 'formOfSupport', order: 'a0' },
    labels: { en: 'Emotional support', nl: 'Emotionele steun' },
  }),
  codeWith({
    ...{ id: 'material', parentId: 'forms', kind: 'formOfSupport', order: 'a1' },
    labels: { en: 'Material', nl: 'Materieel' },
  }),
] as const;

const coded: readonly (readonly [codeId: string, fragments: readonly number[]])[] = [
  ['warmth', [1]],
  ['trust', [1, 3]],
  ['delay', [4]],
  ['emotional', [1, 2, 4]],
  ['material', [2]],
];

/** Gives the projection with these concepts; `further` is done after it. */
export function crosswalkProject(
  concepts: readonly Concept[],
  further: readonly Operation[] = [],
): CodebookProjection {
  const operations: Operation[] = [
    ...[1, 2, 3].map((at) => added('source', sourceWith({ id: `source${at}`, year: 2010 + at }))),
    ...Object.entries(places).map(([at, source]) =>
      added('fragment', fragmentWith({ id: `fragment${at}`, sourceId: `source${source}` })),
    ),
    ...crosswalkCodes.map((code) => added('code', code)),
    ...coded.flatMap(([codeId, fragments]) =>
      fragments.map((at) =>
        added('coding', codingWith({ id: `${codeId} ${at}`, codeId, fragmentId: `fragment${at}` })),
      ),
    ),
    ...concepts.map((concept) => added('concept', concept)),
    ...further,
  ];
  const project = new CodebookProjection();
  project.rebuild([changeWith({ id: 'change', operations })]);
  return project;
}
