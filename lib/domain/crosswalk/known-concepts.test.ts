import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeWith } from '@/tests/support/random-log';
import { fillOfKnown } from './fill-known';
import { knownConcepts } from './known-concepts';

const path = resolve('../shared/data/codebooks.json');
const isThere = existsSync(path);

describe.skipIf(!isThere)(`the known concepts${isThere ? '' : ' (skipped: ../shared is not there)'}`, () => {
  it('are those of the material, code by code', () => {
    const { crosswalk } = JSON.parse(readFileSync(path, 'utf8')) as {
      crosswalk: readonly { concept: string; ids: readonly string[] }[];
    };
    expect(knownConcepts.map(({ labels, origins }) => ({ concept: labels.en, ids: origins }))).toEqual(
      crosswalk,
    );
  });
});

const system = codeWith({ id: 'system', kind: 'system', origin: '004.support' });
const ownTheme = codeWith({ id: 'own', kind: 'theme', origin: '000.T1' });
const emotional = codeWith({ id: 'emotional', parentId: 'system', origin: '004.sup.1' });
const practical = codeWith({ id: 'practical', parentId: 'system', origin: '004.sup.2' });
const concept = {
  ...{ id: 'concept', projectId: 'project', createdAt: '2026-01-01T00:00:00.000Z', removed: false, note: '' },
  labels: { en: 'Emotional', nl: '' },
};

describe('filling with known concepts', () => {
  it('adds those that two systems have codes of, and no others', () => {
    expect(fillOfKnown([system, ownTheme, emotional, practical], [])).toEqual([
      { kind: 'add', labels: { en: 'emotional', nl: 'emotioneel' }, codeIds: ['emotional', 'own'] },
    ]);
  });

  it('gives a concept of that name the codes that it lacks, and nothing when it lacks none', () => {
    const codes = [system, ownTheme, emotional];
    const half = { ...concept, codeIds: ['own'] };
    expect(fillOfKnown(codes, [half])).toEqual([{ kind: 'extend', concept: half, codeIds: ['emotional'] }]);
    expect(fillOfKnown(codes, [{ ...concept, codeIds: ['own', 'emotional'] }])).toEqual([]);
  });

  it('leaves out codes that were removed, or stand under one that was', () => {
    expect(fillOfKnown([{ ...system, removed: true }, ownTheme, emotional], [])).toEqual([]);
  });

  it('has every concept in both languages', () => {
    expect(knownConcepts).toHaveLength(16);
    expect(knownConcepts.filter(({ labels }) => labels.en === '' || labels.nl === '')).toEqual([]);
  });
});
