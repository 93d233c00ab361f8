// Sets of attributes that come with Codeboom.
import type { Labels } from '@/lib/base/language';
import type { AttributeChoice } from '@/lib/domain/attribute-records';
import { monitoring, problemDomains } from './checklists';
import { attribute, choice, type AttributeDraft } from './template-parts';

export type { AttributeDraft } from './template-parts';

/** A set of attributes. */
export type AttributeTemplate = {
  readonly key: 'review' | 'study' | 'problemDomains' | 'monitoring';
  readonly labels: Labels;
  readonly hint: Labels;
  readonly attributes: readonly AttributeDraft[];
};

const country = attribute('study.country', 'country', {
  name: ['Country', 'Land'],
  hint: [
    'Where the study was done, by name or ISO code.',
    'Waar het onderzoek is gedaan, met naam of ISO-code.',
  ],
  several: true,
});

const participants = attribute('study.participants', 'text', {
  name: ['Participants', 'Participanten'],
  hint: ['Who was studied, in words.', 'Wie er zijn onderzocht, in woorden.'],
});

const sampleSize = attribute('study.sampleSize', 'number', {
  name: ['N', 'N'],
  hint: [
    'How many were studied, as it is analysed: 25, 25–40 or ca. 30.',
    'Hoeveel er zijn onderzocht, zoals geanalyseerd: 25, 25–40 of ca. 30.',
  ],
});

const designs: readonly AttributeChoice[] = [
  choice('empirical', ['Empirical study', 'Empirische studie'], 'Empirisch onderzoek', 'Empirical research'),
  choice(
    'quantitative',
    ['Quantitative', 'Kwantitatief'],
    'Kwantitatieve studie',
    'Kwantitatief onderzoek',
    'Quantitative study',
  ),
  choice(
    'qualitative',
    ['Qualitative', 'Kwalitatief'],
    'Kwalitatieve studie',
    'Kwalitatief onderzoek',
    'Kwalitatieve',
    'Qualitative study',
  ),
  choice('mixed-methods', ['Mixed methods', 'Mixed methods'], 'Gemengde methoden', 'Mixed-method study'),
  choice('longitudinal', ['Longitudinal', 'Longitudinaal'], 'Longitudinale studie', 'Longitudinal study'),
  choice(
    'cross-sectional',
    ['Cross-sectional', 'Cross-sectioneel'],
    'Cross-sectioneel onderzoek',
    'Cross-sectional study',
    'Dwarsdoorsnedeonderzoek',
  ),
  choice('retrospective', ['Retrospective', 'Retrospectief'], 'Retroperspectief', 'Retrospective study'),
  choice('follow-up', ['Follow-up', 'Follow-up'], 'Vervolgonderzoek', 'Follow-up study'),
  choice(
    'randomised-trial',
    ['Randomised controlled trial', 'Gerandomiseerd onderzoek'],
    'RCT',
    'Randomized controlled trial',
    'Gerandomiseerd experiment',
  ),
  choice(
    'questionnaires',
    ['Questionnaires', 'Vragenlijsten'],
    'Questionnaire',
    'Survey',
    'Vragenlijst',
    'Enquête',
  ),
  choice('interviews', ['Interviews', 'Interviews'], 'Interview'),
  choice('focus-groups', ['Focus groups', 'Focusgroepen'], 'Focus group', 'Focusgroep'),
  choice('case-study', ['Case study', 'Casestudie'], 'Casestudy', 'Gevalsstudie'),
  choice('delphi', ['Delphi study', 'Delphistudie'], 'Delphi-onderzoek'),
  choice(
    'literature-review',
    ['Literature review', 'Literatuurreview'],
    'Literatuuroverzicht',
    'Narrative review',
  ),
  choice('systematic-review', ['Systematic review', 'Systematisch overzicht'], 'Systematische review'),
  choice('meta-analysis', ['Meta-analysis', 'Meta-analyse']),
  choice('theoretical', ['Theoretical article', 'Theoretisch artikel'], 'Theoretische review'),
];

const design = attribute('study.design', 'choice', {
  name: ['Design', 'Design'],
  hint: [
    'How it was studied, and how data were collected; several are possible.',
    'Hoe er is onderzocht en hoe gegevens zijn verzameld; er kunnen er meer zijn.',
  ],
  several: true,
  choices: designs,
});

const informant = attribute('study.informant', 'choice', {
  name: ['Informant', 'Informant'],
  hint: [
    'Who reports: self-report is another thing than what a parent or a file says.',
    'Wie er rapporteert: zelfrapportage is iets anders dan wat een ouder of dossier zegt.',
  ],
  several: true,
  choices: [
    choice('self', ['Self-report', 'Zelfrapportage'], 'Young person', 'Jongere', 'Participant'),
    choice('parent', ['Parent or carer', 'Ouder of verzorger'], 'Parent', 'Carer', 'Ouder', 'Verzorger'),
    choice('teacher', ['Teacher', 'Leerkracht'], 'Docent'),
    choice('professional', ['Professional', 'Professional'], 'Hulpverlener', 'Clinician'),
    choice('peer', ['Peer', 'Leeftijdgenoot'], 'Friend', 'Vriend'),
    choice('records', ['Records', 'Dossier'], 'Case file', 'Dossiers', 'Register'),
    choice('observer', ['Observer', 'Observator'], 'Observation', 'Observatie'),
    choice('publications', ['Publications', 'Publicaties'], 'Studies', 'Literature', 'Literatuur'),
  ],
});

const unit = attribute('study.unit', 'choice', {
  name: ['Unit of analysis', 'Analyse-eenheid'],
  hint: ['What N counts.', 'Wat N telt.'],
  choices: [
    choice(
      'participants',
      ['Individuals', 'Personen'],
      'Participants',
      'Respondents',
      'Participanten',
      'Respondenten',
    ),
    choice('dyads', ['Pairs', 'Paren'], 'Dyads', 'Dyades'),
    choice('families', ['Families', 'Gezinnen'], 'Family', 'Gezin'),
    choice('households', ['Households', 'Huishoudens'], 'Household', 'Huishouden'),
    choice('groups', ['Groups', 'Groepen'], 'Classes', 'Klassen', 'Schools', 'Scholen'),
    choice('cases', ['Cases', 'Casussen'], 'Case', 'Casus'),
    choice('studies', ['Studies', 'Studies'], 'Study', 'Studie', 'Publications', 'Publicaties'),
  ],
});

const ages = attribute('study.age', 'number', {
  name: ['Age', 'Leeftijd'],
  hint: ['From the youngest to the oldest, such as 12–18.', 'Van de jongste tot de oudste, zoals 12–18.'],
  unit: ['years', 'jaar'],
});

const setting = attribute('study.setting', 'text', {
  name: ['Setting', 'Setting'],
  hint: [
    'Where people were found: school, care, the street.',
    'Waar mensen zijn gevonden: school, zorg, de straat.',
  ],
});

const effect = attribute('fragment.effect', 'text', {
  name: ['Effect', 'Effect'],
  hint: [
    'What the passage says that the characteristic does, in one sentence.',
    'Wat het kenmerk volgens de passage doet, in één zin.',
  ],
});

const strength = attribute('fragment.strength', 'choice', {
  name: ['Strength', 'Sterkte'],
  hint: [
    'How strong the statement is. Only a cause that was tested is a cause.',
    'Hoe sterk de uitspraak is. Alleen een getoetste oorzaak is een oorzaak.',
  ],
  choices: [
    choice('association', ['Association', 'Samenhang'], 'Correlation', 'Correlatie', 'Verband'),
    choice('cause', ['Cause', 'Oorzaak'], 'Causal effect', 'Causaal effect'),
    choice('experience', ['Experience', 'Ervaring'], 'Lived experience', 'Beleving'),
    choice('expert-opinion', ['Expert opinion', 'Mening van deskundigen'], 'Opinion', 'Deskundigenoordeel'),
  ],
});

const mechanism = attribute('fragment.mechanism', 'text', {
  name: ['Mechanism', 'Mechanisme'],
  hint: ['Why it works, as the passage says.', 'Waardoor het werkt, zoals de passage zegt.'],
});

/** All sets. */
export const attributeTemplates: readonly AttributeTemplate[] = [
  {
    key: 'review',
    labels: { en: 'Characteristics table of a review', nl: 'Kenmerkentabel van een review' },
    hint: {
      en: 'Participants, N, country, design, informant and unit of analysis per document; effect, strength and mechanism per fragment.',
      nl: 'Participanten, N, land, design, informant en analyse-eenheid per document; effect, sterkte en mechanisme per fragment.',
    },
    attributes: [country, participants, sampleSize, design, informant, unit, effect, strength, mechanism],
  },
  {
    key: 'study',
    labels: { en: 'Plain study table', nl: 'Eenvoudige studietabel' },
    hint: {
      en: 'Country, design, N, age and setting per document.',
      nl: 'Land, design, N, leeftijd en setting per document.',
    },
    attributes: [country, design, sampleSize, ages, setting],
  },
  {
    key: 'problemDomains',
    labels: { en: 'Checklist: seven problem domains', nl: 'Checklist: zeven probleemdomeinen' },
    hint: {
      en: 'One column of seven values, and beside it whether it is multi-problem: at least six of them.',
      nl: 'Eén kolom met zeven waarden, en ernaast of het multiprobleem is: minstens zes ervan.',
    },
    attributes: [problemDomains],
  },
  {
    key: 'monitoring',
    labels: { en: 'Checklist: what to monitor', nl: 'Checklist: wat te monitoren' },
    hint: {
      en: 'One column with five indicators, from safety to client satisfaction.',
      nl: 'Eén kolom met vijf indicatoren, van veiligheid tot cliënttevredenheid.',
    },
    attributes: [monitoring],
  },
];

/** Gives the attribute with this key in a template, such as `study.design`. */
export function templateAttribute(key: string): AttributeDraft | null {
  return (
    attributeTemplates.flatMap(({ attributes }) => attributes).find(({ origin }) => origin === key) ?? null
  );
}
