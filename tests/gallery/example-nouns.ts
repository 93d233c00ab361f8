// Invented codes, quotes and memos for the gallery.
import type { CodeLabel } from '@/components/pieces/code-label';
import type { Quote } from '@/components/pieces/quote';
import type { Memo } from '@/lib/domain/records';

type CodeParts = Pick<CodeLabel, 'id' | 'number' | 'type'> & { en: string; nl: string; digit?: number };

function code({ id, number, type, en, nl, digit }: CodeParts): CodeLabel {
  return {
    id,
    parentId: null,
    kind: number === null ? 'openCode' : 'characteristic',
    number,
    type,
    labels: { en, nl },
    digit: digit ?? null,
  };
}

/** One code of each type, pinned and not, long and short, and an open code. */
export const exampleCodes: readonly CodeLabel[] = [
  code({
    id: 'c7',
    number: 7,
    type: 'interaction',
    en: 'Trust in social relations',
    nl: 'Vertrouwen in sociale relaties',
    digit: 7,
  }),
  code({
    id: 'c4',
    number: 4,
    type: 'structural',
    en: 'Stability of family relations',
    nl: 'Stabiliteit van familierelaties',
  }),
  code({
    id: 'c12',
    number: 12,
    type: 'person',
    en: 'Withdrawal and avoidance by the young person in the whole of the network',
    nl: 'Terugtrekken en vermijden door de jongere in het hele netwerk',
  }),
  code({
    id: 'open',
    number: null,
    type: null,
    en: 'always someone to call',
    nl: 'altijd iemand om te bellen',
  }),
];

const [trust = null, stability = null] = exampleCodes;

/** A quote with two codings, and one that was not found again, with an absence and a note. */
export const exampleQuotes: readonly Quote[] = [
  {
    text: 'They had tested an adult for months, with small things, before they told anything that mattered.',
    citation: 'Brandt et al., 2021',
    page: '7',
    state: 'same',
    hasMemo: true,
    codings: [
      { id: 'k1', code: trust, polarity: 'protective', absence: false, note: '', coder: 'MK' },
      { id: 'k2', code: stability, polarity: 'mixed', absence: false, note: 'Only at home.', coder: 'JV' },
    ],
  },
  {
    text: 'She kept it to herself and that is why I went back.',
    citation: 'Okoye, 2019',
    page: null,
    state: 'changed',
    hasMemo: false,
    codings: [{ id: 'k3', code: trust, polarity: 'hindering', absence: true, note: '', coder: 'MK' }],
  },
];

/** Two memos. */
export const exampleMemos: readonly Memo[] = [
  'Compare with Okoye.',
  'Trust is tested before it is given.',
].map((text, index) => ({
  id: `m${index}`,
  projectId: 'p',
  createdAt: '2026-03-02T09:12:00.000Z',
  removed: false,
  about: { noun: 'code', id: 'c7' },
  text,
  coder: 'MK',
}));
