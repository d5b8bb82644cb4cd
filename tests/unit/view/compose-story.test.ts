import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../lib/corpus/corpus.ts';
import type { Outlet, Story } from '../../../lib/corpus/schema.ts';
import { shelve } from '../../../lib/corpus/shelf.ts';
import { composeStory, summarise } from '../../../lib/view/compose-story.ts';
import { StorySummary, StoryView } from '../../../lib/view/story-view.ts';
import { article, outlet, point, story } from '../support/build.ts';
import { packOf } from '../support/bytes.ts';

async function found(stories: Story[], outlets: Outlet[]) {
  const first = stories[0]?.id ?? '';
  const [corpusStory] = await createCorpus(shelve(await packOf({ outlets, stories }))).find([first]);
  if (!corpusStory) throw new Error('the test has no story');
  return corpusStory;
}

const outlets = [
  outlet('gazette', { name: 'The Gazette', family: 'river' }),
  outlet('herald', { name: 'The Herald', family: 'river' }),
  outlet('maker', { name: 'Acme', kind: 'maker' }),
  outlet('host', { name: 'CodeHost' }),
];

const bridge = story('bridge', {
  headline: 'The bridge opens',
  body: ['First paragraph.', 'Second paragraph.'],
  articles: [
    article('maker', { id: 'release', via: 'host', section: 'acme/bridge releases', url: 'https://host.example/acme', title: 'Release' }),
    article('gazette', { date: '2026-05-05' }),
    article('herald', { date: '2026-05-06' }),
  ],
  keyPoints: [
    point(['release', 'by-gazette', 'by-herald'], { text: 'It opens in June.' }),
    point(['by-gazette'], { text: 'It is late.', contradicts: ['release'] }),
    point([], { text: 'It is blue.' }),
  ],
  related: ['ferry', 'soup'],
});

describe('composeStory', () => {
  it('has all that is drawn of a story', async () => {
    const whole = await found([bridge, story('ferry'), story('soup')], outlets);
    const view = composeStory(whole, await whole.related());
    expect(StoryView.parse(view)).toEqual(view);
    expect(view).toMatchObject({
      id: 'bridge',
      headline: 'The bridge opens',
      date: '2026-05-04',
      body: ['First paragraph.', 'Second paragraph.'],
    });
    expect(view.related.map(({ id, outlet: by }) => [id, by])).toEqual([
      ['ferry', 'The Gazette'],
      ['soup', 'The Gazette'],
    ]);
    expect(view.trust.score).toBe(view.trust.exact === null ? null : Math.round(view.trust.exact));
  });

  it('names origins behind each key point, a family once', async () => {
    const { keyPoints, origins } = composeStory(await found([{ ...bridge, related: [] }], outlets), []);
    expect(origins).toMatchObject([
      { name: 'Acme', outletId: 'maker', articles: ['release'], reasons: [] },
      {
        name: 'The Gazette',
        articles: ['by-gazette', 'by-herald'],
        reasons: [{ article: 'by-herald', kind: 'family', to: 'The Gazette' }],
      },
    ]);
    const told = keyPoints.map(({ text, voices, articles, newsrooms }) => [
      text,
      voices.map(({ stance, name, articles: of }) => `${name} ${stance}: ${of.map(({ id }) => id).join(' ')}`),
      articles,
      newsrooms,
    ]);
    expect(told).toEqual([
      ['It opens in June.', ['Acme says: release', 'The Gazette says: by-gazette by-herald'], 3, 2],
      ['It is late.', ['The Gazette says: by-gazette', 'Acme denies: release'], 1, 1],
      ['It is blue.', [], 0, 0],
    ]);
  });

  it('lists every article as a source, with what is known of it', async () => {
    const { sources } = composeStory(await found([{ ...bridge, related: [] }], outlets), []);
    expect(sources).toEqual([
      {
        id: 'release',
        outlet: 'Acme',
        outletId: 'maker',
        via: 'CodeHost',
        section: 'acme/bridge releases',
        title: 'Release',
        date: '2026-05-04',
        url: 'https://host.example/acme',
      },
      { id: 'by-gazette', outlet: 'The Gazette', outletId: 'gazette', title: 'What gazette wrote', date: '2026-05-05' },
      { id: 'by-herald', outlet: 'The Herald', outletId: 'herald', title: 'What herald wrote', date: '2026-05-06' },
    ]);
  });
});

describe('summarise', () => {
  it('tells a story in a line, with the trust that the whole story shows', async () => {
    const whole = await found([{ ...bridge, related: [] }], outlets);
    const summary = summarise(whole);
    expect(StorySummary.parse(summary)).toEqual(summary);
    expect(summary).toEqual({
      id: 'bridge',
      headline: 'The bridge opens',
      dek: 'Dek of bridge.',
      date: '2026-05-04',
      outlet: 'Acme',
      via: 'CodeHost',
      section: 'acme/bridge releases',
      articles: 3,
      origins: 2,
      trust: composeStory(whole, []).trust.score,
    });
  });

  it('names the outlet that wrote the headline, where it is quoted', async () => {
    const whole = await found([{ ...bridge, headline: 'What herald wrote', related: [] }], outlets);
    expect(summarise(whole)).toMatchObject({ headline: 'What herald wrote', outlet: 'The Herald' });
  });
});
