import { generateNKeysBetween } from 'fractional-indexing';
import { v7 } from 'uuid';
import type { Observable } from '@/lib/base/observable';
import type { Operation } from '@/lib/domain/change';
import { networkCodebook, type TemplateCode } from '@/lib/domain/network-codebook';
import { added, edited } from '@/lib/domain/operations';
import type { Code, Id, Project } from '@/lib/domain/records';
import { observe } from '@/lib/store/read/observe';
import { allProjects, projectById } from '@/lib/store/read/projects';
import { found, newRecord, present, type Clock, type ServiceContext } from './context';
import { messages } from './messages';
import { switchObservable } from './switch-observable';

/** What a project starts with. */
export type ProjectDraft = { readonly title: string; readonly question?: string };

/** Settings of a project by their ids. */
export type ProjectSettings = Readonly<Record<string, unknown>>;

/** Makes and opens projects. Every project starts with the built-in codebook. */
export class ProjectsService {
  constructor(private readonly context: ServiceContext) {}

  /** Gives the project that actions act on. Makes one when there is none. */
  async current(): Promise<Project> {
    const { database, settings, recorder } = this.context;
    const known = await this.#known();
    if (known !== undefined) return known;
    const title = messages[(await settings.get('language')) ?? 'en'].defaultProject;
    const project = await recorder.record(
      'project.create',
      async () => {
        // Asked again inside the transaction: the page and the workbench may both start at this moment.
        const [existing] = await allProjects(database);
        if (existing === undefined) return planProject(this.context, { title });
        return { projectId: existing.id, operations: [], result: existing };
      },
      true,
    );
    await settings.set('projectId', project.id);
    return project;
  }

  /** The project that was open last. When it is gone, the whole database may be: that is looked at before anything is made. */
  async #known(): Promise<Project | undefined> {
    const { database, settings, ready, recheck } = this.context;
    await ready();
    const id = await settings.get('projectId');
    if (id === null) return undefined;
    const project = await projectById(database, id);
    if (project !== undefined) return project.removed ? undefined : project;
    await recheck();
    return projectById(database, id);
  }

  /** Gives all projects, oldest first. */
  list(): Promise<Project[]> {
    return allProjects(this.context.database);
  }

  /** Gives all projects now and after each change. */
  observeAll(): Observable<Project[]> {
    return observe(() => allProjects(this.context.database));
  }

  /** Makes a project with the built-in codebook and opens it. */
  async create(draft: ProjectDraft): Promise<Project> {
    const plan = planProject(this.context, draft);
    const project = await this.context.recorder.record('project.create', () => Promise.resolve(plan), true);
    await this.context.settings.set('projectId', project.id);
    return project;
  }

  /** Makes a project the one that actions act on, in all windows. */
  async open(id: Id): Promise<Project> {
    const project = present('project', await projectById(this.context.database, id), id);
    await this.context.settings.set('projectId', id);
    return project;
  }

  /** Changes title or research question. */
  edit(id: Id, values: Partial<ProjectDraft>): Promise<Project> {
    return this.context.recorder.record('project.rename', async () => {
      const project = present('project', await projectById(this.context.database, id), id);
      return {
        projectId: id,
        operations: edited('project', project, values),
        result: { ...project, ...values },
      };
    });
  }

  /** Gives a project another title. */
  rename(id: Id, title: string): Promise<Project> {
    return this.edit(id, { title });
  }

  /** Changes the settings of a project; `null` is a project without any. They go with it, and undo takes them back. */
  async changeSettings(id: Id, next: (now: ProjectSettings | null) => ProjectSettings | null): Promise<void> {
    await this.context.recorder.record('project.set', async () => {
      const known = present('project', await projectById(this.context.database, id), id);
      const project = { ...known, settings: known.settings ?? null };
      const settings = inOrder(next(project.settings));
      return { projectId: id, operations: edited('project', project, { settings }), result: undefined };
    });
  }

  /** Gives the settings of a project, now and after each change. */
  observeSettings(id: Id): Observable<ProjectSettings | null> {
    const { database } = this.context;
    return observe(async () => (await projectById(database, id))?.settings ?? null);
  }

  /** Gives the current project now and whenever another one is opened or it changes. */
  observeCurrent(): Observable<Project> {
    const { database, settings } = this.context;
    return switchObservable(settings.observe('projectId'), (id) =>
      id === null ? null : observe(async () => found('project', await projectById(database, id), id)),
    );
  }
}

/** The same settings are always written the same way; without any, there is nothing to write. */
function inOrder(settings: ProjectSettings | null): ProjectSettings | null {
  const entries = Object.entries(settings ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** Gives the operations that make a project with the built-in codebook. */
export function planProject(context: Clock, draft: ProjectDraft & { readonly isSample?: boolean }) {
  const id = v7();
  const project: Project = {
    ...newRecord(context, id),
    id,
    title: draft.title,
    question: draft.question ?? '',
    isSample: draft.isSample ?? false,
  };
  const codes = codesFromTemplate(context, id, networkCodebook);
  const operations: Operation[] = [added('project', project), ...codes.map((code) => added('code', code))];
  return { projectId: id, operations, result: project, codes };
}

/** Makes the codes of a template, in its order. */
function codesFromTemplate(context: Clock, projectId: Id, template: readonly TemplateCode[]): Code[] {
  const idByKey = new Map(template.map(({ key }) => [key, v7()]));
  const orders = new Map<string | null, string[]>();
  for (const parentKey of new Set(template.map((entry) => entry.parentKey))) {
    const siblings = template.filter((entry) => entry.parentKey === parentKey);
    orders.set(parentKey, generateNKeysBetween(null, null, siblings.length));
  }
  // The first nine characteristics lie under the keys with their numbers until the user pins others.
  const firstNine = template.filter((entry) => entry.kind === 'characteristic').slice(0, 9);
  const pins = new Map(firstNine.map((entry, index) => [entry.key, index + 1]));
  return template.map((entry) => ({
    ...newRecord(context, projectId),
    id: idByKey.get(entry.key) ?? v7(),
    parentId: entry.parentKey === null ? null : (idByKey.get(entry.parentKey) ?? null),
    order: orders.get(entry.parentKey)?.shift() ?? '',
    kind: entry.kind,
    type: entry.type,
    labels: entry.labels,
    definition: { en: '', nl: '' },
    polarity: entry.polarity,
    digit: pins.get(entry.key) ?? null,
    origin: entry.key,
  }));
}
