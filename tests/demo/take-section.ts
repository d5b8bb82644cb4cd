import type { Tab } from '../support/extension-browser.ts';

/** One section of a page, with some room around it and nothing else. @param most its height is cut off there, in CSS pixels */
export async function takeSection(page: Tab, heading: string, path: string, most = Number.POSITIVE_INFINITY): Promise<void> {
  const room = 24;
  const extent = () =>
    page.evaluate((name) => {
      const section = [...document.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === name);
      const { top, height } = section?.getBoundingClientRect() ?? new DOMRect();
      return { top: top + scrollY, height };
    }, heading);
  await page.setViewport(900, 800);
  const { height } = await extent();
  await page.setViewport(900, Math.min(most, Math.ceil(height) + 2 * room));
  const { top } = await extent();
  // The last section may end too near the end of the page to be scrolled to its top.
  await page.evaluate((to) => {
    document.body.style.paddingBottom = '100vh';
    scrollTo({ top: to, behavior: 'instant' });
  }, top - room);
  await page.screenshot(path);
}
