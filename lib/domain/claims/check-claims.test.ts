import { describe, expect, test } from 'vitest';
import { networkCodebook } from '@/lib/domain/network-codebook';
import { checkClaims } from './check-claims';
import type { ClaimRule } from './claim-finding';
import type { ClaimDocument, ClaimProject } from './claim-project';

const codes = networkCodebook.map(({ key, parentKey, labels, kind, polarity }) => ({
  ...{
    id: key.replace('000.', ''),
    parentId: parentKey?.replace('000.', '') ?? null,
    kind,
    polarity,
    labels,
  },
  names: [labels.en, labels.nl],
}));

function document(id: string, cited: string, designs: string[] = []): ClaimDocument {
  const [families = '', year] = cited.split(', ');
  const authors = families.split(' & ').map((family) => ({ family, given: '', particle: '' }));
  return { id, authors, year: Number(year), citation: cited, facts: { design: designs } };
}

const documents = [
  document('brandt', 'Brandt, 2019', ['Kwantitatief']),
  document('okoye', 'Okoye & et al., 2020', ['Kwalitatief']),
  document('lind', 'Lind & Thomson, 2010', ['Literatuurreview']),
];

/** `brandt C7`: the document has a fragment with the code. */
function project(...coded: string[]): ClaimProject {
  const evidence = coded.map((each, at) => {
    const [documentId = '', codeId = ''] = each.split(' ');
    return { documentId, codeId, fragmentId: `f${at}` };
  });
  return { documents, codes, evidence };
}

function found(raw: string, against: ClaimProject, rule: ClaimRule) {
  return checkClaims(raw, against).findings.filter((finding) => finding.rule === rule);
}

const head = 'Beschermende factoren\n\nPositieve sociale relaties en vertrouwen\n\n';
const trust =
  'Uit diverse publicaties (n=2) blijkt dat vertrouwen in sociale relaties helpt (Brandt, 2019; Okoye et al., 2020).';

describe('the claim check', () => {
  test('a text that agrees with the project gives nothing', () => {
    expect(checkClaims(head + trust, project('brandt C7', 'okoye C7')).findings).toEqual([]);
  });

  test('whatever is said of an n opens the fragments behind it, and one is one', () => {
    const raw = `${head}Uit een publicatie (n=2) blijkt dat vertrouwen in sociale relaties helpt (Brandt, 2019).`;
    const { findings } = checkClaims(raw, project('brandt C7'));
    const told = findings.map(({ rule, fragmentIds, reason }) => [rule, fragmentIds, reason.en]);
    const under = 'with this code or one below it.';
    expect(told).toEqual([
      ['n-differs', ['f0'], `The text says n = 2; 1 document has a fragment ${under}`],
      [
        'n-not-cited',
        ['f0'],
        'The text says n = 2, and cites 1 publication under this code, 1 of them a document of the project.',
      ],
    ]);
  });

  test('numbers of several codes in one sentence are not compared, and the reason says so', () => {
    const raw = 'Vertrouwen in sociale relaties (n=2) en steun van vrienden (n=1) helpen (Brandt, 2019).';
    const told = found(raw, project('brandt C7'), 'n-without-code').map(({ reason }) => reason.en);
    expect(told).toHaveLength(2);
    expect(told[0]).toContain('This sentence has several numbers');
  });

  test('n counts documents, not fragments', () => {
    expect(found(head + trust, project('brandt C7', 'brandt C7', 'okoye C7'), 'n-differs')).toEqual([]);
  });

  test('an n that the codings do not give is told with its documents and its place', () => {
    const raw = head + trust;
    const [finding] = found(raw, project('brandt C7'), 'n-differs');
    expect(finding?.documentIds).toEqual(['brandt']);
    expect(raw.slice(finding?.place?.start, finding?.place?.end)).toBe('n=2');
    expect(finding?.reason.nl).toContain('n = 2; 1 ');
  });

  test('the n of a theme is the union over its characteristics, never their sum', () => {
    const raw = `${head}Diverse publicaties (n=1) beschrijven positieve sociale relaties en vertrouwen.\n\nEén publicatie (n=1) noemt vertrouwen in sociale relaties (Brandt, 2019).\n\nEén publicatie (n=1) noemt wederzijds respect tussen ouder en kind (Brandt, 2019).`;
    expect(checkClaims(raw, project('brandt C7', 'brandt C8')).findings).toEqual([]);
  });

  test('passages without a name take the codes of their section in its order', () => {
    const raw = `${head}Veel publicaties (n=1) gaan hierover.\n\nHet eerste (n=1) blijkt vaak (Brandt, 2019).\n\nHet tweede (n=1) blijkt soms (Okoye et al., 2020).`;
    const { counts } = checkClaims(raw, project());
    expect(counts.map(({ code, by }) => `${code.id} ${by}`)).toEqual(['T3 order', 'C7 order', 'C8 order']);
  });

  test('a number whose code is not clear is told, and not compared', () => {
    const raw = `${head}Veel publicaties (n=1) gaan hierover.`;
    expect(found(raw, project(), 'n-differs')).toEqual([]);
    const [finding, ...more] = found(raw, project('brandt C7'), 'n-without-code');
    expect(more).toEqual([]);
    expect(finding?.reason.en).toMatch(
      /under the heading “Positive social relations and trust” \(here n = 1\)/,
    );
    const [nowhere] = found(
      'Een inleiding.\n\nVeel publicaties (n=1) gaan hierover.',
      project(),
      'n-without-code',
    );
    expect(nowhere?.reason.en).toContain('no heading or name says so');
  });

  test('an n that differs from the publications cited is told', () => {
    const raw = head + trust.replace('n=2', 'n=3');
    expect(found(raw, project(), 'n-not-cited').map(({ codeId }) => codeId)).toEqual(['C7']);
  });

  test('a citation without a fragment of the code is unsupported, and says what the document has', () => {
    const [finding, ...more] = found(head + trust, project('brandt C7', 'okoye C1'), 'unsupported');
    expect(more).toEqual([]);
    expect(finding?.documentIds).toEqual(['okoye']);
    expect(finding?.fragmentIds).toEqual(['f1']);
    expect(finding?.reason.en).toContain('Emotional support from family');
  });

  test('a protective code is not supported by a hindering fragment of the same document', () => {
    expect(found(head + trust, project('brandt C7', 'okoye C14'), 'unsupported')).toHaveLength(1);
  });

  test('a fragment that no citation under its code or theme tells of is unreported', () => {
    const against = project('brandt C7', 'okoye C7', 'lind C1');
    expect(found(head + trust, against, 'unreported').map(({ fragmentIds }) => fragmentIds)).toEqual([
      ['f2'],
    ]);
  });

  test('a citation under a code that is no document is a warning, elsewhere it is background', () => {
    const raw = `Inleiding\n\nSteun helpt (Masse, 2018).\n\n${head}${trust.replace('Brandt, 2019', 'Velden, 2019')}`;
    expect(found(raw, project(), 'outside-set').map(({ about, severity }) => [about.en, severity])).toEqual([
      ['Masse, 2018', 'info'],
      ['Velden, 2019', 'warning'],
    ]);
  });

  test('the frame of a study that comes back in its discussion is background, another work there is a claim', () => {
    const raw = `Inleiding\n\nSteun helpt (Masse, 2018).\n\nDiscussie\n\nBeschermende factoren\n\nVolgens Masse (2018) helpt steun, en volgens Velden (2019) ook.`;
    expect(
      found(raw, project(), 'outside-set').map(({ about, severity, also }) => [
        about.en,
        severity,
        also.length,
      ]),
    ).toEqual([
      ['Masse, 2018', 'info', 1],
      ['Velden, 2019', 'warning', 0],
    ]);
  });

  test('Thomson and Thompson are taken for one and told', () => {
    const raw = head + trust.replace('Brandt, 2019', 'Lind & Thompson, 2010');
    const [finding] = found(raw, project('lind C7'), 'name-variant');
    expect(finding?.documentIds).toEqual(['lind']);
    expect(found(raw, project('lind C7'), 'outside-set')).toEqual([]);
  });

  test('the same name in another year is another work', () => {
    const raw = head + trust.replace('Brandt, 2019', 'Brandt, 2018');
    expect(found(raw, project(), 'outside-set').map(({ about }) => about.en)).toEqual(['Brandt, 2018']);
  });

  test('two works of one year and name are told, and counted for neither', () => {
    const twice = { ...project(), documents: [...documents, document('other', 'Brandt, 2019')] };
    expect(found(head + trust, twice, 'ambiguous-citation')[0]?.documentIds).toEqual(['brandt', 'other']);
  });

  test('a sentence that begins as another and cites the same is a repetition', () => {
    const first = 'Ook het samen praten over wat er is gebeurd draagt bij aan herstel (Brandt, 2019).';
    const again =
      'Ook het samen praten over wat er is gebeurd bevordert, zo blijkt, het herstel (Brandt, 2019).';
    const raw = `${first} Er is meer. ${again}`;
    expect(
      found(raw, project(), 'duplicate-sentence').map(({ place }) => raw.slice(place?.start, place?.end)),
    ).toEqual([again]);
  });

  test('sentences that share a phrase, or only whom they cite, are no repetition', () => {
    const raw =
      'Geplaatst binnen het kader van Brandt (2019) blijkt steun te helpen. Geplaatst binnen het kader van Brandt (2019) valt iets anders op. ' +
      'Dit thema heeft volgens ons onderzoek twee kenmerken gekregen: vertrouwen en respect. ' +
      'Dit thema heeft volgens ons onderzoek drie kenmerken gekregen: gezin, opvoeders en continuïteit van steun buiten het gezin.';
    expect(found(raw, project(), 'duplicate-sentence')).toEqual([]);
  });

  test('designs are added up and compared with the documents', () => {
    const raw =
      'De 3 geïncludeerde publicaties verschillen. De meeste, 1 publicatie, betreft een kwantitatieve studie, gevolgd door 2 kwalitatieve studies en 1 literatuurreview.';
    expect(found(raw, project(), 'sum-differs')[0]?.reason.en).toContain('1 + 2 + 1 = 4');
    expect(found(raw, project(), 'count-differs').map(({ about }) => about.nl)).toEqual([
      'kwalitatieve studie',
    ]);
  });

  test('an English text is read as a Dutch one', () => {
    const raw =
      'Protective factors\n\nPositive social relations and trust\n\nSeveral studies (n = 2) show that trust in social relations is what helps the children, as Brandt (2019) and Okoye et al. (2020) say.';
    const report = checkClaims(raw, project('brandt C7'));
    expect(report.reading.language).toBe('en');
    expect(
      report.counts.map(({ code, claimed, derived, cited }) => [code.id, claimed, derived, cited]),
    ).toEqual([['C7', 2, 1, 2]]);
  });

  test('under an unknown heading nothing is claimed of a code', () => {
    const raw = `${head}${trust}\n\nMethode\n\nWij lazen veel publicaties (n=3), zoals die van Brandt (2019).`;
    expect(checkClaims(raw, project('brandt C7', 'okoye C7')).counts).toHaveLength(1);
  });

  test('an empty text and an empty project give nothing', () => {
    expect(checkClaims('', project()).findings).toEqual([]);
    expect(checkClaims(trust, { documents: [], codes: [], evidence: [] }).counts).toEqual([]);
  });
});

describe('what is quoted, and what is called alike', () => {
  test('numbers, citations and brackets inside quotation marks are not the author’s own', () => {
    const quote = '“Most (n = 12) of them did, as Bowlby (1988) says (or so” (Brandt, 2019, p. 3).';
    expect(checkClaims(`${head}${trust} ${quote}`, project('brandt C7', 'okoye C7')).findings).toEqual([]);
  });

  test('a document without authors is cited by its title', () => {
    const untitled = { ...document('site', 'x, 2021'), authors: [], citation: '“Who walks (home)?”, 2021' };
    const coded = project('brandt C7', 'site C7');
    const against = { ...coded, documents: [...documents, untitled] };
    const raw = `${head}Vertrouwen in sociale relaties komt voor in twee publicaties (n = 2; Brandt, 2019; “Who walks (home)?”, 2021).`;
    expect(checkClaims(raw, against).findings).toEqual([]);
  });

  test('two works that differ in their last author are told apart by how they are cited', () => {
    const two = document('two', 'Lind & Okoye, 2020');
    const three = { ...document('three', 'Lind & Okoye & Ito, 2020'), citation: 'Lind et al., 2020' };
    const against = { ...project('two C7', 'three C7'), documents: [two, three] };
    const raw = `${head}Vertrouwen in sociale relaties komt voor in twee publicaties (n = 2; Lind & Okoye, 2020; Lind et al., 2020).`;
    expect(checkClaims(raw, against).findings).toEqual([]);
  });

  test('headings that are called alike open the codes in the order of the tree', () => {
    const known = project('brandt C7', 'okoye own');
    const own = {
      ...codes[0],
      id: 'own',
      parentId: 'T4',
      kind: 'openCode',
      polarity: null,
    } as (typeof codes)[number];
    const labels = codes.find(({ id }) => id === 'C7')?.labels ?? { en: '', nl: '' };
    const against = { ...known, codes: [...codes, { ...own, labels, names: [labels.nl] }] };
    const said = (name: string) => `## ${labels.nl}\n\nDit komt voor in één publicatie (n = 1) (${name}).`;
    const raw = `# Positieve sociale relaties en vertrouwen\n\n${said('Brandt, 2019')}\n\n# Cognitieve en emotionele herstructurering\n\n${said('Okoye et al., 2020')}`;
    expect(checkClaims(raw, against).counts.map(({ code, derived }) => `${code.id} ${derived}`)).toEqual([
      ...['C7 1', 'own 1'],
    ]);
  });

  test('a reference list under a Markdown heading is no claim', () => {
    const raw = `${head}${trust}\n\n## Literatuur\n\nSmit, J. (2001). Over (iets). Tijdschrift.`;
    expect(checkClaims(raw, project('brandt C7', 'okoye C7')).findings).toEqual([]);
  });
});
