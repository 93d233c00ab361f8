import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type UserManifest } from 'wxt';

/** What pdf.js loads at run time, copied beside the pages. Its scripting sandbox stays out. */
const pdfFolders = ['cmaps', 'standard_fonts', 'iccs', 'wasm'];
const leftOut = /quickjs/i;

/**
 * No site access at install: the toolbar button and the shortcut give the page that they are used on.
 * Only the test build may reach loopback without a click, because tests cannot press the toolbar button.
 */
function manifest(mode: string, browser: string): UserManifest {
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(mode === 'e2e' ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] } : {}),
    action: { default_title: '__MSG_action_title__' },
    commands: {
      'code-selection': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_command_code_selection__',
      },
      'open-workbench': {
        suggested_key: { default: 'Alt+Shift+W' },
        description: '__MSG_command_open_workbench__',
      },
      'open-side-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_command_open_side_panel__',
      },
    },
    content_security_policy: {
      extension_pages: [
        "default-src 'self'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self' data: blob:",
        // No address but our own: the bytes of a PDF tab are fetched by the tab itself.
        "connect-src 'self' blob:",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'codeboom@codeboom.example', strict_min_version: '140.0' },
          },
        }
      : { minimum_chrome_version: '130' }),
  };
}

export default defineConfig({
  imports: false,
  outDir: process.env['CODEBOOM_OUT'] ?? '.output',
  modules: ['@wxt-dev/module-svelte'],
  manifestVersion: 3,
  manifest: ({ mode, browser }) => manifest(mode, browser),
  vite: () => ({ build: { target: 'es2023', modulePreload: false } }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      const root = resolve('node_modules/pdfjs-dist');
      files.push({
        absoluteSrc: resolve(root, 'build/pdf.worker.min.mjs'),
        relativeDest: 'pdfjs/pdf.worker.min.mjs',
      });
      for (const folder of pdfFolders) {
        for (const name of readdirSync(resolve(root, folder))) {
          if (leftOut.test(name)) continue;
          files.push({ absoluteSrc: resolve(root, folder, name), relativeDest: `pdfjs/${folder}/${name}` });
        }
      }
    },
  },
});
