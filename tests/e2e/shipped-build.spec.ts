// What is shipped: least permissions, closed CSP, no code that is made from text, small in foreign pages.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { sizesOf } from '../../scripts/sizes.mjs';

const output = resolve(process.env['CODEBOOM_OUT'] ?? '.output');

/** The shipped builds by browser; `npm test` makes them before it comes here. */
const builds = ['chrome-mv3', 'firefox-mv3'].map((name) => join(output, name));

for (const build of builds) {
  test.describe(build.split('/').at(-1) ?? build, () => {
    const read = (name: string): string => readFileSync(join(build, name), 'utf8');

    test('asks for no site and for nothing beyond the list', () => {
      // The manifest's own format.
      const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
      expect(manifest['host_permissions']).toBeUndefined();
      expect(manifest['content_scripts'] ?? []).toEqual([]);
      expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
      expect(manifest['externally_connectable']).toBeUndefined();
      expect(manifest['permissions']).toEqual([
        'storage',
        'unlimitedStorage',
        'activeTab',
        'scripting',
        'contextMenus',
        // Firefox has its sidebar without asking.
        ...(build.endsWith('chrome-mv3') ? ['sidePanel'] : []),
      ]);
      expect(manifest['optional_host_permissions']).toEqual(['https://*/*', 'http://*/*']);
    });

    test('allows no address but its own and no code from text', () => {
      // As above.
      const manifest = JSON.parse(read('manifest.json')) as {
        content_security_policy: { extension_pages: string };
      };
      expect(manifest.content_security_policy.extension_pages).toBe(
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
          "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
          "img-src 'self' data: blob:; font-src 'self' data: blob:; connect-src 'self' blob:",
      );
    });

    test('holds no scripting part of pdf.js', () => {
      const names = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /sandbox|quickjs/i.test(name),
      );
      expect(names).toEqual([]);
    });

    test('is as light as foreign pages and the first paint of our own need it', () => {
      for (const { name, bytes, most } of sizesOf(build)) expect(bytes, name).toBeLessThanOrEqual(most);
    });
  });
}
