import { describe, expect, it } from 'vitest';
import { followFeeds, newsroomContents, nextRound, waitUntilPrinted } from '../support/newsroom.ts';
import { pressOn } from '../support/own-page.ts';
import { until } from '../support/until.ts';
import { useNewsstand } from '../support/use-newsstand.ts';

const { stand, browser } = useNewsstand();

/** An article that comes out now: its feed gives the first paragraph alone. */
const draft = {
  id: 'late-extra',
  title: 'Lanmouth opens its third lock after eleven years',
  text: [
    'The third lock at Lanmouth let its first barge through on Thursday, eleven years after work on it began.',
    'Harbour master Edda Quist stood on the gate as the barge Morning Ann rose four metres in nine minutes.',
    'The lock cost 61 million crowns, nearly twice what the council had voted for in its first year.',
    'Skippers had waited for it since the second lock jammed in a dry summer and left thirty boats outside.',
  ].join('\n\n'),
};

describe('a feed that the reader wants in full', () => {
  it('has its new articles read from their pages, and no other feed has', async () => {
    const short = stand().feeds.filter(({ outlet }) => outlet.feed?.isFull === false);
    const [wanted, other] = [short[0], short[1]];
    if (!wanted || !other) throw new Error('two feeds with summaries are needed');
    await followFeeds(
      browser(),
      [wanted, other].map(({ outlet, address }) => ({ address, title: outlet.name })),
    );
    await waitUntilPrinted(browser());
    const settings = await browser().ownPage('options.html');
    await pressOn(settings, `Change ${wanted.outlet.name}`);
    await pressOn(settings, 'Fetch articles in full');
    await until(async () => (await newsroomContents(browser())).feeds.some(({ fullText }) => fullText === true), {
      what: 'the choice to be kept',
    });

    const pages = [wanted, other].map(({ outlet }) => stand().publish(outlet.id, draft).address);
    await nextRound(browser());
    const { articles } = await waitUntilPrinted(browser());
    const textIn = (feed: string) => articles.find(({ article }) => article.feed === feed && article.title === draft.title)?.article.text;
    expect(textIn(wanted.address)).toContain('The lock cost 61 million crowns');
    expect(textIn(other.address)).toContain('The third lock at Lanmouth');
    expect(textIn(other.address)).not.toContain('The lock cost 61 million crowns');
    expect(pages.map((page) => stand().requestsFor(page).length)).toEqual([1, 0]);
  });
});
