import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { treeNodes } from '@/lib/domain/code-tree';
import { codeWith } from '@/tests/support/random-log';
import { systemOf, systemsAmong } from './system-of';
import { withParts } from './system-template';
import { templateSources } from './templates';

const path = resolve('../shared/data/codebooks.json');

type Listed = {
  readonly sources: readonly {
    readonly document: string;
    readonly systems: readonly {
      readonly id: string;
      readonly label_nl: string;
      readonly label_en: string;
      readonly codes: readonly ListedCode[];
    }[];
  }[];
};
type ListedCode = {
  readonly id: string;
  readonly parent: string | null;
  readonly label_nl: string;
  readonly label_en: string;
  readonly also_under?: readonly string[];
  readonly label_variants?: readonly string[];
  readonly definition_en?: string;
};

const systems = templateSources.flatMap((source) => source.systems);

/** The list marks codes that have no Dutch name with a remark in brackets. */
function dutch(label: string): string {
  return label.startsWith('(geen') ? '' : label;
}

describe.skipIf(!existsSync(path))(
  'the templates, against the list of category systems (skipped without it)',
  () => {
    const listed = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Listed) : { sources: [] };

    it('are all of its systems, by document, with both names', () => {
      const wanted = listed.sources.map((source) => [
        source.document.slice(0, 3),
        source.systems.map((each) => [each.id, each.label_en, each.label_nl]),
      ]);
      expect(
        templateSources.map((source) => [
          source.key,
          source.systems.map(({ key, labels }) => [key, labels.en, labels.nl]),
        ]),
      ).toEqual(wanted);
    });

    it('have all of its codes in their order, with both names and their parents', () => {
      const wanted = listed.sources.flatMap((source) =>
        source.systems.map((each) =>
          each.codes.map((code) => [code.id, code.parent, code.label_en, dutch(code.label_nl)]),
        ),
      );
      expect(
        systems.map(({ codes }) =>
          codes.map(({ key, parentKey, labels }) => [key, parentKey, labels.en, labels.nl]),
        ),
      ).toEqual(wanted);
    });

    it('have its further parents, other names and definitions', () => {
      const codes = listed.sources.flatMap((source) => source.systems.flatMap((each) => each.codes));
      const ours = new Map(systems.flatMap((each) => each.codes.map((code) => [code.key, code])));
      for (const code of codes) {
        const mine = ours.get(code.id);
        expect([code.id, mine?.alsoUnder]).toEqual([code.id, code.also_under ?? []]);
        expect([code.id, mine?.variants.nl]).toEqual([code.id, code.label_variants ?? []]);
        expect(mine?.definition.en).toContain(code.definition_en ?? '');
      }
    });
  },
);

describe('every template', () => {
  it('has its name, its origin and what it says in both languages', () => {
    for (const { key, labels, origin, definition, codes } of systems) {
      expect([key, labels.en !== '', labels.nl !== '', origin.en !== '', origin.nl !== '']).toEqual([
        ...[key, true, true, true, true],
      ]);
      for (const text of [
        definition,
        ...codes.flatMap((code) => [code.definition, code.inclusion, code.exclusion]),
      ]) {
        expect((text?.en ?? '') === '').toBe((text?.nl ?? '') === '');
      }
    }
  });

  it('has keys of its own, and parents before their children', () => {
    for (const { codes } of systems) {
      const seen = new Set<string | null>([null]);
      for (const { key, parentKey } of codes) {
        expect([key, seen.has(parentKey), seen.has(key)]).toEqual([key, true, false]);
        seen.add(key);
      }
    }
    const keys = systems.flatMap(({ codes }) => codes.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names further parents that are in it', () => {
    const wrong = systems.flatMap(({ codes }) =>
      codes.flatMap(({ alsoUnder }) => alsoUnder.filter((key) => !codes.some((each) => each.key === key))),
    );
    expect(wrong).toEqual([]);
  });

  it('offers branches that are systems of their own as such', () => {
    const offered = templateSources.flatMap(withParts);
    expect(offered).toHaveLength(systems.length + 3);
    const mentor = offered.find(({ key }) => key === '002.sup.jim');
    expect(mentor?.codes.map(({ key, parentKey }) => [key, parentKey])).toEqual(
      [1, 2, 3, 4, 5].map((at) => [`002.sup.jim.${at}`, null]),
    );
  });
});

describe('which system a code belongs to', () => {
  const codes = [
    codeWith({ id: 'support', kind: 'system', order: 'a0' }),
    codeWith({ id: 'form', kind: 'formOfSupport', parentId: 'support', order: 'a0' }),
    codeWith({ id: 'within', kind: 'system', parentId: 'form', order: 'a0' }),
    codeWith({ id: 'below', kind: 'category', parentId: 'within', order: 'a0' }),
    codeWith({ id: 'own', kind: 'theme', order: 'a1' }),
  ];
  const byId = new Map(codes.map((code) => [code.id, code]));

  it('is the outermost one that it stands in, or none', () => {
    expect(codes.map(({ id }) => systemOf(byId, id)?.id ?? null)).toEqual([
      ...['support', 'support', 'support', 'support', null],
    ]);
    expect(systemsAmong(codes).map(({ id }) => id)).toEqual(['support']);
  });

  it('stands below the project’s own tree, whatever was made first', () => {
    expect(treeNodes(codes).map(({ code }) => code.id)).toEqual([
      'own',
      'support',
      'form',
      'within',
      'below',
    ]);
  });

  it('ends even where two devices have moved codes under each other', () => {
    const circle = [
      codeWith({ id: 'a', kind: 'system', parentId: 'b' }),
      codeWith({ id: 'b', kind: 'category', parentId: 'a' }),
    ];
    expect(systemOf(new Map(circle.map((code) => [code.id, code])), 'b')?.id).toBe('a');
  });
});
