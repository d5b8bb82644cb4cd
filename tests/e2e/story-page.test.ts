import { describe, expect, it } from 'vitest';
import { browserKind, useBrowser } from '../support/e2e.ts';
import type { Tab } from '../support/extension-browser.ts';
import { pressOn, textWith } from '../support/own-page.ts';

const browser = useBrowser();

const story = 'openai-microsoft-agreement';
const headline = 'OpenAI wins the right to sell on any cloud as it rewrites its pact with Microsoft';

const openStory = (id: string) => browser().ownPage(`story.html#${id}`);

/** The parts of the page by their headings, each with the texts of its entries. */
function partsOf(page: Tab): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const tidy = (element: Element) => (element as HTMLElement).innerText.replace(/\s*\n\s*/g, '\n').trim();
    const sections = [...document.querySelectorAll('section')].filter((section) => section.querySelector('h2'));
    return Object.fromEntries(
      sections.map((section) => {
        const entries = [...section.querySelectorAll(':scope > :is(ol, ul) > li, :scope > .pl-body > p')];
        return [section.querySelector('h2')?.textContent ?? '', entries.map(tidy)];
      }),
    );
  });
}

describe('the page of a story', () => {
  it('has its own address, headline, dek, source line, five key points and five paragraphs', async () => {
    const page = await openStory(story);
    const text = await textWith(page, headline);

    expect(await page.url()).toBe(browser().ownUrl(`story.html#${story}`));
    expect(await page.evaluate(() => [document.title, document.querySelector('h1')?.textContent])).toEqual([
      `${headline} · Plumbline`,
      headline,
    ]);
    const dek = 'A new agreement that runs through 2032 keeps Microsoft as the first partner but ends its sole claim';
    const order = [headline, dek, '1 source · cross-referenced', 'Trust', 'Key points', 'The story', 'Sources', 'Related stories'];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));

    const parts = await partsOf(page);
    expect(parts['Key points']).toHaveLength(5);
    expect(parts['Key points']?.[0]).toContain('On April 27, 2026, OpenAI and Microsoft made public a renegotiated agreement');
    expect(parts['The story']).toHaveLength(5);
    expect(parts['The story']?.at(-1)).toContain('Microsoft, for its part, is moving closer to Anthropic');
    expect(parts.Sources).toHaveLength(1);
    await page.close();
  });

  it('names the related stories, each with date, outlet and trust', async () => {
    const page = await openStory(story);
    await textWith(page, 'Related stories');

    const related = (await partsOf(page))['Related stories']?.map((entry) => entry.split('\n'));
    expect(related).toEqual([
      ['Apr 28, 2026 · NVIDIA via Hugging Face', "NVIDIA's multimodal model Nemotron 3 Nano Omni gains audio and video", 'Trust 63'],
      [
        expect.stringMatching(/^Apr 28, 2026 · Hugging Face/),
        'Transformers v5.7.0 is out from Hugging Face, with more models and fixes',
        'Trust 79',
      ],
      [
        'Apr 28, 2026 · NVIDIA via Hugging Face',
        'NVIDIA publishes NV-Raw2Insights-US, an AI system for adaptive ultrasound imaging',
        'Trust 69',
      ],
    ]);
    await page.close();
  });

  it('leads to a related story, and back', async () => {
    const page = await openStory(story);
    await textWith(page, headline);
    const other = "NVIDIA's multimodal model Nemotron 3 Nano Omni gains audio and video";
    await pressOn(page, other);

    await page.waitFor('the other story', (title) => document.querySelector('h1')?.textContent === title, other);
    expect(await page.url()).toBe(browser().ownUrl('story.html#nemotron-3-nano-omni'));
    expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, 'root']);

    await page.back();
    await page.waitFor('the first story', (title) => document.querySelector('h1')?.textContent === title, headline);
    await page.close();
  });

  it.each([
    ['an id that the corpus does not have', '#no-such-story'],
    ['no id at all', ''],
  ])('says so for %s', async (_, hash) => {
    const page = await browser().ownPage(`story.html${hash}`);
    await textWith(page, 'This story is not in the corpus', 'An update may have taken it out.');
    expect(await page.evaluate(() => document.querySelector('h1')?.textContent ?? null)).toBeNull();
    await page.close();
  });

  it.skipIf(browserKind === 'firefox')('shows on paper what a click opens on the screen', async () => {
    const page = await openStory(story);
    await textWith(page, headline);
    const heights = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('details')].map((part) => {
          const [, ...rows] = part.children;
          return Math.max(0, ...rows.map((row) => (row.checkVisibility() ? row.getBoundingClientRect().height : 0)));
        }),
      );
    expect(await heights()).toEqual([0, 0, 0, 0]);

    await page.asPrinted();
    expect((await heights()).filter((height) => height > 0)).toHaveLength(4);
    const paper = await page.evaluate(() => ({ ground: getComputedStyle(document.body).backgroundColor, text: document.body.innerText }));
    expect(paper.ground).toBe('rgba(0, 0, 0, 0)');
    for (const words of [headline, 'Key points', 'assumed, no record yet', 'Related stories']) expect(paper.text).toContain(words);
    await page.close();
  });
});
