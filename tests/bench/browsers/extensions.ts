import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { peerNames } from '../subjects/index.ts';
import { packFile } from '../subjects/ours.ts';
import { watchMatching, watchMeter } from './watch-page.ts';
import { watchWorker } from './watch-worker.ts';

const everyPage = ['http://*/*', 'https://*/*'];
/** The blank page of the extensions that are made here. */
export const blankPage = 'page.html';

/** A copy of our built extension with another pack in it, and a worker that notes times. The file of the pack is shared, not copied. */
export function ourExtension(built: string, folder: string, pack: string): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  rmSync(join(folder, packFile));
  linkSync(pack, join(folder, packFile));
  const background = join(folder, 'background.js');
  writeFileSync(background, `(${watchWorker})();\n${readFileSync(background, 'utf8')}`);
  return folder;
}

/** The least extension of the same shape: a content script, and a worker that answers at once. */
export function emptyExtension(folder: string): string {
  startFolder(folder, { service_worker: 'worker.js' });
  writeFileSync(join(folder, 'worker.js'), 'chrome.runtime.onMessage.addListener((message, sender, respond) => { respond(message); });\n');
  return folder;
}

/** A copy of our built extension with another pack in it, whose scripts note in the page when they ask and when the trust meter is painted. */
export function watchedSidebar(built: string, folder: string, pack: string): string {
  ourExtension(built, folder, pack);
  for (const [name, watch] of Object.entries({ 'reader.js': watchMatching, 'sidebar.js': watchMeter })) {
    const script = join(folder, name);
    writeFileSync(script, `(${watch})();\n${readFileSync(script, 'utf8')}`);
  }
  return folder;
}

/** The least extension that has a sidebar: each page that is parsed tells the worker, which brings in a script that draws a number. */
export function emptySidebar(folder: string): string {
  emptyExtension(folder);
  const tell = `document.addEventListener('DOMContentLoaded', () => chrome.runtime.sendMessage({ plumbline: 'page:match' }));`;
  writeFileSync(join(folder, 'content.js'), `(${watchMatching})();\n${tell}\n`);
  const bringIn = `chrome.runtime.onMessage.addListener((message, { tab }) => {
  chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['sidebar.js'] });
});`;
  writeFileSync(join(folder, 'worker.js'), `${bringIn}\n`);
  const draw = `const host = document.createElement('div');
const meter = document.createElement('div');
meter.className = 'pl-meter';
meter.textContent = '72';
const root = host.attachShadow({ mode: 'closed' });
document.documentElement.append(host);
root.append(meter);`;
  writeFileSync(join(folder, 'sidebar.js'), `(${watchMeter})();\n${draw}\n`);
  return folder;
}

/** An extension whose worker holds a peer, bundled as ours is, with the files of its index. */
export async function peerExtension(peer: (typeof peerNames)[number], folder: string, index: string): Promise<string> {
  startFolder(folder, { service_worker: 'worker.js', type: 'module' });
  await build({
    configFile: false,
    root: fileURLToPath(new URL('workers/', import.meta.url)),
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome123',
      modulePreload: false,
      // SQLite's program stays a file of its own, as its makers want it.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: fileURLToPath(new URL(`workers/${peer}.ts`, import.meta.url)),
        output: { entryFileNames: 'worker.js', codeSplitting: false },
      },
    },
  });
  for (const name of readdirSync(index)) if (name.startsWith('index.')) linkSync(join(index, name), join(folder, name));
  return folder;
}

function startFolder(folder: string, background: object): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'bench',
    version: '1',
    permissions: ['storage', 'scripting'],
    host_permissions: everyPage,
    background,
    content_scripts: [{ matches: everyPage, js: ['content.js'], run_at: 'document_start' }],
    content_security_policy: { extension_pages: "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'" },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  // Without a script in it a page would have no world of the extension to ask from.
  writeFileSync(join(folder, 'content.js'), 'void 0;\n');
  writeFileSync(join(folder, blankPage), '<!doctype html><title>Bench</title>\n');
}
