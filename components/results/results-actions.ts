// The results text out to a file, the clipboard or the claim check. Loaded when it is needed.
import { limitSettings } from '@/lib/domain/evidence/evidence-export';
import type { QuotationLimits } from '@/lib/domain/evidence/evidence-export';
import { projectTitle } from '@/lib/domain/project-title';
import type { ProseFormat } from '@/lib/domain/results/results-export';
import { resultsText } from '@/lib/domain/results/results-text';
import type { PickItem } from '@/lib/workbench/contribution';
import type { StepPlace } from '@/lib/workbench/steps';
import { messages } from './messages';
import { resultsLookOf, type ResultsWorkbench } from './results-look.svelte';

/** Asks how much may be quoted, writes the text in the worker and saves the file. */
export async function exportResults(workbench: ResultsWorkbench, format: ProseFormat): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const { request } = resultsLookOf(workbench);
  if (await isEmpty(workbench)) return;
  const limits = request.quotes === 0 ? null : await askLimits(workbench);
  if (limits === undefined) return;
  const project = projectTitle(await services.projects.current(), request.language);
  const title = messages[request.language].documentTitle(project);
  const options = { request, format, title, limits, date: new Date().toISOString().slice(0, 10) };
  const file = await workbench.withProgress(
    { title: text.exporting, isCancellable: true, channel: 'export' },
    (report, signal) =>
      services.codebook.exportResults(options, signal, (part) => report({ part, text: title })),
  );
  const name = `${fileName(title)}.${file.extension}`;
  workbench.saveFile(name, new Blob([file.bytes], { type: file.mediaType }));
  workbench.notify({ severity: 'info', text: text.exported(name), kind: 'results.exported' });
}

/** Puts the text on the clipboard: with headings for Word, and as plain text. */
export async function copyResults(workbench: ResultsWorkbench): Promise<void> {
  if (await isEmpty(workbench)) return;
  const { request } = resultsLookOf(workbench);
  const made = workbench.services.codebook.resultsRichText(request);
  const part = (type: string, of: 'html' | 'text') => made.then((all) => new Blob([all[of]], { type }));
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': part('text/html', 'html'), 'text/plain': part('text/plain', 'text') }),
  ]);
  workbench.announce(messages[workbench.language].copied);
}

/** Opens the claim check with the text, also with what persons wrote in it. */
export async function checkResults(workbench: ResultsWorkbench): Promise<void> {
  if (await isEmpty(workbench)) return;
  const outline = await workbench.services.codebook.results(resultsLookOf(workbench).request);
  await workbench.run('claims.check', resultsText(outline));
}

/** Says so when there is no text. */
async function isEmpty(workbench: ResultsWorkbench): Promise<boolean> {
  const { parts } = await workbench.services.codebook.results(resultsLookOf(workbench).request);
  if (parts.length === 0) {
    workbench.notify({
      severity: 'info',
      text: messages[workbench.language].nothing,
      kind: 'results.nothing',
    });
  }
  return parts.length === 0;
}

/** Gives what may be quoted, `null` for all of it; `undefined` when the question was left. */
export async function askLimits(
  workbench: ResultsWorkbench,
  step?: StepPlace,
): Promise<QuotationLimits | null | undefined> {
  const { settings, language } = workbench;
  const { whichQuotes, limited, inFull } = messages[language];
  const limits = {
    wordsPerDocument: settings.number(limitSettings.perDocument),
    wordsPerQuote: settings.number(limitSettings.perQuote),
  };
  const detail = limited.detail(limits.wordsPerDocument, limits.wordsPerQuote);
  const items: PickItem<'limited' | 'full'>[] = [
    { value: 'limited', label: limited.label, detail, icon: 'shield' },
    { value: 'full', ...inFull, icon: 'lock' },
  ];
  const answer = await workbench.pick(items, {
    title: whichQuotes,
    ...(step === undefined ? {} : { step }),
  });
  if (answer === null) return undefined;
  return answer === 'limited' ? limits : null;
}

/** Gives a title as the name of a file. */
export function fileName(title: string): string {
  const name = title
    .replace(/[^\p{L}\p{N} -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name.slice(0, 80).trim() || 'results';
}
