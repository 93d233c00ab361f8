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
});
