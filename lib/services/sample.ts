import { BugError } from '@/lib/base/errors';
import type { Project } from '@/lib/domain/records';
import { sha256Hex } from '@/lib/formats/sha256';
import { allProjects } from '@/lib/store/read/projects';
import type { StoredFile } from '@/lib/store/schema';
import { keepFileCopy } from '@/lib/workers/journal/file-copies';
import type { ServiceContext } from './context';
import { SampleBuilder, type ReadDocument } from './sample-builder';
import type { SampleContent, SampleReader, SampleSource } from './sample-content';

/** The invented project that comes with the extension. */
export class SampleService {
  constructor(
    private readonly context: ServiceContext,
    private readonly reader: SampleReader | null,
  ) {}

  /** Opens the sample project, making it the first time; needs no network. */
  async open(): Promise<Project> {
    await this.context.ready();
    const project = (await this.#existing()) ?? (await this.#make());
    await this.context.settings.set('projectId', project.id);
    return project;
  }

  async #existing(): Promise<Project | undefined> {
    return (await allProjects(this.context.database)).find((project) => project.isSample);
  }

  async #make(): Promise<Project> {
    if (this.reader === null) throw new BugError('This context cannot read the sample');
    const { settings, recorder } = this.context;
    const content = await readContent(this.reader);
    const documents: ReadDocument[] = [];
    for (const source of content.sources) documents.push(await readDocument(this.reader, content, source));
    const language = (await settings.get('language')) ?? 'en';
    const coder = await recorder.coder();
    const plan = new SampleBuilder(this.context, { content, documents, language, coder }).build();
    for (const file of plan.files) await keepFileCopy(file);
    return recorder.record(
      'project.create',
      async () => {
        // Two windows may ask at the same moment.
        const existing = await this.#existing();
        return existing === undefined ? plan : { projectId: existing.id, operations: [], result: existing };
      },
      true,
    );
  }
}

async function readContent(reader: SampleReader): Promise<SampleContent> {
  const text = new TextDecoder().decode(await reader.read('sample/sample.json'));
  // A file of ours; the test of this service reads the real one.
  return JSON.parse(text) as SampleContent;
}

async function readDocument(
  reader: SampleReader,
  content: SampleContent,
  source: SampleSource,
): Promise<ReadDocument> {
  const bytes = await reader.read(source.file);
  const codings = content.codings.filter((coding) => coding.source === source.key);
  const anchors = await reader.locate(
    { kind: source.kind, file: source.file, url: source.url, bytes },
    codings,
  );
  const passages = codings.map((coding, index) => {
    const anchor = anchors[index] ?? null;
    if (anchor === null) throw new BugError(`${source.file} does not have the passage “${coding.quote}”`);
    return { coding, anchor };
  });
  return { source, file: source.kind === 'pdf' ? await fileOf(source, bytes) : null, passages };
}

async function fileOf(source: SampleSource, bytes: Uint8Array<ArrayBuffer>): Promise<StoredFile> {
  const name = source.file.slice(source.file.lastIndexOf('/') + 1);
  return { id: await sha256Hex(bytes), name, mediaType: 'application/pdf', size: bytes.length, bytes };
}
