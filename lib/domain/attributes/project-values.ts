// The attributes of a project with what its documents and fragments have of them, as tables ask for them.
import { articlesOf } from '@/lib/domain/article';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Attribute, AttributeValue, Fragment, Id, Source } from '@/lib/domain/records';
import { valuesInUse } from './entries';

/** The records that values are looked up in. */
export type ValueRecords = {
  readonly attributes: Iterable<Attribute>;
  readonly values: Iterable<AttributeValue>;
  readonly sources: Iterable<Source>;
};

/** Attributes in their order, and the value that counts of each cell. */
export class ProjectValues {
  /** Those that are not removed. */
  readonly attributes: readonly Attribute[];
  readonly #values: ReadonlyMap<Id, ReadonlyMap<Id, AttributeValue>>;
  readonly #faces: ReadonlyMap<Id, readonly Id[]>;

  constructor({ attributes, values, sources }: ValueRecords) {
    this.attributes = [...attributes]
      .filter(({ removed }) => !removed)
      .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
    this.#values = valuesInUse(values);
    this.#faces = new Map(
      articlesOf(sources).map(({ article, faces }) => [article.id, faces.map(({ id }) => id)]),
    );
  }

  /** Gives those of documents, or of fragments. */
  about(noun: Attribute['about']): Attribute[] {
    return this.attributes.filter(({ about }) => about === noun);
  }

  /** Gives what a fragment, or a document by any of its faces, has of an attribute; `null` when nobody looked. */
  of(aboutId: Id, attributeId: Id): AttributeValue | null {
    for (const id of this.#faces.get(aboutId) ?? [aboutId]) {
      const value = this.#values.get(id)?.get(attributeId);
      if (value !== undefined) return value;
    }
    return null;
  }

  /** Gives the fragments that have a value of an attribute and are there. */
  fragmentsWith(attributeId: Id, fragments: ReadonlyMap<Id, Fragment>): Fragment[] {
    return [...this.#values].flatMap(([id, own]) => {
      const fragment = fragments.get(id);
      return fragment === undefined || fragment.removed || !own.has(attributeId) ? [] : [fragment];
    });
  }
}

const known = new WeakMap<CodebookProjection, { readonly version: number; readonly values: ProjectValues }>();

/** Gives the attributes and values of a project as they are now. */
export function projectValues(project: CodebookProjection): ProjectValues {
  const found = known.get(project);
  if (found?.version === project.version) return found.values;
  const { attribute, attributeValue, source } = project.records;
  const values = new ProjectValues({
    attributes: attribute.values(),
    values: attributeValue.values(),
    sources: source.values(),
  });
  known.set(project, { version: project.version, values });
  return values;
}
