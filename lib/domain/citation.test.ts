import { describe, expect, it } from 'vitest';
import { sourceWith } from '@/tests/support/random-coding';
import { citations, compareSources, plainCitation } from './citation';
import type { Author, Source } from './records';

function by(...names: string[]): Author[] {
  return names.map((family) => ({ family, given: 'A.', particle: '' }));
}

function source(id: string, authors: Author[], year: number | null = 2019): Source {
  return sourceWith({ id, authors, year });
}

describe('a citation', () => {
  it('joins two names with & and shortens three', () => {
    const cited = [by('Brandt'), by('Brandt', 'Okoye'), by('Brandt', 'Okoye', 'Ito')].map((authors) =>
      plainCitation({ authors, year: 2019, title: '' }),
    );
    expect(cited).toEqual(['Brandt, 2019', 'Brandt & Okoye, 2019', 'Brandt et al., 2019']);
  });

  it('keeps the particle of a name, and says when there is no year or no author', () => {
    const berg = [{ family: 'Berg', given: 'J.', particle: 'van den' }];
    const cited = [berg, []].map((authors) => plainCitation({ authors, year: null, title: 'Walking' }));
    expect(cited).toEqual(['van den Berg, n.d.', '“Walking”, n.d.']);
  });

  it('gets a letter where two would be alike, in the order of the reference list', () => {
    const cited = citations([
      source('late', by('Brandt', 'Zola', 'Ito')),
      source('early', by('Brandt', 'Adams', 'Ito')),
      source('other', by('Brandt', 'Ito')),
      source('undated', by('Ito'), null),
      source('undated too', by('Ito'), null),
    ]);
    expect(Object.fromEntries(cited)).toEqual({
      early: 'Brandt et al., 2019a',
      late: 'Brandt et al., 2019b',
      other: 'Brandt & Ito, 2019',
      undated: 'Ito, n.d.-a',
      'undated too': 'Ito, n.d.-b',
    });
  });

  it('goes on after z with two letters', () => {
    const alike = Array.from({ length: 28 }, (_, index) =>
      source(`s${String(index).padStart(2, '0')}`, by('Ito')),
    );
    expect([...citations(alike).values()].slice(25)).toEqual(['Ito, 2019z', 'Ito, 2019aa', 'Ito, 2019ab']);
  });
});

describe('the reference list', () => {
  it('goes by author without regard to accents, one author before several, no year first', () => {
    const list = [
      source('5', by('Özil'), 2001),
      source('3', by('Brandt', 'Adams'), 1999),
      source('2', by('Brandt'), 2020),
      source('1', by('Brandt'), null),
      source('4', [{ family: 'Jong', given: 'P.', particle: 'de' }]),
    ];
    expect(list.sort(compareSources).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
  });
});
