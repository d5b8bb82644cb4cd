import type { Tab } from './extension-browser.ts';

/** Presses a button, link or choice of one of our own pages by its name, with the mouse as a reader does, once it is there. */
export async function pressOn(page: Tab, name: string): Promise<void> {
  await page.activate();
  const [x, y] = await page.waitFor(`"${name}" to press`, placeOf, name);
  await page.click(x, y);
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
  const element = [...document.querySelectorAll('button, a[href], label, summary')].find((one) => named(one) === name);
  if (!element) return undefined;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
