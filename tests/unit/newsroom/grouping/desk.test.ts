import { describe, expect, it } from 'vitest';
import type { NewsArticle } from '../../../../lib/newsroom/grouping/article.ts';
import { createNewsDesk, type NewsDesk } from '../../../../lib/newsroom/grouping/desk.ts';
import { comet, fire, otherFire, singles, twoBouts } from './invented-news.ts';
import { KeptDesk } from './kept-desk.ts';

const [firstFire, secondFire, thirdFire] = fire as [NewsArticle, NewsArticle, NewsArticle];
const [firstComet] = comet as [NewsArticle];

/** Events and single articles in turn, as they would arrive. */
const stream = [0, 1, 2].flatMap((at) => [fire, otherFire, comet].flatMap((event) => event[at] ?? [])).concat(singles);

/** All that may happen at a desk, one after another: articles come, change, go and come back; stories merge and part. */
const acts: readonly ((desk: NewsDesk) => unknown)[] = [
  ...twoBouts.map((article) => (desk: NewsDesk) => desk.add(article)),
  (desk) => desk.add({ ...secondFire, title: 'Live', text: 'More soon.' }),
  ...stream.map((article) => (desk: NewsDesk) => desk.add(article)),
  (desk) => desk.remove(thirdFire.id),
  (desk) => desk.remove(singles[0]?.id ?? ''),
  (desk) => desk.update({ ...firstComet, id: secondFire.id }),
  (desk) => desk.add(thirdFire),
];

function deskWith(articles: readonly NewsArticle[]): NewsDesk {
  const desk = createNewsDesk();
  for (const article of articles) desk.add(article);
  return desk;
}

function articlesOf(desk: NewsDesk): string[][] {
  return desk.stories().map(({ articles }) => [...articles]);
}

/** The story of each article. */
function places(desk: NewsDesk): Map<string, string> {
  return new Map(desk.stories().flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
}

describe('a news desk', () => {
  it('puts articles of one event together, keeps another event of the same topic apart, and leaves single ones alone', () => {
    const ids = (articles: readonly NewsArticle[]) => articles.map(({ id }) => id);
    expect(articlesOf(deskWith(stream))).toEqual([ids(fire), ids(otherFire), ids(comet), ...singles.map(({ id }) => [id])]);
  });

  it('says of each article which story it starts or joins', () => {
    const desk = createNewsDesk();
    const started = desk.add(firstFire);
    expect(started.isNew).toBe(true);
    expect(desk.add(secondFire)).toEqual({ story: started.story, isNew: false });
    expect(desk.add(firstComet)).toMatchObject({ isNew: true });
  });

  it('never moves an article when more arrive, and never gives an id twice', () => {
    const desk = createNewsDesk();
    const seen = new Map<string, string>();
    for (const article of stream) {
      const { story, isNew } = desk.add(article);
      if (isNew) expect([...seen.values()]).not.toContain(story);
      seen.set(article.id, story);
      expect(places(desk)).toEqual(seen);
    }
  });

  it('gives the same stories whatever order articles of one moment come in', () => {
    const sorted = (desk: NewsDesk) =>
      articlesOf(desk)
        .map((articles) => articles.toSorted().join())
        .sort();
    const [fires, comets] = [[...fire], [...comet]];
    expect(sorted(deskWith([...comets.reverse(), ...singles, ...fires.reverse()]))).toEqual(
      sorted(deskWith([...fire, ...comet, ...singles])),
    );
  });

  it('goes on from the changes that were kept as if it had never stopped', () => {
    const whole = createNewsDesk();
    const kept = new KeptDesk();
    const told: unknown[] = [];
    for (const act of acts) {
      const desk = createNewsDesk({ from: kept.state() });
      told.push(act(desk));
      expect(told.at(-1)).toEqual(act(whole));
      kept.keep(desk.changes());
      expect(desk.stories()).toEqual(whole.stories());
    }
    for (const happened of ['merged', 'split']) expect(told).toContainEqual(expect.objectContaining({ [happened]: expect.anything() }));
    const all = new KeptDesk();
    all.keep(whole.changes());
    expect(kept.state()).toEqual(all.state());
  });

  it('tells only what changed since it was last asked', () => {
    const desk = deskWith([...fire, ...singles]);
    desk.changes();
    expect(desk.changes()).toMatchObject({ prints: [], removed: [], stories: [], gone: [] });
    desk.add(firstComet);
    desk.remove(secondFire.id);
    const { prints, removed, stories, gone } = desk.changes();
    expect(prints.map(({ id }) => id)).toEqual([firstComet.id]);
    expect(removed).toEqual([secondFire.id]);
    expect(stories.map(({ articles }) => articles)).toEqual([[firstComet.id], [firstFire.id, thirdFire.id]]);
    expect(gone).toEqual([]);
  });

  it('knows which articles it has', () => {
    const desk = deskWith([firstFire, firstComet]);
    desk.remove(firstComet.id);
    expect([firstFire, firstComet, secondFire].map(({ id }) => desk.has(id))).toEqual([true, false, false]);
  });

  it('joins an article of the same event that comes some days later', () => {
    const desk = deskWith([firstFire, secondFire, ...singles]);
    expect(desk.add({ ...thirdFire, date: '2026-05-09' }).story).toBe(places(desk).get(firstFire.id));
  });

  it('takes the same words half a year later for another event', () => {
    const desk = deskWith([firstFire, ...singles]);
    expect(desk.add({ ...secondFire, date: '2026-11-20' }).isNew).toBe(true);
  });

  it('goes by the day of arrival where an article has no date, or one that is yet to come', () => {
    for (const date of [undefined, 'soon', '2031-01-01', '1970-01-01']) {
      const desk = deskWith([firstFire, ...singles]);
      expect(desk.add({ ...secondFire, date, seen: '2026-05-05T21:00:00Z' }).isNew).toBe(false);
      expect(desk.stories()[0]).toMatchObject({ first: 20_578, last: 20_578 });
    }
  });

  it('reads a date without a zone', () => {
    expect(deskWith([{ ...firstFire, date: '2026-05-05T23:30:00' }]).stories()[0]?.first).toBe(20_578);
  });

  it('keeps articles without words by themselves', () => {
    const empty = ['', ' \n', '…'].map((text, at) => ({ id: `empty-${at}`, title: '', text }));
    expect(articlesOf(deskWith([...empty, firstFire]))).toEqual([['empty-0'], ['empty-1'], ['empty-2'], [firstFire.id]]);
  });

  it('keeps a flood of copies in one story', () => {
    const flood = Array.from({ length: 1500 }, (_, at) => ({ ...firstFire, id: `copy-${at}` }));
    const desk = deskWith([firstComet, ...flood]);
    expect(articlesOf(desk).map((articles) => articles.length)).toEqual([1, 1500]);
    expect(desk.add(secondFire)).toEqual({ story: places(desk).get('copy-0'), isNew: false });
  });

  it('groups other scripts, and never two languages', () => {
    const desk = deskWith([
      {
        id: 'ja-1',
        title: '港の橋が再開',
        text: '火曜日、潮見港の古い橋が二年間の修理を終えて再開した。市長の田中は路面電車が再び橋を渡ると述べた。',
        lang: 'ja',
      },
      {
        id: 'ja-2',
        title: '潮見港の橋、二年ぶりに再開',
        text: '潮見港の橋が修理を終え、路面電車が火曜日から再び渡る。田中市長が式典で述べた。',
        lang: 'ja',
      },
      {
        id: 'ja-3',
        title: 'パン屋が賞を受賞',
        text: '山里のパン屋が全国大会で金賞を受賞した。店主の佐藤はライ麦のパンを三日間寝かせる。',
        lang: 'ja',
      },
      { ...firstFire, id: 'en', lang: 'en' },
      { ...firstFire, id: 'untold', lang: 'nl' },
    ]);
    expect(articlesOf(desk)).toEqual([['ja-1', 'ja-2'], ['ja-3'], ['en'], ['untold']]);
  });
});

describe('an article that changes', () => {
  it('stays in its story while it tells the same', () => {
    const desk = deskWith([...fire, ...singles]);
    const { story } = desk.update({ ...secondFire, text: `${secondFire.text} The police asked for photographs.`, date: '2026-05-07' });
    expect(story).toBe(places(desk).get(firstFire.id));
    expect(articlesOf(desk)[0]).toEqual(fire.map(({ id }) => id));
  });

  it('leaves it when it comes to tell something else', () => {
    const desk = deskWith([...fire, ...comet]);
    const { story } = desk.update({ ...firstComet, id: secondFire.id });
    expect(story).toBe(places(desk).get(firstComet.id));
    expect(articlesOf(desk)[0]).toEqual([firstFire.id, thirdFire.id]);
  });

  it('brings its own story with it, whose id is recorded', () => {
    const desk = createNewsDesk();
    const { story } = desk.add(firstFire);
    const { story: lone } = desk.add({ ...secondFire, title: 'Live', text: 'More soon.' });
    expect(desk.update(secondFire)).toEqual({ story, isNew: false, merged: [lone] });
    expect(desk.stories()).toMatchObject([{ id: story, merged: [lone] }]);
  });

  it('is added once, however often it is sent', () => {
    const desk = deskWith([firstFire, firstFire, secondFire, firstFire]);
    expect(articlesOf(desk)).toEqual([[firstFire.id, secondFire.id]]);
  });
});

describe('an article that is taken out', () => {
  it('leaves the id of its story to the others', () => {
    const desk = deskWith(fire);
    const [before] = desk.stories();
    expect(desk.remove(firstFire.id)).toBe(true);
    expect(desk.stories()).toMatchObject([{ id: before?.id, articles: [secondFire.id, thirdFire.id] }]);
  });

  it('takes its story with it where it was the last one', () => {
    const desk = deskWith([firstComet]);
    desk.remove(firstComet.id);
    expect(desk.stories()).toEqual([]);
    expect(desk.remove(firstComet.id)).toBe(false);
  });
});
