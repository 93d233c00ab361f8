// The whole shell with invented features, at `/shell.html` of the gallery.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { mount } from 'svelte';
import Shell from '@/components/workbench/Shell.svelte';
import type { CoreServices } from '@/lib/services/services';
import { createExampleShell } from './example-shell';

const model = await createExampleShell('codeboom-gallery');
await model.services.projects.current();
mount(Shell<CoreServices>, { target: document.body, props: { model } });
