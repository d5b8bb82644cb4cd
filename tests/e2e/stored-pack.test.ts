import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../lib/cli/read-seeds.ts';
import { pageCalled } from '../fixtures/pages/index.ts';
import { useBrowser, useSite } from '../support/e2e.ts';
import { badge, waitForPanel } from '../support/panel.ts';
import { until } from '../support/until.ts';

const site = useSite();
const browser = useBrowser();
const article = () => site().url(pageCalled('json-ld-graph').path);
const headline = 'OpenAI wins the right to sell on any cloud';

/** The header of the stored copy of the bundled pack; empty where none is stored. */
function storedHeader(): Promise<string> {
  return browser().inExtension(async () => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('plumbline');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const stored = await new Promise<{ file: Blob } | undefined>((done) => {
      const request = database.transaction('packs').objectStore('packs').get('bundled');
      request.onsuccess = () => done(request.result);
    });
    database.close();
    return stored ? (await stored.file.slice(0, 32).text()).trimEnd() : '';
  });
}

/** Puts another file in the place of the stored copy, of the same edition, as another version of the extension would have left it. */
async function replaceStored(text: string): Promise<void> {
  await browser().stopBackground();
  await browser().inExtension(async (_, content) => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('plumbline');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    await new Promise<void>((done, failed) => {
      const change = database.transaction('packs', 'readwrite');
      const packs = change.objectStore('packs');
      const request = packs.get('bundled');
      request.onsuccess = () => packs.put({ ...request.result, file: new Blob([content as string]) });
      change.oncomplete = () => done();
      change.onerror = () => failed(change.error);
    });
    database.close();
  }, text);
  await browser().stopBackground();
}

async function expectMatch(): Promise<void> {
  const tab = await browser().open(article());
  expect((await waitForPanel(browser(), tab)).text).toContain(headline);
  expect((await badge(browser(), tab)).text).toBe('1');
  await tab.close();
}

describe('the stored copy of the bundled pack', () => {
  it('is made in advance, in the current format', async () => {
    await until(async () => /^PLUMBLINE 2 \d+$/.test(await storedHeader()), { what: 'the copy' });
    await expectMatch();
  });

  it('is rewritten where an earlier version left it in the previous format', async () => {
    const body = JSON.stringify(readSeeds('seeds'));
    await replaceStored(`${`PLUMBLINE 1 ${new TextEncoder().encode(body).length}`.padEnd(32)}${body}`);
    expect(await storedHeader()).toMatch(/^PLUMBLINE 1 /);
    await expectMatch();
    expect(await storedHeader()).toMatch(/^PLUMBLINE 2 /);
  });

  it('is left alone where a later version left it, and the bundled file is read instead', async () => {
    await replaceStored('PLUMBLINE 3 40'.padEnd(72));
    await expectMatch();
    expect(await storedHeader()).toBe('PLUMBLINE 3 40');
  });

  it.each([
    ['cut short', 'PLUMBLINE 2 17000'.padEnd(32)],
    ['damaged in the previous format', 'PLUMBLINE 1 4'.padEnd(32).concat('oops')],
    ['something else', 'nothing of ours'],
  ])('is made anew where it is %s', async (_, text) => {
    await replaceStored(text);
    await expectMatch();
    expect(await storedHeader()).toMatch(/^PLUMBLINE 2 \d{4,}$/);
  });
});
