// What a pasted code becomes: a record of its own, or values for one that is there.
import { languages, type Labels, type Language } from '@/lib/base/language';
import type { CodeOrigin } from '@/lib/domain/code-records';
import { withVariants } from '@/lib/domain/refactoring/code-names';
import type { Code, CodeKind, Id } from '@/lib/domain/records';
import type { TreeEntry } from './tree-entry';
import type { ExistingPolicy } from './tree-import';

/** What a new code is made from besides its entry. */
export type NewCodeParts = {
  readonly base: Pick<Code, 'id' | 'projectId' | 'createdAt' | 'removed'>;
  readonly parentId: Id | null;
  readonly order: string;
  readonly kind: CodeKind;
  readonly origin: CodeOrigin | null;
  /** Whether another code has the key already. */
  readonly isKeyTaken: boolean;
};

/** Gives the record of a pasted code. */
export function codeOfEntry(entry: TreeEntry, parts: NewCodeParts): Code {
  const { base, parentId, order, kind, origin, isKeyTaken } = parts;
  const { labels, definition, type, polarity, inclusion, exclusion } = entry;
  const code: Code = {
    ...{ ...base, parentId, order, kind, type, labels, definition, polarity },
    ...{ digit: null, origin: isKeyTaken ? null : entry.key },
  };
  const variants = withVariants(code, labels, entry.variants);
  return {
    ...code,
    ...(variants === null ? {} : { variants }),
    ...(isEmpty(inclusion) ? {} : { inclusion }),
    ...(isEmpty(exclusion) ? {} : { exclusion }),
    ...(origin === null ? {} : { originDetail: origin }),
  };
}

/** Gives what a code that is there gets of its entry. What it was called before stays one of its other names. */
export function valuesFor(code: Code, entry: TreeEntry, policy: ExistingPolicy): Partial<Code> {
  if (policy === 'keep') return {};
  const texts = (own: Labels | null | undefined, given: Labels): Labels =>
    joined(own ?? empty, given, policy);
  const one = <Value>(own: Value | null, given: Value | null): Value | null =>
    policy === 'fill' ? (own ?? given) : (given ?? own);
  const labels = texts(code.labels, entry.labels);
  const names: Record<Language, string[]> = { en: [...entry.variants.en], nl: [...entry.variants.nl] };
  for (const each of languages) names[each].push(code.labels[each], entry.labels[each]);
  const variants = withVariants(code, labels, names);
  return {
    ...{ labels, variants, definition: texts(code.definition, entry.definition) },
    type: one(code.type, entry.type),
    polarity: one(code.polarity, entry.polarity),
    ...(isEmpty(entry.inclusion) ? {} : { inclusion: texts(code.inclusion, entry.inclusion) }),
    ...(isEmpty(entry.exclusion) ? {} : { exclusion: texts(code.exclusion, entry.exclusion) }),
  };
}

/** Gives the kind of a code that does not say its own: in the project's own tree by what it stands under. */
export function kindUnder(parent: CodeKind | null, hasChildren: boolean): CodeKind {
  if (parent === null) return hasChildren ? 'theme' : 'openCode';
  if (parent === 'polarityGroup') return 'theme';
  if (parent === 'theme') return 'characteristic';
  if (parent === 'characteristic' || parent === 'openCode') return 'openCode';
  return 'category';
}

const empty: Labels = { en: '', nl: '' };

function isEmpty({ en, nl }: Labels): boolean {
  return en === '' && nl === '';
}

function joined(own: Labels, given: Labels, policy: ExistingPolicy): Labels {
  const pick = (language: Language): string =>
    policy === 'fill' ? own[language] || given[language] : given[language] || own[language];
  return { en: pick('en'), nl: pick('nl') };
}
