// The codebook's records: a node of the code tree with all that a codebook says of it.
import type { Labels, Language } from '@/lib/base/language';
import type { Id, RecordBase } from './record-base';

/** What a node of the code tree is; a `system` is the root of a code system of its own. */
export type CodeKind = (typeof codeKinds)[number];

/** All kinds. Those of the network characteristics come first but for the system; `category` is for all other nodes. */
export const codeKinds = [
  'system',
  'polarityGroup',
  'theme',
  'characteristic',
  'openCode',
  'domain',
  'element',
  'level',
  'formOfSupport',
  'criterion',
  'category',
] as const;

/** Tells whether passages are coded with a code of this kind: a system and a polarity group only hold others. */
export function isCodable(kind: CodeKind): boolean {
  return kind !== 'system' && kind !== 'polarityGroup';
}

/** The three types of network characteristics: S, I and P. */
export type NetworkType = 'structural' | 'interaction' | 'person';

/** What a passage says of a characteristic's effect. */
export type Polarity = 'protective' | 'hindering' | 'mixed' | 'conditional';

/** A further attribute of a code, such as `location`: `internal`. */
export type CodeDimension = { readonly name: string; readonly value: string };

/** How a code is tied to another one; `broader`: the other one is a further parent. */
export type CodeRelationKind = 'related' | 'strengthens' | 'contradicts' | 'broader';

/** A tie from a code to another one. */
export type CodeRelation = { readonly kind: CodeRelationKind; readonly codeId: Id };

/** Where a code comes from, in words: another project, a publication, a panel. */
export type CodeOrigin = {
  readonly kind: 'project' | 'publication' | 'panel' | 'other';
  /** The project's title, the reference, the round of the panel. */
  readonly reference: string;
};

/** A node of a code system. */
export type Code = RecordBase & {
  readonly parentId: Id | null;
  /** Fractional index among siblings; compared as strings, then by id. */
  readonly order: string;
  readonly kind: CodeKind;
  readonly type: NetworkType | null;
  readonly labels: Labels;
  readonly definition: Labels;
  /** Default for new codings; `null` takes the nearest ancestor's. */
  readonly polarity: Polarity | null;
  /** Key 1-9 it is pinned to. */
  readonly digit: number | null;
  /** Key in the template it came from, such as `000.C7`. */
  readonly origin: string | null;
} & CodeDetails;

/** What a codebook says of a code besides; each is missing in codes from before it, which means what `null` means. */
export type CodeDetails = {
  /** Other names of the code; `null` for none. */
  readonly variants?: Readonly<Record<Language, readonly string[]>> | null;
  /** When the code is given; `null` for no rule. */
  readonly inclusion?: Labels | null;
  /** When it is not given. */
  readonly exclusion?: Labels | null;
  /** Fragments that show what the code means; `null` for none. */
  readonly examples?: readonly Id[] | null;
  /** Extra dimensions, in the order in which they were given; `null` for none. */
  readonly dimensions?: readonly CodeDimension[] | null;
  /** False for a branch that is kept but not used further; `null` means that it is used. */
  readonly inScope?: boolean | null;
  /** Of a code system: each document should get exactly one of its codes. */
  readonly onePerDocument?: boolean | null;
  readonly originDetail?: CodeOrigin | null;
  readonly relations?: readonly CodeRelation[] | null;
  /** The code that took this one's place when both were merged; `null` when it was never merged. */
  readonly mergedInto?: Id | null;
};

/** Names of what a codebook says of a code besides: fields that older codes lack. */
export const codeDetailFields = [
  'variants',
  'inclusion',
  'exclusion',
  'examples',
  'dimensions',
  'inScope',
  'onePerDocument',
  'originDetail',
  'relations',
  'mergedInto',
] as const satisfies readonly (keyof CodeDetails)[];

/** A line of the crosswalk: codes of different code systems that mean the same, or nearly so. */
export type Concept = RecordBase & {
  readonly labels: Labels;
  /** In the order in which they were given. */
  readonly codeIds: readonly Id[];
  readonly note: string;
};
