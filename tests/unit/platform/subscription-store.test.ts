import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../lib/platform/database.ts';
import { newsroomNotes, noteNewsroom } from '../../../lib/platform/newsroom-notes.ts';
import { shelfEdition } from '../../../lib/platform/shelf-edition.ts';
import { subscriptionStore as store } from '../../../lib/platform/subscription-store.ts';
import type { Subscription } from '../../../lib/subscriptions/subscription.ts';
import { imprint } from '../publication/published.ts';

const subscription = (name: string, more: Partial<Subscription> = {}): Subscription => ({
  name,
  imprint,
  ...{ key: 'key', fingerprint: 'ab cd', digest: 'one', bytes: 3, stories: 1, isOn: true, takenAt: 1, errors: 0 },
  ...more,
});
const take = (name: string, more: Partial<Subscription> = {}, before?: Subscription, replaces: string[] = []) =>
  store.take({ subscription: subscription(name, more), file: new Blob([more.digest ?? 'one']), before, replaces });
const piece = (name: string, offset: number, bytes: string, etag = '"a b"', digest = 'one') =>
  store.keepPiece({ name, digest, etag, offset, bytes: new Blob([bytes]) });

beforeEach(async () => {
  const opened = await database();
  for (const name of opened.objectStoreNames) await opened.clear(name);
});

describe('pieces of a pack on its way', () => {
  it('are one file in their order, with its tag', async () => {
    await piece('harbour-1', 300, 'cd');
    await piece('harbour-1', 302, 'e');
    await piece('harbour-1', 0, 'x'.repeat(300));
    await piece('harbour-12', 0, 'other');
    const arrived = await store.arrived('harbour-1');
    expect(arrived).toMatchObject({ digest: 'one', etag: '"a b"' });
    expect(await arrived?.file.text()).toBe(`${'x'.repeat(300)}cde`);
    expect((await store.arriving()).sort()).toEqual(['harbour-1', 'harbour-12']);
  });

  it('end where one is missing', async () => {
    await piece('harbour-1', 0, 'ab');
    await piece('harbour-1', 3, 'd');
    expect((await store.arrived('harbour-1'))?.file.size).toBe(2);
  });

  it('are dropped by the name of their pack alone', async () => {
    await piece('harbour-1', 0, 'ab');
    await piece('harbour-1', 0, 'ab', '', 'two');
    await piece('harbour-12', 0, 'ab');
    await store.dropPieces('harbour-1');
    expect(await store.arriving()).toEqual(['harbour-12']);
    expect(await store.arrived('harbour-1')).toBeUndefined();
  });
});

describe('a pack that is taken', () => {
  it('is there with its subscription, its pieces are gone, and the change is told', async () => {
    await piece('harbour-1', 0, 'ab');
    const before = await shelfEdition();
    expect(await take('harbour-1')).toBe(true);
    expect(await store.subscriptions()).toEqual([subscription('harbour-1')]);
    expect([await store.hasPack('harbour-1', 'one'), await store.hasPack('harbour-1', 'two')]).toEqual([true, false]);
    expect(await store.arriving()).toEqual([]);
    expect(await shelfEdition()).not.toBe(before);
  });

  it('comes in the place of others', async () => {
    await take('harbour-1');
    await (await database()).put('ledgers', { pack: 'harbour-1', edition: 'one' });
    await take('harbour-2', { key: 'new' }, undefined, ['harbour-1']);
    expect((await store.subscriptions()).map(({ name }) => name)).toEqual(['harbour-2']);
    expect(await (await database()).getAllKeys('packs')).toEqual(['harbour-2']);
    expect(await (await database()).getAllKeys('ledgers')).toEqual([]);
  });

  it('is refused where another edition is there by now, or none', async () => {
    await take('harbour-1', { digest: 'two' });
    expect(await take('harbour-1', { digest: 'three' }, subscription('harbour-1'))).toBe(false);
    expect(await take('harbour-2', {}, subscription('harbour-2'))).toBe(false);
    expect(await take('harbour-1', { digest: 'three' })).toBe(false);
    expect(await store.subscriptions()).toEqual([subscription('harbour-1', { digest: 'two' })]);
    expect(await store.hasPack('harbour-1', 'two')).toBe(true);
  });

  it('changes nothing where a part of it fails', async () => {
    await take('harbour-1');
    const before = await shelfEdition();
    // What cannot be stored ends the transaction after other parts of it were asked for.
    const broken = { ...subscription('harbour-1', { digest: 'two' }), broken: () => undefined };
    await expect(
      store.take({ subscription: broken, file: new Blob(['two']), before: subscription('harbour-1'), replaces: [] }),
    ).rejects.toThrow();
    expect(await store.hasPack('harbour-1', 'one')).toBe(true);
    expect(await store.subscriptions()).toEqual([subscription('harbour-1')]);
    expect(await shelfEdition()).toBe(before);
  });
});

describe('a subscription', () => {
  it('keeps what came of asking, unless it is of another edition by now', async () => {
    const of = subscription('harbour-1', { etag: '"a"', lastError: 'before' });
    await take('harbour-1', of);
    const halt = { reason: 'key-changed', key: 'other', fingerprint: 'ef' } as const;
    await store.saveAsked('harbour-1', { of: subscription('harbour-1', { digest: 'zero' }), state: { errors: 5 } });
    await store.saveAsked('harbour-1', { of, state: { errors: 0, nextAt: 9 }, halt });
    await store.saveAsked('harbour-2', { of, state: { errors: 1 } });
    expect(await store.subscriptions()).toEqual([subscription('harbour-1', { nextAt: 9, halt })]);
    await store.keepPinned('harbour-1');
    expect(await store.subscriptions()).toEqual([subscription('harbour-1', { nextAt: 9, declined: halt })]);
  });

  it('is paused and goes on, and each change of what is on is told', async () => {
    await take('harbour-1', { address: 'https://a.example/', nextAt: 9 });
    const before = await shelfEdition();
    await store.setOn('harbour-1', false, 5);
    const paused = await shelfEdition();
    expect(await store.subscriptions()).toMatchObject([{ isOn: false, nextAt: 9 }]);
    await store.setOn('harbour-1', true, 5);
    expect(await store.subscriptions()).toMatchObject([{ isOn: true, nextAt: 5 }]);
    expect(new Set([before, paused, await shelfEdition()]).size).toBe(3);
    await store.setOn('harbour-2', true, 5);
    expect(await store.subscriptions()).toHaveLength(1);
  });

  it('has the newsroom woken when it is due, if nothing else is before, and not where it is paused', async () => {
    const wake = async () => (await newsroomNotes()).nextAt;
    const never = await wake();
    await take('harbour-1', { address: 'https://coast.example/harbour', nextAt: 500 });
    expect(never).toBeGreaterThan(500);
    expect(await wake()).toBe(500);
    await take('tides-1', { address: 'https://coast.example/tides', nextAt: 900, isOn: false });
    expect(await wake()).toBe(500);
    await noteNewsroom('offline', 800);
    await store.setOn('tides-1', true, 700);
    expect(await newsroomNotes()).toEqual({ trouble: 'offline', nextAt: 700 });
  });

  it('that cannot be understood is passed over, and comes back when it is taken again', async () => {
    await (await database()).put('subscriptions', { name: 'harbour-1', isOn: 'yes' } as unknown as Subscription);
    expect(await store.subscriptions()).toEqual([]);
    expect(await take('harbour-1')).toBe(true);
    expect(await store.subscriptions()).toHaveLength(1);
  });
});
