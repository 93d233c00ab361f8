// Attributes of which each value is checked: the problem domains with their rule, and what to monitor.
import { attribute, both, choice } from './template-parts';

/** The seven problem domains (Bodden & Deković, 2010); at least six make a family multi-problem. */
export const problemDomains = attribute('study.problemDomains', 'choice', {
  name: ['Problem domains', 'Probleemdomeinen'],
  hint: [
    'Domains in which there are problems (Bodden & Deković, 2010); at least six of seven is multi-problem.',
    'Domeinen waarin er problemen zijn (Bodden & Deković, 2010); minstens zes van zeven is multiprobleem.',
  ],
  several: true,
  choices: [
    choice('child', ['Child factors', 'Kindfactoren']),
    choice('parent', ['Parent factors', 'Ouderfactoren']),
    choice('parenting', ['Parenting factors', 'Opvoedingsfactoren']),
    choice('family', ['Family functioning', 'Functioneren van het gezin'], 'Gezinsfunctioneren'),
    choice('context', ['Context factors', 'Contextuele factoren'], 'Contextual factors'),
    choice('network', ['Social network', 'Sociaal netwerk']),
    choice('services', ['Services', 'Hulpverlening']),
  ],
  rule: { atLeast: 6, labels: both(['Multi-problem', 'Multiprobleem']) },
});

/** What is monitored of a case. */
export const monitoring = attribute('study.monitoring', 'choice', {
  name: ['Monitored', 'Gemonitord'],
  hint: [
    'Indicators that are followed; several are possible.',
    'Indicatoren die worden gevolgd; er kunnen er meer zijn.',
  ],
  several: true,
  choices: [
    choice('safety', ['Safety', 'Veiligheid']),
    choice('stressors', ['Stressors', 'Stressoren']),
    choice('complaints', ['Reduction of complaints', 'Klachtreductie']),
    choice('goals', ['Reaching goals', 'Doelrealisatie']),
    choice('satisfaction', ['Client satisfaction', 'Cliënttevredenheid']),
  ],
});
