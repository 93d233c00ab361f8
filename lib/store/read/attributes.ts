import type { Attribute, AttributeValue, Id } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives an attribute, also a removed one. */
export function attributeById(database: CodeboomDatabase, id: Id): Promise<Attribute | undefined> {
  return database.attributes.get(id);
}

/** Gives the attributes of a project that are not removed, in their order. */
export async function attributesOfProject(database: CodeboomDatabase, projectId: Id): Promise<Attribute[]> {
  const attributes = await database.attributes.where({ projectId }).toArray();
  return attributes
    .filter(({ removed }) => !removed)
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

/** Gives a value, also a removed one. */
export function valueById(database: CodeboomDatabase, id: Id): Promise<AttributeValue | undefined> {
  return database.attributeValues.get(id);
}

/** Gives all values that documents or fragments ever had of an attribute, also removed ones. */
export function valuesOfAttribute(database: CodeboomDatabase, attributeId: Id): Promise<AttributeValue[]> {
  return database.attributeValues.where({ attributeId }).toArray();
}

/** Gives all values that a document or a fragment ever had, also removed ones. */
export function valuesAbout(database: CodeboomDatabase, id: Id): Promise<AttributeValue[]> {
  return database.attributeValues.where('about.id').equals(id).toArray();
}

/** Gives all values that documents and fragments of a project have, not the removed ones. */
export async function valuesOfProject(database: CodeboomDatabase, projectId: Id): Promise<AttributeValue[]> {
  const values = await database.attributeValues.where({ projectId }).toArray();
  return values.filter(({ removed }) => !removed);
}
