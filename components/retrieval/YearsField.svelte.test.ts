import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import type { RetrievalQuery } from '@/lib/domain/records';
import { messages } from './messages';
import YearsField from './YearsField.svelte';

afterEach(() => cleanup());

it('says that a year has four digits, keeps what was typed and changes nothing until it has', async () => {
  const given: RetrievalQuery['years'][] = [];
  const years = { from: null, to: 2020 };
  await render(YearsField, { years, text: messages.en, onchange: (next) => void given.push(next) });
  const from = page.getByLabelText('Published from');
  for (const typed of ['9999999999', '-5']) {
    await userEvent.fill(from, typed);
    await userEvent.tab();
    await expect.element(from).toHaveValue(Number(typed));
    await expect.element(from).toHaveAttribute('aria-invalid', 'true');
    await expect.element(from).toHaveAccessibleDescription(/A year has four digits/);
  }
  expect(given).toEqual([]);
  await userEvent.fill(from, '2010');
  await userEvent.tab();
  await expect.element(page.getByText(/A year has four digits/)).not.toBeInTheDocument();
  await userEvent.fill(from, '');
  await userEvent.tab();
  expect(given).toEqual([
    { from: 2010, to: 2020 },
    { from: null, to: 2020 },
  ]);
});
