import type { CDPSession } from 'playwright';
import type { Browser } from 'webextension-polyfill';

/** What travels into a page and back: both drivers carry JSON. `undefined` arrives as null or is left out. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** The built extension; `.output/chrome-mv3` or `.output/firefox-mv3` where nothing is said. */
  extension?: string;
  /** Show a window. */
  headed?: boolean;
  /** Everything the browser asks of the network, loopback included, goes through this proxy: `http://127.0.0.1:8080`. */
  proxy?: string;
  /** Let the extension run in private windows. */
  privateWindows?: boolean;
  /** The machine's own where nothing is said. */
  colorScheme?: 'light' | 'dark';
  /** Firefox ends a background that was idle for so many milliseconds: its own 30,000 where nothing is said. */
  idleBackground?: number;
  /** A profile to start on; without it a fresh one that is removed at the end. */
  profile?: string;
  /** The folder for downloads, under names that may be the browser's. */
  downloads?: string;
}

/** A real browser with the extension in it. */
export interface ExtensionBrowser {
  readonly kind: BrowserKind;
  /** The browser and its version, as it names itself. */
  readonly version: string;
  /** The address of one of the extension's own pages: `ownUrl('story.html')`. */
  ownUrl(path: string): string;
  /** A new tab at this address, when it has loaded. */
  open(url: string): Promise<Tab>;
  /** The same in a private window; needs `privateWindows`. */
  openPrivate(url: string): Promise<Tab>;
  /** The same in a second window. */
  openWindow(url: string): Promise<Tab>;
  /** A new tab with one of the extension's own pages. */
  ownPage(path: string): Promise<Tab>;
  /** The tab that an action opens, such as a press on a link to our own page. One such action at a time. */
  newTab(action: () => Promise<unknown>): Promise<Tab>;
  /** Runs a self-contained function in one of the extension's own pages, out of sight, with the extension's APIs at hand. */
  inExtension<A extends Json[], T>(run: (browser: Browser, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Ends the background as the browser does after idle time; the next event starts it anew. */
  stopBackground(): Promise<void>;
  /** Replaces the extension by itself, as an update does; pages that are open keep the old scripts. */
  reloadExtension(): Promise<void>;
  /** Settles when the browser is closed, by us or by its user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** One tab. What it evaluates runs in the page's own world, so it sees what the page could see. */
export interface Tab {
  /** The number under which the extension knows the tab. */
  readonly id: number;
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Back or forward in the history, when the address has changed. */
  back(): Promise<void>;
  forward(): Promise<void>;
  activate(): Promise<void>;
  /** Runs a self-contained function in the page. */
  evaluate<A extends Json[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Asks in the page until the answer is truthy, and returns it. */
  waitFor<A extends Json[], T>(what: string, probe: (...args: A) => T | Promise<T>, ...args: A): Promise<NonNullable<T>>;
  /** One key or a chord: `Enter`, `Shift+Tab`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** A click of the mouse, in CSS pixels of the viewport. */
  click(x: number, y: number): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  /** Lays the page out as for paper. Chromium alone: no driver of Firefox can. */
  asPrinted(): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Chromium's protocol for this tab; Firefox has none. */
  devTools?(): Promise<CDPSession>;
  close(): Promise<void>;
}
