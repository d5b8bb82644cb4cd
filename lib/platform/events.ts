import type { Caller, Route } from '../messaging/router.ts';
import { browser, type Runtime } from './browser.ts';

/** Answers messages by a route. One plain function: an async listener would claim every message, ours or not. */
export function listen(route: Route): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Runtime.MessageSender) => {
    const caller = callerOf(sender);
    return caller && route(message, caller);
  }) as Runtime.OnMessageListener);
}

/** Our own pages are known by their address, content scripts by their tab; a frame inside a page is neither. */
function callerOf({ id, url = '', tab, frameId }: Runtime.MessageSender): Caller | undefined {
  if (id !== browser.runtime.id) return undefined;
  const kind = url.startsWith(browser.runtime.getURL('')) ? 'own' : 'content';
  if (kind === 'content' && (tab?.id === undefined || frameId !== 0)) return undefined;
  return { kind, tab: tab?.id, url, isPrivate: tab?.incognito ?? false };
}

/** Calls back when a tab has closed. */
export function onTabClosed(forget: (tab: number) => Promise<void>): void {
  browser.tabs.onRemoved.addListener((tab) => void forget(tab));
}

/** Calls back when the last private window has closed. */
export function onPrivateWindowsClosed(forget: () => Promise<void>): void {
  browser.windows.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito)) await forget();
  });
}

/** Does in advance, after an install or update, what the first reader would have to wait for. */
export function onInstalled(prepare: () => Promise<unknown>): void {
  browser.runtime.onInstalled.addListener(() => void prepare().catch(reportError));
}
