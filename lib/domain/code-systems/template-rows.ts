// How the code systems of the source documents are written down: one row a code, both languages side by side.
import type { Labels } from '@/lib/base/language';
import type { CodeKind } from '@/lib/domain/code-records';
import type { TemplateCode } from '@/lib/domain/network-codebook';
import type { SystemCode, SystemTemplate, TemplateSource } from './system-template';

/** English, then Dutch. */
type Pair = readonly [en: string, nl: string];

/** What a row says besides; left out is none. */
type Besides = Partial<Pick<SystemCode, 'type' | 'polarity' | 'inScope' | 'standsAlone' | 'alsoUnder'>> & {
  /** Other names in the source, which are Dutch. */
  readonly variants?: readonly string[];
  readonly definition?: Pair;
  readonly inclusion?: Pair;
  readonly exclusion?: Pair;
  readonly dimensions?: readonly (readonly [name: Pair, value: Pair])[];
};

type Row = readonly [
  key: string,
  parentKey: string | null,
  kind: CodeKind,
  en: string,
  nl: string,
  besides?: Besides,
];

type SystemParts = Omit<SystemTemplate, 'origin'>;

/** What is said of a system: its name, where it stands in the source, what holds for all of its codes. */
type SystemWords = { readonly name: Pair; readonly section: Pair; readonly definition?: Pair };

/** Writes one system down: its key, what is said of it, its codes. */
export function system(
  key: string,
  { name, section, definition = ['', ''] }: SystemWords,
  rows: readonly Row[],
): SystemParts {
  return {
    ...{ key, labels: both(name), definition: both(definition), section: both(section) },
    codes: rows.map(codeOf),
  };
}

/** Writes the systems of one source document down; the origin of each is the document and the place in it. */
export function source(key: string, title: Pair, systems: readonly SystemParts[]): TemplateSource {
  const titles = both(title);
  return {
    ...{ key, title: titles },
    systems: systems.map((parts) => ({
      ...parts,
      origin: { en: `${titles.en}; ${parts.section.en}`, nl: `${titles.nl}; ${parts.section.nl}` },
    })),
  };
}

/** Gives the codes of a codebook as rows. */
export function rowsOf(
  codes: readonly TemplateCode[],
  otherNames: Readonly<Record<string, readonly string[]>>,
): Row[] {
  return codes.map(({ key, parentKey, kind, type, polarity, labels }): Row => {
    const variants = otherNames[key];
    const besides = { type, polarity, ...(variants === undefined ? {} : { variants }) };
    return [key, parentKey, kind, labels.en, labels.nl, besides];
  });
}

function codeOf([key, parentKey, kind, en, nl, besides = {}]: Row): SystemCode {
  const { variants = [], definition, inclusion, exclusion, dimensions = [] } = besides;
  return {
    ...{ key, parentKey, kind, labels: { en, nl } },
    type: besides.type ?? null,
    polarity: besides.polarity ?? null,
    variants: { en: [], nl: variants },
    definition: both(definition ?? ['', '']),
    inclusion: inclusion === undefined ? null : both(inclusion),
    exclusion: exclusion === undefined ? null : both(exclusion),
    dimensions: dimensions.map(([name, value]) => ({ name: both(name), value: both(value) })),
    alsoUnder: besides.alsoUnder ?? [],
    inScope: besides.inScope ?? true,
    standsAlone: besides.standsAlone ?? false,
  };
}

function both([en, nl]: Pair): Labels {
  return { en, nl };
}
