import type { NetworkType } from '@/lib/domain/records';

/** Colours of the types under white letters, as in Word's thematic table; six digits without a sign. */
export const typeColours: Readonly<Record<NetworkType, string>> = {
  structural: '1264B3',
  interaction: '7B3FB5',
  person: 'A04B08',
};
