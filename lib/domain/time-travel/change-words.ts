// What a change did, in words of both languages: one phrase for each kind of thing that it did.
import type { Labels, Language } from '@/lib/base/language';
import type { Change, Operation } from '@/lib/domain/change';
import type { Id, Noun } from '@/lib/domain/records';
import { phrases, type Deed } from './deed-phrases';

/** How things are called in a timeline; `null` for what is not known any more. */
export type TimelineNames = {
  readonly code: (id: Id) => Labels | null;
  /** How the article is cited that a fragment stands in. */
  readonly citationOfFragment: (id: Id) => string | null;
  readonly citationOfSource: (id: Id) => string | null;
  /** What a coding puts together. */
  readonly coding: (id: Id) => { readonly codeId: Id; readonly fragmentId: Id } | null;
};

/** One thing that an operation did, with how what it was done to is called. */
export type DeedDone = {
  readonly deed: Deed;
  readonly name: Labels;
  /** What it became, where it went, what it stands in; empty when there is no such thing. */
  readonly other: Labels;
};

/** Most phrases of one change; what is left is counted. */
const mostPhrases = 4;

/** Gives what a change did as one line in both languages. */
export function changeInWords(change: Change, names: TimelineNames): Labels {
  const groups = new Map<Deed, DeedDone[]>();
  for (const operation of change.operations) {
    const done = deedOf(operation, names);
    if (done === null) continue;
    const known = groups.get(done.deed);
    if (known === undefined) groups.set(done.deed, [done]);
    else known.push(done);
  }
  return { en: lineIn('en', change, groups), nl: lineIn('nl', change, groups) };
}

function lineIn(
  language: Language,
  { undoes, redoes }: Change,
  groups: ReadonlyMap<Deed, readonly DeedDone[]>,
): string {
  const all = [...groups].map(([deed, done]) => {
    const { one, many } = phrases[deed];
    const [first] = done;
    if (first === undefined || done.length > 1) return many(done.length)[language];
    return one(first.name[language], first.other[language])[language];
  });
  const shown = all.slice(0, mostPhrases);
  if (all.length > mostPhrases) shown.push('…');
  const line = shown.join('; ');
  const lead = undoes !== null ? leads.undo : redoes !== null ? leads.redo : null;
  return lead === null ? line : `${lead[language]}${line}`;
}

const leads = {
  undo: { en: 'Undo: ', nl: 'Ongedaan gemaakt: ' },
  redo: { en: 'Redo: ', nl: 'Opnieuw gedaan: ' },
};

const none: Labels = { en: '', nl: '' };

function deedOf(operation: Operation, names: TimelineNames): DeedDone | null {
  switch (operation.noun) {
    case 'code':
      return codeDeed(operation, names);
    case 'coding':
      return codingDeed(operation, names);
    // It comes with a coding or a memo, which says more.
    case 'fragment':
      return removalOf(operation) === null ? null : otherDeed(operation, names);
    default:
      return otherDeed(operation, names);
  }
}

/** Whether an operation withdraws a record or brings it back; `null` when it does neither. */
function removalOf(operation: Operation): 'removed' | 'restored' | null {
  if (operation.op !== 'set' || operation.field !== 'removed') return null;
  return operation.value === true ? 'removed' : 'restored';
}

function codeDeed(operation: Operation, names: TimelineNames): DeedDone {
  const nameOf = (id: unknown): Labels => (typeof id === 'string' ? names.code(id) : null) ?? unknown;
  if (operation.op === 'add') {
    const { labels } = operation.record as { readonly labels: Labels };
    return { deed: 'codeAdded', name: quoted(labels), other: none };
  }
  const name = quoted(nameOf(operation.id));
  if (operation.op === 'move') {
    const { parentId } = operation.to;
    const other = parentId === null ? none : quoted(nameOf(parentId));
    return { deed: parentId === operation.before.parentId ? 'codeReordered' : 'codeMoved', name, other };
  }
  const { field, value, before } = operation;
  const removal = removalOf(operation);
  if (removal !== null)
    return { deed: removal === 'removed' ? 'codeRemoved' : 'codeRestored', name, other: none };
  switch (field) {
    case 'labels':
      return { deed: 'codeRenamed', name: quoted(labelsOf(before)), other: quoted(labelsOf(value)) };
    case 'mergedInto':
      return value === null
        ? { deed: 'codeUnmerged', name, other: none }
        : { deed: 'codeMerged', name, other: quoted(nameOf(value)) };
    case 'definition':
      return { deed: 'codeDefined', name, other: none };
    case 'digit':
      return { deed: 'codePinned', name, other: value === null ? none : both(String(value)) };
    default:
      return { deed: 'codeEdited', name, other: none };
  }
}

function codingDeed(operation: Operation, names: TimelineNames): DeedDone {
  const known = operation.op === 'add' ? null : names.coding(operation.op === 'set' ? operation.id : '');
  const coding =
    operation.op === 'add' ? (operation.record as { readonly codeId: Id; readonly fragmentId: Id }) : known;
  const name = quoted((coding && names.code(coding.codeId)) ?? unknown);
  const other = both((coding && names.citationOfFragment(coding.fragmentId)) ?? '…');
  if (operation.op === 'add') return { deed: 'codingAdded', name, other };
  const removal = removalOf(operation);
  if (removal !== null)
    return { deed: removal === 'removed' ? 'codingRemoved' : 'codingRestored', name, other };
  if (operation.op === 'set' && operation.field === 'codeId') {
    const [from, to] = [operation.before, operation.value].map((id) =>
      quoted((typeof id === 'string' ? names.code(id) : null) ?? unknown),
    );
    return { deed: 'codingRecoded', name: from ?? none, other: to ?? none };
  }
  return { deed: 'codingEdited', name, other };
}

const deedsByNoun: Readonly<
  Record<Exclude<Noun, 'code' | 'coding'>, { add: Deed; edit: Deed; remove: Deed }>
> = {
  project: { add: 'projectMade', edit: 'projectEdited', remove: 'projectEdited' },
  source: { add: 'sourceAdded', edit: 'sourceEdited', remove: 'sourceRemoved' },
  version: { add: 'textKept', edit: 'textKept', remove: 'textKept' },
  fragment: { add: 'fragmentRestored', edit: 'fragmentRestored', remove: 'fragmentRemoved' },
  placement: { add: 'fragmentPlaced', edit: 'fragmentPlaced', remove: 'fragmentPlaced' },
  memo: { add: 'memoWritten', edit: 'memoWritten', remove: 'memoRemoved' },
  acceptance: { add: 'findingAccepted', edit: 'findingAccepted', remove: 'findingReopened' },
  retrieval: { add: 'retrievalSaved', edit: 'retrievalSaved', remove: 'retrievalRemoved' },
  milestone: { add: 'versionNamed', edit: 'versionNamed', remove: 'versionForgotten' },
  concept: { add: 'crosswalkEdited', edit: 'crosswalkEdited', remove: 'crosswalkEdited' },
  review: { add: 'reviewWritten', edit: 'reviewWritten', remove: 'reviewRemoved' },
  attribute: { add: 'attributesEdited', edit: 'attributesEdited', remove: 'attributesEdited' },
  attributeValue: { add: 'valueWritten', edit: 'valueWritten', remove: 'valueRemoved' },
  summary: { add: 'summaryWritten', edit: 'summaryWritten', remove: 'summaryRemoved' },
  look: { add: 'lookedFor', edit: 'lookedFor', remove: 'lookTakenBack' },
  wording: { add: 'resultReworded', edit: 'resultReworded', remove: 'rewordingRemoved' },
};

function otherDeed(operation: Operation, names: TimelineNames): DeedDone {
  const { noun } = operation;
  if (noun === 'code' || noun === 'coding') throw new TypeError(`Deeds of a ${noun} are told elsewhere`);
  const deeds = deedsByNoun[noun];
  const id = operation.op === 'add' ? operation.record.id : operation.id;
  const deed =
    operation.op === 'add' ? deeds.add : removalOf(operation) === 'removed' ? deeds.remove : deeds.edit;
  const title = operation.op === 'add' && 'title' in operation.record ? operation.record.title : '';
  const name =
    noun === 'source'
      ? (names.citationOfSource(id) ?? title)
      : noun === 'fragment'
        ? (names.citationOfFragment(id) ?? '')
        : title;
  return { deed, name: name === '' ? none : both(name), other: none };
}

const unknown: Labels = { en: '…', nl: '…' };

function both(text: string): Labels {
  return { en: text, nl: text };
}

function labelsOf(value: unknown): Labels {
  return typeof value === 'object' && value !== null && 'en' in value && 'nl' in value
    ? (value as Labels)
    : unknown;
}

function quoted(labels: Labels): Labels {
  return { en: `“${labels.en || labels.nl}”`, nl: `“${labels.nl || labels.en}”` };
}
