import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { mount } from 'svelte';
import Gallery from './Gallery.svelte';

mount(Gallery, { target: document.body });
