// What quick fixes of findings do that no other feature has a command for. Run with the id that the finding names.
import type { Services } from '@/lib/services/services';
import type { Command, Workbench } from '@/lib/workbench/contribution';
import { labelIn } from '@/lib/base/language';
import { AppError } from '@/lib/base/errors';
import { messages } from './messages';
import { openPlace } from './open-place';

type ProblemsWorkbench = Workbench<Services>;

function onId(
  run: (workbench: ProblemsWorkbench, id: string) => void | Promise<void>,
): Command<Services>['run'] {
  return (workbench, argument) => {
    if (typeof argument === 'string') return run(workbench, argument);
  };
}

/** Not in the palette: they need the finding. */
export const fixCommands: readonly Command<Services>[] = [
  {
    id: 'finding.defineCode',
    title: { en: 'Code: write a definition', nl: 'Code: definitie schrijven' },
    palette: false,
    run: onId((workbench, key) => workbench.openEditor({ editor: 'code', key, reveal: 'definition' })),
  },
  {
    id: 'finding.openSource',
    title: { en: 'Source: open', nl: 'Bron: openen' },
    palette: false,
    run: onId((workbench, id) => openPlace(workbench, { place: { noun: 'source', id } })),
  },
  {
    id: 'finding.renameCode',
    title: { en: 'Code: give another name', nl: 'Code: andere naam geven' },
    palette: false,
    run: onId(renameCode),
  },
];

/** Asks for the name here, since the Codes tree may not be in view. */
async function renameCode(workbench: ProblemsWorkbench, id: string): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const code = (await services.codes.all()).find((each) => each.id === id);
  if (code === undefined) throw new AppError('code-not-found', `No code ${id}`, { id });
  const name = await workbench.ask({
    title: text.renameTitle(labelIn(code.labels, language)),
    value: labelIn(code.labels, language),
    check: (typed) => (typed.trim() === '' ? text.nameMissing : null),
  });
  if (name !== null) await services.codes.rename(id, { ...code.labels, [language]: name.trim() });
}
