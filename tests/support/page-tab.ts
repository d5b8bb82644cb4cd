import type { Page as ChromiumPage } from 'playwright';
import type { Page as FirefoxPage, KeyInput } from 'puppeteer-core';
import type { Json, Tab } from './extension-browser.ts';
import { until } from './until.ts';

/** What the two drivers do differently. */
export interface Driver {
  setViewport(width: number, height: number): Promise<void>;
  activate(): Promise<void>;
  asPrinted(): Promise<void>;
}

/** The text of a call, for a page that shares no memory with us: a function, a first argument in code, others by value. */
export function callOf(run: (...args: never[]) => unknown, first: string, args: Json[]): string {
  const given = [...(first ? [first] : []), ...args.map((arg) => JSON.stringify(arg) ?? 'undefined')];
  return `(${run})(${given.join(', ')})`;
}

/** A tab over a page of Playwright or of Puppeteer, which are alike in nearly all that we need. */
export function pageTab(id: number, page: ChromiumPage | FirefoxPage, driver: Driver): Tab {
  const inPage: { evaluate(expression: string): Promise<unknown> } = page;
  const evaluate: Tab['evaluate'] = (run, ...args) => inPage.evaluate(callOf(run, '', args)) as Promise<Awaited<ReturnType<typeof run>>>;
  // Not page.url(): the drivers miss addresses that come back out of the back-forward cache.
  const url = () => evaluate(() => location.href);

  async function goto(address: string): Promise<void> {
    if (/^https?:/.test(address)) return void (await page.goto(address));
    // Firefox goes to pages of an extension and never says that it arrived (seen in 153): ask the page instead.
    page.goto(address).catch(() => undefined);
    await until(() => evaluate((to) => location.href === to && document.readyState === 'complete', address), { what: address });
  }

  /** Not page.reload(), for the same reason. */
  async function reload(): Promise<void> {
    const before = await evaluate(() => performance.timeOrigin);
    await evaluate(() => location.reload());
    await until(() => evaluate((old) => performance.timeOrigin !== old && document.readyState === 'complete', before), {
      what: 'the reloaded page',
    });
  }

  async function travel(steps: number): Promise<void> {
    const before = await url();
    await evaluate((by) => history.go(by), steps);
    await until(async () => (await url()) !== before && (await evaluate(() => document.readyState === 'complete')), {
      what: `the page ${steps} in the history from ${before}`,
    });
  }

  return {
    id,
    url,
    evaluate,
    goto,
    reload,
    back: () => travel(-1),
    forward: () => travel(1),
    activate: driver.activate,
    waitFor: (what, probe, ...args) => until(() => evaluate(probe, ...args), { what }),
    async press(keys) {
      const chord = keys.split('+') as KeyInput[];
      for (const key of chord) await page.keyboard.down(key);
      for (const key of chord.reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    click: (x, y) => page.mouse.click(x, y),
    setViewport: driver.setViewport,
    asPrinted: driver.asPrinted,
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}
