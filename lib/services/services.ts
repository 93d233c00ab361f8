// Everything a user can have done. The only writers of the store; one method, one thing.
import type { Id } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';
import type { CodebookEngine } from '@/lib/workers/codebook/engine';
import type { Journal } from '@/lib/workers/journal/journal';
import type { SearchEngine } from '@/lib/workers/search/engine';
import { AttributeValuesService } from './attribute-values';
import { AttributesService } from './attributes';
import { BackupService } from './backup';
import { ClaimsService } from './claims';
import { CodeSystemsService } from './code-systems';
import { CodesService } from './codes';
import { CodingService } from './coding';
import { CrosswalkService } from './crosswalk';
import type { ServiceContext } from './context';
import { ExtractionImportService } from './extraction-import';
import { FacesService } from './faces';
import { FindingsService } from './findings';
import { FoldersService } from './folders';
import { HistoryService } from './history';
import { HitsService } from './hits';
import { MemosService } from './memos';
import { PlacementsService } from './placements';
import { ProjectsService } from './projects';
import { ReadOnlyMode } from './read-only';
import { Recorder } from './recorder';
import { RefactoringsService } from './refactorings';
import { RetrievalsService } from './retrievals';
import { ReviewsService } from './reviews';
import { RecodingService } from './recoding';
import { Recovery } from './recovery';
import { SafetyMonitor } from './safety';
import { SampleService } from './sample';
import type { SampleReader } from './sample-content';
import type { Settings } from './settings';
import { Settler } from './settler';
import { SourcesService } from './sources';
import { TimeTravelService } from './time-travel';
import { TreeImportService } from './tree-import';
import { VersionsService } from './versions';
import { WordingsService } from './wordings';
import { WrittenCellsService } from './written-cells';

/** What the services are made from; entrypoints give it. */
export type ServiceOptions = {
  readonly database: CodeboomDatabase;
  /** Of `deviceIdOf(settings)`. */
  readonly device: Id;
  /** The second copy of the log; `null` for none. */
  readonly journal: Journal | null;
  readonly settings: Settings;
  /** As `openDatabase` said; left out, false. */
  readonly wasReplaced?: boolean;
  /** Reads the sample project; left out where it is never opened. */
  readonly sample?: SampleReader;
  /** The clock; left out, the machine's. */
  readonly now?: () => Date;
};

/** The services of every context, the background too. */
export type CoreServices = {
  readonly projects: ProjectsService;
  readonly sources: SourcesService;
  readonly faces: FacesService;
  readonly folders: FoldersService;
  readonly versions: VersionsService;
  readonly placements: PlacementsService;
  readonly coding: CodingService;
  readonly recoding: RecodingService;
  readonly hits: HitsService;
  readonly codes: CodesService;
  readonly codeSystems: CodeSystemsService;
  readonly crosswalk: CrosswalkService;
  readonly refactorings: RefactoringsService;
  readonly memos: MemosService;
  readonly retrievals: RetrievalsService;
  readonly findings: FindingsService;
  readonly history: HistoryService;
  readonly timeTravel: TimeTravelService;
  readonly reviews: ReviewsService;
  readonly readOnly: ReadOnlyMode;
  readonly attributes: AttributesService;
  readonly attributeValues: AttributeValuesService;
  readonly wordings: WordingsService;
  readonly writtenCells: WrittenCellsService;
  readonly extractionImport: ExtractionImportService;
  readonly claims: ClaimsService;
  readonly treeImport: TreeImportService;
  readonly backup: BackupService;
  readonly sample: SampleService;
  readonly safety: Safety;
  readonly settings: Settings;
};

/** The services of the workbench, which has a worker to keep the counts and one to search. */
export type Services = CoreServices & { readonly codebook: CodebookEngine; readonly search: SearchEngine };

/** Whether work is on disk, and what to do when it was not. */
export type Safety = Pick<SafetyMonitor, 'observe' | 'acknowledge'> & {
  /** Compares the whole log with the journal and mends either; the workbench calls it once at its start. */
  check(): Promise<void>;
};

/** Makes the services of one context: the background, or the workbench. */
export function createServices(options: ServiceOptions): CoreServices {
  const { database, device, journal, settings, wasReplaced = false, now = () => new Date() } = options;
  const safety = new SafetyMonitor(settings);
  const recovery: Recovery = new Recovery({
    ...{ database, journal, settings, safety, wasReplaced, now },
    onNewDevice: (id) => {
      recorder.device = id;
    },
  });
  const ready = (): Promise<void> => recovery.ready();
  const readOnly = new ReadOnlyMode();
  const settler = new Settler(database);
  const recorder = new Recorder({
    ...{ database, device, journal, settings, safety, now, ready, readOnly, settler },
  });
  const context: ServiceContext = {
    database,
    settings,
    recorder,
    readOnly,
    ready,
    recheck: () => recovery.recheck(),
    currentProjectId: async () => (await projects.current()).id,
  };
  const projects = new ProjectsService(context);
  const refactorings = new RefactoringsService(context);
  return {
    projects,
    sources: new SourcesService(context),
    faces: new FacesService(context),
    folders: new FoldersService(context),
    versions: new VersionsService(context),
    placements: new PlacementsService(context),
    coding: new CodingService(context),
    recoding: new RecodingService(context, refactorings),
    hits: new HitsService(context),
    codes: new CodesService(context),
    codeSystems: new CodeSystemsService(context),
    crosswalk: new CrosswalkService(context),
    refactorings,
    memos: new MemosService(context),
    retrievals: new RetrievalsService(context),
    findings: new FindingsService(context),
    history: new HistoryService(context),
    timeTravel: new TimeTravelService(context),
    reviews: new ReviewsService(context),
    readOnly,
    attributes: new AttributesService(context),
    attributeValues: new AttributeValuesService(context),
    wordings: new WordingsService(context),
    writtenCells: new WrittenCellsService(context),
    extractionImport: new ExtractionImportService(context),
    claims: new ClaimsService(context),
    treeImport: new TreeImportService(context),
    backup: new BackupService(context),
    sample: new SampleService(context, options.sample ?? null),
    safety: safetyOf(safety, recovery, settler),
    settings,
  };
}

function safetyOf(monitor: SafetyMonitor, recovery: Recovery, settler: Settler): CoreServices['safety'] {
  return {
    observe: () => monitor.observe(),
    acknowledge: () => monitor.acknowledge(),
    check: async () => {
      await recovery.check();
      settler.soon();
    },
  };
}
