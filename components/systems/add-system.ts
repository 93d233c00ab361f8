// Adds a code system: which one, then what is in it, then one change that can be taken back.
import { labelIn } from '@/lib/base/language';
import type { SystemTemplate } from '@/lib/domain/code-systems/system-template';
import type { Code, Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { askSteps, type Step, type StepPlace } from '@/lib/workbench/steps';
import { messages } from './messages';
import { codeRows, offeredRows, type Offered } from './template-rows';

type Bench = Workbench<Services>;

type Answers = { readonly offered: Offered | null; readonly open: Id | null };

/** Asks for a template or an empty system, shows its codes, and adds it. */
export async function addSystem(workbench: Bench): Promise<void> {
  const codes = await workbench.services.codes.all();
  const steps: readonly Step<Answers>[] = [
    async (answers, step) => {
      const offered = await choose(workbench, codes, step);
      return offered === null ? null : { ...answers, offered };
    },
    async (answers, step) => {
      if (answers.offered === null || answers.offered === 'empty') return answers;
      const open = await preview(workbench, answers.offered, step);
      return open === null ? null : { ...answers, open: open === 'add' ? null : open };
    },
  ];
  const answers = await askSteps<Answers>(steps, { offered: null, open: null });
  if (answers === null || answers.offered === null) return;
  if (answers.open !== null) return workbench.openEditor({ editor: 'code', key: answers.open });
  if (answers.offered === 'empty') await addEmpty(workbench);
  else await addTemplate(workbench, answers.offered);
}

function choose(workbench: Bench, codes: readonly Code[], step: StepPlace): Promise<Offered | null> {
  const text = messages[workbench.language];
  const origins = new Set(codes.map(({ origin }) => origin));
  const isThere = ({ key, codes: own }: SystemTemplate): boolean =>
    origins.has(key) || own.some((code) => origins.has(code.key));
  const rows = import('@/lib/domain/code-systems/templates').then(({ templateSources }) =>
    offeredRows(templateSources, workbench.language, isThere),
  );
  return workbench.pick<Offered>(rows, { title: text.choose, placeholder: text.chooseHow, step });
}

/** Gives `add`, or the code that stands for the template already and is to be opened instead; `null` when dismissed. */
async function preview(
  workbench: Bench,
  template: SystemTemplate,
  step: StepPlace,
): Promise<'add' | Id | null> {
  const { services, language } = workbench;
  const text = messages[language];
  const there = await services.codeSystems.codeOfTemplate(template);
  const name = labelIn(template.labels, language);
  const count = text.codes(template.codes.length);
  const add: PickItem<string> = {
    value: 'add',
    label: there === null ? text.add(name, count) : text.addAgain(name, count),
    ...{ icon: 'add', path: template.origin[language] },
  };
  const openThere: readonly PickItem<string>[] =
    there === null
      ? []
      : [{ value: there.id, label: text.openThere(labelIn(there.labels, language)), icon: 'go-to-file' }];
  const rows = [...openThere, add, ...codeRows(template, language, '')];
  for (;;) {
    const title = text.preview(name);
    const chosen = await workbench.pick<string>(rows, { title, placeholder: text.enter, step });
    // A row of a code is there to be looked at.
    if (chosen !== '') return chosen;
  }
}

async function addTemplate(workbench: Bench, template: SystemTemplate): Promise<void> {
  const { services, language } = workbench;
  // Whoever has codes of it has been asked.
  const root = await services.codeSystems.addTemplate(template, { isAgain: true });
  show(workbench, root);
  const text = messages[language];
  const words = text.added(labelIn(root.labels, language), text.codes(template.codes.length));
  await workbench.run('history.offerUndo', words);
}

async function addEmpty(workbench: Bench): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const name = await workbench.ask({
    title: text.nameIt,
    check: (typed) => (typed.trim() === '' ? text.nameMissing : null),
  });
  if (name === null) return;
  show(workbench, await services.codeSystems.addEmpty({ en: '', nl: '', [language]: name }));
}

function show(workbench: Bench, root: Code): void {
  workbench.showContainer('codes');
  workbench.openEditor({ editor: 'code', key: root.id });
}

/** Asks for a system of the project; `null` when dismissed or when there is none. */
export async function chooseSystem(workbench: Bench): Promise<Code | null> {
  const { services, language } = workbench;
  const text = messages[language];
  const systems = (await services.codes.all()).filter(({ kind }) => kind === 'system');
  if (systems.length === 0) {
    workbench.notify({ severity: 'info', text: text.noSystems });
    return null;
  }
  return workbench.pick<Code>(
    systems.map((system) => ({
      ...{ value: system, label: labelIn(system.labels, language), icon: 'library' },
      searchWords: [system.labels.en, system.labels.nl],
      path: system.originDetail?.reference ?? '',
    })),
    { title: text.chooseSystem },
  );
}
