import { describe, expect, it } from 'vitest';
import { bytesOf, testAssets } from '@/tests/support/pdf-files';
import { checkPdf } from './check-pdf';
import { authorsIn } from './pdf-identity';

async function check(path: string): ReturnType<typeof checkPdf> {
  return checkPdf({ name: path.split('/').at(-1) ?? '', bytes: await bytesOf(path) }, testAssets);
}

describe('checkPdf', () => {
  it.each([
    ['empty', 'file-empty'],
    ['damaged', 'pdf-damaged'],
    ['encrypted', 'pdf-encrypted'],
  ])('says what is wrong with the %s file, and names it', async (name, code) => {
    await expect(check(`/tests/fixtures/pdf/${name}.pdf`)).rejects.toMatchObject({
      code,
      details: { name: `${name}.pdf` },
    });
  });

  it('says when a file has only pictures of pages', async () => {
    expect(await check('/tests/fixtures/pdf/image-only.pdf')).toMatchObject({ hasText: false, pageCount: 1 });
    expect(await check('/sample/brandt-2021-two-column.pdf')).toMatchObject({ hasText: true });
  });

  it('says that something else than a PDF is damaged', async () => {
    const bytes = new TextEncoder().encode('<html>Not found</html>'.repeat(50));
    await expect(checkPdf({ name: 'a.pdf', bytes }, testAssets)).rejects.toMatchObject({
      code: 'pdf-damaged',
    });
  });

  it('guesses the record of the English sample article', async () => {
    const { draft, pageCount } = await check('/sample/brandt-2021-two-column.pdf');
    expect(draft).toMatchObject({ year: 2021, doi: '10.5555/codeboom.2021.1', language: 'en' });
    expect(draft.title).toMatch(/^Someone Who Stays/);
    expect(draft.authors[0]?.family).toBe('Brandt');
    expect(pageCount).toBeGreaterThan(2);
  });

  it('guesses the record of the Dutch sample article', async () => {
    const { draft } = await check('/sample/dewit-2019-een-kolom.pdf');
    expect(draft).toMatchObject({ year: 2019, doi: '10.5555/codeboom.2019.3', language: 'nl' });
    expect(draft.title).toMatch(/^Aan de keukentafel/);
    expect(draft.authors.map((author) => author.family)).toEqual(['Wit', 'Akker']);
  });
});

describe('authorsIn', () => {
  it('keeps particles apart', () => {
    expect(authorsIn('Sanne de Wit en Joris van den Akker')).toEqual([
      { family: 'Wit', given: 'Sanne', particle: 'de' },
      { family: 'Akker', given: 'Joris', particle: 'van den' },
    ]);
  });

  it('reads names that are written family first', () => {
    expect(authorsIn('Brandt, Mara; Nobody, N.').map((author) => author.family)).toEqual([
      'Brandt',
      'Nobody',
    ]);
  });
});
