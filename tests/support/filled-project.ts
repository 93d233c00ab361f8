// A workbench with all features on the sample project, with something in every view.
import { contributions } from '@/components/contributions';
import { keyOfMemo } from '@/components/memos/memo-key';
import { sampleReader } from '@/entrypoints/workbench/sample-reader';
import type { Code, Retrieval, Source } from '@/lib/domain/records';
import { openQuery } from '@/lib/domain/retrieval';
import { PageText } from '@/lib/reader/html/page-text';
import { prepareToOpen } from '@/lib/reader/pdf/open-pdf';
import { takeSnapshot } from '@/lib/reader/html/snapshot';
import type { Services } from '@/lib/services/services';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { threeDoubtful } from './doubtful-fragments';
import { testAssets } from './pdf-files';
import { codeOf } from './services';
import { testWorkbench } from './workbench';

/** The workbench, and something of each noun to open. */
export type FilledProject = {
  readonly model: WorkbenchModel<Services>;
  readonly pdf: Source;
  /** With a kept copy. */
  readonly page: Source;
  readonly code: Code;
  readonly memoKey: string;
  readonly retrieval: Retrieval;
};

/** Makes it, until the test ends; with fragments to check, a retrieval, something searched for, and a list of fragments. */
export async function filledProject(): Promise<FilledProject> {
  // One worker serves all PDFs: it is started from where the test server has it.
  prepareToOpen(testAssets);
  const features = contributions.filter(({ id }) => id !== 'shell');
  const { model, services } = await testWorkbench(features, 'en', sampleReader);
  const { id } = await services.sample.open();
  await services.codebook.open(id);
  services.search.open(id);
  const sources = await services.sources.all();
  const pdf = found(sources.find(({ kind }) => kind === 'pdf'));
  const page = found(sources.find(({ kind }) => kind === 'page'));
  await keepCopy(services, page);
  await threeDoubtful({ services });
  const code = await codeOf(services, '000.C7');
  const memo = await services.memos.write({ about: { noun: 'code', id: code.id }, text: 'Trust *grows*.' });
  await services.codes.create({
    ...{ labels: { en: 'Someone near', nl: '' }, parentId: null },
    ...{ kind: 'openCode', type: null },
  });
  const retrieval = await services.retrievals.save('Trust', openQuery);
  await services.codes.create({
    ...{ labels: { en: 'Forms of support', nl: 'Vormen van steun' }, parentId: await formsSystem(services) },
    ...{ kind: 'formOfSupport', type: null },
  });
  await services.attributes.addTemplate('review');
  model.showContainer('sources');
  await model.run('fragments.ofCode', code.id);
  await model.run('search.open', 'trust');
  model.output('import').append('brandt-2021.pdf: 2 pages');
  return { model, pdf, page, code, memoKey: keyOfMemo(memo), retrieval };
}

/** A second code system, for what stands two of them side by side. */
async function formsSystem(services: Services): Promise<string> {
  const labels = { en: 'Forms', nl: 'Vormen' };
  return (await services.codes.create({ labels, parentId: null, kind: 'system', type: null })).id;
}

async function keepCopy(services: Services, { id }: Source): Promise<void> {
  const html = new TextDecoder().decode(await sampleReader.read('sample/okoye-2020.html'));
  const text = new PageText(new DOMParser().parseFromString(html, 'text/html').body);
  const snapshot = found(await takeSnapshot(() => text.index));
  await services.versions.keep({
    ...{ sourceId: id, face: 'page', textHash: text.hash },
    ...{ folded: text.folded.text, snapshot },
  });
}

function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Error('The sample lacks something');
  return thing;
}
