// One row for every way the world can fail us: how bad it is, what happened, what the user can do.
// The compiler checks that no code is missing.
import type { ErrorCode } from '@/lib/base/errors';
import type { Labels } from '@/lib/base/language';
import { attributeErrorTexts } from './attribute-error-texts';
import { auditErrorTexts } from './audit-error-texts';
import { importErrorTexts } from './import-error-texts';
import type { Notice } from './notice';

/** What a person reads about an error. */
export type ErrorText = {
  readonly severity: Notice['severity'];
  /** What happened, in one sentence. */
  readonly sentence: Labels;
  /** The same with `{name}` for the file, when it is known. */
  readonly naming?: Labels;
  /** What to do about it; empty when there is nothing to do. */
  readonly advice: Labels;
};

const nothing: Labels = { en: '', nl: '' };

/** The text of every error code. */
export const errorTexts: Readonly<Record<ErrorCode, ErrorText>> = {
  ...attributeErrorTexts,
  ...auditErrorTexts,
  ...importErrorTexts,
  'code-has-no-label': {
    severity: 'info',
    sentence: { en: 'A code needs a name.', nl: 'Een code heeft een naam nodig.' },
    advice: {
      en: 'Type a name in English or in Dutch.',
      nl: 'Typ een naam in het Nederlands of in het Engels.',
    },
  },
  'code-move-cycle': {
    severity: 'info',
    sentence: {
      en: 'A code cannot be moved into itself or into a code below it.',
      nl: 'Een code kan niet in zichzelf of in een code daaronder worden geplaatst.',
    },
    advice: nothing,
  },
  'code-system-there': {
    severity: 'info',
    sentence: {
      en: 'Codes of this code system are in the project already.',
      nl: 'Codes van dit codesysteem staan al in het project.',
    },
    advice: nothing,
  },
  'system-not-at-top': {
    severity: 'info',
    sentence: {
      en: 'A code system stands at the top of the tree, under no other code.',
      nl: 'Een codesysteem staat bovenaan de boom, onder geen andere code.',
    },
    advice: nothing,
  },
  'code-not-found': {
    severity: 'warning',
    sentence: {
      en: 'That code is no longer in the codebook.',
      nl: 'Die code staat niet meer in het codeboek.',
    },
    advice: {
      en: 'Bring it back, or choose another code.',
      nl: 'Haal de code terug of kies een andere.',
    },
  },
  'concept-exists': {
    severity: 'info',
    sentence: {
      en: 'The crosswalk has a concept of that name.',
      nl: 'De concordantie heeft al een begrip met die naam.',
    },
    advice: { en: 'Choose another name.', nl: 'Kies een andere naam.' },
  },
  'concept-has-code': {
    severity: 'info',
    sentence: {
      en: 'The concept has this code already.',
      nl: 'Het begrip heeft deze code al.',
    },
    advice: { en: 'Nothing was changed.', nl: 'Er is niets gewijzigd.' },
  },
  'digit-out-of-range': {
    severity: 'info',
    sentence: {
      en: 'Codes can be pinned to the digits 1 to 9.',
      nl: 'Codes kunt u vastzetten op de cijfers 1 tot en met 9.',
    },
    advice: nothing,
  },
  'file-in-use': {
    severity: 'warning',
    sentence: {
      en: 'This file is another source of the project already.',
      nl: 'Dit bestand is al een andere bron van het project.',
    },
    advice: {
      en: 'If both are one article, tie the two sources instead.',
      nl: 'Is het hetzelfde artikel, koppel dan de twee bronnen.',
    },
  },
  'file-empty': {
    severity: 'warning',
    sentence: { en: 'The file is empty.', nl: 'Het bestand is leeg.' },
    naming: { en: 'The file “{name}” is empty.', nl: 'Het bestand “{name}” is leeg.' },
    advice: {
      en: 'Check whether it was downloaded completely, and choose it again.',
      nl: 'Controleer of het volledig is gedownload en kies het opnieuw.',
    },
  },
  'file-not-recognised': {
    severity: 'warning',
    sentence: {
      en: 'Codeboom does not recognise this kind of file.',
      nl: 'Codeboom herkent dit soort bestand niet.',
    },
    advice: {
      en: 'Choose a PDF for a source, or a Codeboom backup to restore.',
      nl: 'Kies een pdf als bron, of een reservekopie van Codeboom om terug te zetten.',
    },
  },
  'fragment-empty': {
    severity: 'info',
    sentence: { en: 'The selection holds no text.', nl: 'De selectie bevat geen tekst.' },
    advice: { en: 'Select a passage and try again.', nl: 'Selecteer een passage en probeer het opnieuw.' },
  },
  'not-found': {
    severity: 'warning',
    sentence: { en: 'That is no longer in this project.', nl: 'Dat staat niet meer in dit project.' },
    advice: nothing,
  },
  'not-a-backup': {
    severity: 'warning',
    sentence: {
      en: 'This file is not a Codeboom backup; nothing was changed.',
      nl: 'Dit bestand is geen reservekopie van Codeboom; er is niets gewijzigd.',
    },
    naming: {
      en: '“{name}” is not a Codeboom backup; nothing was changed.',
      nl: '“{name}” is geen reservekopie van Codeboom; er is niets gewijzigd.',
    },
    advice: {
      en: 'Choose a file whose name ends in .codeboom.',
      nl: 'Kies een bestand waarvan de naam eindigt op .codeboom.',
    },
  },
  'nothing-to-redo': {
    severity: 'info',
    sentence: { en: 'There is nothing to redo.', nl: 'Er is niets om opnieuw te doen.' },
    advice: nothing,
  },
  'nothing-to-undo': {
    severity: 'info',
    sentence: { en: 'There is nothing to undo.', nl: 'Er is niets om ongedaan te maken.' },
    advice: nothing,
  },
  'page-not-activated': {
    severity: 'info',
    sentence: {
      en: 'Codeboom has no access to this page yet.',
      nl: 'Codeboom heeft nog geen toegang tot deze pagina.',
    },
    advice: {
      en: 'Press the Codeboom button in the toolbar on that page.',
      nl: 'Klik op die pagina op de knop van Codeboom in de werkbalk.',
    },
  },
  'page-not-supported': {
    severity: 'warning',
    sentence: {
      en: 'The browser does not let extensions read this page.',
      nl: 'De browser laat extensies deze pagina niet lezen.',
    },
    advice: {
      en: 'Download the article as a PDF and import it in the workbench.',
      nl: 'Download het artikel als pdf en importeer het in de werkbank.',
    },
  },
  'pdf-damaged': {
    severity: 'error',
    sentence: {
      en: 'This PDF is damaged and cannot be read.',
      nl: 'Deze pdf is beschadigd en kan niet worden gelezen.',
    },
    naming: {
      en: '“{name}” is damaged and cannot be read.',
      nl: '“{name}” is beschadigd en kan niet worden gelezen.',
    },
    advice: {
      en: 'Download it again from its publisher.',
      nl: 'Download het bestand opnieuw bij de uitgever.',
    },
  },
  'pdf-encrypted': {
    severity: 'warning',
    sentence: {
      en: 'This PDF is protected with a password.',
      nl: 'Deze pdf is beveiligd met een wachtwoord.',
    },
    naming: {
      en: '“{name}” is protected with a password.',
      nl: '“{name}” is beveiligd met een wachtwoord.',
    },
    advice: {
      en: 'Save a copy without the password and import that.',
      nl: 'Bewaar een kopie zonder wachtwoord en importeer die.',
    },
  },
  'project-file-damaged': {
    severity: 'error',
    sentence: {
      en: 'This backup is damaged; nothing was changed.',
      nl: 'Deze reservekopie is beschadigd; er is niets gewijzigd.',
    },
    advice: { en: 'Choose an earlier backup.', nl: 'Kies een eerdere reservekopie.' },
  },
  'project-file-too-new': {
    severity: 'warning',
    sentence: {
      en: 'This backup was made with a newer version of Codeboom; nothing was changed.',
      nl: 'Deze reservekopie is met een nieuwere versie van Codeboom gemaakt; er is niets gewijzigd.',
    },
    advice: { en: 'Update Codeboom and try again.', nl: 'Werk Codeboom bij en probeer het opnieuw.' },
  },
  'refactoring-impossible': {
    severity: 'info',
    sentence: {
      en: 'That cannot be done with these codes.',
      nl: 'Dat kan niet met deze codes.',
    },
    advice: {
      en: 'Nothing was changed. Choose other codes.',
      nl: 'Er is niets gewijzigd. Kies andere codes.',
    },
  },
  'refactoring-stale': {
    severity: 'warning',
    sentence: {
      en: 'The codebook has changed since the list was shown.',
      nl: 'Het codeboek is gewijzigd sinds de lijst werd getoond.',
    },
    advice: {
      en: 'Nothing was done. Start again to see what it comes to now.',
      nl: 'Er is niets gedaan. Begin opnieuw om te zien waar het nu op neerkomt.',
    },
  },
  'storage-blocked': {
    severity: 'error',
    sentence: {
      en: 'Another tab with an older Codeboom keeps the storage occupied.',
      nl: 'Een ander tabblad met een oudere Codeboom houdt de opslag bezet.',
    },
    advice: {
      en: 'Close all other Codeboom tabs and reload this one.',
      nl: 'Sluit alle andere tabbladen van Codeboom en laad dit tabblad opnieuw.',
    },
  },
  'storage-damaged': {
    severity: 'error',
    sentence: {
      en: 'The browser cannot read Codeboom’s storage on this computer.',
      nl: 'De browser kan de opslag van Codeboom op deze computer niet lezen.',
    },
    advice: {
      en: 'Restart the browser. If it stays like this, restore your latest backup.',
      nl: 'Start de browser opnieuw. Blijft het zo, zet dan uw laatste reservekopie terug.',
    },
  },
  'storage-full': {
    severity: 'error',
    sentence: {
      en: 'There is no room left on this computer; the last action was not saved.',
      nl: 'Er is geen ruimte meer op deze computer; de laatste handeling is niet opgeslagen.',
    },
    advice: { en: 'Free some disk space and do it again.', nl: 'Maak schijfruimte vrij en doe het opnieuw.' },
  },
  unreachable: {
    severity: 'error',
    sentence: {
      en: 'A part of Codeboom does not answer.',
      nl: 'Een onderdeel van Codeboom reageert niet.',
    },
    advice: {
      en: 'Reload this tab; saved work is kept.',
      nl: 'Laad dit tabblad opnieuw; opgeslagen werk blijft bewaard.',
    },
  },
};
