import type { Language } from '@/lib/base/language';
import { messages } from '@/components/reader/messages';
import type { PdfView } from './pdf-view.svelte';

/** Says which page it is, as a viewer of PDFs does: by the number printed on it, with its place when that is another. */
export function pageInWords(
  view: Pick<PdfView, 'hasLabels' | 'labelOf' | 'text'>,
  page: number,
  language: Language,
): string {
  const text = messages[language];
  const { pageCount } = view.text;
  if (!view.hasLabels) return text.pageOf(page, pageCount);
  return `${text.page} ${view.labelOf(page)} ${text.placeOf(page, pageCount)}`;
}
