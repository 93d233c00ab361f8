import { describe, expect, it } from 'vitest';
import { codeRow } from '@/tests/support/code-rows';
import { nameHint } from './name-hint';

const rows = [
  codeRow({ id: 't', kind: 'theme', labels: { en: 'Trust', nl: 'Vertrouwen' } }),
  codeRow({ id: 'a', parentId: 't', kind: 'openCode', labels: { en: 'Keeps secrets', nl: 'Zwijgt' } }),
  codeRow({ id: 'b', parentId: 't', kind: 'openCode', labels: { en: 'Is there', nl: '' } }),
];
const [, a = null, b = null] = rows;
const newUnder = (parentId: string | null) => ({ rows, code: null, parentId, language: 'en' as const });

describe('the hint about a name', () => {
  it('tells that a code beside it has that name, in either language and any case', () => {
    expect(nameHint(newUnder('t'), 'keeps SECRETS')).toContain('There is already a code of this name here.');
    expect(nameHint(newUnder('t'), 'zwijgt')).toContain('There is already a code of this name here.');
    expect(nameHint(newUnder(null), 'Keeps secrets')).not.toContain('already');
  });

  it('tells that the other language shows the same name while it has none', () => {
    expect(nameHint(newUnder('t'), 'New')).toBe('Dutch shows the same name until you give one there.');
    expect(nameHint({ rows, code: b, parentId: 't', language: 'en' }, 'New')).toContain('Dutch shows');
  });

  it('says nothing of a code itself, or one named in both languages', () => {
    expect(nameHint({ rows, code: a, parentId: 't', language: 'en' }, 'Keeps secrets')).toBeNull();
    expect(nameHint({ rows, code: a, parentId: 't', language: 'nl' }, 'Nieuw')).toBeNull();
  });
});
