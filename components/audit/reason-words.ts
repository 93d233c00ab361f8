// Why a passage is in a sample, in words.
import type { Language } from '@/lib/base/language';
import type { Doubt, Merit } from '@/lib/domain/audit/sample';

type ReasonWords = {
  readonly merits: Readonly<Record<Merit, string>>;
  readonly doubts: Readonly<Record<Doubt, string>>;
};

/** The words of each reason. */
export const reasonWords: Readonly<Record<Language, ReasonWords>> = {
  en: {
    merits: {
      example: 'kept as example',
      severalCoders: 'coded by several people',
      wholeSentences: 'whole sentences',
      enoughWords: 'neither short nor long',
      stated: 'says an effect',
    },
    doubts: {
      lost: 'not found in its source any more',
      uncertain: 'uncertain in its source',
      questionInNote: 'the coder’s note has a question mark',
      againstDefault: 'effect against what the code stands for',
      absence: 'says that it is absent',
      mixed: 'mixed effect',
      conditional: 'conditional effect',
      siblingToo: 'a code beside it is on it, too',
      veryShort: 'very short',
    },
  },
  nl: {
    merits: {
      example: 'bewaard als voorbeeld',
      severalCoders: 'door verschillende mensen gecodeerd',
      wholeSentences: 'hele zinnen',
      enoughWords: 'niet kort en niet lang',
      stated: 'noemt een effect',
    },
    doubts: {
      lost: 'niet meer in de bron gevonden',
      uncertain: 'onzeker in de bron',
      questionInNote: 'vraagteken in de notitie van de codeur',
      againstDefault: 'effect tegengesteld aan waar de code voor staat',
      absence: 'zegt dat het afwezig is',
      mixed: 'gemengd effect',
      conditional: 'voorwaardelijk effect',
      siblingToo: 'ook met een code ernaast gecodeerd',
      veryShort: 'heel kort',
    },
  },
};
