import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from './background.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import type { Article } from './newsstand/article.ts';
import { runPlumbline } from './run-plumbline.ts';
import { until } from './until.ts';

/** The bytes of a pack that `plumbline build` makes of these files. @throws where it refuses them */
export async function buildPack(...files: string[]): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-pack-'));
  const pack = join(folder, 'built.pack');
  try {
    await runPlumbline('build', ...files, '-o', pack);
    return readFileSync(pack);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The bytes of a pack that `plumbline build` makes of these articles, which name no story. @throws where it refuses them */
export async function buildPackOf(articles: readonly Article[]): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-articles-'));
  const file = join(folder, 'articles.jsonl');
  const rows = articles.map(({ id, outlet, address, title, text, published }) => ({
    ...{ id: `${outlet.id}-${id}`, publisher: outlet.name, domain: outlet.host, url: address, title, text },
    date: new Date(published).toISOString().slice(0, 10),
  }));
  try {
    writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return await buildPack(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Puts a pack in the place of the stored copy of the bundled one, under the same edition, and has the background open it. Comes back when
 * the ledger of the new pack is stored.
 */
export async function installPack(browser: ExtensionBrowser, pack: Buffer): Promise<void> {
  // The copy and ledger of the bundled pack come first, so that they do not come after ours.
  await until(() => hasLedger(browser), { what: 'the ledger of the bundled pack' });
  await browser.stopBackground();
  await browser.inExtension(async (_, inBase64) => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('plumbline');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const bytes = Uint8Array.from(atob(inBase64), (letter) => letter.charCodeAt(0));
    await new Promise<void>((done, failed) => {
      const change = database.transaction(['packs', 'ledgers', 'ledgerEntries'], 'readwrite');
      const packs = change.objectStore('packs');
      const stored = packs.get('bundled');
      stored.onsuccess = () => packs.put({ ...stored.result, file: new Blob([bytes]) });
      change.objectStore('ledgers').delete('bundled');
      change.objectStore('ledgerEntries').clear();
      change.oncomplete = () => done();
      change.onerror = () => failed(change.error);
    });
    database.close();
  }, pack.toString('base64'));
  await browser.stopBackground();
  await until(
    async () => {
      await ask(browser, 'data:stored', null); // wakes it
      return hasLedger(browser);
    },
    { what: 'the ledger of the new pack' },
  );
}

/** Whether a ledger of the pack is stored; the database itself may not be there yet. */
function hasLedger(browser: ExtensionBrowser): Promise<boolean> {
  return browser.inExtension(async () => {
    const names = await indexedDB.databases();
    if (!names.some(({ name }) => name === 'plumbline')) return false;
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('plumbline');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    try {
      if (!database.objectStoreNames.contains('ledgers')) return false;
      return await new Promise<boolean>((done, failed) => {
        const request = database.transaction('ledgers').objectStore('ledgers').getKey('bundled');
        request.onsuccess = () => done(request.result !== undefined);
        request.onerror = () => failed(request.error);
      });
    } finally {
      database.close();
    }
  });
}
