// A code system that comes with Codeboom: what a template is, and what it becomes in a project.
import type { Labels, Language } from '@/lib/base/language';
import type { Code, CodeDetails } from '@/lib/domain/code-records';
import type { TemplateCode } from '@/lib/domain/network-codebook';

/** A code of a system: parents stand before their children, siblings in their order. */
export type SystemCode = TemplateCode & {
  readonly variants: Readonly<Record<Language, readonly string[]>>;
  readonly definition: Labels;
  readonly inclusion: Labels | null;
  readonly exclusion: Labels | null;
  readonly dimensions: readonly { readonly name: Labels; readonly value: Labels }[];
  /** Keys of further parents. */
  readonly alsoUnder: readonly string[];
  readonly inScope: boolean;
  /** The branch below it is a system in its own right, and is offered as one too. */
  readonly standsAlone: boolean;
};

/** A code system of a source document. */
export type SystemTemplate = {
  /** Becomes the `origin` of the root. */
  readonly key: string;
  readonly labels: Labels;
  readonly definition: Labels;
  /** The place in the document, in words. */
  readonly section: Labels;
  /** The document and the place in it, in words. */
  readonly origin: Labels;
  /** Those directly under the root have no `parentKey`. */
  readonly codes: readonly SystemCode[];
};

/** A source document with its systems. */
export type TemplateSource = {
  readonly key: string;
  readonly title: Labels;
  readonly systems: readonly SystemTemplate[];
};

/** Gives the systems of a source with those that are part of another one, each after the one that it is part of. */
export function withParts({ systems }: TemplateSource): SystemTemplate[] {
  return systems.flatMap((template) => [
    template,
    ...template.codes.filter(({ standsAlone }) => standsAlone).map((root) => branchOf(template, root)),
  ]);
}

function branchOf(
  { codes, section, origin }: SystemTemplate,
  { key, labels, definition }: SystemCode,
): SystemTemplate {
  const within = new Set([key]);
  const below = codes.filter((code) => {
    const isBelow = code.parentKey !== null && within.has(code.parentKey);
    if (isBelow) within.add(code.key);
    return isBelow;
  });
  const atTop = below.map((code) => ({
    ...code,
    parentKey: code.parentKey === key ? null : code.parentKey,
  }));
  return { key, labels, definition, section, origin, codes: atTop };
}

/** Gives what a template's code says in a project; `idOf` gives the ids of the codes that are made with it. */
export function valuesOf(
  code: SystemCode,
  { origin, language, idOf }: { origin: Labels; language: Language; idOf: (key: string) => string | null },
): Omit<Code, 'id' | 'projectId' | 'createdAt' | 'removed' | 'parentId' | 'order'> {
  const { kind, type, polarity, labels, definition, variants, inclusion, exclusion } = code;
  const dimensions = code.dimensions.map(({ name, value }) => ({
    name: name[language],
    value: value[language],
  }));
  const relations = code.alsoUnder.flatMap((key) => {
    const codeId = idOf(key);
    return codeId === null ? [] : [{ kind: 'broader' as const, codeId }];
  });
  const details: CodeDetails = {
    ...(variants.en.length + variants.nl.length === 0 ? {} : { variants }),
    ...(inclusion === null ? {} : { inclusion }),
    ...(exclusion === null ? {} : { exclusion }),
    ...(dimensions.length === 0 ? {} : { dimensions }),
    ...(relations.length === 0 ? {} : { relations }),
    ...(code.inScope ? {} : { inScope: false }),
    originDetail: { kind: 'publication', reference: origin[language] },
  };
  return { kind, type, polarity, labels, definition, digit: null, origin: code.key, ...details };
}
