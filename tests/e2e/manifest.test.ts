import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserKind } from '../support/e2e.ts';

const folder = browserKind === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
const webPages = ['http://*/*', 'https://*/*'];

describe(`the built manifest for ${browserKind}`, () => {
  it('asks for no more than it needs to read pages and to follow feeds', () => {
    const offscreen = browserKind === 'chromium' ? ['offscreen'] : [];
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'scripting', 'alarms', ...offscreen]);
    expect(manifest.host_permissions).toEqual(webPages);
    for (const key of ['optional_permissions', 'optional_host_permissions', 'externally_connectable'])
      expect(manifest, key).not.toHaveProperty(key);
  });

  it('puts the reader alone into pages, and lets no page load anything of ours', () => {
    expect(manifest.content_scripts).toEqual([{ matches: webPages, js: ['reader.js'], run_at: 'document_start' }]);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('lets our own pages load nothing but what is in the package, and ask for feeds and packs', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' http: https:",
    });
  });

  it('says which versions it needs, and in Firefox that it collects nothing', () => {
    expect(manifest.manifest_version).toBe(3);
    if (browserKind === 'chromium') expect(manifest.minimum_chrome_version).toBe('123');
    else
      expect(manifest.browser_specific_settings).toMatchObject({
        gecko: { strict_min_version: '147.0', data_collection_permissions: { required: ['none'] } },
      });
  });

  it('has its icons and its pages', () => {
    const { icons, background, action, options_ui } = manifest as {
      icons: Record<string, string>;
      background: { service_worker?: string; scripts?: string[] };
      action: { default_popup: string };
      options_ui: { page: string };
    };
    expect(Object.keys(icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
    const scripts = background.scripts ?? [background.service_worker ?? 'no background'];
    for (const file of [...Object.values(icons), ...scripts, action.default_popup, options_ui.page])
      expect(existsSync(join(folder, file)), file).toBe(true);
  });
});
