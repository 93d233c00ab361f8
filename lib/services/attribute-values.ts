// What documents and fragments have of the attributes.
import { AppError } from '@/lib/base/errors';
import type { Observable } from '@/lib/base/observable';
import type { Operation } from '@/lib/domain/change';
import type { PassageTarget } from '@/lib/domain/drafts';
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Attribute, AttributeEntry, AttributeValue, Fragment, Id } from '@/lib/domain/records';
import { attributeById, valuesAbout, valuesOfProject } from '@/lib/store/read/attributes';
import { fragmentById } from '@/lib/store/read/fragments';
import { observe } from '@/lib/store/read/observe';
import { facesOfSource, sourceById } from '@/lib/store/read/sources';
import { newRecord, present, type ServiceContext } from './context';
import { planFragment, planPassageSource } from './passage';

/** Which cell: the attribute, and the document or fragment. A face of an article stands for the article. */
export type ValuePlace = { readonly attributeId: Id; readonly aboutId: Id };

/** What is written into a cell. */
export type ValueDraft = ValuePlace & {
  /** None: it was looked for and is not reported. */
  readonly entries: readonly AttributeEntry[];
  /** The passages that say so; left out, those that are there stay. */
  readonly fragmentIds?: readonly Id[];
};

/** A passage that says what a document, or it itself, has of an attribute. */
export type FilledPassage = {
  readonly attributeId: Id;
  readonly entries: readonly AttributeEntry[];
  readonly passage: PassageTarget;
};

/** Writes the cells of the extraction table; each method is one change and one undo. */
export class AttributeValuesService {
  constructor(private readonly context: ServiceContext) {}

  /** Gives the values of a project, now and after each change. */
  observeAll(projectId: Id): Observable<AttributeValue[]> {
    return observe(() => valuesOfProject(this.context.database, projectId));
  }

  /** Gives the values of a document or a fragment. */
  async about(id: Id): Promise<AttributeValue[]> {
    return (await valuesAbout(this.context.database, id)).filter(({ removed }) => !removed);
  }

  /** Writes one value. @throws AppError `not-found` */
  async write(draft: ValueDraft): Promise<void> {
    await this.writeAll([draft]);
  }

  /** Writes several values at once. @throws AppError `not-found` */
  async writeAll(drafts: readonly ValueDraft[]): Promise<void> {
    const current = await this.context.currentProjectId();
    const coder = await this.context.recorder.coder();
    await this.context.recorder.record('value.write', async () => {
      const operations: Operation[] = [];
      let projectId = current;
      for (const draft of drafts) {
        const cell = await this.#cell(draft);
        projectId = cell.attribute.projectId;
        operations.push(...this.#written(cell, draft, coder));
      }
      return { projectId, operations, result: undefined };
    });
  }

  /** Says of values that they were looked for and are not reported. @throws AppError `not-found` */
  markNotReported(places: readonly ValuePlace[]): Promise<void> {
    return this.writeAll(places.map((place) => ({ ...place, entries: [] })));
  }

  /** Empties cells, so that nobody looked yet. @throws AppError `not-found` */
  async clear(places: readonly ValuePlace[]): Promise<void> {
    const current = await this.context.currentProjectId();
    await this.context.recorder.record('value.remove', async () => {
      const operations: Operation[] = [];
      let projectId = current;
      for (const place of places) {
        const { attribute, values } = await this.#cell(place);
        projectId = attribute.projectId;
        operations.push(...values.flatMap((value) => removedSet('attributeValue', value)));
      }
      return { projectId, operations, result: undefined };
    });
  }

  /**
   * Takes a value from a passage, which supports it from then on; a fragment that is not there comes in the same change.
   * Where there can be several values, those that are there stay; another single value loses the passages of the old one.
   * @throws AppError `not-found`, `fragment-empty`
   */
  async fillFromPassage({ attributeId, entries, passage }: FilledPassage): Promise<Fragment> {
    const current = await this.context.currentProjectId();
    const coder = await this.context.recorder.coder();
    return this.context.recorder.record('value.write', async () => {
      const { fragment, operations } = await this.#passage(passage, { current, coder });
      const attribute = await this.#attribute(attributeId);
      const aboutId = attribute.about === 'source' ? fragment.sourceId : fragment.id;
      // A fragment of this very change has no values yet.
      const isNew = attribute.about === 'fragment' && operations.length > 0;
      const cell = isNew ? { attribute, aboutId, values: [] } : await this.#cell({ attributeId, aboutId });
      const written = this.#written(cell, supportedBy(cell, entries, fragment.id), coder);
      return { projectId: attribute.projectId, operations: [...operations, ...written], result: fragment };
    });
  }

  async #passage(
    passage: PassageTarget,
    { current, coder }: { readonly current: Id; readonly coder: string },
  ): Promise<{ fragment: Fragment; operations: readonly Operation[] }> {
    if ('fragmentId' in passage) {
      const { fragmentId } = passage;
      const fragment = present('fragment', await fragmentById(this.context.database, fragmentId), fragmentId);
      return { fragment, operations: [] };
    }
    if (passage.anchor.quote.exact.trim() === '')
      throw new AppError('fragment-empty', 'The passage has no words');
    const source = await planPassageSource(this.context, current, passage.source);
    const planned = await planFragment(this.context, source, { ...passage, coder });
    return { fragment: planned.fragment, operations: [...source.operations, ...planned.operations] };
  }

  #written(
    { attribute, aboutId, values: [known] }: Cell,
    { entries, fragmentIds }: Pick<ValueDraft, 'entries' | 'fragmentIds'>,
    coder: string,
  ): Operation[] {
    const isAbout = known?.about.id === aboutId;
    if (known !== undefined && isAbout) {
      return edited('attributeValue', known, {
        entries,
        ...(fragmentIds === undefined ? {} : { fragmentIds }),
      });
    }
    const value: AttributeValue = {
      ...newRecord(this.context, attribute.projectId),
      ...{ attributeId: attribute.id, about: { noun: attribute.about, id: aboutId }, entries, coder },
      ...{ fragmentIds: fragmentIds ?? known?.fragmentIds ?? [], note: known?.note ?? '' },
    };
    return [added('attributeValue', value)];
  }

  async #cell({ attributeId, aboutId }: ValuePlace): Promise<Cell> {
    const attribute = await this.#attribute(attributeId);
    const ids = await this.#idsOf(attribute, aboutId);
    const found = await Promise.all(ids.map((id) => valuesAbout(this.context.database, id)));
    const values = found.flatMap((own) =>
      own
        .filter((value) => !value.removed && value.attributeId === attributeId)
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    return { attribute, aboutId: ids[0] ?? aboutId, values };
  }

  /** The document of a source comes first, then its other faces. */
  async #idsOf({ about }: Attribute, id: Id): Promise<Id[]> {
    const { database } = this.context;
    if (about === 'fragment') return [present('fragment', await fragmentById(database, id), id).id];
    const source = present('source', await sourceById(database, id), id);
    return (await facesOfSource(database, source)).map((face) => face.id);
  }

  async #attribute(id: Id): Promise<Attribute> {
    return present('attribute', await attributeById(this.context.database, id), id);
  }
}

/** A cell, with the values that it has: the one that counts first. */
type Cell = {
  readonly attribute: Attribute;
  readonly aboutId: Id;
  readonly values: readonly AttributeValue[];
};

/** What a cell holds once a passage says these values. */
function supportedBy(
  { attribute, values: [known] }: Cell,
  entries: readonly AttributeEntry[],
  fragmentId: Id,
): Required<Pick<ValueDraft, 'entries' | 'fragmentIds'>> {
  const own = known?.entries ?? [];
  const joined = attribute.several ? oneEach([...own, ...entries]) : entries;
  const isOther = !attribute.several && JSON.stringify(own) !== JSON.stringify(entries);
  const before = isOther ? [] : (known?.fragmentIds ?? []);
  return { entries: joined, fragmentIds: [...new Set([...before, fragmentId])] };
}

function oneEach(entries: readonly AttributeEntry[]): AttributeEntry[] {
  const byKey = new Map(entries.map((entry) => [JSON.stringify(entry), entry]));
  return [...byKey.values()];
}
