// Concepts of support and networks that several code systems share: whoever has two of the systems can start from them.
import type { Labels } from '@/lib/base/language';

/** A concept with the keys of its codes in the templates; a code from a template carries its key as `origin`. */
export type KnownConcept = { readonly labels: Labels; readonly origins: readonly string[] };

/** English, Dutch, keys. */
const rows: readonly (readonly [en: string, nl: string, origins: string])[] = [
  [
    'emotional',
    'emotioneel',
    '000.support.emotional 002.sup.ahrens.2 002.sup.jim.1 002.sup.spil.1 004.sup.1 000.T1',
  ],
  [
    'practical / instrumental / material',
    'praktisch / instrumenteel / materieel',
    '000.support.instrumental 002.sup.ahrens.1 002.sup.jim.2 002.sup.spil.3 002.sup.spil.4 004.sup.2',
  ],
  [
    'informational / guidance',
    'informatie / begeleiding',
    '000.support.informational 002.sup.ahrens.4 002.sup.jim.3 004.sup.3',
  ],
  ['normative / role model', 'normatief / rolmodel', '002.sup.ahrens.3 002.sup.jim.4 004.sup.4 000.C18'],
  ['parental', 'ouderlijk', '002.sup.ahrens.5 000.C1'],
  [
    'structural / frequency and presence',
    'structureel / frequentie en aanwezigheid',
    '000.support.structural 000.T2 002.meas.4',
  ],
  ['perceived versus received', 'waargenomen tegenover ontvangen', '000.support.functional 002.meas.1'],
  [
    'mobilising resources / social capital',
    'hulpbronnen mobiliseren / sociaal kapitaal',
    '002.sup.jim.5 002.cap',
  ],
  ['meaning-making', 'betekenisgeving', '000.C10 001.mean'],
  ['coping', 'coping', '000.C11 001.cop'],
  ['trust as precondition', 'vertrouwen als voorwaarde', '000.C7 002.men.val.2 003.alli.lit.1'],
  ['isolation / distrust', 'isolatie / wantrouwen', '000.C12 000.C13 004.bar.1 004.bar.2 004.bar.3'],
  ['conflict in the network', 'conflict in het netwerk', '000.C17 004.bar.4'],
  ['family group conference', 'Eigen Kracht-conferentie', '002.ap.ekc 004.hd.7'],
  ['parental psychopathology', 'psychopathologie van ouders', '000.C14 003.client.lit.5 003.client.exp.1'],
  ['unsafe environment', 'onveilige omgeving', '000.C21 003.client.exp.6'],
];

/** All known concepts; which codes belong together is a judgement, and no finding of a publication. */
export const knownConcepts: readonly KnownConcept[] = rows.map(([en, nl, origins]) => ({
  labels: { en, nl },
  origins: origins.split(' '),
}));
