import { citedCopy } from '@/lib/domain/cited-copy';
import { shownQuote } from '@/lib/domain/shown-quote';
import type { CodingDesk } from './coding-desk.svelte';

/** Makes what is being copied from a reader a quote with its citation, unless a setting says otherwise. */
export function copyWithCitation(event: ClipboardEvent, desk: CodingDesk): void {
  const { workbench, target, source } = desk;
  if (target === null || event.clipboardData === null) return;
  const isSelected = document.getSelection()?.isCollapsed === false;
  const isCited = workbench.settings.isOn('reader.copyWithCitation');
  // What the browser selected and nobody marked, or what is to be copied as it is, is the browser's to copy.
  if (isSelected && (desk.marked === null || !isCited)) return;
  const { text, html } = citedCopy(source, target, workbench.language);
  event.clipboardData.setData('text/plain', isCited ? text : shownQuote(target, source.language));
  if (isCited) event.clipboardData.setData('text/html', html);
  event.preventDefault();
}
