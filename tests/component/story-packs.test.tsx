// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Result } from '../../components/popup/Result.tsx';
import { StoryPage } from '../../components/story/StoryPage.tsx';
import { StoryPanel } from '../../components/story/StoryPanel.tsx';
import type { MatchedStory, PackView, StoryView } from '../../lib/view/story-view.ts';
import { harbour, matchedGates, matchedHarbour } from './support/stories.ts';
import { barriers, show, showStrictly } from './support/surface.tsx';

const newsroom: PackView = { name: 'newsroom', title: 'Newsroom', publisher: '', kind: 'newsroom' };
const institute: PackView = { name: 'harbours-0a1b', title: 'Harbours', publisher: 'Coast Institute', kind: 'subscribed' };

const withPack = (story: StoryView, pack: PackView): StoryView => ({ ...story, pack });
const page = (story: StoryView) =>
  show(<StoryPage view={{ state: 'ready', story }} hrefOf={(id) => `?story=${id}`} onRetry={() => undefined} />);

const nothing = () => undefined;
const panel = (matched: readonly MatchedStory[], onHide: (story: string) => void = nothing) => (
  <StoryPanel
    view={{ state: 'ready', matched }}
    folded={false}
    theme="auto"
    onFold={nothing}
    onClose={nothing}
    onHide={onHide}
    onSiteOff={nothing}
    onOpenStory={nothing}
    onOpenSettings={nothing}
    onRetry={nothing}
  />
);
const headline = () => screen.getByRole('heading', { level: 2 }).textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** A newsroom quotes: its headline is the title of an article, its points are sentences of articles. */
const quoting: StoryView = withPack(
  {
    ...harbour,
    headline: 'Who pays for the detour?',
    keyPoints: [
      {
        text: 'The works cost 410 million crowns.',
        voices: [
          {
            stance: 'says',
            name: 'Coast Register',
            isAttributed: false,
            origins: [0],
            articles: [{ id: 'wire-lock' }, { id: 'register-lock', sentence: 'The works cost 410 million crowns.' }],
          },
        ],
        articles: 2,
        newsrooms: 1,
      },
    ],
  },
  newsroom,
);

describe('where a story comes from', () => {
  it('is not said of what came with Plumbline', () => {
    page(harbour);
    expect(screen.queryByText('From your newsroom')).toBeNull();
    expect(screen.queryByText(/^Outlets and their roles/)).toBeNull();
  });

  it('is said of the newsroom, with the articles that are quoted', async () => {
    page(quoting);
    expect(screen.getByText('From your newsroom')).toBeTruthy();
    const quoted = screen.getByText(/^Headline and key points are quoted from:/);
    const links = within(quoted).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['The Tidewater Post', 'https://tidewater-post.example/costs'],
      ['Coast Register', 'https://coast-register.example/lock'],
    ]);
    expect(screen.queryByText(/^Outlets and their roles/)).toBeNull();
    expect(await barriers({ wholePage: true })).toEqual([]);
  });

  it('is said of a pack, with whose word its outlets and roles are', async () => {
    page(withPack(harbour, institute));
    expect(screen.getByText('Pack: Harbours, by Coast Institute')).toBeTruthy();
    const sources = screen.getByRole('heading', { name: 'Sources' }).parentElement;
    expect(sources?.textContent).toContain('Outlets and their roles according to Coast Institute');
    expect(screen.queryByText(/are quoted from/)).toBeNull();
    expect(await barriers({ wholePage: true })).toEqual([]);
  });

  it('is said in the sidebar', async () => {
    const { rerender } = show(panel([{ ...matchedHarbour, story: quoting }]));
    expect(screen.getByText('From your newsroom')).toBeTruthy();
    expect(screen.getByText(/^Headline and key points are quoted from:/)).toBeTruthy();
    rerender(panel([{ ...matchedHarbour, story: withPack(harbour, institute) }]));
    expect(screen.getByText('Pack: Harbours, by Coast Institute')).toBeTruthy();
    expect(screen.getByText('Outlets and their roles according to Coast Institute')).toBeTruthy();
    expect(await barriers()).toEqual([]);
  });

  it('is said of a result in the popup', () => {
    const story = { id: 'a', headline: 'A', dek: 'B', outlet: 'C', articles: 1, origins: 1, trust: null, pack: institute };
    show(<Result id="a" hit={{ story, marks: { headline: [], dek: [] } }} active={false} onOpen={nothing} />);
    expect(screen.getByText(/Pack: Harbours, by Coast Institute/)).toBeTruthy();
  });
});

describe('a related story', () => {
  it('says which pack tells it, where that is not the one that came with Plumbline', async () => {
    const [first, second] = harbour.related;
    if (!first || !second) throw new Error('two related stories are needed');
    page({ ...harbour, related: [{ ...first, pack: institute }, second] });
    const related = screen.getByRole('heading', { name: 'Related stories' }).parentElement;
    const lines = within(related as HTMLElement).getAllByRole('listitem');
    expect(lines.map((line) => line.textContent?.includes('Pack: Harbours, by Coast Institute'))).toEqual([true, false]);
    expect(await barriers({ wholePage: true })).toEqual([]);
  });
});

describe('one event as several packs tell it', () => {
  const own: MatchedStory = { ...matchedHarbour, event: 4, story: { ...quoting, id: 'own' } };
  const theirs: MatchedStory = {
    ...matchedHarbour,
    event: 4,
    story: { ...withPack(harbour, institute), id: 'theirs', headline: 'Theirs' },
  };
  const bundled: MatchedStory = { ...matchedHarbour, event: 4 };

  it('is one event among the matches, with a choice of who tells it', async () => {
    const onHide = vi.fn();
    show(panel([own, matchedGates, theirs, bundled], onHide));
    expect(screen.getByText('Story 1 of 2')).toBeTruthy();
    const tellers = screen.getByRole('group', { name: 'As told by' });
    const names = () =>
      within(tellers)
        .getAllByRole('button')
        .map((teller) => [teller.textContent, teller.getAttribute('aria-pressed')]);
    expect(names()).toEqual([
      ['Your newsroom', 'true'],
      ['Harbours', 'false'],
      ['Plumbline', 'false'],
    ]);
    expect(await barriers()).toEqual([]);
    press('Harbours');
    expect(headline()).toBe('Theirs');
    expect(names().map(([, pressed]) => pressed)).toEqual(['false', 'true', 'false']);
    expect(screen.getByText('Story 1 of 2')).toBeTruthy();
    press('Not this story');
    expect(onHide).toHaveBeenCalledExactlyOnceWith('theirs');
  });

  it('names the publisher of a pack that calls itself like another one, or like Plumbline', () => {
    const from = (id: string, title: string, publisher: string): MatchedStory => ({
      ...theirs,
      story: { ...theirs.story, id, pack: { ...institute, title, publisher } },
    });
    show(panel([bundled, from('a', 'plumbline', 'Somebody'), from('b', 'Harbours', 'One'), from('c', 'Harbours', 'Two')]));
    const names = within(screen.getByRole('group', { name: 'As told by' })).getAllByRole('button');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'Plumbline',
      'Pack: plumbline, by Somebody',
      'Pack: Harbours, by One',
      'Pack: Harbours, by Two',
    ]);
  });

  it('is left as a whole when the reader leafs on', () => {
    show(panel([own, matchedGates, theirs]));
    press('Next matching story');
    expect(headline()).toBe(matchedGates.story.headline);
    expect(screen.queryByRole('group', { name: 'As told by' })).toBeNull();
    press('Next matching story');
    expect(headline()).toBe(quoting.headline);
  });

  it('needs no leafing where it is the only one, and counts once on the folded tab', () => {
    const { container } = show(panel([own, theirs]));
    expect(screen.queryByRole('button', { name: 'Next matching story' })).toBeNull();
    expect(container.querySelector('.pl-tab-count')?.textContent).toBe('1 story');
  });

  it('is not changed by a script of the page', () => {
    showStrictly(panel([own, theirs]));
    press('Harbours');
    expect(headline()).toBe(quoting.headline);
  });
});

describe('the timeline of a story', () => {
  const timeline = () => screen.queryByRole('heading', { name: 'Timeline' })?.parentElement ?? null;
  const source = (id: string, date?: string) => ({ id, outlet: id, outletId: id, title: `Title of ${id}`, ...(date && { date }) });

  it('has the articles by day, the first first, those without a day last', async () => {
    page({ ...harbour, sources: [source('c', '2031-02-12'), source('d'), source('a', '2031-02-10'), source('b', '2031-02-12')] });
    const days = [...(timeline()?.querySelector('ol')?.children ?? [])].map((day) => day.textContent);
    expect(days).toEqual(['Feb 10, 2031a Title of a', 'Feb 12, 2031c Title of cb Title of b', 'Without a dated Title of d']);
    expect(await barriers({ wholePage: true })).toEqual([]);
  });

  it('says how articles were headed before, which ones were changed, and which were taken back', async () => {
    const changed = {
      ...source('a', '2031-02-10'),
      earlier: [
        { until: '2031-02-10', title: 'First title of a' },
        { until: '2031-02-11', title: 'Title of a' },
      ],
    };
    page({ ...harbour, sources: [changed], withdrawn: [source('b', '2031-02-12')] });
    const days = [...(timeline()?.querySelector('ol')?.children ?? [])].map((day) =>
      [...day.querySelectorAll(':scope li p')].map((p) => p.textContent),
    );
    expect(days).toEqual([
      ['Headline until Feb 10, 2031: First title of a', 'Text changed on Feb 11, 2031'],
      ['Taken back by the outlet; it counts for nothing here'],
    ]);
    expect(await barriers({ wholePage: true })).toEqual([]);
  });

  it.each([
    ['one article', [source('a', '2031-02-10')], false],
    ['two of one day', [source('a', '2031-02-10'), source('b', '2031-02-10')], false],
    ['two of two days', [source('a', '2031-02-10'), source('b', '2031-02-11')], true],
    ['three of one day', [source('a', '2031-02-10'), source('b', '2031-02-10'), source('c', '2031-02-10')], true],
  ])('is shown where there is a course to show: %s', (_, sources, isShown) => {
    page({ ...harbour, sources });
    expect(timeline() !== null).toBe(isShown);
  });
});
