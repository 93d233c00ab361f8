import { labelIn, type Language } from '@/lib/base/language';
import { projectTitle } from '@/lib/domain/project-title';
import type { MemoSubject } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';

/** Gives a line that says what a memo is about: a code's label, a source's title; empty when it is not told so shortly. */
export async function subjectInWords(
  services: Services,
  { noun, id }: MemoSubject,
  language: Language,
): Promise<string> {
  switch (noun) {
    case 'project':
      return projectTitle(await services.projects.current(), language);
    case 'source':
      return (await services.sources.get(id)).title;
    case 'code': {
      const code = (await services.codes.all()).find((each) => each.id === id);
      return code === undefined ? '' : labelIn(code.labels, language);
    }
    case 'fragment':
    case 'coding':
      return '';
  }
}
