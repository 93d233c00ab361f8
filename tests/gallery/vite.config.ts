import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** Serves the gallery; the alias is the one of the extension's own build. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: { '@': resolve(import.meta.dirname, '../..') } },
  plugins: [svelte({ configFile: false })],
  server: { open: true },
});
