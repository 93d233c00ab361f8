// What can be done with the columns of the extraction table, by asking what is not known.
import { labelIn, languages, type Labels, type Language } from '@/lib/base/language';
import { attributeKinds } from '@/lib/domain/attribute-records';
import {
  attributeTemplates,
  type AttributeDraft,
  type AttributeTemplate,
} from '@/lib/domain/attributes/templates';
import { isSameName } from '@/lib/domain/crosswalk/names';
import type { Attribute, AttributeChoice, Id } from '@/lib/domain/records';
import type { PickItem } from '@/lib/workbench/contribution';
import { askSteps, type Step, type StepPlace } from '@/lib/workbench/steps';
import { extractionLookOf, type ExtractionWorkbench } from './extraction-look.svelte';
import { messages } from './messages';

type Draft = Pick<AttributeDraft, 'about' | 'kind' | 'labels'>;

/** Asks what a column is about, for a name in both languages and what its values are, and makes it. */
export async function addColumn(workbench: ExtractionWorkbench): Promise<void> {
  const { language, services } = workbench;
  const others = await services.attributes.all();
  const order: readonly Language[] = [language, ...languages.filter((each) => each !== language)];
  const steps: Step<Draft>[] = [
    async (draft, step) => {
      const about = await workbench.pick(aboutItems(workbench), {
        title: messages[language].whichAbout,
        step,
      });
      return about === null ? null : { ...draft, about };
    },
    ...order.map(
      (each, at): Step<Draft> =>
        (draft, step) =>
          askName(workbench, { draft, each, at, step, others }),
    ),
    async (draft, step) => {
      const kind = await workbench.pick(kindItems(workbench), { title: messages[language].whichKind, step });
      return kind === null ? null : { ...draft, kind };
    },
  ];
  const draft = await askSteps<Draft>(steps, { about: 'source', kind: 'text', labels: none });
  if (draft === null) return;
  const rest = { hint: none, several: false, unit: none, choices: [], origin: null };
  const attribute = await services.attributes.add({ ...draft, ...rest });
  extractionLookOf(workbench).openColumn = attribute.id;
  if (attribute.kind === 'choice') extractionLookOf(workbench).showsColumns = true;
  await workbench.run('history.offerUndo', messages[language].added(labelIn(attribute.labels, language)));
}

const none: Labels = { en: '', nl: '' };

type NameStep = {
  readonly draft: Draft;
  readonly each: Language;
  readonly at: number;
  readonly step: StepPlace;
  /** The columns that there are. */
  readonly others: readonly Attribute[];
};

async function askName(
  workbench: ExtractionWorkbench,
  { draft, each, at, step, others }: NameStep,
): Promise<Draft | null> {
  const text = messages[workbench.language];
  const isEmpty = (typed: string): boolean =>
    at > 0 && typed.trim() === '' && draft.labels[workbench.language].trim() === '';
  const isTaken = (typed: string): boolean => {
    const labels = { ...none, [each]: typed };
    return others.some((other) => other.about === draft.about && isSameName(other.labels, labels));
  };
  const name = await workbench.ask({
    ...{ title: text.nameIn[each], value: draft.labels[each], step },
    ...(at === 0 ? {} : { placeholder: text.optional }),
    check: (typed) => (isEmpty(typed) ? text.empty : isTaken(typed) ? text.taken : null),
  });
  return name === null ? null : { ...draft, labels: { ...draft.labels, [each]: name } };
}

function aboutItems({ language }: ExtractionWorkbench): PickItem<Draft['about']>[] {
  const text = messages[language];
  return [
    { value: 'source', label: text.ofDocuments, icon: 'file' },
    { value: 'fragment', label: text.ofFragments, icon: 'quote' },
  ];
}

function kindItems({ language }: ExtractionWorkbench): PickItem<Draft['kind']>[] {
  const { kinds, kindHints } = messages[language];
  return attributeKinds.map((kind) => ({ value: kind, label: kinds[kind], detail: kindHints[kind] }));
}

/** Adds the columns of a template: the given one, or the one that is chosen. */
export async function addTemplate(workbench: ExtractionWorkbench, argument: unknown): Promise<void> {
  const { language, services } = workbench;
  const text = messages[language];
  const items = attributeTemplates.map(({ key, labels, hint }): PickItem<AttributeTemplate['key']> => ({
    ...{ value: key, label: labels[language], detail: hint[language], icon: 'table' },
    searchWords: [labels.en, labels.nl],
  }));
  const given = attributeTemplates.find(({ key }) => key === argument)?.key;
  const key = given ?? (await workbench.pick(items, { title: text.whichTemplate }));
  if (key === null) return;
  const added = await services.attributes.addTemplate(key);
  const ofFragments = added.filter(({ about }) => about === 'fragment').length;
  if (added.length === 0) workbench.notify({ severity: 'info', text: text.templateThere });
  else await workbench.run('history.offerUndo', text.templateAdded(added.length, ofFragments));
}

/** Gives the attribute with this id, else the one that is chosen among those that fit; `null` when dismissed. */
export async function chosenAttribute(
  workbench: ExtractionWorkbench,
  argument: unknown,
  isFit: (attribute: Attribute) => boolean = () => true,
): Promise<Attribute | null> {
  const { language, services } = workbench;
  const attributes = (await services.attributes.all()).filter(isFit);
  const given = attributes.find(({ id }) => id === argument);
  if (given !== undefined) return given;
  const items = attributes.map((attribute) => ({
    value: attribute,
    label: labelIn(attribute.labels, language),
  }));
  return workbench.pick(items, { title: messages[language].columns });
}

/** Takes a column away. */
export async function removeColumn(workbench: ExtractionWorkbench, argument: unknown): Promise<void> {
  const { language, services } = workbench;
  const attribute = await chosenAttribute(workbench, argument);
  if (attribute === null) return;
  await services.attributes.remove(attribute.id);
  await workbench.run('history.offerUndo', messages[language].removed(labelIn(attribute.labels, language)));
}

/** A value of a list, as its button names it. */
export type ListedChoice = { readonly attributeId: Id; readonly key: string };

/** Makes one value of a list part of another; which ones is asked unless a button said so. */
export async function mergeChoices(workbench: ExtractionWorkbench, argument: unknown): Promise<void> {
  const { language, services } = workbench;
  const text = messages[language];
  const given = isListedChoice(argument) ? argument : null;
  const isFit = ({ kind, choices }: Attribute): boolean => kind === 'choice' && choices.length > 1;
  const attribute = await chosenAttribute(workbench, given?.attributeId, isFit);
  if (attribute === null) return;
  const { choices, id } = attribute;
  const items = choices.map((choice) => ({ value: choice, label: labelIn(choice.labels, language) }));
  const from =
    choices.find(({ key }) => key === given?.key) ?? (await workbench.pick(items, { title: text.choices }));
  if (from === null) return;
  const name = ({ labels }: AttributeChoice): string => labelIn(labels, language);
  const others = items.filter(({ value }) => value !== from);
  const into = await workbench.pick(others, { title: text.mergeInto(name(from)) });
  if (into === null) return;
  await services.attributes.mergeChoices(id, { from: from.key, into: into.key });
  await workbench.run('history.offerUndo', text.merged(name(from), name(into)));
}

function isListedChoice(argument: unknown): argument is ListedChoice {
  return typeof argument === 'object' && argument !== null && 'attributeId' in argument && 'key' in argument;
}
