import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '@/lib/domain/page-snapshot';
import { PageText } from './page-text';
import { snapshotInSteps } from './snapshot';
import { describeShown, snapshotText } from './snapshot-text';
import { indexText } from './text-index';

const markup = `<nav>Home</nav><h1>Ties</h1><p>They  trusted <em>each
  other</em>, mostly.</p><aside>Buy a book.</aside><p>Nobody asked.</p>`;

function pageAndCopy(): { page: PageText; copy: PageText; snapshot: PageSnapshot } {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const steps = snapshotInSteps(indexText(body));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return { page: new PageText(body), copy: snapshotText(step.value), snapshot: step.value };
}

const rangeOf = (text: string, from: string, to: string) => ({
  start: text.indexOf(from),
  end: text.indexOf(to) + to.length,
});

describe('the text of a kept page', () => {
  it('makes the very anchor that the page makes', () => {
    const { page, copy } = pageAndCopy();
    const range = rangeOf(page.index.text, 'trusted', 'other');
    expect(copy.describe(range)).toEqual(page.describe(range));
    expect(copy.hash).toBe(page.hash);
  });

  it('finds an anchor of the page where it was made', () => {
    const { page, copy } = pageAndCopy();
    const anchor = page.anchorAt([rangeOf(page.index.text, 'Nobody', 'asked')]);
    expect(copy.find(anchor)).toEqual({ ranges: anchor.ranges, state: 'same' });
  });

  it('leaves what is not shown out of a selection across it', () => {
    const { copy, snapshot } = pageAndCopy();
    const hidden = snapshot.blocks.filter(({ isMain }) => !isMain);
    const range = rangeOf(copy.index.text, 'mostly', 'Nobod');
    const anchor = describeShown(copy, { range, hidden, isExact: false });
    const words = anchor?.ranges.map(({ start, end }) => copy.index.text.slice(start, end));
    expect(words).toEqual(['mostly.', 'Nobody']);
  });

  it('gives no anchor for a selection without words', () => {
    const { copy } = pageAndCopy();
    const at = copy.index.text.indexOf('  trusted');
    expect(describeShown(copy, { range: { start: at, end: at + 2 }, hidden: [], isExact: true })).toBeNull();
  });
});
