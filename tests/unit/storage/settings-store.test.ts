import { describe, expect, it } from 'vitest';
import { remember } from '../../../lib/storage/overlay.ts';
import { defaultSettings } from '../../../lib/storage/settings.ts';
import { createSettingsStore } from '../../../lib/storage/settings-store.ts';
import { type MemoryArea, memoryArea } from '../support/memory-area.ts';

let local: MemoryArea;
let session: MemoryArea;

function storeOver(stored: Record<string, unknown> = {}, inSession: Record<string, unknown> = {}) {
  local = memoryArea(stored);
  session = memoryArea(inSession);
  return createSettingsStore(local, session);
}

/** What stands on disk under the settings. */
const onDisk = () => local.stored().settings;

describe('the settings', () => {
  it('are the defaults at first, and nothing is written by reading', async () => {
    const store = storeOver();
    await expect(store.read()).resolves.toEqual(defaultSettings);
    expect(local.stored()).toEqual({});
  });

  it('outlive the worker', async () => {
    await expect(storeOver().change(() => ({ theme: 'dark' }))).resolves.toEqual({ ...defaultSettings, theme: 'dark' });
    await expect(createSettingsStore(local, session).read()).resolves.toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it('lose no change that is made at the same time as another', async () => {
    const store = storeOver();
    const sites = Array.from({ length: 20 }, (_, at) => `${at}.example`);
    await Promise.all([
      ...sites.map((site) => store.change(({ sitesOff }) => ({ sitesOff: remember(sitesOff, site) }))),
      store.change(() => ({ theme: 'light' })),
    ]);
    await expect(store.read()).resolves.toMatchObject({ sitesOff: sites, theme: 'light' });
  });

  it.each(['a text', 42, ['a.example']])(
    'that nobody can read (%j) are set aside by the first change, never overwritten',
    async (unreadable) => {
      const store = storeOver({ settings: unreadable });
      await expect(store.read()).resolves.toEqual(defaultSettings);
      expect(onDisk()).toEqual(unreadable);
      await store.change(() => ({ folded: true }));
      expect(local.stored()['settings:unreadable']).toEqual(unreadable);
      await expect(store.read()).resolves.toEqual({ ...defaultSettings, folded: true });
    },
  );

  it('of a newer version keep the fields that this one does not know', async () => {
    const store = storeOver({ settings: { version: 7, theme: 'dark', feeds: ['https://a.example/feed'] } });
    await store.change(() => ({ folded: true }));
    expect(onDisk()).toEqual({ ...defaultSettings, version: 7, theme: 'dark', folded: true, feeds: ['https://a.example/feed'] });
  });

  it('stay as they were where the browser refuses, and take the next change', async () => {
    const store = storeOver({ settings: { version: 1, theme: 'dark' } });
    local.failNextSet('the disk is full');
    await expect(store.change(() => ({ theme: 'light' }))).rejects.toThrow('the disk is full');
    await expect(store.read()).resolves.toMatchObject({ theme: 'dark' });
    await expect(store.change(() => ({ folded: true }))).resolves.toMatchObject({ theme: 'dark', folded: true });
  });

  it('take the next change after one that was a mistake', async () => {
    const store = storeOver();
    const mistake = store.change(() => {
      throw new Error('a mistake');
    });
    const next = store.change(() => ({ theme: 'dark' }));
    await expect(mistake).rejects.toThrow('a mistake');
    await expect(next).resolves.toMatchObject({ theme: 'dark' });
  });
});

describe('in private windows', () => {
  it('changes never reach the disk', async () => {
    const store = storeOver({ settings: { version: 1, theme: 'dark', sitesOff: ['a.example'] } });
    const before = local.stored();
    await store.change(({ sitesOff }) => ({ sitesOff: remember(sitesOff, 'secret.example'), theme: 'light' }), true);
    await store.change(({ hidden }) => ({ hidden: remember(hidden, { page: 'secret.example/x', story: 's' }) }), true);
    expect(local.stored()).toEqual(before);
    await expect(store.read(true)).resolves.toMatchObject({
      theme: 'light',
      sitesOff: ['a.example', 'secret.example'],
      hidden: [{ page: 'secret.example/x', story: 's' }],
    });
    await expect(store.read()).resolves.toMatchObject({ theme: 'dark', sitesOff: ['a.example'], hidden: [] });
  });

  it('changes answer with what the window now sees', async () => {
    const store = storeOver({ settings: { theme: 'dark' } });
    await expect(store.change(() => ({ folded: true }), true)).resolves.toEqual({ ...defaultSettings, theme: 'dark', folded: true });
  });

  it('what was set there is undone there', async () => {
    const store = storeOver();
    await store.change(({ sitesOff }) => ({ sitesOff: remember(sitesOff, 'secret.example') }), true);
    await store.change(() => ({ sitesOff: [] }), true);
    await expect(store.read(true)).resolves.toEqual(defaultSettings);
  });

  it('a later ordinary change is seen, and stays apart', async () => {
    const store = storeOver();
    await store.change(({ sitesOff }) => ({ sitesOff: remember(sitesOff, 'secret.example') }), true);
    await store.change(({ sitesOff }) => ({ sitesOff: remember(sitesOff, 'a.example') }));
    await expect(store.read(true)).resolves.toMatchObject({ sitesOff: ['a.example', 'secret.example'] });
    expect(JSON.stringify(local.stored())).not.toContain('secret');
  });

  it('all of it is forgotten when they close', async () => {
    const store = storeOver();
    await store.change(() => ({ theme: 'light' }), true);
    await store.forgetPrivate();
    await expect(store.read(true)).resolves.toEqual(defaultSettings);
    expect(session.stored()).toEqual({});
  });

  it.each(['a text', null, 3, { theme: 'purple' }, { sitesOff: 'x' }])(
    'what cannot be read there (%j) counts as not set',
    async (stored) => {
      const store = storeOver({ settings: { theme: 'dark', sitesOff: ['a.example'] } }, { 'settings:private': stored });
      await expect(store.read(true)).resolves.toEqual({ ...defaultSettings, theme: 'dark', sitesOff: ['a.example'] });
    },
  );
});

describe('erase', () => {
  it('forgets all that was set, private or not, and nothing else', async () => {
    const store = storeOver({ settings: 'odd', other: 1 }, { 'tab:1': {} });
    await store.change(() => ({ theme: 'dark' }));
    await store.change(() => ({ folded: true }), true);
    await store.erase();
    expect(local.stored()).toEqual({ other: 1 });
    expect(session.stored()).toEqual({ 'tab:1': {} });
    await expect(store.read(true)).resolves.toEqual(defaultSettings);
  });

  it('waits for changes that were asked for before', async () => {
    const store = storeOver();
    await Promise.all([store.change(() => ({ theme: 'dark' })), store.erase()]);
    await expect(store.read()).resolves.toEqual(defaultSettings);
  });
});
