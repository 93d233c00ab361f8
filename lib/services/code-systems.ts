import { generateNKeysBetween } from 'fractional-indexing';
import { v7 } from 'uuid';
import { AppError } from '@/lib/base/errors';
import type { Labels } from '@/lib/base/language';
import { valuesOf, type SystemTemplate } from '@/lib/domain/code-systems/system-template';
import { treeNodes } from '@/lib/domain/code-tree';
import { added } from '@/lib/domain/operations';
import type { Code, Id } from '@/lib/domain/records';
import { codesOfProject } from '@/lib/store/read/codes';
import { planCode, checkLabels } from './codes';
import { newRecord, type ServiceContext } from './context';

/** What adding a template takes besides it. */
export type TemplateOptions = {
  /** Adds it although codes of it are there. */
  readonly isAgain?: boolean;
};

/** Code systems beside the project's own tree; each stands over the same passages. */
export class CodeSystemsService {
  constructor(private readonly context: ServiceContext) {}

  /** Gives the visible code that stands for a template in the current project: its root, else one of its codes. */
  async codeOfTemplate(template: SystemTemplate): Promise<Code | null> {
    const projectId = await this.context.currentProjectId();
    return codeAlreadyThere(await codesOfProject(this.context.database, projectId), template);
  }

  /**
   * Adds a template as a code system, as one change; gives its root. Each code keeps the key that it has in the template.
   * @throws AppError `code-system-there` when codes of it are there
   */
  async addTemplate(template: SystemTemplate, { isAgain = false }: TemplateOptions = {}): Promise<Code> {
    const projectId = await this.context.currentProjectId();
    const language = (await this.context.settings.get('language')) ?? 'en';
    return this.context.recorder.record('code.addTemplate', async () => {
      const there = codeAlreadyThere(await codesOfProject(this.context.database, projectId), template);
      if (there !== null && !isAgain) {
        throw new AppError('code-system-there', `Codes of ${template.key} are there`, { id: there.id });
      }
      const planned = await this.#planRoot(projectId, template.labels);
      const root: Code = {
        ...planned,
        definition: template.definition,
        origin: template.key,
        originDetail: { kind: 'publication', reference: template.origin[language] },
      };
      const codes = this.#codesUnder(root, template, language);
      return { projectId, operations: [root, ...codes].map((code) => added('code', code)), result: root };
    });
  }

  /** Makes a code system without codes; gives its root. @throws AppError `code-has-no-label` */
  async addEmpty(labels: Labels): Promise<Code> {
    checkLabels(labels);
    const projectId = await this.context.currentProjectId();
    return this.context.recorder.record('code.create', async () => {
      const root = await this.#planRoot(projectId, labels);
      return { projectId, operations: [added('code', root)], result: root };
    });
  }

  #planRoot(projectId: Id, labels: Labels): Promise<Code> {
    const draft = { labels, parentId: null, kind: 'system', type: null } as const;
    return planCode(this.context, projectId, { draft, position: { beforeId: null } });
  }

  #codesUnder(root: Code, { codes, origin }: SystemTemplate, language: keyof Labels): Code[] {
    const ids = new Map(codes.map(({ key }) => [key, v7()]));
    const orders = new Map<string | null, string[]>();
    for (const { parentKey } of codes) {
      if (orders.has(parentKey)) continue;
      const siblings = codes.filter((code) => code.parentKey === parentKey).length;
      orders.set(parentKey, generateNKeysBetween(null, null, siblings));
    }
    const idOf = (key: string): Id | null => ids.get(key) ?? null;
    return codes.map((code) => ({
      ...newRecord(this.context, root.projectId),
      id: idOf(code.key) ?? v7(),
      parentId: code.parentKey === null ? root.id : idOf(code.parentKey),
      order: orders.get(code.parentKey)?.shift() ?? '',
      ...valuesOf(code, { origin, language, idOf }),
    }));
  }
}

/** Codes that went out of sight with a deleted parent do not count. */
function codeAlreadyThere(codes: readonly Code[], { key, codes: own }: SystemTemplate): Code | null {
  const visible = treeNodes(codes).map(({ code }) => code);
  const root = visible.find(({ origin }) => origin === key);
  if (root !== undefined) return root;
  const keys = new Set(own.map((code) => code.key));
  return visible.find(({ origin }) => origin !== null && keys.has(origin)) ?? null;
}
