// Everything a user can have done. The only writers of the store; one method, one thing.
import type { Id } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';
import type { Journal } from '@/lib/workers/journal/journal';
import { CodesService } from './codes';
import { CodingService } from './coding';
import type { ServiceContext } from './context';
import { HistoryService } from './history';
import { MemosService } from './memos';
import { ProjectsService } from './projects';
import { Recorder } from './recorder';
import { SafetyMonitor } from './safety';
import type { Settings } from './settings';
import { SourcesService } from './sources';

/** What the services are made from; entrypoints give it. */
export type ServiceOptions = {
  readonly database: CodeboomDatabase;
  /** Of `deviceIdOf(settings)`. */
  readonly device: Id;
  /** The second copy of the log; `null` for none. */
  readonly journal: Journal | null;
  readonly settings: Settings;
  /** The clock; left out, the machine's. */
  readonly now?: () => Date;
};

/** All services of one context. */
export type Services = {
  readonly projects: ProjectsService;
  readonly sources: SourcesService;
  readonly coding: CodingService;
  readonly codes: CodesService;
  readonly memos: MemosService;
  readonly history: HistoryService;
  readonly safety: SafetyMonitor;
  readonly settings: Settings;
};

/** Makes the services of one context: the background, or the workbench. */
export function createServices({
  database,
  device,
  journal,
  settings,
  now = () => new Date(),
}: ServiceOptions): Services {
  const safety = new SafetyMonitor(settings);
  const ready = (): Promise<void> => Promise.resolve();
  const recorder = new Recorder({ database, device, journal, settings, safety, now, ready });
  const context: ServiceContext = {
    database,
    settings,
    recorder,
    currentProjectId: async () => (await projects.current()).id,
  };
  const projects = new ProjectsService(context);
  return {
    projects,
    sources: new SourcesService(context),
    coding: new CodingService(context),
    codes: new CodesService(context),
    memos: new MemosService(context),
    history: new HistoryService(context),
    safety,
    settings,
  };
}
