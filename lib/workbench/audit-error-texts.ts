// What is said of what an audit does not allow.

/** Texts of errors of an audit, as `errorTexts` has them. */
export const auditErrorTexts = {
  'read-only': {
    severity: 'warning',
    sentence: {
      en: 'This window is read-only for an audit; nothing was changed.',
      nl: 'Dit venster is alleen-lezen voor een audit; er is niets gewijzigd.',
    },
    advice: {
      en: 'To make changes again, run “Audit: turn read-only mode on or off” (F1), or press the lock in the status bar.',
      nl: 'Met “Audit: alleen-lezen aan- of uitzetten” (F1, of het slot in de statusbalk) kan er weer worden gewijzigd.',
    },
  },
  'review-without-words': {
    severity: 'info',
    sentence: { en: 'A question or comment needs words.', nl: 'Een vraag of opmerking heeft woorden nodig.' },
    advice: { en: '', nl: '' },
  },
  'sign-off-without-version': {
    severity: 'info',
    sentence: {
      en: 'Only a version that has a name can be signed off.',
      nl: 'Alleen een versie met een naam kan worden afgetekend.',
    },
    advice: {
      en: 'Give this version a name first: “Codebook: name this version…”.',
      nl: 'Geef deze versie eerst een naam: “Codeboek: deze versie een naam geven…”.',
    },
  },
} as const;
