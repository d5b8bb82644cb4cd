import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { packOf } from './lib/cli/pack-of.ts';
import { readSeeds } from './lib/cli/read-seeds.ts';
import { lazy } from './lib/lazy.ts';

/** The seeds as the bundled pack; a bad seed stops the build with file, field and reason. */
const bundledPack = lazy(() => packOf(readSeeds(resolve(import.meta.dirname, 'seeds'))));

/** Every ordinary web page: Plumbline reads articles wherever they stand. */
const webPages = ['http://*/*', 'https://*/*'];

/**
 * Ours replaces the browsers' defaults, Firefox's `upgrade-insecure-requests` among them: nothing may be loaded from anywhere but the extension
 * itself. Only feeds and packs that the reader chose are asked for, by the one module that asks.
 */
const contentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' http: https:";

/** Messages without what they say to translators: the browser reads them for every page that a sidebar comes into. */
function wordsAlone(file: string): string {
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return JSON.stringify(Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, { message }])));
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_summary__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', ...(browser === 'firefox' ? [] : ['offscreen'])],
    host_permissions: webPages,
    // The development server loads pages and reports changes over its own port, so it keeps WXT's policy.
    ...(command === 'build' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'plumbline@plumbline.example',
              // 147 brought the Navigation API; data_collection_permissions (140), host access at install (127) and
              // Intl.Segmenter (125) are older.
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          // 123 brought light-dark(); storage.session for 10 MB (112), :has() (105) and the Navigation API (102) are older.
          minimum_chrome_version: '123',
        }),
  }),
  // The oldest browsers of the manifest below: nothing is rewritten for older ones.
  vite: async () => ({
    build: {
      target: ['chrome123', 'firefox147'],
      cssTarget: ['chrome123', 'firefox147'],
      // WXT's own log is silent in a build, but its code would go into every page.
      rolldownOptions: { treeshake: { manualPureFunctions: ['logger'] } },
    },
    define: {
      'import.meta.env.PACK_EDITION': JSON.stringify(
        createHash('sha256')
          .update(await bundledPack())
          .digest('hex'),
      ),
    },
  }),
  hooks: {
    // The reader is an unlisted script: a WXT content script would carry 1 kB of machinery into every page.
    'build:manifestGenerated': (_, manifest) => {
      // It runs before the page does, for its key guard; it reads when the page is parsed.
      manifest.content_scripts = [{ matches: webPages, js: ['reader.js'], run_at: 'document_start' }];
    },
    'build:publicAssets': async (wxt, files) => {
      mkdirSync(wxt.config.wxtDir, { recursive: true });
      const absoluteSrc = resolve(wxt.config.wxtDir, 'bundled.pack');
      writeFileSync(absoluteSrc, await bundledPack());
      files.push({ absoluteSrc, relativeDest: 'bundled.pack' });
      files.push({ absoluteSrc: resolve('lib/trust/points/meanings.bin'), relativeDest: 'meanings.bin' });
      for (const [at, { relativeDest }] of files.entries())
        if (/^_locales.*\.json$/.test(relativeDest)) files[at] = { relativeDest, contents: wordsAlone(resolve('public', relativeDest)) };
    },
  },
});
