import { describe, expect, it } from 'vitest';
import type { Anchor } from './records';
import { shownQuote } from './shown-quote';

function shown(exact: string, kind: Anchor['kind'] = 'pdf'): string {
  const quote = { exact, prefix: '', suffix: '' };
  const anchor: Anchor =
    kind === 'pdf' ? { kind, quote, pages: [], fingerprint: '' } : { kind, quote, ranges: [], textHash: '' };
  return shownQuote(anchor);
}

describe('a quote as it is shown', () => {
  it('makes a word whole that a line of a PDF cuts', () => {
    expect(shown('the sup-\nport of friends')).toBe('the support of friends');
  });

  it('keeps the hyphen of a word that stands with one beside it', () => {
    expect(shown('a well-\nknown mentor, well-known to all')).toBe('a well-known mentor, well-known to all');
    const quote = { exact: 'well-\nknown', prefix: 'a well-known and ', suffix: '' };
    expect(shownQuote({ kind: 'pdf', quote, pages: [], fingerprint: '' })).toBe('well-known');
  });

  it('leaves a hanging hyphen and a hyphen of a web page alone', () => {
    expect(shown('omgevings-\nen contextuele factoren')).toBe('omgevings- en contextuele factoren');
    expect(shown('well-\nknown', 'page')).toBe('well- known');
  });

  it('marks what was typed for a figure', () => {
    const quote = { exact: 'map of the network', prefix: '', suffix: '' };
    const anchor: Anchor = { kind: 'pdf', quote, pages: [], fingerprint: '', area: true };
    expect(shownQuote(anchor)).toBe('[figure: map of the network]');
    expect(shownQuote(anchor, 'nl')).toBe('[figuur: map of the network]');
  });

  it('spells out ligatures, drops soft hyphens and runs of white space', () => {
    expect(shown('  su\ufb03cient\u00a0 co\u00adping\n\n now ')).toBe('sufficient coping now');
  });
});
