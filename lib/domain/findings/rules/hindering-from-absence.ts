import { findingKey, type FindingRule } from '@/lib/domain/findings/finding';
import {
  citationOf,
  listedCode,
  listedSource,
  nameOf,
  onEachCode,
  quoteOf,
} from '@/lib/domain/findings/found';

const id = 'coding.hinderingFromAbsence';

/** A passage that says that a characteristic is absent, coded as hindering: absence is not its opposite. */
export const hinderingFromAbsence: FindingRule = {
  id,
  severity: 'warning',
  title: { en: 'Hindering coded from an absence', nl: 'Belemmerend gecodeerd op grond van afwezigheid' },
  reads: ['coding', 'code', 'fragment', 'source'],
  find: onEachCode((project, { code }) =>
    [...project.ownEvidence(code.id)]
      .filter(({ coding }) => coding.absence && coding.polarity === 'hindering')
      .map(({ coding, fragment, face, anchor }) => {
        const [name, citation] = [nameOf(code), citationOf(project, face)];
        return {
          key: findingKey(id, coding.id),
          rule: id,
          place: { noun: 'fragment', id: fragment.id, sourceId: face.id },
          about: { en: `${name.en}: ${quoteOf(anchor)}`, nl: `${name.nl}: ${quoteOf(anchor)}` },
          reason: {
            en: `${citation} says that something is absent; that does not yet make it hindering.`,
            nl: `${citation} zegt dat iets afwezig is; daarmee is het nog niet belemmerend.`,
          },
          fixes: [
            {
              title: {
                en: 'Keep the absence, leave the effect open',
                nl: 'Afwezigheid houden, effect openlaten',
              },
              command: 'coding.setPolarity',
              argument: { codingId: coding.id, polarity: null },
            },
            {
              title: { en: 'Hindering it is: no absence', nl: 'Wel belemmerend: geen afwezigheid' },
              command: 'coding.setAbsence',
              argument: { codingId: coding.id, absence: false },
            },
          ],
          code: listedCode(code),
          source: listedSource(project, face),
        } as const;
      }),
  ),
};
