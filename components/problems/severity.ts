import type { FindingSeverity } from '@/lib/domain/findings/finding';

/** The icon of each severity; always beside a word. */
export const severityIcons: Readonly<Record<FindingSeverity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};
