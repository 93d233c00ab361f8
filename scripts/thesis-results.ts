// The results text of the project that the extraction table of the thesis is imported as, and what our own claim check
// finds in it.
import { checkClaims } from '@/lib/domain/claims/check-claims';
import { claimProjectOf } from '@/lib/domain/claims/claims-of-project';
import type { Language } from '@/lib/base/language';
import { makeResults } from '@/lib/domain/results/make-results';
import { usualResults } from '@/lib/domain/results/results-outline';
import { resultsText } from '@/lib/domain/results/results-text';
import { writeResults } from '@/lib/formats/results-file';
import { thesisProject, type NamedFile } from './thesis-tables';

/** What came of it. */
export type ThesisResults = {
  readonly files: readonly NamedFile[];
  readonly parts: number;
  /** Every n of the text that the check read. */
  readonly counts: number;
  readonly findings: readonly string[];
};

/** Gives the results text as Word and Markdown, and the findings of the claim check in it. */
export async function thesisResults(json: string, language: Language): Promise<ThesisResults> {
  const project = await thesisProject(json);
  const request = { ...usualResults, language };
  const outline = makeResults(project, request);
  const { findings, counts } = checkClaims(resultsText(outline), claimProjectOf(project.records));
  const files: NamedFile[] = [];
  for (const format of ['docx', 'markdown'] as const) {
    const options = { request, format, title: titles[language], date: '2026-01-01', limits: null };
    const { bytes, extension } = await writeResults(project, options, { isSample: false });
    files.push({ name: `results.${extension}`, bytes });
  }
  return {
    files,
    parts: outline.parts.length,
    counts: counts.length,
    findings: findings.map(({ rule, reason }) => `${rule}: ${reason.en}`),
  };
}

const titles: Readonly<Record<Language, string>> = {
  en: 'Results, built from the fragments',
  nl: 'Resultaten, opgebouwd uit de fragmenten',
};
