// A workbench on real services, a database of its own and a codebook worker, with the features a test names.
import { onTestFinished } from 'vitest';
import { v7 } from 'uuid';
import { shell } from '@/components/workbench/shell.contribution';
import { fixedObservable } from '@/lib/base/observable';
import type { Language } from '@/lib/base/language';
import type { SampleReader } from '@/lib/services/sample-content';
import { createServices, type Services } from '@/lib/services/services';
import { createMemorySettings } from '@/lib/services/settings';
import type { Contribution } from '@/lib/workbench/contribution';
import { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { startTestCodebook } from './codebooks';
import { startTestSearch } from './searches';
import { openTestDatabase } from './services';

/** Makes the workbench, until the test ends. What it saves as files is in `saved`. */
export async function testWorkbench(
  features: readonly Contribution<Services>[],
  language: Language = 'en',
  sample?: SampleReader,
) {
  const database = await openTestDatabase();
  const settings = createMemorySettings();
  const core = createServices({
    ...{ database, device: v7(), journal: null, settings },
    ...(sample === undefined ? {} : { sample }),
  });
  const services: Services = {
    ...core,
    codebook: startTestCodebook(database.name),
    search: startTestSearch(database.name),
  };
  const { id: projectId } = await services.projects.current();
  await services.codebook.open(projectId);
  services.search.open(projectId);
  const model = new WorkbenchModel<Services>({
    services,
    contributions: [shell, ...features],
    preferences: {
      language: {
        initial: language,
        observe: () => fixedObservable(language),
        save: () => Promise.resolve(),
      },
      theme: { initial: 'light', observe: () => fixedObservable('light'), save: () => Promise.resolve() },
    },
    layouts: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
    isMac: false,
  });
  await model.layout.openProject('test');
  const saved: { name: string; content: Blob }[] = [];
  model.saveFile = (name, content) => void saved.push({ name, content });
  onTestFinished(() => document.documentElement.removeAttribute('data-theme'));
  return { model, services, saved };
}
