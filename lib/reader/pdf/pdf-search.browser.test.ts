import { describe, expect, it, onTestFinished } from 'vitest';
import { shownQuote } from '@/lib/domain/shown-quote';
import type { PdfAnchor } from '@/lib/domain/records';
import { makePdf } from '@/tests/support/make-pdf';
import { openTestPdf, testAssets } from '@/tests/support/pdf-files';
import { describePdf } from './describe-pdf';
import { fits } from './fitting';
import { locateInText } from './locate-quote';
import { openPdf } from './open-pdf';
import { editionOf, searchPdf, type FoundInPdf } from './pdf-search';
import { PdfText } from './pdf-text';

async function opened(pages: readonly (readonly string[])[]): Promise<PdfText> {
  const file = await openPdf(makePdf(pages), testAssets);
  onTestFinished(() => file.close());
  return new PdfText(file);
}

async function anchorIn(text: PdfText, words: string): Promise<PdfAnchor> {
  const anchor = await locateInText(text, words, null);
  if (anchor === null) throw new Error(`${words} is not there`);
  return anchor;
}

/** What becomes of an anchor in another edition, with the text it was made in or without. */
async function foundIn(later: PdfText, anchor: PdfAnchor, madeIn: PdfText | null): Promise<FoundInPdf> {
  const kept = new Map<string, string>();
  if (madeIn !== null) {
    const { hash, folded } = await madeIn.readWhole();
    kept.set(hash, folded.text);
  }
  const steps = searchPdf(await editionOf(later), [{ id: 'one', anchor }], kept);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value[0] ?? never();
  }
}

function never(): never {
  throw new Error('Nothing came of the search');
}

function shownAt(found: FoundInPdf, place = 0): string {
  const anchor = found.places[place]?.anchor;
  return anchor === undefined ? '' : shownQuote(anchor);
}

const first = [
  'Networks after trauma',
  'The participants said that somebody who stays is worth a great deal, and they',
  'named the one person whom they could call at any hour of the night. Others had lost',
  'all their friends within a year, and spoke about it as of an earthquake.',
  'Nobody was asked about money, which the interviewers regretted afterwards.',
];
const preface = ['A preface that the first edition did not have.', 'It has two lines and a page of its own.'];
const words = 'the one person whom they could call at any hour of the night';

describe('a passage in another edition of a PDF', () => {
  it('is found on its new page, in its new lines', async () => {
    const old = await opened([first]);
    const later = await opened([preface, first.map((line) => line.replace('and they', 'and most of them'))]);
    const found = await foundIn(later, await anchorIn(old, words), old);
    expect(found.state).toBe('found');
    expect(shownAt(found)).toBe(words);
    const place = found.places[0]?.anchor;
    expect(place).toMatchObject({ kind: 'pdf', fingerprint: later.file.fingerprint, pages: [{ page: 2 }] });
    if (place?.kind !== 'pdf') return;
    expect(fits(later.file, await later.readWhole(), place)).toBe(true);
    const described = await describePdf(later, place.pages);
    expect({ ...described, pages: described?.pages.map((each) => ({ ...each, quads: [] })) }).toEqual(place);
  });

  it('is changed where other words stand in its place', async () => {
    const old = await opened([first]);
    const later = await opened([
      first.map((line) => line.replace('whom they could call', 'that they might phone')),
    ]);
    const found = await foundIn(later, await anchorIn(old, words), old);
    expect(found.state).toBe('changed');
    expect(shownAt(found)).toContain('that they might phone');
  });

  it('is lost when its sentence is gone, and says where it stood', async () => {
    const old = await opened([first]);
    const anchor = await anchorIn(old, 'Nobody was asked about money, which the interviewers regretted');
    const found = await foundIn(await opened([first.slice(0, 4), preface]), anchor, old);
    expect(found).toMatchObject({ state: 'lost', places: [] });
    expect(found.stood?.before).toContain('earthquake');
  });

  it('needs no search in a copy of the file', async () => {
    const old = await opened([first]);
    const copy = await opened([first]);
    expect(fits(copy.file, await copy.readWhole(), await anchorIn(old, words))).toBe(true);
  });

  it('is known by its words when its old text was not kept', async () => {
    const old = await opened([first]);
    const found = await foundIn(await opened([preface, first]), await anchorIn(old, words), null);
    expect(found.state).toBe('found');
    expect(shownAt(found)).toBe(words);
  });

  it('that is an area is lost: it has no words to look for', async () => {
    const old = await opened([first]);
    const later = await opened([preface, first]);
    const anchor = { ...(await anchorIn(old, words)), area: true } as const;
    expect(fits(old.file, await old.readWhole(), anchor)).toBe(true);
    expect(fits(later.file, await later.readWhole(), anchor)).toBe(false);
    expect(await foundIn(later, anchor, old)).toMatchObject({ state: 'lost', places: [] });
  });
});

describe('the whole text of a PDF', () => {
  it('has the passages of a turned copy at the same places', async () => {
    const straight = await (await openTestPdf('/tests/fixtures/pdf/crossing.pdf')).readWhole();
    const turned = await (await openTestPdf('/tests/fixtures/pdf/rotated.pdf')).readWhole();
    expect(turned.hash).toBe(straight.hash);
  });

  it('stays the same when only running heads and page numbers differ', async () => {
    const pages = [first, preface, first.slice(1)];
    const headed = (journal: string): string[][] =>
      pages.map((lines, index) => [journal, ...lines, String(index + 7)]);
    const one = await opened(headed('Journal of Networks'));
    const other = await opened(headed('Author manuscript, accepted'));
    expect((await other.readWhole()).hash).toBe((await one.readWhole()).hash);
    const anchor = await anchorIn(one, words);
    expect(anchor.fold).toEqual((await anchorIn(other, words)).fold);
  });
});
