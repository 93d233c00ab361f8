// The built-in codebook: the network characteristics of trauma recovery, in two polarity groups and nine themes.
import type { Labels } from '@/lib/base/language';
import type { CodeKind, NetworkType, Polarity } from './records';

/** A code of a template: parents stand before their children, siblings in their order. */
export type TemplateCode = {
  /** Key in the template; becomes the code's `origin`. */
  readonly key: string;
  readonly parentKey: string | null;
  readonly kind: CodeKind;
  readonly type: NetworkType | null;
  /** Default of the code itself; `null` takes the parent's. */
  readonly polarity: Polarity | null;
  readonly labels: Labels;
};

type Row = readonly [
  key: string,
  parentKey: string | null,
  kind: CodeKind,
  type: NetworkType | null,
  polarity: Polarity | null,
  en: string,
  nl: string,
];

// One row a line reads best.
// prettier-ignore
const rows: readonly Row[] = [
  ['000.P', null, 'polarityGroup', null, 'protective', 'Promoting network characteristics', 'Bevorderende netwerkkenmerken'],
  ['000.H', null, 'polarityGroup', null, 'hindering', 'Hindering network characteristics', 'Belemmerende netwerkkenmerken'],
  ['000.T1', '000.P', 'theme', null, null, 'Emotional support and involvement', 'Emotionele steun en betrokkenheid'],
  ['000.C1', '000.T1', 'characteristic', 'interaction', null, 'Emotional support from family', 'Emotionele steun van familie'],
  ['000.C2', '000.T1', 'characteristic', 'interaction', null, 'Emotional support from friends', 'Emotionele steun van vrienden'],
  ['000.C3', '000.T1', 'characteristic', 'interaction', null, 'Emotional support from mentors/therapists', 'Emotionele steun van mentoren/therapeuten'],
  ['000.T2', '000.P', 'theme', null, null, 'Stability and reliability of the network', 'Stabiliteit en betrouwbaarheid van het netwerk'],
  ['000.C4', '000.T2', 'characteristic', 'structural', null, 'Stability of family relations', 'Stabiliteit van gezinsrelaties'],
  ['000.C5', '000.T2', 'characteristic', 'interaction', null, 'Consistent presence of carers', 'Consistente aanwezigheid opvoeders'],
  ['000.C6', '000.T2', 'characteristic', 'structural', null, 'Continuity of support within the network', 'Continuïteit van steun binnen het netwerk'],
  ['000.T3', '000.P', 'theme', null, null, 'Positive social relations and trust', 'Positieve sociale relaties en vertrouwen'],
  ['000.C7', '000.T3', 'characteristic', 'interaction', null, 'Trust in social relations', 'Vertrouwen in sociale relaties'],
  ['000.C8', '000.T3', 'characteristic', 'interaction', null, 'Mutual respect in the parent-child relation', 'Wederzijds respect in ouder-kind relatie'],
  ['000.T4', '000.P', 'theme', null, null, 'Cognitive and emotional restructuring', 'Cognitieve en emotionele herstructurering'],
  ['000.C9', '000.T4', 'characteristic', 'interaction', null, 'Cognitive support from a professional', 'Cognitieve ondersteuning van professional'],
  ['000.C10', '000.T4', 'characteristic', 'interaction', null, 'Positive meaning-making of trauma by the network', 'Positieve betekenisgeving van trauma door netwerk'],
  ['000.C11', '000.T4', 'characteristic', 'interaction', null, 'Coping strategy taught by parents', 'Coping strategie aangeleerd door ouders'],
  ['000.T5', '000.H', 'theme', null, null, 'Social withdrawal and isolation', 'Sociale terugtrekking en isolatie'],
  ['000.C12', '000.T5', 'characteristic', 'person', null, 'Social withdrawal and avoidance by the young person', 'Sociale terugtrekking en vermijding van jongere'],
  ['000.C13', '000.T5', 'characteristic', 'structural', null, 'Social isolation by family and/or friends', 'Sociale isolatie door familie en/of vrienden'],
  ['000.T6', '000.H', 'theme', null, null, 'Unreliability and instability of the network', 'Onbetrouwbaarheid en instabiliteit van het netwerk'],
  ['000.C14', '000.T6', 'characteristic', 'interaction', null, 'Emotional unreliability of parents and/or carers', 'Emotionele onbetrouwbaarheid van ouders en/of verzorgers'],
  ['000.C15', '000.T6', 'characteristic', 'structural', null, 'Instability of the family environment', 'Instabiliteit van gezinsomgeving'],
  ['000.T7', '000.H', 'theme', null, null, 'Negative communication and/or conflicts within the network', 'Negatieve communicatie en/of conflicten binnen het netwerk'],
  ['000.C16', '000.T7', 'characteristic', 'interaction', null, 'Negative communication within the network', 'Negatieve communicatie binnen het netwerk'],
  ['000.C17', '000.T7', 'characteristic', 'interaction', null, 'Conflicts within the parent-child relation', 'Conflicten binnen ouder-kind relatie'],
  ['000.T8', '000.H', 'theme', null, null, 'Lack of positive social relations', 'Gebrek aan positieve sociale relaties'],
  ['000.C18', '000.T8', 'characteristic', 'structural', null, 'Lack of positive role models', 'Gebrek aan positieve rolmodellen'],
  ['000.C19', '000.T8', 'characteristic', 'interaction', null, 'Insufficient support from friends/peers', 'Onvoldoende steun van vrienden/peers'],
  ['000.T9', '000.H', 'theme', null, null, 'Negative influences from the social network', 'Negatieve invloeden vanuit sociale netwerk'],
  ['000.C20', '000.T9', 'characteristic', 'interaction', null, 'Negative influence of peers, friends and/or family', 'Negatieve invloed van peers, vrienden en/of familie'],
  ['000.C21', '000.T9', 'characteristic', 'structural', null, 'Unsafe environment within the network', 'Onveilige omgeving binnen het netwerk'],
];

/** The 2 polarity groups, 9 themes and 21 characteristics, in the order of the table. */
export const networkCodebook: readonly TemplateCode[] = rows.map(
  ([key, parentKey, kind, type, polarity, en, nl]) => ({
    key,
    parentKey,
    kind,
    type,
    polarity,
    labels: { en, nl },
  }),
);

/** What the three types are called; their letters are S, I and P. */
export const networkTypeLabels: Readonly<Record<NetworkType, Labels>> = {
  structural: { en: 'Structural characteristic', nl: 'Structureel netwerkkenmerk' },
  interaction: { en: 'Interaction characteristic', nl: 'Interactie netwerkkenmerk' },
  person: { en: 'Person characteristic', nl: 'Persoonskenmerk' },
};
