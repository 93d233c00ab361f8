import { languages } from '@/lib/base/language';
import { systemOf } from '@/lib/domain/code-systems/system-of';
import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import { nameOf, onCode } from '@/lib/domain/findings/found';
import { nearNames } from '@/lib/domain/findings/near-names';

const id = 'code.nearDuplicate';

/** Two codes of one code system whose names are nearly the same in one of the languages. Listed under the one further down. */
export const nearDuplicateNames: FindingRule = {
  id,
  severity: 'warning',
  title: { en: 'Codes with nearly the same name', nl: 'Codes met bijna dezelfde naam' },
  reads: ['code'],
  find: ({ nodes }) => {
    const byId = new Map(nodes.map(({ code }) => [code.id, code]));
    const near = new Set(
      languages.flatMap((language) =>
        nearNames(nodes.map(({ code }) => code.labels[language])).map(
          ([a, b]) => Math.min(a, b) * nodes.length + Math.max(a, b),
        ),
      ),
    );
    return [...near].flatMap((pair) => {
      const upper = nodes[Math.floor(pair / nodes.length)]?.code;
      const lower = nodes[pair % nodes.length]?.code;
      if (upper === undefined || lower === undefined) return [];
      // Typologies of different authors have forms of the same name.
      if (systemOf(byId, upper.id) !== systemOf(byId, lower.id)) return [];
      const name = nameOf(upper);
      return onCode(lower, {
        key: findingKey(id, ...[upper.id, lower.id].sort()),
        rule: id,
        reason: {
          en: `It is hard to tell from “${name.en}”; coders will use the one for the other.`,
          nl: `De code is moeilijk te onderscheiden van “${name.nl}”; codeurs zullen de ene voor de andere gebruiken.`,
        },
        fixes: [
          { title: { en: 'Rename it', nl: 'Hernoemen' }, command: 'finding.renameCode', argument: lower.id },
          {
            title: { en: `Open “${name.en}”`, nl: `“${name.nl}” openen` },
            command: 'code.open',
            argument: upper.id,
          },
        ],
      });
    });
  },
};
