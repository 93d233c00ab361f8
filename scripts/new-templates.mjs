// The files of a new feature. Small on purpose: each shows where something goes and runs as it is.

/** Gives path and text of every file of the feature. */
export function featureFiles(names) {
  const { folder, component } = names;
  const at = (file) => `components/${folder}/${file}`;
  return {
    [at('README.md')]: readme(names),
    [at(`${folder}.contribution.ts`)]: contribution(names),
    [at(`${folder}.svelte.ts`)]: controller(names),
    [at(`${component}View.svelte`)]: view(names),
    [at(`${folder}.svelte.test.ts`)]: test(names),
    [at('messages.ts')]: messages(names),
  };
}

function readme({ folder, title }) {
  return `# ${title}

What the feature \`${folder}\` is for, in one sentence. Contribution, controller, view and test; nobody imports from here.
`;
}

function contribution({ folder, variable, component, title }) {
  return `import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';

const title = { en: '${title}', nl: '${title}' };

/** ${title}: a view in the side bar and the command that shows it. */
export const ${variable}: Contribution<Services> = {
  id: '${variable}',
  containers: [{ id: '${variable}', title, icon: 'symbol-misc', order: 100 }],
  views: [
    {
      id: '${variable}.list',
      container: '${variable}',
      title,
      order: 1,
      load: () => import('./${component}View.svelte'),
    },
  ],
  commands: [
    {
      id: '${variable}.show',
      title: { en: '${title}: show', nl: '${title}: tonen' },
      run: (workbench) => workbench.showContainer('${variable}'),
    },
  ],
};
`;
}

function controller({ component, title }) {
  return `/** What the view of ${title.toLowerCase()} remembers while it is open. */
export class ${component} {
  /** What was typed into the filter. */
  filter = $state('');

  /** Whether a name passes the filter, whatever its case. */
  matches(name: string): boolean {
    return name.toLowerCase().includes(this.filter.trim().toLowerCase());
  }
}
`;
}

function view({ folder, component }) {
  return `<script lang="ts">
  import type { Services } from '@/lib/services/services';
  import { useWorkbench } from '@/lib/workbench/use-workbench.svelte';
  import { messages } from './messages';
  import { ${component} } from './${folder}.svelte';

  const workbench = useWorkbench<Services>();
  const text = $derived(messages[workbench.language]);
  const view = new ${component}();
</script>

<label>
  {text.filter}
  <input type="search" bind:value={view.filter} />
</label>

<style>
  label {
    display: block;
    padding: 0 18px;
  }
</style>
`;
}

function test({ folder, component, title }) {
  return `import { expect, test } from 'vitest';
import { ${component} } from './${folder}.svelte';

test('the filter of ${title.toLowerCase()} lets everything through until something is typed', () => {
  const view = new ${component}();
  const before = view.matches('Trust');
  view.filter = ' TRU ';
  expect([before, view.matches('Trust'), view.matches('Distance')]).toEqual([true, true, false]);
});
`;
}

function messages({ title }) {
  return `import type { Language } from '@/lib/base/language';

const en = { filter: 'Filter' };

/** Texts of ${title.toLowerCase()}. */
export const messages: Readonly<Record<Language, typeof en>> = { en, nl: { filter: 'Filteren' } };
`;
}
