// The attributes of documents and fragments: the columns of the extraction table. Their values: `attribute-values.ts`.
import { AppError } from '@/lib/base/errors';
import type { Labels } from '@/lib/base/language';
import type { Observable } from '@/lib/base/observable';
import { mergedChoices, mergedEntries, namesOf } from '@/lib/domain/attributes/choices';
import { refitted } from '@/lib/domain/attributes/entries';
import { foldWords } from '@/lib/domain/attributes/fold-words';
import { isRuleNumber } from '@/lib/domain/attributes/rule';
import {
  attributeTemplates,
  type AttributeDraft,
  type AttributeTemplate,
} from '@/lib/domain/attributes/templates';
import type { Operation } from '@/lib/domain/change';
import { isSameName } from '@/lib/domain/crosswalk/names';
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Attribute, AttributeChoice, AttributeEntry, Id } from '@/lib/domain/records';
import { attributeById, attributesOfProject, valuesOfAttribute } from '@/lib/store/read/attributes';
import { observe } from '@/lib/store/read/observe';
import { newRecord, present, type ServiceContext } from './context';

/** What can be changed of an attribute. */
export type AttributeEdit = Partial<
  Pick<Attribute, 'labels' | 'hint' | 'kind' | 'several' | 'unit' | 'choices' | 'rule'>
>;

/** Edits the attributes of the current project; each method is one change and one undo. */
export class AttributesService {
  constructor(private readonly context: ServiceContext) {}

  /** Gives the attributes in their order. */
  async all(): Promise<Attribute[]> {
    return attributesOfProject(this.context.database, await this.context.currentProjectId());
  }

  /** Gives the attributes of a project in their order, now and after each change. */
  observeAll(projectId: Id): Observable<Attribute[]> {
    return observe(() => attributesOfProject(this.context.database, projectId));
  }

  /**
   * Makes an attribute, the last one.
   * @throws AppError `attribute-has-no-name`, `attribute-exists`, `choice-exists`, `rule-out-of-range`
   */
  async add(draft: AttributeDraft): Promise<Attribute> {
    const projectId = await this.context.currentProjectId();
    checkRule(draft);
    return this.context.recorder.record('attribute.add', async () => {
      const others = await attributesOfProject(this.context.database, projectId);
      const attribute: Attribute = {
        ...newRecord(this.context, projectId),
        ...draft,
        ...{
          labels: freeName(draft, others),
          choices: checkedChoices(draft.choices),
          rank: nextRank(others),
        },
      };
      return { projectId, operations: [added('attribute', attribute)], result: attribute };
    });
  }

  /** Adds the attributes of a template that are not there by key or by name; gives those that are new. */
  async addTemplate(key: AttributeTemplate['key']): Promise<Attribute[]> {
    const projectId = await this.context.currentProjectId();
    return this.context.recorder.record('attribute.addTemplate', async () => {
      const others = await attributesOfProject(this.context.database, projectId);
      const drafts = attributeTemplates.find((template) => template.key === key)?.attributes ?? [];
      const missing = drafts.filter((draft) => !others.some((other) => isAlike(draft, other)));
      const start = nextRank(others);
      const attributes = missing.map((draft, at): Attribute => {
        return { ...newRecord(this.context, projectId), ...draft, rank: start + at };
      });
      const operations = attributes.map((attribute) => added('attribute', attribute));
      return { projectId, operations, result: attributes };
    });
  }

  /**
   * Edits an attribute. Values that do not fit it any more are read anew from their words; what fits no longer becomes
   * text, and text that fits now becomes a value. @throws AppError `not-found`, and as `add`
   */
  async edit(id: Id, edit: AttributeEdit): Promise<Attribute> {
    const language = (await this.context.settings.get('language')) ?? 'en';
    return this.context.recorder.record('attribute.edit', async () => {
      const { database } = this.context;
      const attribute = present('attribute', await attributeById(database, id), id);
      const others = (await attributesOfProject(database, attribute.projectId)).filter(
        (each) => each.id !== id,
      );
      const result: Attribute = { ...attribute, ...edit };
      if (edit.rule !== undefined || result.choices.length < attribute.choices.length) checkRule(result);
      const labels = edit.labels === undefined ? attribute.labels : freeName(result, others);
      const choices = edit.choices === undefined ? attribute.choices : checkedChoices(edit.choices);
      const refit = (entries: readonly AttributeEntry[]) =>
        refitted(entries, { from: attribute, to: result }, language);
      const operations = [
        ...edited('attribute', attribute, { ...edit, labels, choices }),
        ...(await this.#revalued(id, refit)),
      ];
      return { projectId: attribute.projectId, operations, result: { ...result, labels, choices } };
    });
  }

  /**
   * Makes one choice part of another: its names become synonyms, values follow.
   * @throws AppError `not-found`, `rule-out-of-range`
   */
  mergeChoices(id: Id, merge: { readonly from: string; readonly into: string }): Promise<Attribute> {
    return this.context.recorder.record('attribute.edit', async () => {
      const attribute = present('attribute', await attributeById(this.context.database, id), id);
      for (const key of [merge.from, merge.into]) checkChoice(attribute, key);
      const choices = mergedChoices(attribute.choices, merge);
      checkRule({ ...attribute, choices });
      const operations = [
        ...edited('attribute', attribute, { choices }),
        ...(await this.#revalued(id, (entries) => mergedEntries(entries, merge))),
      ];
      return { projectId: attribute.projectId, operations, result: { ...attribute, choices } };
    });
  }

  /** Puts an attribute before another one, `null` puts it last. @throws AppError `not-found` */
  async move(id: Id, beforeId: Id | null): Promise<void> {
    await this.context.recorder.record('attribute.edit', async () => {
      const { database } = this.context;
      const attribute = present('attribute', await attributeById(database, id), id);
      const all = await attributesOfProject(database, attribute.projectId);
      const others = all.filter((each) => each.id !== id);
      const at = others.findIndex((each) => each.id === beforeId);
      const order = others.toSpliced(at < 0 ? others.length : at, 0, attribute);
      const operations = order.flatMap((each, rank) => edited('attribute', each, { rank }));
      return { projectId: attribute.projectId, operations, result: undefined };
    });
  }

  /** Takes an attribute away; its values come back with it. @throws AppError `not-found` */
  async remove(id: Id): Promise<Attribute> {
    return this.context.recorder.record('attribute.remove', async () => {
      const attribute = present('attribute', await attributeById(this.context.database, id), id);
      const operations = removedSet('attribute', attribute);
      return { projectId: attribute.projectId, operations, result: attribute };
    });
  }

  async #revalued(
    id: Id,
    change: (entries: readonly AttributeEntry[]) => readonly AttributeEntry[],
  ): Promise<Operation[]> {
    const values = await valuesOfAttribute(this.context.database, id);
    return values.flatMap((value) => edited('attributeValue', value, { entries: change(value.entries) }));
  }
}

type Named = Pick<Attribute, 'about' | 'labels'>;

/** @throws AppError `attribute-has-no-name`, `attribute-exists` */
function freeName({ about, labels: { en, nl } }: Named, others: readonly Attribute[]): Labels {
  const labels = { en: en.trim(), nl: nl.trim() };
  if (labels.en === '' && labels.nl === '') {
    throw new AppError('attribute-has-no-name', 'An attribute needs a name in one of the languages');
  }
  if (others.some((other) => other.about === about && isSameName(other.labels, labels))) {
    throw new AppError('attribute-exists', `There is an attribute ${labels.en || labels.nl}`);
  }
  return labels;
}

/** @throws AppError `choice-exists` when two choices go by one name */
function checkedChoices(choices: readonly AttributeChoice[]): readonly AttributeChoice[] {
  const keyByName = new Map<string, string>();
  for (const choice of choices) {
    for (const name of namesOf(choice).map(foldWords)) {
      const other = keyByName.get(name) ?? choice.key;
      if (other !== choice.key) throw new AppError('choice-exists', `Two choices go by ${name}`, { name });
      keyByName.set(name, choice.key);
    }
  }
  return choices;
}

/** @throws AppError `rule-out-of-range` when a rule asks for more values than there are, or for none */
function checkRule(attribute: Omit<AttributeDraft, 'labels'>): void {
  const { kind, several, rule = null } = attribute;
  if (rule === null || kind !== 'choice' || !several || isRuleNumber(rule.atLeast, attribute)) return;
  const [most, { atLeast }] = [attribute.choices.length, rule];
  throw new AppError('rule-out-of-range', `A rule asks for ${atLeast} of ${most}`, { atLeast, most });
}

function checkChoice({ id, choices }: Attribute, key: string): void {
  if (choices.some((choice) => choice.key === key)) return;
  throw new AppError('not-found', `Attribute ${id} has no choice ${key}`, { noun: 'attribute', id, key });
}

function isAlike(draft: AttributeDraft, other: Attribute): boolean {
  const hasKey = draft.origin !== null && draft.origin === other.origin;
  return hasKey || (draft.about === other.about && isSameName(draft.labels, other.labels));
}

function nextRank(attributes: readonly Attribute[]): number {
  return attributes.reduce((highest, { rank }) => Math.max(highest, rank), -1) + 1;
}
