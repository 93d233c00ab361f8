// Code systems of one source document, a web magazine article: how social support can make a difference.
import { source, system } from './template-rows';

/** Its code systems, in the order of the document. */
// One row a line reads best.
// prettier-ignore
export const magazineSystems = source('004', ['Web magazine article: how social support can make a difference', 'Artikel in een webmagazine: hoe sociale steun verschil kan maken'], [
  system('004.support', { name: ['Four kinds of social support', 'Vier soorten sociale steun'], section: ['box', 'kader'] }, [
    ['004.sup.1', null, 'formOfSupport', 'Emotional support', 'Emotionele steun', { definition: ['such as comfort, a listening ear, a chat or a walk', 'zoals troost, een luisterend oor, een praatje of een wandeling'] }],
    ['004.sup.2', null, 'formOfSupport', 'Practical support', 'Praktische steun', { definition: ['such as child minding, school pick-up, a meal, housework', 'zoals oppassen, van school halen, een maaltijd, huishoudelijk werk'] }],
    ['004.sup.3', null, 'formOfSupport', 'Informative support', 'Informatieve ondersteuning', { definition: ['such as advice, information, feedback, help lines', 'zoals advies, informatie, feedback, hulplijnen'] }],
    ['004.sup.4', null, 'formOfSupport', 'Normative support', 'Normatieve ondersteuning', { definition: ['such as setting norms, being a model of desired behaviour', 'zoals normen stellen, een voorbeeld zijn van gewenst gedrag'] }],
  ]),
  system('004.initiatives', { name: ['Seven kinds of initiatives', 'Zeven soorten initiatieven'], section: ['teaser box', 'aankondiging'] }, [
    ['004.ini.1', null, 'category', 'Parenting support (by volunteers)', 'Steun bij opvoeden (door vrijwilligers)'],
    ['004.ini.2', null, 'category', 'Online support for parents', 'Online steun voor ouders'],
    ['004.ini.3', null, 'category', 'Online support for children', 'Online steun voor kinderen'],
    ['004.ini.4', null, 'category', 'Child care (by volunteers)', 'Opvang voor kinderen (door vrijwilligers)'],
    ['004.ini.5', null, 'category', 'Support by migrant organisations', 'Steun door migrantenorganisaties'],
    ['004.ini.6', null, 'category', 'Buddies for children', 'Maatjes voor kinderen'],
    ['004.ini.7', null, 'category', 'Neighbourhood support', 'Buurtgerichte steun'],
  ]),
  system('004.givers', { name: ['Who gives support', 'Wie steun geeft'], section: ['running text', 'lopende tekst'] }, [
    ['004.giv.1', null, 'category', 'Direct surroundings: neighbours, family, friends', 'Directe omgeving: buren, familie, vrienden'],
    ['004.giv.2', null, 'category', 'Volunteers', 'Vrijwilligers'],
    ['004.giv.3', null, 'category', 'Professionals (teachers, child care workers)', 'Professionals (leerkrachten, pedagogisch medewerkers)'],
  ]),
  system('004.themes', { name: ['Section headings as themes', 'Tussenkoppen'], section: ['headings', 'tussenkoppen'] }, [
    ['004.hd.1', null, 'theme', 'More often isolated', 'Vaker in isolement'],
    ['004.hd.2', null, 'theme', 'Parenting is a sensitive matter', 'Opvoeding ligt gevoelig'],
    ['004.hd.3', null, 'theme', 'Looking from a distance', 'Kijken met wat afstand'],
    ['004.hd.4', null, 'theme', 'Rather keep it secret', 'Liever geheimhouden'],
    ['004.hd.5', null, 'theme', 'Taking more initiative', 'Meer initiatief nemen'],
    ['004.hd.6', null, 'theme', 'Questions that lower the threshold', 'Drempel verlagende vragen'],
    ['004.hd.7', null, 'theme', 'Family group conference', 'Eigen Kracht Conferentie'],
  ]),
  system('004.barriers', { name: ['Barriers to support', 'Drempels'], section: ['running text', 'lopende tekst'] }, [
    ['004.bar.1', null, 'category', 'No stable network', 'Ontbreken van een stabiel netwerk', { polarity: 'hindering' }],
    ['004.bar.2', null, 'category', 'Distrust of outsiders', 'Wantrouwen naar buitenstaanders', { polarity: 'hindering' }],
    ['004.bar.3', null, 'category', 'Shame', 'Schaamte', { polarity: 'hindering' }],
    ['004.bar.4', null, 'category', 'Conflict with the network', 'Conflicten met het netwerk', { polarity: 'hindering' }],
    ['004.bar.5', null, 'category', 'Comments on parenting (tone and intent)', 'Commentaar op opvoeden (toon en intentie)', { polarity: 'hindering' }],
    ['004.bar.6', null, 'category', 'Secrecy of children', 'Geheimhouding door kinderen', { polarity: 'hindering' }],
    ['004.bar.7', null, 'category', 'Playing down violence', 'Bagatelliseren van geweld', { polarity: 'hindering' }],
    ['004.bar.8', null, 'category', 'Power imbalance and control in the family', 'Machtsongelijkheid en controle in het gezin', { polarity: 'hindering' }],
  ]),
  system('004.questions', { name: ['Questions that lower the threshold', 'Drempelverlagende vragen'], section: ['running text', 'lopende tekst'] }, [
    ['004.q.1', null, 'category', 'Who cares that your child does well?', 'Wie vindt het belangrijk dat het goed gaat met jullie kind?'],
    ['004.q.2', null, 'category', 'Who can you turn to for practical help, comfort and support?', 'Bij wie kun je terecht voor praktische hulp, troost en steun?'],
    ['004.q.3', null, 'category', 'How could you ask this person?', 'Hoe zou je deze persoon kunnen vragen?'],
  ]),
]);
