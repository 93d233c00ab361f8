// "This passage is the N": a value read from the words of a passage, corrected by a person, with the passage behind it.
import { labelIn, type Language } from '@/lib/base/language';
import { printValues, readValues, writeValues } from '@/lib/domain/attributes/entries';
import { entriesInPassage } from '@/lib/domain/attributes/from-passage';
import { plainCitation } from '@/lib/domain/citation';
import type { PassageTarget } from '@/lib/domain/drafts';
import type { Attribute, AttributeEntry, Id } from '@/lib/domain/records';
import { openQuery } from '@/lib/domain/retrieval';
import { shownQuote } from '@/lib/domain/shown-quote';
import { quotePlace } from '@/lib/domain/thematic-words';
import type { PickItem } from '@/lib/workbench/contribution';
import { addTemplate } from './column-actions';
import type { ExtractionWorkbench } from './extraction-look.svelte';
import { messages } from './messages';

/** Asks which column the passage in front fills, with which value, and writes it. */
export async function fillFromPassage(workbench: ExtractionWorkbench): Promise<void> {
  const target = await passageInFront(workbench);
  if (target === null)
    return workbench.notify({ severity: 'info', text: messages[workbench.language].noPassage });
  await fill(workbench, target, () => true);
}

/** As `fillFromPassage` for what is known of passages themselves: of the given one, the one in front, or a chosen one. */
export async function fillFragment(workbench: ExtractionWorkbench, argument: unknown): Promise<void> {
  const target =
    typeof argument === 'string'
      ? { fragmentId: argument }
      : ((await passageInFront(workbench)) ?? (await choosePassage(workbench)));
  if (target !== null) await fill(workbench, target, ({ about }) => about === 'fragment');
}

async function passageInFront(workbench: ExtractionWorkbench): Promise<PassageTarget | null> {
  const given: PassageTarget[] = [];
  await workbench.run('reader.giveTarget', (target: PassageTarget) => void given.push(target));
  return given[0] ?? null;
}

/** Of the code in front when there is one, else of all, the newest first. */
async function choosePassage(workbench: ExtractionWorkbench): Promise<PassageTarget | null> {
  const { services, language, activeEditor } = workbench;
  const text = messages[language];
  const page = activeEditor?.editor === 'code' ? await services.codebook.codePage(activeEditor.key) : null;
  const onPage = page?.groups.flatMap(({ fragments }) => fragments.map(({ fragment }) => fragment.id));
  const { fragments } = await services.codebook.retrieve(openQuery, Infinity);
  const passages = fragments
    .filter(({ fragmentId }) => onPage === undefined || onPage.includes(fragmentId))
    .toSorted((one, other) => (one.fragmentId < other.fragmentId ? 1 : -1));
  if (passages.length === 0) {
    workbench.notify({ severity: 'info', text: text.noFragments });
    return null;
  }
  const items = passages.map((passage): PickItem<PassageTarget> => ({
    ...{ value: { fragmentId: passage.fragmentId }, label: passage.quote, icon: 'quote' },
    description: quotePlace({ ...passage, times: 1 }, language),
  }));
  return workbench.pick(items, { title: text.whichPassage });
}

/** A passage with its words, in their language. */
type ReadPassage = { readonly words: string; readonly language: Language; readonly sourceId: Id };

async function fill(
  workbench: ExtractionWorkbench,
  target: PassageTarget,
  isFit: (attribute: Attribute) => boolean,
): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const passage = await readPassage(workbench, target);
  const attribute = await askColumn(workbench, { target, passage }, isFit);
  if (attribute === null) return;
  const column = labelIn(attribute.labels, language);
  const guess = entriesInPassage(attribute, passage.words, passage.language);
  const typed = await workbench.ask({
    title: text.valueOf(column),
    value: guess.length === 0 ? '' : writeValues(attribute, guess, language),
    placeholder: labelIn(attribute.hint, language),
    hint: (each) => {
      const read = readValues(attribute, each, language);
      return read.kind === 'values' && read.unfit.length > 0 ? text.staysText(read.unfit.join('; ')) : null;
    },
  });
  const read = typed === null ? null : readValues(attribute, typed, language);
  if (read === null || read.kind === 'nothing') return;
  const entries: readonly AttributeEntry[] = read.kind === 'values' ? read.entries : [];
  await services.attributeValues.fillFromPassage({ attributeId: attribute.id, entries, passage: target });
  const document = plainCitation(await services.sources.get(passage.sourceId));
  await workbench.run(
    'history.offerUndo',
    text.filled(column, document, printValues(attribute, entries, language)),
  );
}

async function readPassage(
  { services, language }: ExtractionWorkbench,
  target: PassageTarget,
): Promise<ReadPassage> {
  if ('fragmentId' in target) {
    const fragment = await services.coding.fragment(target.fragmentId);
    const words = shownQuote(fragment.anchor, fragment.language);
    return { words, language: fragment.language ?? language, sourceId: fragment.sourceId };
  }
  const { anchor, source } = target;
  return {
    words: shownQuote(anchor, target.language),
    language: target.language ?? language,
    sourceId: source,
  };
}

type Asked = { readonly target: PassageTarget; readonly passage: ReadPassage };

/** Those of documents first; a project without columns is offered a template. */
async function askColumn(
  workbench: ExtractionWorkbench,
  { target, passage }: Asked,
  isFit: (attribute: Attribute) => boolean,
): Promise<Attribute | null> {
  const { services, language } = workbench;
  const text = messages[language];
  if (!(await services.attributes.all()).some(isFit)) await addTemplate(workbench, undefined);
  const attributes = (await services.attributes.all()).filter(isFit);
  if (attributes.length === 0) return null;
  const about = 'fragmentId' in target ? [passage.sourceId, target.fragmentId] : [passage.sourceId];
  const values = (await Promise.all(about.map((id) => services.attributeValues.about(id)))).flat();
  const items = attributes
    .toSorted((a, b) => (a.about === b.about ? 0 : a.about === 'source' ? -1 : 1))
    .map((attribute): PickItem<Attribute> => {
      const known = values.find(({ attributeId }) => attributeId === attribute.id);
      return {
        ...{ value: attribute, label: labelIn(attribute.labels, language) },
        searchWords: [attribute.labels.en, attribute.labels.nl].filter(Boolean),
        icon: attribute.about === 'source' ? 'file' : 'quote',
        detail: labelIn(attribute.hint, language),
        ...(known === undefined
          ? {}
          : { description: text.nowSays(printValues(attribute, known.entries, language)) }),
      };
    });
  return workbench.pick(items, { title: text.whichColumn, placeholder: passage.words.slice(0, 80) });
}
