import { beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../../lib/messaging/create-client.ts';
import { MessageError } from '../../../lib/messaging/message-error.ts';
import { type MessageName, protocol } from '../../../lib/messaging/protocol.ts';
import { type Caller, createRouter, type Handlers, type Route } from '../../../lib/messaging/router.ts';
import { defaultSettings } from '../../../lib/storage/settings.ts';

const own: Caller = { kind: 'own', tab: undefined, url: 'chrome-extension://x/popup.html', isPrivate: false };
const content: Caller = { kind: 'content', tab: 3, url: 'https://news.example/', isPrivate: false };

/** Handlers that refuse to be called, save the ones that are given. */
function handlersWith(given: Record<string, (request: never, caller: Caller) => Promise<unknown>>): Handlers {
  const refusing = Object.keys(protocol).map((name) => [name, () => Promise.reject(new Error(`${name} was called`))]);
  return { ...Object.fromEntries(refusing), ...given } as Handlers;
}

let reported: unknown[];
let route: Route;
beforeEach(() => {
  reported = [];
  route = createRouter(
    handlersWith({
      'settings:read': async () => defaultSettings,
      'panel:fold': async () => null,
      'story:view': () => Promise.reject(new TypeError('the pack is gone')),
      'data:stored': async () => ({ stories: 'many' }),
      'corpus:search': () => {
        throw new Error('at once');
      },
    }),
    (error) => reported.push(error),
  );
});

describe('createRouter', () => {
  it.each([undefined, null, 'plumbline', 42, [], {}, { request: null }, { plumbline: 7 }, { type: 'other-extension' }])(
    'leaves %j, which is not ours, to others',
    (message) => {
      expect(route(message, own)).toBeUndefined();
    },
  );

  it('answers what is asked of it', async () => {
    await expect(route({ plumbline: 'settings:read', request: null }, own)).resolves.toEqual({ ok: true, value: defaultSettings });
    await expect(route({ plumbline: 'panel:fold', request: { folded: true } }, content)).resolves.toEqual({ ok: true, value: null });
    expect(reported).toEqual([]);
  });

  it.each(['settings:burn', '', '__proto__', 'constructor', 'toString'])('refuses %j, which no message is called', async (name) => {
    await expect(route({ plumbline: name, request: null }, own)).resolves.toMatchObject({ ok: false, code: 'invalid-request' });
  });

  const names = Object.keys(protocol) as MessageName[];
  it.each(names.filter((name) => protocol[name].from === 'own'))('lets no page in a tab say %s', async (name) => {
    const reply = await route({ plumbline: name, request: null }, content);
    expect(reply).toEqual({ ok: false, code: 'not-allowed', message: `${name} is not for a content page` });
  });

  it.each(names.filter((name) => protocol[name].from === 'content'))('lets none of our own pages say %s', async (name) => {
    await expect(route({ plumbline: name, request: null }, own)).resolves.toMatchObject({ ok: false, code: 'not-allowed' });
  });

  it.each<[name: MessageName, request: unknown, caller: Caller]>([
    ['panel:fold', { folded: 'yes' }, content],
    ['panel:fold', null, content],
    ['panel:fold', undefined, content],
    ['panel:hide', { story: '' }, content],
    ['panel:hide', { story: 'x'.repeat(301) }, content],
    ['panel:open', { page: 'evil' }, content],
    ['panel:open', { page: 'story' }, content],
    ['page:match', { pageKey: 'javascript:alert(1)', title: '', lead: '' }, content],
    ['page:match', { pageKey: 'https://a.example/', title: 'x'.repeat(601), lead: '' }, content],
    ['page:match', { pageKey: 'https://a.example/', title: '', lead: '', history: [] }, content],
    ['corpus:search', { query: 'x'.repeat(201) }, own],
    ['settings:change', { theme: 'purple' }, own],
    ['settings:change', { sitesOff: 'all' }, own],
    ['tab:matches', { tab: '1', pageKey: 'x' }, own],
    ['settings:read', {}, own],
  ])('refuses %s with %j before its handler sees it', async (name, request, caller) => {
    await expect(route({ plumbline: name, request }, caller)).resolves.toMatchObject({
      ok: false,
      code: 'invalid-request',
      message: expect.stringMatching(new RegExp(`^${name}: .`)),
    });
    expect(reported).toEqual([]);
  });

  it.each([
    ['rejects', 'story:view', { story: 'bridge' }, 'story:view: the pack is gone'],
    ['throws', 'corpus:search', { query: '' }, 'corpus:search: at once'],
  ])('answers with an error and reports it where a handler %s', async (_, name, request, message) => {
    await expect(route({ plumbline: name, request }, own)).resolves.toEqual({ ok: false, code: 'failed', message });
    expect(reported).toEqual([expect.any(Error)]);
  });

  it('sends no answer that breaks the protocol', async () => {
    await expect(route({ plumbline: 'data:stored', request: null }, own)).resolves.toMatchObject({ ok: false, code: 'failed' });
    expect(reported).toHaveLength(1);
  });
});

describe('createClient', () => {
  const asking = (answer: () => Promise<unknown>) => createClient(answer)('settings:read', null);

  it('gives the answer, by way of the router', async () => {
    const send = createClient(async (message) => route(JSON.parse(JSON.stringify(message)), own));
    await expect(send('settings:read', null)).resolves.toEqual(defaultSettings);
    await expect(send('story:view', { story: 'x' })).rejects.toThrow(new MessageError('failed', 'story:view: the pack is gone'));
  });

  it.each([
    ['nobody answers', async () => undefined],
    ['nobody answers, in the words of Chrome', async () => null],
    ['the extension is gone', () => Promise.reject(new Error('Extension context invalidated.'))],
    ['the call is refused with no error', () => Promise.reject('no')],
  ])('says that the background is out of reach where %s', async (_, answer) => {
    const error = await asking(answer).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MessageError);
    expect(error).toMatchObject({ code: 'unreachable', message: expect.stringMatching(/./) });
  });

  it.each(['invalid-request', 'not-allowed', 'failed'] as const)('throws %s as it came', async (code) => {
    await expect(asking(async () => ({ ok: false, code, message: 'because' }))).rejects.toMatchObject({ code, message: 'because' });
  });
});
