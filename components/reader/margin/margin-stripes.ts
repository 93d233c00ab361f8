// From a coded fragment to its stripes in the margin, in any document.
import { labelIn, type Language } from '@/lib/base/language';
import type { CodedFragment } from '@/lib/domain/drafts';
import type { Code, Coding, Id, NetworkType } from '@/lib/domain/records';
import type { StripeSpan } from './stripes';

/** A coding, or a passage that has only a memo, as a stripe in the margin. */
export type CodeStripe = StripeSpan & {
  /** Unique on its page. */
  readonly key: string;
  /** A passage that goes on at the top of the next column has a stripe for each; the first has the name. */
  readonly hasName: boolean;
  readonly fragmentId: Id;
  /** `null` for a passage without a code. */
  readonly coding: Coding | null;
  readonly coder: string;
  /** Empty for a passage without a code. */
  readonly label: string;
  readonly type: NetworkType | null;
  /** Key 1-9 of the code. */
  readonly digit: number | null;
  /** On the first stripe of a passage that a memo was written on. */
  readonly hasMemo: boolean;
  readonly isChanged: boolean;
};

/** Gives the stripes of a fragment, one a coding and span; a fragment without codes has one when it has a memo. */
export function stripesOfFragment(
  coded: CodedFragment,
  codes: ReadonlyMap<Id, Code>,
  look: { readonly spans: readonly StripeSpan[]; readonly language: Language; readonly isChanged: boolean },
): CodeStripe[] {
  const { fragment, codings, hasMemo } = coded;
  const known = codings.flatMap((coding) => {
    const code = codes.get(coding.codeId);
    return code === undefined ? [] : [{ coding, code }];
  });
  const shown = known.length === 0 && hasMemo ? [{ coding: null, code: null }] : known;
  return shown.flatMap(({ coding, code }, order) =>
    look.spans.map((span, index) => ({
      key: `${coding?.id ?? fragment.id} ${index}`,
      top: span.top,
      bottom: span.bottom,
      hasName: index === 0,
      fragmentId: fragment.id,
      coding,
      coder: coding?.coder ?? fragment.coder,
      label: code === null ? '' : labelIn(code.labels, look.language),
      type: code?.type ?? null,
      digit: code?.digit ?? null,
      hasMemo: hasMemo && order === 0 && index === 0,
      isChanged: look.isChanged,
    })),
  );
}
