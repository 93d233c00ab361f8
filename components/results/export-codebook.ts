// The codebook out to a document. Loaded when it is needed.
import type { VersionPoint } from '@/lib/domain/codebook-document/codebook-document';
import type { QuotationLimits } from '@/lib/domain/evidence/evidence-export';
import { projectTitle } from '@/lib/domain/project-title';
import type { ProseFormat } from '@/lib/domain/results/results-export';
import type { PickItem } from '@/lib/workbench/contribution';
import { askSteps, type Step } from '@/lib/workbench/steps';
import { messages } from './messages';
import { askLimits, fileName } from './results-actions';
import type { ResultsWorkbench } from './results-look.svelte';

type Answers = {
  readonly format: ProseFormat;
  readonly since: VersionPoint | null;
  readonly limits: QuotationLimits | null;
};

const icons: Readonly<Record<ProseFormat, string>> = { docx: 'file', markdown: 'markdown', html: 'browser' };

/** Asks for a format, a version and how much is quoted; writes the document in the worker and saves it. */
export async function exportCodebook(workbench: ResultsWorkbench): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const steps = [askFormat(workbench), askVersion(workbench), askQuotes(workbench)];
  const answers = await askSteps<Answers>(steps, { format: 'docx', since: null, limits: null });
  if (answers === null) return;
  const title = text.codebookTitle(projectTitle(await services.projects.current(), language));
  const options = { ...answers, title, language, date: new Date().toISOString().slice(0, 10) };
  const file = await workbench.withProgress(
    { title: text.writingCodebook, isCancellable: true, channel: 'export' },
    (report, signal) =>
      services.codebook.exportCodebook(options, signal, (part) => report({ part, text: title })),
  );
  const name = `${fileName(title)}.${file.extension}`;
  workbench.saveFile(name, new Blob([file.bytes], { type: file.mediaType }));
  workbench.notify({ severity: 'info', text: text.exported(name), kind: 'results.exported' });
}

function askFormat(workbench: ResultsWorkbench): Step<Answers> {
  return async (answers, step) => {
    const { formats, whichFormat } = messages[workbench.language];
    const items = (['docx', 'markdown', 'html'] as const).map((format): PickItem<ProseFormat> => ({
      ...{ value: format, icon: icons[format] },
      ...formats[format],
    }));
    const format = await workbench.pick(items, { title: whichFormat, step });
    return format === null ? null : { ...answers, format };
  };
}

function askVersion(workbench: ResultsWorkbench): Step<Answers> {
  return async (answers, step) => {
    const { since, noChanges, noVersions } = messages[workbench.language];
    const versions = await workbench.services.timeTravel.versions();
    const none: PickItem<VersionPoint | 'none'> = {
      ...{ value: 'none', icon: 'circle-slash', label: noChanges.label },
      ...(versions.length === 0 ? { detail: noVersions } : {}),
    };
    const items = versions.map(({ title, note, position }): PickItem<VersionPoint | 'none'> => ({
      value: { title, point: { kind: 'position', position } },
      ...{ label: title, icon: 'tag' },
      ...(note === '' ? {} : { detail: note }),
    }));
    const chosen = await workbench.pick([none, ...items], { title: since, step });
    return chosen === null ? null : { ...answers, since: chosen === 'none' ? null : chosen };
  };
}

function askQuotes(workbench: ResultsWorkbench): Step<Answers> {
  return async (answers, step) => {
    const limits = await askLimits(workbench, step);
    return limits === undefined ? null : { ...answers, limits };
  };
}
