// A workbench on real services, a database of its own and a real codebook engine, for tests of features.
import { expose, wrap } from 'comlink';
import { mount, unmount, type Component } from 'svelte';
import { onTestFinished } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import { shell } from '@/components/workbench/shell.contribution';
import type { CoreServices, Services } from '@/lib/services/services';
import { createMemorySettings } from '@/lib/services/settings';
import type { CodeboomDatabase } from '@/lib/store/schema';
import type { Contribution } from '@/lib/workbench/contribution';
import { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { createCodebookHost, type CodebookHost } from '@/lib/workers/codebook/codebook-host';
import { connectCodebookEngine, type CodebookEngine } from '@/lib/workers/codebook/engine';
import { testServices } from './services';

/** Makes a workbench with the shell and these features, its project open. */
export async function testWorkbench(
  contributions: readonly Contribution<Services>[],
): Promise<WorkbenchModel<Services>> {
  const { services: core, database } = await testServices();
  const services: Services = { ...core, codebook: testEngine(database) };
  const model = new WorkbenchModel<Services>({
    services,
    contributions: [shell, ...contributions],
    preferences: memoryPreferences(core),
    layouts: { read: () => Promise.resolve(null), write: () => Promise.resolve() },
    isMac: false,
  });
  const { id } = await services.projects.current();
  await services.codebook.open(id);
  await model.layout.openProject(id);
  return model;
}

/** Draws a workbench until the test ends. */
export function drawWorkbench(model: WorkbenchModel<Services>): void {
  // Shell is generic in its services, which `mount` cannot infer.
  const component = Shell as Component<{ model: WorkbenchModel<Services> }>;
  const drawn = mount(component, { target: document.body, props: { model } });
  onTestFinished(() => unmount(drawn));
}

/** The engine of a host in this thread, over the same protocol as the worker's. */
function testEngine(database: CodeboomDatabase): CodebookEngine {
  const { port1, port2 } = new MessageChannel();
  expose(createCodebookHost(database), port1);
  onTestFinished(() => {
    port1.close();
    port2.close();
  });
  return connectCodebookEngine(wrap<CodebookHost>(port2));
}

function memoryPreferences(services: CoreServices) {
  const settings = createMemorySettings();
  return {
    language: {
      initial: 'en' as const,
      observe: () => services.settings.observe('language'),
      save: (language: 'en' | 'nl') => settings.set('language', language),
    },
    theme: {
      initial: 'light' as const,
      observe: () => services.settings.observe('theme'),
      save: (theme: 'light' | 'dark' | 'system') => settings.set('theme', theme),
    },
  };
}
