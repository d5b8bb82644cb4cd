// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PickFeeds } from '../../components/welcome/PickFeeds.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { ListedFeed } from '../../lib/newsroom/feeds/opml.ts';
import type { NewsroomActs, NewsroomView } from '../../lib/newsroom/newsroom-view.ts';
import { emptyNewsroom, followedFeeds, starter } from './support/newsroom.ts';
import { barriers, show } from './support/surface.tsx';

function open(start: NewsroomView | undefined = emptyNewsroom, feeds: readonly ListedFeed[] = starter) {
  const nothing = async () => undefined;
  const follow = vi.fn<NewsroomActs['follow']>(async (feeds) => ({ added: feeds.length, known: 0, refused: [] }));
  const askNow = vi.fn<NewsroomActs['askNow']>(nothing);
  const acts = { follow, leave: nothing, change: nothing, prefer: nothing, askNow };
  const welcome = (view: NewsroomView | undefined) => (
    <Welcome tryHref="/try.html" settingsHref="/options.html" pickHref="#pick">
      <PickFeeds view={view} starter={feeds} acts={acts} />
    </Welcome>
  );
  const { rerender } = show(welcome(start));
  return { follow, askNow, become: (view: NewsroomView) => rerender(welcome(view)) };
}

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const followButton = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('picking outlets to follow', () => {
  it('comes after what Plumbline never does, is optional, and picks nothing by itself', async () => {
    open();
    const headings = screen.getAllByRole('heading').map((heading) => heading.textContent);
    expect(headings.indexOf('Pick outlets to follow')).toBeGreaterThan(headings.indexOf('What it never does'));
    const words = screen.getByRole('region', { name: 'Pick outlets to follow' }).textContent;
    expect(words).toContain('This is optional: Plumbline works without it.');
    expect(words).toContain('never because you opened a page');
    const { hash } = screen.getByRole<HTMLAnchorElement>('link', { name: 'Pick outlets to follow' });
    expect(document.getElementById(hash.slice(1))).toBe(screen.getByRole('region', { name: 'Pick outlets to follow' }));
    expect(boxes().filter(({ checked }) => checked)).toEqual([]);
    expect(followButton('Follow 0 feeds').disabled).toBe(true);
    expect(await barriers({ wholePage: true })).toEqual([]);
  });

  it('has the groups with something in the language of the reader first', () => {
    const german: ListedFeed = {
      address: 'https://hafenblatt.example/feed',
      title: 'Hafenblatt',
      group: ['Nachrichten'],
      language: 'de-DE',
    };
    open(emptyNewsroom, [german, ...starter]);
    expect(boxes().map(({ parentElement }) => parentElement?.textContent)).toEqual(['World', 'Releases', 'Nachrichten']);
  });

  it('counts what is picked, group by group', async () => {
    open();
    fireEvent.click(screen.getByRole('checkbox', { name: 'World' }));
    await screen.findByText('2 of 2');
    expect(followButton('Follow 2 feeds').disabled).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Feeds of World' }));
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Coast Register/ }));
    await screen.findByText('1 of 2');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'World' }).indeterminate).toBe(true);
    expect(followButton('Follow 1 feed')).toBeTruthy();
  });

  it('follows, shows how the newsroom fills, and says how many stories there are', async () => {
    const { follow, askNow, become } = open();
    fireEvent.click(screen.getByRole('checkbox', { name: 'World' }));
    await waitFor(() => followButton('Follow 2 feeds'));
    fireEvent.click(followButton('Follow 2 feeds'));
    await screen.findByText('added: 2');
    expect(follow.mock.lastCall?.[0].map(({ title }) => title)).toEqual(['Coast Register', 'Harbour Wire']);
    // Those that are followed already are asked on their own clock.
    expect(askNow).not.toHaveBeenCalled();

    const { register, quay } = followedFeeds;
    const filling = { ...emptyNewsroom, feeds: [register], totals: { articles: 340, stories: 51, bytes: 9 } };
    become({ ...filling, round: { stage: 'asking', asked: 12, due: 20, articles: 340 } });
    expect(screen.getByText('12 of 20 feeds asked, 340 articles, 51 stories')).toBeTruthy();
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect(screen.queryByText(/in your newsroom/)).toBeNull();
    expect(await barriers({ wholePage: true })).toEqual([]);

    become({ ...filling, feeds: [register, quay] });
    expect(screen.getByText('There are 51 stories in your newsroom, feeds without an answer: 1')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('says what keeps it from filling', () => {
    open({ ...emptyNewsroom, trouble: 'offline' });
    expect(screen.getByText('There is no network. Feeds are asked again once there is.')).toBeTruthy();
  });

  it('says where following failed', async () => {
    const { follow } = open();
    follow.mockRejectedValueOnce(new Error('locked'));
    fireEvent.click(screen.getByRole('checkbox', { name: 'World' }));
    await waitFor(() => followButton('Follow 2 feeds'));
    fireEvent.click(followButton('Follow 2 feeds'));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be kept');
    expect(followButton('Follow 2 feeds')).toBeTruthy();
  });
});
