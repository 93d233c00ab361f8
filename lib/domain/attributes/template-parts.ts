// What the attributes of templates are made of.
import type { Labels } from '@/lib/base/language';
import type { Attribute, AttributeChoice } from '@/lib/domain/attribute-records';

/** All that makes an attribute, but for its place in a project. */
export type AttributeDraft = Pick<
  Attribute,
  'about' | 'kind' | 'labels' | 'hint' | 'several' | 'unit' | 'choices' | 'rule' | 'origin'
>;

/** English, then Dutch. */
export type Pair = readonly [en: string, nl: string];

/** Gives a text in both languages. */
export const both = ([en, nl]: Pair): Labels => ({ en, nl });

type Said = Partial<Pick<AttributeDraft, 'several' | 'choices' | 'rule'>> & {
  readonly name: Pair;
  readonly hint: Pair;
  readonly unit?: Pair;
};

/** Gives an attribute of documents (`study.`) or of fragments (`fragment.`). */
export function attribute(
  key: `${'study' | 'fragment'}.${string}`,
  kind: AttributeDraft['kind'],
  { name, hint, several = false, choices = [], unit = ['', ''], rule }: Said,
): AttributeDraft {
  return {
    ...{
      about: key.startsWith('study.') ? 'source' : 'fragment',
      kind,
      labels: both(name),
      hint: both(hint),
    },
    ...{ several, unit: both(unit), choices, origin: key },
    ...(rule === undefined ? {} : { rule }),
  };
}

/** Gives one of the values of a choice. */
export function choice(key: string, names: Pair, ...synonyms: readonly string[]): AttributeChoice {
  return { key, labels: both(names), synonyms };
}
