import type { Labels } from '@/lib/base/language';
import type { NetworkType } from '@/lib/domain/records';
import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import { onCode } from '@/lib/domain/findings/found';

const id = 'code.noType';

const types: Readonly<Record<NetworkType, Labels>> = {
  structural: { en: 'Type: structural (S)', nl: 'Type: structureel (S)' },
  interaction: { en: 'Type: interaction (I)', nl: 'Type: interactie (I)' },
  person: { en: 'Type: person (P)', nl: 'Type: persoon (P)' },
};

/** A characteristic that is not said to be structural, interaction or person. */
export const characteristicWithoutType: FindingRule = {
  id,
  severity: 'warning',
  title: { en: 'Characteristic without a type', nl: 'Kenmerk zonder type' },
  reads: ['code'],
  find: ({ nodes }) =>
    nodes
      .filter(({ code }) => code.kind === 'characteristic' && code.type === null)
      .map(({ code }) =>
        onCode(code, {
          key: findingKey(id, code.id),
          rule: id,
          reason: {
            en: 'It counts in no column of the three types of network characteristics.',
            nl: 'Het kenmerk telt in geen van de drie typen netwerkkenmerken mee.',
          },
          // The keys of the table above are exactly the types.
          fixes: (Object.keys(types) as NetworkType[]).map((type) => ({
            title: types[type],
            command: 'code.edit',
            argument: { codeId: code.id, fields: { type } },
          })),
        }),
      ),
};
