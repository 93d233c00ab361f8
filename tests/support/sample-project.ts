// The sample project as a projection, in Node.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '@/lib/base/language';
import type { Change } from '@/lib/domain/change';
import { CodebookProjection } from '@/lib/domain/projection';
import { SampleBuilder } from '@/lib/services/sample-builder';
import type { SampleContent } from '@/lib/services/sample-content';
import { pageAnchor, pdfAnchor } from './anchors';
import { changeWith } from './random-log';

const clock = { recorder: { timestamp: () => '2026-01-01T00:00:00.000Z' } };

/** Gives the change that makes the sample project of the extension, with anchors that stand in no document. */
export function sampleChange(language: Language): Change {
  const path = resolve(import.meta.dirname, '../../public/sample/sample.json');
  const content = JSON.parse(readFileSync(path, 'utf8')) as SampleContent;
  const documents = content.sources.map((source) => {
    const codings = content.codings.filter((coding) => coding.source === source.key);
    const passages = codings.map((coding, at) => ({
      coding,
      anchor:
        source.kind === 'pdf' ? pdfAnchor(coding.quote, coding.page ?? 1, at) : pageAnchor(coding.quote, at),
    }));
    return { source, file: null, passages };
  });
  const parts = { content, documents, language, coder: 'Coder' };
  const { operations } = new SampleBuilder(clock, parts).build();
  return changeWith({ id: 'x', lamport: 1, counter: 1, operations });
}

/** Gives the sample project. */
export function sampleProject(language: Language): CodebookProjection {
  const project = new CodebookProjection();
  project.rebuild([sampleChange(language)]);
  return project;
}
