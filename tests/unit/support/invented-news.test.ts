import { describe, expect, it } from 'vitest';
import { createNewsDesk } from '../../../lib/newsroom/grouping/desk.ts';
import { readCredits } from '../../../lib/page/read-credits.ts';
import { readDigest } from '../../../lib/page/read-digest.ts';
import { events } from '../../fixtures/news/index.ts';
import { outlets } from '../../fixtures/news/outlets.ts';
import { type Article, articlesOf, summaryOf } from '../../support/newsstand/article.ts';
import { articlePage } from '../../support/newsstand/article-page.ts';
import { documentOf } from './fixture-document.ts';

const articles = articlesOf(outlets, events, '2026-05-08');
const dayOf = ({ published }: Article) => new Date(published).toISOString().slice(0, 10);
const nameOf = ({ outlet, id }: Article) => `${outlet.id}/${id}`;
const byName = new Map(articles.map((article) => [nameOf(article), article]));

/** As a first round over all feeds brings them: outlet by outlet, the newest first. */
const inRoundOrder = articles.toSorted((a, b) => a.outlet.id.localeCompare(b.outlet.id) || b.published - a.published);
const inTimeOrder = articles.toSorted((a, b) => a.published - b.published);

/** The events in each story that a desk makes of the articles. */
function eventsOfStories(order: readonly Article[], textOf: (article: Article) => string): string[][] {
  const desk = createNewsDesk();
  for (const article of order) {
    const { title, outlet } = article;
    desk.add({ id: nameOf(article), title, text: textOf(article), date: dayOf(article), seen: '2026-05-08', lang: outlet.lang });
  }
  return desk.stories().map((story) => [...new Set(story.articles.map((name) => byName.get(name)?.event ?? ''))]);
}

const whole = ({ text }: Article) => text;
const carried = (article: Article) => (article.outlet.feed?.isFull ? article.text : summaryOf(article));

describe('the invented news', () => {
  it('have outlets on hosts of their own, half of whose feeds carry whole articles', () => {
    expect(new Set(outlets.map(({ host }) => host)).size).toBe(outlets.length);
    const feeds = outlets.flatMap(({ feed }) => feed ?? []);
    expect(feeds.filter(({ isFull }) => isFull).length * 2).toBe(feeds.length);
    expect(articles.filter(({ outlet }) => !outlet.feed).length).toBeGreaterThanOrEqual(6);
  });

  it('are 120 to 350 words long, at addresses of their own', () => {
    const lengths = articles.map((article) => [nameOf(article), article.text.split(/\s+/).length] as const);
    expect(lengths.filter(([, words]) => words < 120 || words > 350)).toEqual([]);
    expect(new Set(articles.map(({ address }) => address)).size).toBe(articles.length);
  });

  it('stand on pages that are read as articles of their outlets', () => {
    for (const article of articles) {
      const page = documentOf(articlePage(article), article.address);
      const { title, outlet, by } = article;
      expect(readDigest(page)).toMatchObject({ title, lang: outlet.lang, published: new Date(article.published).toISOString() });
      expect(readCredits(page)).toEqual({ outlet: outlet.name, author: by });
    }
  });
});

describe('a desk that is given the invented news', () => {
  const orders = [
    ['in the order of time', inTimeOrder],
    ['feed by feed', inRoundOrder],
  ] as const;

  it.each(orders)('never takes two events for one, also where they are alike: %s', (_, order) => {
    const confused = (textOf: typeof whole) => eventsOfStories(order, textOf).filter((told) => told.length > 1);
    expect(confused(whole)).toEqual([]);
    // Two central banks raise rates within a week: by a few words alone these may pass for one, and nothing else.
    expect(
      confused(carried)
        .flat()
        .filter((event) => !event.startsWith('rate-')),
    ).toEqual([]);
  });

  it.each(orders)('brings each event together: %s', (_, order) => {
    const told = eventsOfStories(order, whole).map(([event]) => event);
    const inParts = events.map(({ id }) => id).filter((id) => told.filter((one) => one === id).length > 1);
    // A storm that is forecast and the same storm when it has gone may well be two stories.
    expect(inParts.filter((id) => id !== 'storm-edda')).toEqual([]);
  });
});
