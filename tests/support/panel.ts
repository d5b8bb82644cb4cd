import type { ExtensionBrowser, Json, Tab } from './extension-browser.ts';
import { until } from './until.ts';

/** Something in the panel that can be pressed. Places are CSS pixels of the viewport. */
export interface Control {
  name: string;
  role: string;
  expanded: string | null;
  pressed: string | null;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the panel shows. `null` attributes are not there. */
export interface Panel {
  /** The text as laid out, hidden parts left out. */
  text: string;
  controls: Control[];
  landmark: { role: string; label: string | null; lang: string | null; dir: string | null };
  box: { x: number; y: number; width: number; height: number };
}

/**
 * Runs a self-contained function on the closed shadow root of our panel, in the isolated world of our content
 * scripts; `undefined` where the page has no panel.
 */
export function inPanel<A extends Json[], T>(
  browser: ExtensionBrowser,
  tab: Tab,
  run: (root: ShadowRoot, ...args: A) => T,
  ...args: A
): Promise<T | undefined> {
  // Our Content Security Policy forbids to make a function of a text over there, so the whole call is written here.
  const call = new Function(
    'browser',
    'tabId',
    `return browser.scripting.executeScript({ target: { tabId }, func: () => {
      const host = document.querySelector('html > div[data-plumbline]');
      if (!host) return null;
      const root = host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot(host);
      return { value: (${run})(root, ...${JSON.stringify(args)}) };
    } }).then(([frame]) => frame.result);`,
  ) as Parameters<typeof browser.inExtension<[number], { value: T } | null>>[0];
  return browser.inExtension(call, tab.id).then((result) => result?.value);
}

/** What the panel of this tab shows now; `undefined` where there is none. */
export function readPanel(browser: ExtensionBrowser, tab: Tab): Promise<Panel | undefined> {
  return inPanel(browser, tab, describePanel);
}

/** The panel, once it is there and is as wanted. */
export function waitForPanel(
  browser: ExtensionBrowser,
  tab: Tab,
  what = 'the panel',
  wanted: (panel: Panel) => boolean = (panel) => panel.text !== '',
): Promise<Panel> {
  return until(
    async () => {
      const panel = await readPanel(browser, tab);
      return panel && wanted(panel) ? panel : undefined;
    },
    { what },
  );
}

/** Presses a control by its name with the mouse, as a reader does: a trusted event at a place where nothing covers it. */
export async function pressInPanel(browser: ExtensionBrowser, tab: Tab, name: string | RegExp): Promise<void> {
  const { source, flags } = name instanceof RegExp ? name : new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
  const place = await until(() => inPanel(browser, tab, placeOf, source, flags), { what: `a free control named ${name} in the panel` });
  await tab.click(place.x, place.y);
}

/** The toolbar button of the extension for this tab. The colour is red, green, blue, opacity. */
export function badge(browser: ExtensionBrowser, tab: Tab): Promise<{ text: string; title: string; color: number[] }> {
  return browser.inExtension(
    async (api, tabId) => ({
      text: await api.action.getBadgeText({ tabId }),
      title: await api.action.getTitle({ tabId }),
      color: Array.from((await api.action.getBadgeBackgroundColor({ tabId })) as ArrayLike<number>),
    }),
    tab.id,
  );
}

/** Runs in the page. */
function describePanel(root: ShadowRoot): Panel {
  const named = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const box = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });
  const landmark = root.querySelector('aside, [role="complementary"]');
  const drawn = [...root.querySelectorAll<HTMLElement>('*')].filter((element) => element.getClientRects().length > 0);
  // The outermost element with an extent: those around it only place it.
  const outer = drawn.find((element) => element.offsetWidth * element.offsetHeight > 0);
  const controls = [...root.querySelectorAll('button, a[href], summary, input, select, [role="button"]')]
    // What a closed part holds has a place as well, but nobody sees it or comes there.
    .filter((element) => element.getClientRects().length > 0 && element.checkVisibility())
    .map((element) => ({
      name: named(element),
      role: element.getAttribute('role') ?? element.localName,
      expanded: element.getAttribute('aria-expanded'),
      pressed: element.getAttribute('aria-pressed'),
      ...box(element.getBoundingClientRect()),
    }));
  return {
    text: drawn
      .filter((element) => element.parentNode === root)
      .map((element) => element.innerText)
      .join('\n')
      .trim(),
    controls,
    landmark: {
      role: landmark?.getAttribute('role') ?? landmark?.localName ?? '',
      label: landmark?.getAttribute('aria-label') ?? null,
      lang: landmark?.closest('[lang]')?.getAttribute('lang') ?? null,
      dir: landmark?.closest('[dir]')?.getAttribute('dir') ?? null,
    },
    box: box(outer?.getBoundingClientRect() ?? new DOMRect()),
  };
}

/** Runs in the page: scrolls the control into view and gives its middle, if that is free. */
function placeOf(root: ShadowRoot, source: string, flags: string): { x: number; y: number } | undefined {
  const wanted = new RegExp(source, flags);
  for (const element of root.querySelectorAll('button, a[href], summary, input, select, [role="button"]')) {
    const name = element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (!wanted.test(name) || element.getClientRects().length === 0) continue;
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    if (element.contains(root.elementFromPoint(middle.x, middle.y))) return middle;
  }
  return undefined;
}
