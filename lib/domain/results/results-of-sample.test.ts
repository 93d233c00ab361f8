// The results text of the sample project that comes with the extension, in both languages.
import { describe, expect, test } from 'vitest';
import { languages } from '@/lib/base/language';
import { checkClaims } from '@/lib/domain/claims/check-claims';
import { claimProjectOf } from '@/lib/domain/claims/claims-of-project';
import { sampleProject } from '@/tests/support/sample-project';
import { makeResults } from './make-results';
import { usualResults } from './results-outline';
import { resultsText } from './results-text';

describe('the results text of the sample project', () => {
  test.each(languages)('in %s has not one finding of the claim check, and gives every n', (language) => {
    const project = sampleProject(language);
    for (const quotes of [0, 1, 3]) {
      for (const showsEmpty of [false, true]) {
        const outline = makeResults(project, { ...usualResults, language, quotes, showsEmpty });
        const report = checkClaims(resultsText(outline), claimProjectOf(project.records));
        expect(report.findings).toEqual([]);
        expect(report.counts.map(({ code }) => code.id)).toEqual(
          outline.parts.flatMap(({ codeId }) => codeId ?? []),
        );
      }
    }
  });

  test.each(languages)(
    'in %s says the same when its lines are as short as in a column, or very long',
    (language) => {
      const project = sampleProject(language);
      const text = resultsText(makeResults(project, { ...usualResults, language, quotes: 0 }));
      for (const width of [40, 48, 52, 80, 110, 175]) {
        const report = checkClaims(wrapped(text, width), claimProjectOf(project.records));
        expect({ width, findings: report.findings }).toEqual({ width, findings: [] });
      }
    },
  );
});

/** Ends lines before they are longer than this, as a PDF does. */
function wrapped(text: string, width: number): string {
  return text.replaceAll(new RegExp(`(?=[^\\n]{${width + 1}})([^\\n]{1,${width}}) `, 'g'), '$1\n');
}
