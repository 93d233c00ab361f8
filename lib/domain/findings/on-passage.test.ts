import { expect, it } from 'vitest';
import type { Finding, FindingPlace } from './finding';
import { fixableOn } from './on-passage';

const fix = { title: { en: 'Mend', nl: 'Herstellen' }, command: 'code.open', argument: 'c' };

function finding(key: string, place: FindingPlace, fixes: Finding['fixes'] = [fix]): Finding {
  const words = { en: key, nl: key };
  return { key, rule: 'some.rule', place, about: words, reason: words, fixes, code: null, source: null };
}

it('gives what can be mended about the passage and the codes on it, and nothing else', () => {
  const findings = [
    finding('passage', { noun: 'fragment', id: 'f', sourceId: 's' }),
    finding('other passage', { noun: 'fragment', id: 'g', sourceId: 's' }),
    finding('code', { noun: 'code', id: 'c' }),
    finding('other code', { noun: 'code', id: 'd' }),
    finding('code without a fix', { noun: 'code', id: 'c' }, []),
    finding('source of that name', { noun: 'source', id: 'c' }),
  ];
  const found = fixableOn({ fragmentId: 'f', codeIds: ['b', 'c'] }, findings);
  expect(found.map(({ key }) => key)).toEqual(['passage', 'code']);
});
