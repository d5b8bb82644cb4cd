import type { MessageName, Request, Response } from '../../lib/messaging/protocol.ts';
import type { TabState } from '../../lib/storage/tab-states.ts';
import type { ExtensionBrowser, Json, Tab } from './extension-browser.ts';
import { badge, readPanel } from './panel.ts';
import { until } from './until.ts';

/** Asks the background what one of our own pages may ask. @throws where it answers with an error */
export async function ask<N extends MessageName>(browser: ExtensionBrowser, name: N, request: Request<N>): Promise<Response<N>> {
  const reply = (await browser.inExtension(
    (api, plumbline, body) => api.runtime.sendMessage({ plumbline, request: body }),
    name,
    request as Json,
  )) as { ok: boolean; value: Response<N>; message?: string };
  if (!reply.ok) throw new Error(`${name}: ${reply.message}`);
  return reply.value;
}

/** What the background knows of the page in a tab; `undefined` where that page told it nothing. */
export async function tabState(browser: ExtensionBrowser, tab: Tab): Promise<TabState | undefined> {
  const key = `tab:${tab.id}`;
  return browser.inExtension(async (api, name) => (await api.storage.session.get(name))[name] as TabState | undefined, key);
}

/** Waits until the page in a tab has been matched against the corpus, with whatever result. */
export function waitUntilMatched(browser: ExtensionBrowser, tab: Tab, path: string): Promise<TabState> {
  return until(
    async () => {
      const state = await tabState(browser, tab);
      return state && new URL(state.pageKey).pathname === path ? state : undefined;
    },
    { what: `the answer for ${path}` },
  );
}

/** What a reader would see of us in this tab; empty where there is nothing. */
export async function traces(browser: ExtensionBrowser, tab: Tab): Promise<string[]> {
  const [{ text }, panel] = await Promise.all([badge(browser, tab), readPanel(browser, tab)]);
  return [...(text ? [`a badge that says ${text}`] : []), ...(panel ? [`a panel that says ${panel.text.slice(0, 80)}`] : [])];
}

/** Waits until a reader sees nothing of us in this tab. */
export async function waitForNothing(browser: ExtensionBrowser, tab: Tab): Promise<void> {
  await until(async () => (await traces(browser, tab)).length === 0, { what: 'badge and panel to go' });
}
