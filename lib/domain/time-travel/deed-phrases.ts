// The phrases of a timeline: for each kind of thing that a change can do, one such thing and several of them.
import type { Labels } from '@/lib/base/language';

type Phrases = {
  /** `other` is what it became, where it went or what it stands in; empty for none. */
  readonly one: (name: string, other: string) => Labels;
  readonly many: (count: number) => Labels;
};

/** Puts a name behind a few words, where there is one. */
function named(en: string, nl: string, many: Phrases['many']): Phrases {
  const after = (name: string): string => (name === '' ? '' : `: ${name}`);
  return { one: (name) => ({ en: `${en}${after(name)}`, nl: `${nl}${after(name)}` }), many };
}

function counted(en: string, nl: string): Phrases['many'] {
  return (count) => ({ en: `${count} ${en}`, nl: `${count} ${nl}` });
}

/** What a change can have done, and how it is said. */
export const phrases = {
  codeAdded: named('New code', 'Nieuwe code', counted('new codes', 'nieuwe codes')),
  codeRenamed: {
    one: (name, other) => ({ en: `${name} renamed to ${other}`, nl: `${name} hernoemd naar ${other}` }),
    many: counted('codes renamed', 'codes hernoemd'),
  },
  codeMoved: {
    one: (name, other) =>
      other === ''
        ? { en: `${name} moved to the top level`, nl: `${name} verplaatst naar het bovenste niveau` }
        : { en: `${name} moved under ${other}`, nl: `${name} verplaatst onder ${other}` },
    many: counted('codes moved', 'codes verplaatst'),
  },
  codeReordered: {
    one: (name) => ({ en: `${name} put elsewhere in its list`, nl: `${name} elders in de lijst gezet` }),
    many: counted('codes put in another order', 'codes in een andere volgorde gezet'),
  },
  codeMerged: {
    one: (name, other) => ({ en: `${name} merged into ${other}`, nl: `${name} samengevoegd met ${other}` }),
    many: counted('codes merged', 'codes samengevoegd'),
  },
  codeUnmerged: named(
    'No longer merged',
    'Niet meer samengevoegd',
    counted('codes no longer merged', 'codes niet meer samengevoegd'),
  ),
  codeRemoved: named('Code deleted', 'Code verwijderd', counted('codes deleted', 'codes verwijderd')),
  codeRestored: named(
    'Code brought back',
    'Code teruggehaald',
    counted('codes brought back', 'codes teruggehaald'),
  ),
  codeDefined: named(
    'Definition edited',
    'Definitie bewerkt',
    counted('definitions edited', 'definities bewerkt'),
  ),
  codeEdited: named(
    'Code edited',
    'Code bewerkt',
    counted('properties of codes edited', 'eigenschappen van codes bewerkt'),
  ),
  codePinned: {
    one: (name, other) =>
      other === ''
        ? { en: `${name} taken off its key`, nl: `${name} losgemaakt van de toets` }
        : { en: `${name} pinned to key ${other}`, nl: `${name} vastgezet op toets ${other}` },
    many: counted('keys of codes changed', 'toetsen van codes gewijzigd'),
  },
  codingAdded: {
    one: (name, other) => ({
      en: `${name} on a passage of ${other}`,
      nl: `${name} op een passage van ${other}`,
    }),
    many: counted('codings added', 'coderingen toegevoegd'),
  },
  codingRemoved: {
    one: (name, other) => ({
      en: `${name} taken off a passage of ${other}`,
      nl: `${name} weggehaald van een passage van ${other}`,
    }),
    many: counted('codings removed', 'coderingen verwijderd'),
  },
  codingRestored: {
    one: (name, other) => ({
      en: `${name} back on a passage of ${other}`,
      nl: `${name} terug op een passage van ${other}`,
    }),
    many: counted('codings brought back', 'coderingen teruggehaald'),
  },
  codingRecoded: {
    one: (name, other) => ({
      en: `A passage recoded from ${name} to ${other}`,
      nl: `Een passage gehercodeerd van ${name} naar ${other}`,
    }),
    many: counted('passages recoded', 'passages gehercodeerd'),
  },
  codingEdited: {
    one: (name, other) => ({
      en: `Coding with ${name} edited in ${other}`,
      nl: `Codering met ${name} bewerkt in ${other}`,
    }),
    many: counted('codings edited', 'coderingen bewerkt'),
  },
  projectMade: named('Project made', 'Project gemaakt', counted('projects made', 'projecten gemaakt')),
  projectEdited: named(
    'Project edited',
    'Project bewerkt',
    counted('edits of the project', 'bewerkingen van het project'),
  ),
  sourceAdded: named('New source', 'Nieuwe bron', counted('new sources', 'nieuwe bronnen')),
  sourceEdited: named(
    'Source edited',
    'Bron bewerkt',
    counted('edits of sources', 'bewerkingen van bronnen'),
  ),
  sourceRemoved: named('Source deleted', 'Bron verwijderd', counted('sources deleted', 'bronnen verwijderd')),
  textKept: named('Text kept', 'Tekst bewaard', counted('texts kept', 'teksten bewaard')),
  fragmentRemoved: named(
    'Fragment removed',
    'Fragment verwijderd',
    counted('fragments removed', 'fragmenten verwijderd'),
  ),
  fragmentRestored: named(
    'Fragment brought back',
    'Fragment teruggehaald',
    counted('fragments brought back', 'fragmenten teruggehaald'),
  ),
  fragmentPlaced: named(
    'Fragment looked for in its source',
    'Fragment opgezocht in de bron',
    counted('fragments looked for', 'fragmenten opgezocht'),
  ),
  memoWritten: named('Memo written', 'Memo geschreven', counted('memos written', 'memo’s geschreven')),
  memoRemoved: named('Memo deleted', 'Memo verwijderd', counted('memos deleted', 'memo’s verwijderd')),
  findingAccepted: named(
    'Finding accepted',
    'Bevinding aanvaard',
    counted('findings accepted', 'bevindingen aanvaard'),
  ),
  findingReopened: named(
    'Finding opened again',
    'Bevinding heropend',
    counted('findings opened again', 'bevindingen heropend'),
  ),
  retrievalSaved: named(
    'Retrieval saved',
    'Zoekvraag bewaard',
    counted('retrievals saved', 'zoekvragen bewaard'),
  ),
  retrievalRemoved: named(
    'Retrieval deleted',
    'Zoekvraag verwijderd',
    counted('retrievals deleted', 'zoekvragen verwijderd'),
  ),
  versionNamed: named('Version named', 'Versie benoemd', counted('versions named', 'versies benoemd')),
  versionForgotten: named(
    'Name of a version removed',
    'Naam van een versie verwijderd',
    counted('names of versions removed', 'namen van versies verwijderd'),
  ),
  crosswalkEdited: named(
    'Crosswalk edited',
    'Concordantie bewerkt',
    counted('edits of the crosswalk', 'bewerkingen van de concordantie'),
  ),
  reviewWritten: named('Review written', 'Beoordeling geschreven', counted('reviews', 'beoordelingen')),
  reviewRemoved: named(
    'Review deleted',
    'Beoordeling verwijderd',
    counted('reviews deleted', 'beoordelingen verwijderd'),
  ),
  attributesEdited: named(
    'Attributes edited',
    'Attributen bewerkt',
    counted('edits of attributes', 'bewerkingen van attributen'),
  ),
  valueWritten: named('Value filled in', 'Waarde ingevuld', counted('values filled in', 'waarden ingevuld')),
  valueRemoved: named(
    'Value emptied',
    'Waarde leeggemaakt',
    counted('values emptied', 'waarden leeggemaakt'),
  ),
  summaryWritten: named(
    'Summary written',
    'Samenvatting geschreven',
    counted('summaries written', 'samenvattingen geschreven'),
  ),
  summaryRemoved: named(
    'Summary removed',
    'Samenvatting verwijderd',
    counted('summaries removed', 'samenvattingen verwijderd'),
  ),
  lookedFor: named(
    'Looked for and not found',
    'Gezocht en niet gevonden',
    counted('cells marked as looked for', 'cellen aangemerkt als gezocht'),
  ),
  lookTakenBack: named(
    'Mark “looked for” taken back',
    'Merkteken “gezocht” teruggenomen',
    counted('marks “looked for” taken back', 'merktekens “gezocht” teruggenomen'),
  ),
  resultReworded: named(
    'Result reworded',
    'Resultaat herschreven',
    counted('results reworded', 'resultaten herschreven'),
  ),
  rewordingRemoved: named(
    'Own words of a result removed',
    'Eigen woorden van een resultaat verwijderd',
    counted('own words of results removed', 'eigen woorden van resultaten verwijderd'),
  ),
} as const satisfies Readonly<Record<string, Phrases>>;

/** A kind of thing that a change can have done. */
export type Deed = keyof typeof phrases;
