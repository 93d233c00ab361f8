import '@/components/workbench/theme.css';
import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { codeRow } from '@/tests/support/code-rows';
import CodeChip from './CodeChip.svelte';
import CodePicker from './CodePicker.svelte';
import MemoList from './MemoList.svelte';
import PolarityPicker from './PolarityPicker.svelte';
import type { Quote, QuoteActions } from './quote';
import QuoteCard from './QuoteCard.svelte';

afterEach(() => document.body.replaceChildren());

const trust = codeRow({
  id: 'c7',
  parentId: 't',
  number: 7,
  type: 'interaction',
  digit: 7,
  labels: { en: 'Trust', nl: 'Vertrouwen' },
});
const respect = codeRow({ id: 'c8', parentId: 't', number: 8, labels: { en: 'Respect', nl: 'Respect' } });
const theme = codeRow({ id: 't', kind: 'theme', number: 3, labels: { en: 'Relations', nl: 'Relaties' } });

describe('CodeChip', () => {
  it('says type, number and name, and can be opened and removed', async () => {
    const asked: string[] = [];
    await render(CodeChip, {
      code: trust,
      language: 'en',
      onopen: () => asked.push('open'),
      onremove: () => asked.push('remove'),
    });
    await page.getByRole('button', { name: 'interaction 7 Trust 7' }).click();
    await page.getByRole('button', { name: 'Remove 7 Trust' }).click();
    expect(asked).toEqual(['open', 'remove']);
  });
});

describe('CodePicker', () => {
  type Asked = { chosen: string[]; created: (string | null)[][]; cancelled: number };

  async function draw(codes = [theme, trust, respect], recentIds: string[] = []): Promise<Asked> {
    const asked: Asked = { chosen: [], created: [], cancelled: 0 };
    await render(CodePicker, {
      codes,
      recentIds,
      language: 'en',
      createUnder: 't',
      onchoose: (id) => asked.chosen.push(id),
      oncreate: (label, parentId) => asked.created.push([label, parentId]),
      oncancel: () => (asked.cancelled += 1),
    });
    return asked;
  }

  it('has the focus at once and chooses the best match with Enter', async () => {
    const asked = await draw();
    await expect.element(page.getByRole('combobox', { name: 'Find a code' })).toHaveFocus();
    await userEvent.keyboard('vertr{Enter}');
    expect(asked.chosen).toEqual(['c7']);
  });

  it('names the active row, which arrows move around the list', async () => {
    await draw();
    const active = () => {
      const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant') ?? '';
      return document.getElementById(id)?.textContent.trim();
    };
    await userEvent.keyboard('{ArrowDown}');
    expect(active()).toContain('Trust');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(active()).toContain('Respect');
  });

  it('offers to make what was typed, last, unless it is there already', async () => {
    const asked = await draw();
    await userEvent.keyboard('tru');
    const rows = page.getByRole('option');
    await expect.element(rows.last()).toHaveTextContent('Create code “tru” under 3 Relations');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(asked.created).toEqual([['tru', 't']]);
    await userEvent.keyboard('st');
    await expect.element(rows.last()).toHaveTextContent('Trust');
  });

  it('chooses the last used codes by digit while nothing is typed', async () => {
    const asked = await draw([theme, trust, respect], ['c8', 'c7']);
    await expect.element(page.getByRole('option').nth(1)).toHaveTextContent(/Trust.*2/);
    await userEvent.keyboard('2');
    expect(asked.chosen).toEqual(['c7']);
  });

  it('is left with Escape', async () => {
    const asked = await draw();
    await userEvent.keyboard('{Escape}');
    expect(asked.cancelled).toBe(1);
  });

  it('draws few of a thousand codes, and reaches the last of them', async () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      codeRow({ id: `m${index}`, number: index + 1, labels: { en: `Thing ${index + 1}`, nl: '' } }),
    );
    const asked = await draw(many);
    expect(page.getByRole('option').all().length).toBeLessThan(100);
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(asked.chosen).toEqual(['m999']);
  });
});

describe('PolarityPicker', () => {
  it('moves with arrows without choosing, and chooses with Space', async () => {
    const chosen: (string | null)[] = [];
    await render(PolarityPicker, {
      polarity: 'protective',
      language: 'en',
      onpolarity: (p) => chosen.push(p),
    });
    await userEvent.tab();
    await expect.element(page.getByRole('radio', { name: 'protective' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(chosen).toEqual([]);
    await userEvent.keyboard(' ');
    expect(chosen).toEqual(['conditional']);
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(chosen).toEqual(['conditional', null]);
  });

  it('says which one is chosen without colour, and keeps absence apart', async () => {
    const absences: boolean[] = [];
    await render(PolarityPicker, {
      polarity: null,
      language: 'nl',
      onpolarity: () => undefined,
      absence: false,
      onabsence: (absence) => absences.push(absence),
    });
    await expect.element(page.getByRole('radiogroup', { name: 'Polariteit' })).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'niet vermeld' })).toBeChecked();
    await page.getByRole('checkbox', { name: 'Hier afwezig' }).click();
    expect(absences).toEqual([true]);
  });
});

describe('QuoteCard', () => {
  const quote: Quote = {
    text: 'They kept the appointment.',
    citation: 'Brandt, 2021',
    page: '7',
    hasMemo: true,
    state: 'changed',
    codings: [
      { id: 'x', code: trust, polarity: 'protective', absence: true, note: 'a note', coder: 'MK' },
      { id: 'y', code: respect, polarity: null, absence: false, note: '', coder: 'MK' },
    ],
  };

  async function draw(actions: (asked: string[]) => QuoteActions): Promise<string[]> {
    const asked: string[] = [];
    await render(QuoteCard, { quote, language: 'en', actions: actions(asked) });
    return asked;
  }

  it('shows passage, place, doubt, codes, polarity in words and note', async () => {
    await draw(() => ({}));
    const card = page.getByRole('article', { name: 'Brandt, 2021, p. 7' });
    for (const words of ['“They kept the appointment.”', 'changed, check', 'absence, protective', 'a note']) {
      await expect.element(card.getByText(words)).toBeVisible();
    }
    await expect.element(card.getByText('not stated')).toBeVisible();
    expect(card.getByRole('button').all()).toHaveLength(0);
  });

  it('leads from a doubt to what is to be decided', async () => {
    const asked = await draw((lines) => ({ check: () => lines.push('check') }));
    await page.getByRole('button', { name: 'changed, check' }).click();
    expect(asked).toEqual(['check']);
  });

  it('opens the passage, replaces and removes a code', async () => {
    const asked = await draw((lines) => ({
      open: () => lines.push('open'),
      replaceCode: (id) => lines.push(`replace ${id}`),
      remove: (id) => lines.push(`remove ${id}`),
    }));
    await page.getByRole('button', { name: 'Open the passage: Brandt, 2021, p. 7' }).click();
    await page.getByRole('button', { name: 'Replace 7 Trust by another code' }).click();
    await page.getByRole('button', { name: 'Remove 8 Respect' }).click();
    expect(asked).toEqual(['open', 'replace x', 'remove y']);
  });

  it('changes the polarity in a popover', async () => {
    const asked = await draw((lines) => ({ setPolarity: (id, polarity) => lines.push(`${id} ${polarity}`) }));
    await page.getByRole('button', { name: 'Polarity of 8 Respect: not stated. Change' }).click();
    await page.getByRole('radio', { name: 'mixed' }).click();
    expect(asked).toEqual(['y mixed']);
  });

  it('writes a note with Ctrl+Enter, drops it with Escape', async () => {
    const asked = await draw((lines) => ({ setNote: (id, note) => lines.push(`${id} ${note}`) }));
    await page.getByRole('button', { name: 'Note with 7 Trust' }).click();
    await userEvent.keyboard(' more{Control>}{Enter}{/Control}');
    expect(asked).toEqual(['x a note more']);
    await page.getByRole('button', { name: 'Add note' }).click();
    await userEvent.keyboard('never mind{Escape}');
    expect(asked).toHaveLength(1);
  });
});

describe('MemoList', () => {
  it('says that there are none', async () => {
    await render(MemoList, { memos: [], language: 'nl', onedit: () => undefined, onremove: () => undefined });
    await expect.element(page.getByText('Nog geen memo’s.')).toBeVisible();
  });
});
