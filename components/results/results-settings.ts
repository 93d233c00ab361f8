// How the results text is to be: kept, and in the settings like everything else that is chosen once.
import { languages } from '@/lib/base/language';
import { resultsOrders, usualResults, type ResultsRequest } from '@/lib/domain/results/results-outline';
import type { SettingDefinition, SettingsReader } from '@/lib/workbench/contribution';
import { messages } from './messages';

const scope = 'project';

/** The language of the interface is the one of the text as long as none was chosen. */
const asInterface = 'interface';

/** The settings of the results text. */
export const resultsSettings: readonly SettingDefinition[] = [
  {
    ...{ id: 'results.language', scope, order: 1, type: 'choice', default: asInterface },
    title: { en: 'Language of the results text', nl: 'Taal van de resultatentekst' },
    description: { en: 'In which language it is written.', nl: 'In welke taal hij wordt geschreven.' },
    choices: [
      { value: asInterface, label: { en: 'As the interface', nl: 'Als de interface' } },
      ...languages.map((value) => ({ value, label: inBoth(({ languages: names }) => names[value]) })),
    ],
  },
  {
    ...{ id: 'results.order', scope, order: 2, type: 'choice', default: usualResults.order },
    title: { en: 'Order of the results text', nl: 'Volgorde van de resultatentekst' },
    description: {
      en: 'How codes under the same code follow each other.',
      nl: 'Hoe codes onder dezelfde code elkaar opvolgen.',
    },
    choices: resultsOrders.map((value) => ({ value, label: inBoth(({ orders }) => orders[value]) })),
  },
  {
    ...{ id: 'results.quotes', scope, order: 3, type: 'number', default: usualResults.quotes },
    ...{ min: 0, max: 3 },
    title: { en: 'Quotes in the results text', nl: 'Citaten in de resultatentekst' },
    description: {
      en: 'How many passages are quoted under a code, 0 for none.',
      nl: 'Hoeveel passages onder een code worden geciteerd, 0 voor geen.',
    },
  },
  {
    ...{ id: 'results.level', scope, order: 4, type: 'number', default: usualResults.level },
    ...{ min: 1, max: 3 },
    title: { en: 'First heading of the results text', nl: 'Eerste kop van de resultatentekst' },
    description: {
      en: 'The level of the heading over all of it, so that it fits into a chapter.',
      nl: 'Het niveau van de kop boven alles, zodat hij in een hoofdstuk past.',
    },
  },
  {
    ...{ id: 'results.showsEmpty', scope, order: 5, type: 'boolean', default: usualResults.showsEmpty },
    title: { en: 'Codes with n = 0 in the results text', nl: 'Codes met n = 0 in de resultatentekst' },
    description: {
      en: 'Whether a code that no publication names has a part that says so.',
      nl: 'Of een code die geen publicatie noemt een deel heeft dat dat zegt.',
    },
  },
];

function inBoth(name: (words: (typeof messages)['en']) => string) {
  return { en: name(messages.en), nl: name(messages.nl) };
}

/** Gives what is chosen of the results text. */
export function chosenResults(settings: SettingsReader): Partial<ResultsRequest> {
  const language = languages.find((each) => each === settings.text('results.language'));
  return {
    ...(language === undefined ? {} : { language }),
    order: resultsOrders.find((each) => each === settings.text('results.order')) ?? usualResults.order,
    quotes: settings.number('results.quotes'),
    level: settings.number('results.level'),
    showsEmpty: settings.isOn('results.showsEmpty'),
  };
}
