import { languages, type Labels, type Language } from '@/lib/base/language';
import type { Code } from '@/lib/domain/records';

/** Gives the variants of a code with these names among them: none twice, and none that is its label. */
export function withVariants(
  code: Code,
  labels: Labels,
  names: Readonly<Record<Language, readonly string[]>>,
): NonNullable<Code['variants']> | null {
  const variants = { en: [] as string[], nl: [] as string[] };
  for (const language of languages) {
    const all = [...(code.variants?.[language] ?? []), ...names[language].map((name) => name.trim())];
    variants[language] = [...new Set(all)].filter((name) => name !== '' && name !== labels[language]);
  }
  return variants.en.length + variants.nl.length === 0 ? null : variants;
}

/** Gives the names of a code, its variants too. */
export function namesOf({ labels, variants }: Code): Record<Language, string[]> {
  return { en: [labels.en, ...(variants?.en ?? [])], nl: [labels.nl, ...(variants?.nl ?? [])] };
}
