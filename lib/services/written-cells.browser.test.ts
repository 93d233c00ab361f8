import { describe, expect, test } from 'vitest';
import { codeOf, passage, testServices } from '@/tests/support/services';

async function coded() {
  const made = await testServices();
  const trust = await codeOf(made.services, '000.C7');
  const { source } = await made.services.coding.codePassage(passage(trust.id));
  return { ...made, place: { sourceId: source.id, codeId: trust.id } };
}

describe('written cells', () => {
  test('a summary is written, written otherwise and cleared; each is one change and one undo', async () => {
    const { services, database, place } = await coded();
    const { writtenCells, history } = services;
    const before = await database.changes.count();
    await writtenCells.writeSummary(place, ' Trust came slowly. ');
    expect(await writtenCells.summaryOf(place)).toBe('Trust came slowly.');
    await writtenCells.writeSummary(place, 'Trust came slowly.');
    expect(await database.changes.count()).toBe(before + 1);
    await writtenCells.writeSummary(place, 'It came at last.');
    expect(await database.summaries.count()).toBe(1);
    await writtenCells.writeSummary(place, '');
    expect(await writtenCells.summaryOf(place)).toBe('');
    await history.undo();
    expect(await writtenCells.summaryOf(place)).toBe('It came at last.');
    await history.undo();
    expect(await writtenCells.summaryOf(place)).toBe('Trust came slowly.');
    await history.undo();
    expect(await writtenCells.summaryOf(place)).toBe('');
  });

  test('a code that is not there is marked once, and unmarked', async () => {
    const { services, database, place } = await coded();
    const { writtenCells, history } = services;
    await writtenCells.markAbsent(place);
    await writtenCells.markAbsent(place);
    expect(await database.looks.count()).toBe(1);
    expect(await writtenCells.isMarkedAbsent(place)).toBe(true);
    await writtenCells.unmarkAbsent(place);
    expect(await writtenCells.isMarkedAbsent(place)).toBe(false);
    await history.undo();
    expect(await writtenCells.isMarkedAbsent(place)).toBe(true);
  });

  test('what is not there has no cell', async () => {
    const { services, place } = await coded();
    const { writtenCells } = services;
    await expect(writtenCells.writeSummary({ ...place, sourceId: 'gone' }, 'x')).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(writtenCells.markAbsent({ ...place, codeId: 'gone' })).rejects.toMatchObject({
      code: 'code-not-found',
    });
  });
});
