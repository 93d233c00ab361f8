// The colours of painted passages, as CSS for ::highlight(). One bucket a type: buckets stay cheap
// with thousands of passages, a highlight for each passage does not.
import type { NetworkType } from '@/lib/domain/records';

/** The buckets that passages are painted in; later ones lie on top. */
export const buckets = ['none', 'structural', 'interaction', 'person', 'memo', 'active'] as const;

/** One of the buckets. */
export type Bucket = (typeof buckets)[number];

/** Gives the bucket of a type. */
export function bucketOf(type: NetworkType | null): Bucket {
  return type ?? 'none';
}

/** Gives the registry's name of a bucket; the prefix keeps a page from guessing it. */
export function highlightName(prefix: string, bucket: Bucket): string {
  return `${prefix}-${bucket}`;
}

/** Each type has its own line, so that colour is never alone. */
const looks: Readonly<Record<Bucket, string>> = {
  none: 'background-color: rgb(95 107 122 / 0.16); text-decoration: underline 1px rgb(95 107 122 / 0.9)',
  structural:
    'background-color: rgb(18 100 179 / 0.17); text-decoration: underline 2px solid rgb(18 100 179 / 0.8)',
  interaction:
    'background-color: rgb(123 63 181 / 0.16); text-decoration: underline 2px dotted rgb(123 63 181 / 0.9)',
  person:
    'background-color: rgb(180 86 11 / 0.17); text-decoration: underline 2px dashed rgb(180 86 11 / 0.9)',
  memo: 'text-decoration: underline 3px double rgb(95 107 122 / 0.9)',
  active: 'background-color: rgb(255 196 0 / 0.45)',
};

/** Gives the style sheet for one page. */
export function highlightRules(prefix: string): string {
  return buckets
    .map((bucket) => `::highlight(${highlightName(prefix, bucket)}) { ${looks[bucket]}; }`)
    .join('\n');
}
