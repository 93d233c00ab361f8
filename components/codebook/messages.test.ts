import { describe, expect, it } from 'vitest';
import { languages } from '@/lib/base/language';
import { messages } from './messages';

describe('the words of the codebook', () => {
  it('call a deleted code deleted, say that its codings stay, and never call it hidden', () => {
    expect(messages.en.removed('Trust', 3)).toMatch(/was deleted\. 3 codings stay/);
    expect(messages.nl.removed('Vertrouwen', 1)).toMatch(/is verwijderd\. 1 codering blijft/);
    for (const language of languages) {
      const { removed, orphaned, ...rest } = messages[language];
      const texts = [removed('x', 2), orphaned(2), JSON.stringify(rest)];
      expect(texts.filter((text) => /hidden|hide|verborgen|verberg/i.test(text))).toEqual([]);
    }
  });
});
