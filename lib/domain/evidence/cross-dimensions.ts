// What the rows and columns of a cross table can be: each splits the codings into categories; one coding may be in several.
import type { Language } from '@/lib/base/language';
import { polarityKeyOf, polarityKeys } from '@/lib/domain/codebook-view';
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { Evidence } from '@/lib/domain/evidence-index';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id, NetworkType } from '@/lib/domain/records';
import { isHeading, numberedLabel, polarityWords, typeWords } from '@/lib/domain/thematic-words';
import { nodesAt, type CodeLevel } from './code-levels';
import { byAttribute } from './cross-attributes';
import { byRule } from './cross-rules';
import { crossWords } from './cross-words';
import { bandLabel, bandsOf, isIn, type Bands } from './number-bands';
import { nodesWithin } from './quote-rows';

/** What codings are split by. */
export type Dimension =
  | { readonly by: 'code'; readonly scope: TreeScope; readonly level: CodeLevel }
  | { readonly by: 'polarity' | 'type' | 'document' | 'coder' | 'language' }
  /** Left out, every year and every value is a category of its own. */
  | { readonly by: 'year'; readonly bands?: Bands }
  | { readonly by: 'attribute'; readonly attributeId: Id; readonly bands?: Bands }
  /** Whether the rule of an attribute holds. */
  | { readonly by: 'rule'; readonly attributeId: Id };

/** One of the parts that a dimension has. */
export type Category = {
  /** The same whatever the language. */
  readonly key: string;
  readonly label: string;
  readonly depth: number;
  readonly isHeading: boolean;
  readonly type?: NetworkType;
  readonly sourceId?: Id;
  readonly codeId?: Id;
};

/** A dimension of a project. */
export type Split = {
  readonly title: string;
  readonly categories: readonly Category[];
  /** Gives the places in `categories` of those that a coding is in. */
  readonly of: (evidence: Evidence) => readonly number[];
};

/** Splits a project's codings. A document or code that has none is a category all the same. */
export function splitBy(project: CodebookProjection, dimension: Dimension, language: Language): Split {
  const words = crossWords[language];
  switch (dimension.by) {
    case 'code':
      return byCode(project, dimension, language);
    case 'polarity':
      return fixed(
        words.polarity,
        polarityKeys.map((key) => plain(key, polarityWords[key][language])),
        ({ coding }) => polarityKeyOf(coding),
      );
    case 'type':
      return byType(project, language);
    case 'document':
      return byDocument(project, language);
    case 'coder':
      return found(project, { title: words.coder, none: words.noCoder }, ({ coding }) => coding.coder);
    case 'language':
      return found(project, { title: words.language, none: words.unknown }, ({ face }) =>
        face.language === null ? '' : words.languages[face.language],
      );
    case 'year':
      if (dimension.bands !== undefined) return byYears(project, dimension.bands, language);
      return found(project, { title: words.year, none: words.unknown }, ({ source }) =>
        source.year === null ? '' : String(source.year),
      );
    case 'attribute':
      return byAttribute(project, dimension, language);
    case 'rule':
      return byRule(project, dimension, language);
  }
}

function byCode(
  project: CodebookProjection,
  { scope, level }: Extract<Dimension, { by: 'code' }>,
  language: Language,
): Split {
  const nodes = nodesAt(project, nodesWithin(project, scope), level);
  const categories = nodes.map(({ code, depth, number }): Category => {
    const heading = isHeading(code);
    const label = numberedLabel({ number, labels: code.labels }, language);
    const own = { key: code.id, label, codeId: code.id, isHeading: level === 'all' && heading };
    return { ...own, depth: level === 'all' ? depth : 0, ...(code.type === null ? {} : { type: code.type }) };
  });
  const places = new Map(categories.map(({ key }, at) => [key, at]));
  const known = new Map<Id, readonly number[]>();
  const of = ({ coding }: Evidence): readonly number[] => {
    const made = known.get(coding.codeId);
    if (made !== undefined) return made;
    const own = (project.node(coding.codeId)?.path ?? []).flatMap((id) => places.get(id) ?? []);
    known.set(coding.codeId, own);
    return own;
  };
  return { title: crossWords[language].codes, categories, of };
}

function byType(project: CodebookProjection, language: Language): Split {
  const types: readonly NetworkType[] = ['structural', 'interaction', 'person'];
  const categories = types.map((type) => ({ ...plain(type, typeWords[type][language]), type }));
  return fixed(
    crossWords[language].type,
    [...categories, plain('none', crossWords[language].noType)],
    ({ coding }) => project.node(coding.codeId)?.code.type ?? 'none',
  );
}

function byDocument(project: CodebookProjection, language: Language): Split {
  const documents = project.cited.inOrder(project.records.source.keys());
  const categories = documents.map(({ source, citation }) => ({
    ...plain(source.id, citation),
    sourceId: source.id,
  }));
  return fixed(crossWords[language].document, categories, ({ source }) => source.id);
}

/** Years in bands; a band in between that has nothing is a category all the same. */
function byYears(project: CodebookProjection, bands: Bands, language: Language): Split {
  const words = crossWords[language];
  const years = [...project.records.source.values()].flatMap(({ removed, year }) =>
    removed || year === null ? [] : [{ low: year, high: year }],
  );
  const parts = bandsOf(bands, years, 'year');
  const look = { isWhole: true, isYear: true, language };
  return fixed(
    words.year,
    [...parts.map((band) => plain(band.key, bandLabel(band, look))), plain('', words.unknown)],
    ({ source: { year } }) =>
      year === null ? '' : (parts.find((band) => isIn({ low: year, high: year }, band))?.key ?? ''),
  );
}

/** The categories are those that come up, in order, with one for what has none last. */
function found(
  project: CodebookProjection,
  { title, none }: { readonly title: string; readonly none: string },
  keyOf: (evidence: Evidence) => string,
): Split {
  const keys = new Set<string>();
  for (const { code } of project.nodes) {
    for (const each of project.ownEvidence(code.id)) keys.add(keyOf(each));
  }
  const sorted = [...keys].sort((a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1));
  return fixed(
    title,
    sorted.map((key) => plain(key, key === '' ? none : key)),
    keyOf,
  );
}

function fixed(title: string, categories: readonly Category[], keyOf: (evidence: Evidence) => string): Split {
  const places = new Map(categories.map(({ key }, at) => [key, [at] as const]));
  return { title, categories, of: (evidence) => places.get(keyOf(evidence)) ?? [] };
}

function plain(key: string, label: string): Category {
  return { key, label, depth: 0, isHeading: false };
}
