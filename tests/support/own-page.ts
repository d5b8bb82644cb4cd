import type { Tab } from './extension-browser.ts';

/**
 * Presses a button, link or choice of one of our own pages, with the mouse as a reader does, once it is there.
 * @param name its whole name, or what that begins with and `…`
 */
export async function pressOn(page: Tab, name: string): Promise<void> {
  await page.activate();
  const [x, y] = await page.waitFor(`"${name}" to press`, placeOf, name);
  await page.click(x, y);
}

/** Writes into the field or search box of this label, in place of what is there. */
export async function fillIn(page: Tab, label: string, text: string): Promise<void> {
  await page.activate();
  await page.waitFor(
    `the field "${label}"`,
    (name) => {
      const field = [...document.querySelectorAll('label')].find((one) => one.textContent === name)?.control;
      if (!(field instanceof HTMLInputElement)) return false;
      field.focus();
      field.select();
      return document.activeElement === field;
    },
    label,
  );
  await page.type(text);
}

/** The text of the page as laid out, once all of these stand in it. */
export function textWith(page: Tab, ...parts: string[]): Promise<string> {
  return page.waitFor(
    `a page that reads ${parts.join(', ')}`,
    (wanted) => {
      const text = document.body.innerText;
      return wanted.every((part) => text.includes(part)) ? text : undefined;
    },
    parts,
  );
}

/** Runs in the page: the middle of what bears the name, scrolled into view. */
function placeOf(name: string): [number, number] | undefined {
  const named = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const isMeant = (one: Element) => (name.endsWith('…') ? named(one).startsWith(name.slice(0, -1)) : named(one) === name);
  const element = [...document.querySelectorAll('button, a[href], label, summary')].find(isMeant);
  if (!element) return undefined;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
