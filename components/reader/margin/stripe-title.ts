import { coderName } from '@/lib/domain/coder-name';
import { marginMessages } from './margin-messages';
import type { CodeStripe } from './margin-stripes';
import type { Margin } from './margin.svelte';

/** Gives what a stripe says in words: its code, effect, and whatever its looks stand for. */
export function stripeTitle(margin: Margin, stripe: CodeStripe): string {
  const { desk, hasSeveralCoders } = margin;
  const { text, workbench } = desk;
  const { label, coding, coder, digit, hasMemo, isChanged } = stripe;
  const words = marginMessages[workbench.language];
  if (coding === null) return words.memoOnly;
  return [
    label,
    coding.polarity === null ? text.noPolarity : text.polarity[coding.polarity],
    ...(coding.absence ? [text.absence] : []),
    ...(isChanged ? [text.changed] : []),
    ...(hasMemo ? [words.memo] : []),
    ...(hasSeveralCoders ? [coderName(coder, workbench.language)] : []),
    ...(digit === null ? [] : [words.key(digit)]),
  ].join(' · ');
}
