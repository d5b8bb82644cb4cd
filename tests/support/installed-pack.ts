import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../lib/cli/main.ts';
import { ask } from './background.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { until } from './until.ts';

/** The bytes of a pack that `plumbline build` makes of these files. @throws where it refuses them */
export async function buildPack(...files: string[]): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-pack-'));
  const pack = join(folder, 'built.pack');
  const notes: string[] = [];
  try {
    const code = await main(['build', ...files, '-o', pack], {
      stdin: new Blob().stream(),
      print: () => undefined,
      note: (line) => notes.push(line),
      progress: () => undefined,
    });
    if (code !== 0) throw new Error(notes.join('\n'));
    return readFileSync(pack);
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
