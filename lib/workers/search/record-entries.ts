// The short texts of a project as entries of the index: titles, labels, definitions, memos, quotes.
import type { FoldState } from '@/lib/domain/fold';
import { memoWords } from '@/lib/domain/memo-text';
import type { Id, Memo } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import { prepareText } from './prepared-text';
import type { SearchedNoun } from './project-records';
import type { Entry } from './text-index';

type Part = Pick<Entry, 'key' | 'kind' | 'field' | 'recordId' | 'sourceId'> & {
  readonly text: string;
  readonly language: Entry['prepared']['language'] | null;
};

/** Gives the entries of a record, and keys of those that it has no text for any more. */
export function entriesOf(state: FoldState, noun: SearchedNoun, id: Id): { put: Entry[]; drop: string[] } {
  const parts = partsOf(state, noun, id);
  const isGone = state[noun].get(id)?.removed !== false;
  const shown = isGone ? [] : parts.filter(({ text }) => text.trim() !== '');
  return {
    put: shown.map(({ text, language, ...entry }) => ({
      ...entry,
      prepared: prepareText({ text, language }),
    })),
    drop: parts.filter((part) => !shown.includes(part)).map(({ key }) => key),
  };
}

function partsOf(state: FoldState, noun: SearchedNoun, id: Id): Part[] {
  switch (noun) {
    case 'source':
      return sourceParts(state, id);
    case 'code':
      return codeParts(state, id);
    case 'memo':
      return memoParts(state, id);
    case 'fragment':
      return fragmentParts(state, id);
    case 'version':
    case 'placement':
      return [];
  }
}

function sourceParts(state: FoldState, id: Id): Part[] {
  const source = state.source.get(id);
  if (source === undefined) return [];
  const names = source.authors.map(({ given, particle, family }) =>
    [given, particle, family].join(' ').trim(),
  );
  const text = [source.title, names.join(', '), source.year, source.journal].filter(Boolean).join('. ');
  return [
    {
      key: `title ${id}`,
      kind: 'source',
      field: 'title',
      recordId: id,
      sourceId: id,
      text,
      language: source.language,
    },
  ];
}

function codeParts(state: FoldState, id: Id): Part[] {
  const code = state.code.get(id);
  if (code === undefined) return [];
  return (['en', 'nl'] as const).flatMap((language): Part[] => {
    const about = { kind: 'code', recordId: id, sourceId: null, language } as const;
    return [
      { ...about, key: `label ${id} ${language}`, field: 'label', text: code.labels[language] },
      { ...about, key: `definition ${id} ${language}`, field: 'definition', text: code.definition[language] },
    ];
  });
}

function memoParts(state: FoldState, id: Id): Part[] {
  const memo = state.memo.get(id);
  if (memo === undefined) return [];
  const sourceId = sourceOfMemo(state, memo);
  return [
    {
      key: `memo ${id}`,
      kind: 'memo',
      field: 'memo',
      recordId: id,
      sourceId,
      text: memoWords(memo.text),
      language: null,
    },
  ];
}

function sourceOfMemo(state: FoldState, { about }: Memo): Id | null {
  if (about.noun === 'source') return about.id;
  return about.noun === 'fragment' ? (state.fragment.get(about.id)?.sourceId ?? null) : null;
}

function fragmentParts(state: FoldState, id: Id): Part[] {
  const fragment = state.fragment.get(id);
  if (fragment === undefined) return [];
  const { sourceId, anchor, language } = fragment;
  const text = shownQuote(anchor);
  return [{ key: `quote ${id}`, kind: 'fragment', field: 'quote', recordId: id, sourceId, text, language }];
}
