// The tables that every project is offered, before anybody makes one of their own.
import { labelIn, type Labels } from '@/lib/base/language';
import { projectValues } from '@/lib/domain/attributes/project-values';
import { ruleName, ruleOf } from '@/lib/domain/attributes/rule';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Attribute } from '@/lib/domain/records';
import type { CrossRequest, Dimension } from './cross-table';
import type { EvidenceRequest } from './table-makers';

/** A table with a name. */
export type TablePreset = {
  /** Stable: names it in commands and settings. */
  readonly key: string;
  readonly title: Labels;
  readonly request: EvidenceRequest;
};

const codes: Dimension = { by: 'code', scope: 'own', level: 'all' };
const themes: Dimension = { by: 'code', scope: 'own', level: 'themes' };
const characteristics: Dimension = { by: 'code', scope: 'own', level: 'characteristics' };
const counted = { table: 'cross', layers: null, unit: 'documents', show: 'count', scope: 'own' } as const;

function cross(rows: Dimension, columns: Dimension, more: Partial<CrossRequest> = {}): CrossRequest {
  return { ...counted, rows, columns, hidesEmpty: false, ...more };
}

const always: readonly TablePreset[] = [
  {
    key: 'polarity',
    title: { en: 'Polarity and type per theme', nl: 'Polariteit en type per thema' },
    request: cross(themes, { by: 'polarity' }, { layers: { by: 'type' }, hidesEmpty: true }),
  },
  {
    key: 'codePolarity',
    title: { en: 'Codes by polarity', nl: 'Codes naar polariteit' },
    request: cross(codes, { by: 'polarity' }),
  },
  {
    key: 'documents',
    title: { en: 'Codes by publication', nl: 'Codes naar publicatie' },
    request: cross(characteristics, { by: 'document' }, { unit: 'fragments', most: 100 }),
  },
  {
    key: 'together',
    title: { en: 'Codes together: Jaccard', nl: 'Codes samen: Jaccard' },
    request: cross(characteristics, characteristics, { show: 'jaccard', hidesEmpty: true, most: 100 }),
  },
  {
    key: 'meetings',
    title: { en: 'Codes on the same fragment', nl: 'Codes op hetzelfde fragment' },
    request: cross(characteristics, characteristics, { unit: 'fragments', hidesEmpty: true, most: 100 }),
  },
  {
    key: 'overlaps',
    title: { en: 'Codes on overlapping text: Jaccard', nl: 'Codes op overlappende tekst: Jaccard' },
    request: cross(characteristics, characteristics, {
      unit: 'overlaps',
      show: 'jaccard',
      hidesEmpty: true,
      most: 100,
    }),
  },
  {
    key: 'coders',
    title: { en: 'Codes by coder', nl: 'Codes naar codeur' },
    request: cross(codes, { by: 'coder' }, { unit: 'codings' }),
  },
  {
    key: 'years',
    title: { en: 'Themes by year', nl: 'Thema’s naar jaar' },
    request: cross(themes, { by: 'year' }),
  },
  {
    key: 'spread',
    title: { en: 'Codes per publication', nl: 'Codes per publicatie' },
    request: { table: 'spread', scope: 'own' },
  },
  {
    key: 'coverage',
    title: { en: 'Coverage: publications by theme', nl: 'Dekking: publicaties naar thema' },
    request: { table: 'coverage', scope: 'own', level: 'themes' },
  },
  {
    key: 'saturation',
    title: { en: 'Saturation: new codes', nl: 'Verzadiging: nieuwe codes' },
    request: { table: 'saturation', scope: 'own' },
  },
  {
    key: 'days',
    title: { en: 'Codings per day', nl: 'Coderingen per dag' },
    request: { table: 'days', scope: 'own' },
  },
];

/** Gives the tables that a project is offered: those that every project has, then those of its attributes. */
export function tablePresets(project: CodebookProjection): TablePreset[] {
  const { attributes } = projectValues(project);
  const choices = attributes.filter(({ kind }) => kind === 'choice');
  return [
    ...always,
    // Kinds of evidence, designs and the like, for each code.
    ...choices.map(({ id, labels, origin }): TablePreset => ({
      key: `codes ${id}`,
      title:
        origin === 'study.design'
          ? {
              en: `Kinds of evidence per code: ${labelIn(labels, 'en').toLowerCase()}`,
              nl: `Soorten bewijs per code: ${labelIn(labels, 'nl').toLowerCase()}`,
            }
          : {
              en: `Codes by ${labelIn(labels, 'en').toLowerCase()}`,
              nl: `Codes naar ${labelIn(labels, 'nl').toLowerCase()}`,
            },
      request: cross(codes, { by: 'attribute', attributeId: id }),
    })),
    ...attributes
      .filter(({ about, kind }) => about === 'source' && kind !== 'text')
      .map(({ id, labels }): TablePreset => ({
        key: `frequencies ${id}`,
        title: { en: `Frequencies: ${labelIn(labels, 'en')}`, nl: `Frequenties: ${labelIn(labels, 'nl')}` },
        request: { table: 'frequencies', attributeId: id },
      })),
    ...attributes.flatMap(rulePresets),
  ];
}

function rulePresets(attribute: Attribute): TablePreset[] {
  const rule = ruleOf(attribute);
  if (rule === null) return [];
  const { id: attributeId, about } = attribute;
  const [en, nl] = [ruleName(attribute, rule, 'en'), ruleName(attribute, rule, 'nl')];
  const byCode: TablePreset = {
    key: `codes rule ${attributeId}`,
    title: { en: `Codes by ${en.toLowerCase()}`, nl: `Codes naar ${nl.toLowerCase()}` },
    request: cross(codes, { by: 'rule', attributeId }),
  };
  if (about === 'fragment') return [byCode];
  const frequencies: TablePreset = {
    key: `frequencies rule ${attributeId}`,
    title: { en: `Frequencies: ${en}`, nl: `Frequenties: ${nl}` },
    request: { table: 'frequencies', attributeId, counts: 'rule' },
  };
  return [byCode, frequencies];
}
