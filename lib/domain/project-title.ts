import { languages, type Labels, type Language } from '@/lib/base/language';
import type { Project } from './records';

/** The title that the sample is made with, in the language of that moment. */
export const sampleTitle: Labels = {
  en: 'Sample project: networks after trauma (invented)',
  nl: 'Voorbeeldproject: netwerken na trauma (verzonnen)',
};

/** Gives a project's title as the user gave it; the sample's own title in the language of the interface. */
export function projectTitle({ title, isSample }: Project, language: Language): string {
  const isOwn = isSample && languages.some((each) => sampleTitle[each] === title);
  return isOwn ? sampleTitle[language] : title;
}
