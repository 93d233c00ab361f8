import { describe, expect, it } from 'vitest';
import { textFragmentLink } from './text-fragment-link';

const url = 'https://journal.example/trust#results';

describe('textFragmentLink', () => {
  it('gives a short passage whole', () => {
    expect(textFragmentLink(url, 'she kept it to herself, and that is why')).toBe(
      'https://journal.example/trust#:~:text=she%20kept%20it%20to%20herself%2C%20and%20that%20is%20why',
    );
  });

  it('gives the first and last five words of a long passage', () => {
    const passage = 'one two three four five six seven eight nine ten eleven';
    expect(textFragmentLink(url, passage)).toBe(
      'https://journal.example/trust#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    );
  });

  it('escapes hyphens, which mean context in a text fragment', () => {
    expect(textFragmentLink(url, 'well-known')).toBe('https://journal.example/trust#:~:text=well%2Dknown');
  });

  it('gives nothing for an address that is not of the web', () => {
    expect(textFragmentLink('javascript:alert(1)', 'words')).toBeNull();
  });
});
