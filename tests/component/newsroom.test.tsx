// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Newsroom } from '../../components/newsroom/Newsroom.tsx';
import { readOpml } from '../../lib/newsroom/feeds/read-opml.ts';
import type { JobFault } from '../../lib/newsroom/jobs.ts';
import type { NewsroomActs, NewsroomTrouble, NewsroomView } from '../../lib/newsroom/newsroom-view.ts';
import { emptyNewsroom, followedFeeds, newsroom, now, starter } from './support/newsroom.ts';
import { barriers, show } from './support/surface.tsx';

type Props = Parameters<typeof Newsroom>[0];

function open(view: NewsroomView | undefined = newsroom, props: Partial<Props> = {}) {
  const acts = {
    follow: vi.fn<NewsroomActs['follow']>(async (feeds) => ({ added: feeds.length, known: 0, refused: [] })),
    leave: vi.fn<NewsroomActs['leave']>(async () => undefined),
    change: vi.fn<NewsroomActs['change']>(async () => undefined),
    prefer: vi.fn<NewsroomActs['prefer']>(async () => undefined),
    askNow: vi.fn<NewsroomActs['askNow']>(async () => undefined),
  };
  const onExport = vi.fn<Props['onExport']>();
  const find = vi.fn<Props['find']>(async () => []);
  const drawn = show(<Newsroom view={view} starter={starter} acts={acts} find={find} now={now} onExport={onExport} {...props} />);
  return { ...drawn, ...acts, find, onExport };
}

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const item = (title: string) => screen.getByText(title).closest('li');
const fault = (kind: JobFault) => Object.assign(new Error(kind), { fault: kind });
const choose = (text: string, name = 'feeds.opml') =>
  fireEvent.change(screen.getByLabelText('Import a list of feeds (OPML)'), { target: { files: [new File([text], name)] } });

describe('the newsroom', () => {
  it('says what asking feeds tells others', async () => {
    open(emptyNewsroom);
    const words = screen.getByRole('region', { name: 'Your newsroom' }).textContent;
    expect(words).toContain('never because you opened a page, without cookies and without a referrer');
    expect(words).toContain('Their servers see that somebody asks');
    expect(screen.getByText('You follow no feed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check now' })).toBeNull();
    expect(await barriers()).toEqual([]);
  });

  it('waits until it is read', async () => {
    open(undefined, { view: undefined });
    expect(screen.getByRole('status').textContent).toBe('Reading the settings');
    expect(await barriers()).toEqual([]);
  });

  it('says of each feed how it is doing', async () => {
    open();
    expect(item('Coast Register')?.textContent).toContain('coast-register.example · 42 articles · checked 5 minutes ago');
    expect(item('The Tidewater Post')?.textContent).toContain('Its answers come from moved.example.');
    expect(item('The Tidewater Post')?.textContent).toContain('The last 2 checks failed: HTTP 503');
    expect(item('The Quay')?.textContent).toContain('has not answered yet, so unverified');
    expect(item('Wire Mirror')?.textContent).toContain('gone for good');
    expect(screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual(['World', 'Without a group']);
    expect(await barriers()).toEqual([]);
  });

  it('pauses a feed, and a whole group', async () => {
    const { change } = open();
    press('Pause Coast Register');
    expect(change).toHaveBeenCalledExactlyOnceWith(followedFeeds.register.address, { isPaused: true });
    change.mockClear();
    press('Pause World');
    await waitFor(() => expect(change).toHaveBeenCalledTimes(3));
    expect(change).toHaveBeenLastCalledWith(followedFeeds.tidewater.address, { isPaused: true });
  });

  it('goes on with what is paused', () => {
    const { change } = open({ ...newsroom, feeds: [{ ...followedFeeds.register, isPaused: true }] });
    expect(item('Coast Register')?.textContent).toContain('paused');
    press('Go on with World');
    expect(change).toHaveBeenCalledExactlyOnceWith(followedFeeds.register.address, { isPaused: false });
  });

  it('changes group, interval, kind and full text of a feed', async () => {
    const { change } = open();
    press('Change Coast Register');
    const fields = within(item('Coast Register') as HTMLElement);
    fireEvent.change(fields.getByLabelText('Group'), { target: { value: ' Harbours ' } });
    expect(change).toHaveBeenLastCalledWith(followedFeeds.register.address, { group: 'Harbours' });
    const every = fields.getByLabelText<HTMLSelectElement>('Time between checks');
    expect(every.selectedOptions[0]?.textContent).toBe('as all: 30 minutes');
    fireEvent.change(every, { target: { value: '360' } });
    expect(change).toHaveBeenLastCalledWith(followedFeeds.register.address, { everyMinutes: 360 });
    fireEvent.change(fields.getByLabelText('Kind of outlet, where no table knows it'), { target: { value: 'newspaper' } });
    expect(change).toHaveBeenLastCalledWith(followedFeeds.register.address, { kind: 'newspaper' });
    fireEvent.click(fields.getByRole('switch', { name: 'Fetch articles in full' }));
    expect(change).toHaveBeenLastCalledWith(followedFeeds.register.address, { fullText: true });
    expect(await barriers()).toEqual([]);
  });

  it('leaves a feed, and takes that back', async () => {
    const { leave, follow } = open();
    press('Change Coast Register');
    press('Leave Coast Register');
    expect(leave).toHaveBeenCalledExactlyOnceWith([followedFeeds.register.address]);
    const note = await screen.findByText(/^You follow Coast Register no more\./);
    await waitFor(() => expect(document.activeElement).toBe(note));
    press('Follow it again');
    await waitFor(() => expect(follow).toHaveBeenCalledOnce());
    expect(follow.mock.lastCall?.[0]).toMatchObject([{ address: followedFeeds.register.address, group: 'World' }]);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Follow it again' })).toBeNull());
  });

  it('sets the clock, pauses all and asks now', () => {
    const { prefer, askNow } = open();
    fireEvent.click(screen.getByRole('switch', { name: 'Pause all feeds' }));
    expect(prefer).toHaveBeenLastCalledWith({ isPaused: true });
    fireEvent.change(screen.getByLabelText('Time between checks'), { target: { value: '60' } });
    expect(prefer).toHaveBeenLastCalledWith({ everyMinutes: 60 });
    press('Check now');
    expect(askNow).toHaveBeenCalledOnce();
  });

  it('says how far a round is, and asks for no second one', async () => {
    open({ ...newsroom, round: { stage: 'asking', asked: 12, due: 20, articles: 340 } });
    expect(screen.getByText('12 of 20 feeds asked, 340 articles')).toBeTruthy();
    const bar = screen.getByRole('progressbar', { name: 'Reading the feeds' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['12', '20']);
    expect(button('Check now').disabled).toBe(true);
    expect(await barriers()).toEqual([]);
  });

  it.each<[NewsroomTrouble, string]>([
    ['full', 'No room is left on the disk. Reading goes on, but nothing new is kept.'],
    ['offline', 'There is no network. Feeds are asked again once there is.'],
    ['saves-data', 'Your browser saves data, so feeds wait.'],
    ['private-window', 'In a private window nothing is fetched and nothing kept.'],
  ])('says what %s means', (trouble, words) => {
    open({ ...newsroom, trouble });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('keeps so long and so much, and says what is used', () => {
    const { prefer } = open();
    const values = screen.getAllByRole('definition').map((value) => value.textContent);
    expect(values).toEqual(['12,400', '3,100', '48.3 MB']);
    fireEvent.change(screen.getByLabelText('Keep articles for'), { target: { value: '30' } });
    expect(prefer).toHaveBeenLastCalledWith({ days: 30 });
    fireEvent.change(screen.getByLabelText('Use at most'), { target: { value: '1000' } });
    expect(prefer).toHaveBeenLastCalledWith({ megabytes: 1000 });
  });

  it('says where a change could not be kept', async () => {
    const { prefer } = open();
    prefer.mockRejectedValueOnce(new Error('locked'));
    fireEvent.click(screen.getByRole('switch', { name: 'Pause all feeds' }));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be kept');
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Pause all feeds' }).checked).toBe(false));
  });
});

describe('adding feeds', () => {
  const type = (address: string) => {
    fireEvent.input(screen.getByLabelText('Address of a feed or a site'), { target: { value: address } });
    press('Find');
  };

  it('finds what a site offers and follows what is chosen', async () => {
    const { find, follow } = open();
    find.mockResolvedValueOnce([
      { address: 'https://daily.example/feed', title: 'The Daily', language: 'fr', items: 20 },
      { address: 'https://daily.example/sport', title: 'The Daily: sport' },
      { address: followedFeeds.register.address, title: 'Coast Register' },
    ]);
    type(' daily.example ');
    expect(find).toHaveBeenCalledExactlyOnceWith('https://daily.example/');
    const found = await screen.findByRole('group', { name: '3 feeds found' });
    expect(found.textContent).toContain('20 articles · French');
    expect(within(found).getByRole<HTMLInputElement>('checkbox', { name: /^Coast Register/ }).disabled).toBe(true);
    expect(await barriers()).toEqual([]);
    const form = within(found.closest('form') as HTMLElement);
    expect(form.getByRole<HTMLButtonElement>('button', { name: 'Follow 0 feeds' }).disabled).toBe(true);
    fireEvent.click(within(found).getByRole('checkbox', { name: /^The Daily: sport/ }));
    await waitFor(() => button('Follow 1 feed'));
    press('Follow 1 feed');
    await screen.findByText('added: 1');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Address of a feed or a site')));
    expect(follow.mock.lastCall?.[0]).toEqual([{ address: 'https://daily.example/sport', title: 'The Daily: sport' }]);
  });

  it('says of an address that is the feed itself that it was typed', async () => {
    const { find, follow } = open();
    find.mockResolvedValueOnce([{ address: 'http://192.168.1.5/feed', title: 'At home' }]);
    type('http://192.168.1.5/feed');
    await screen.findByRole('group', { name: '1 feed found' });
    press('Follow 1 feed');
    await waitFor(() => expect(follow).toHaveBeenCalledOnce());
    expect(follow.mock.lastCall?.[0]).toMatchObject([{ isTyped: true }]);
  });

  it.each<[JobFault, string]>([
    ['unreachable', 'Nobody answered at this address.'],
    ['no-feed', 'No feed is there, and the page offers none.'],
    ['refused-address', 'it is no web address, or one of a private network'],
  ])('says what %s means', async (kind, words) => {
    const { find } = open();
    find.mockRejectedValueOnce(fault(kind));
    type('daily.example');
    expect((await screen.findByRole('alert')).textContent).toContain(words);
    expect(await barriers()).toEqual([]);
  });

  it('asks for no address that is none', async () => {
    const { find } = open();
    type('not an address');
    expect((await screen.findByRole('alert')).textContent).toContain('cannot be asked');
    expect(find).not.toHaveBeenCalled();
  });

  it('finds feeds of the starter list by name, host, group and language', async () => {
    open(emptyNewsroom);
    fireEvent.click(screen.getByText('Choose from 3 feeds to start with'));
    const search = screen.getByLabelText('Search by name, host, group or language');
    const titles = () => screen.queryAllByRole('checkbox').map((box) => box.parentElement?.querySelector('bdi')?.textContent);
    for (const [query, found] of [
      ['wire', ['World', 'Harbour Wire']],
      ['lock.example', ['Releases', 'Lock works']],
      ['world english', ['World', 'Coast Register']],
      ['german', ['World', 'Harbour Wire']],
      ['zebra', []],
    ] as const) {
      fireEvent.input(search, { target: { value: query } });
      await waitFor(() => expect(titles()).toEqual(found));
    }
  });

  it('says where each address of the starter list was read, and that it is unverified', async () => {
    open(emptyNewsroom);
    press('Feeds of World');
    expect((await screen.findByRole('checkbox', { name: /^Coast Register/ })).parentElement?.textContent).toContain(
      'coast-register.example · English · address read in Harbours.opml · unverified',
    );
    expect(screen.getByRole('checkbox', { name: /^Harbour Wire/ }).parentElement?.textContent).toContain('address read in no document');
    expect(await barriers()).toEqual([]);
  });

  it('follows chosen groups and feeds of the starter list, and nothing that was not chosen', async () => {
    const { follow } = open(emptyNewsroom);
    expect(screen.getAllByRole<HTMLInputElement>('checkbox', { name: /World|Releases/ }).some((box) => box.checked)).toBe(false);
    fireEvent.click(screen.getByRole('checkbox', { name: 'World' }));
    await waitFor(() => button('Follow 2 feeds'));
    press('Follow 2 feeds');
    await screen.findByText('added: 2');
    expect(follow.mock.lastCall?.[0].map(({ title, group }) => [title, group])).toEqual([
      ['Coast Register', 'World'],
      ['Harbour Wire', 'World'],
    ]);
  });

  it('takes the list of another reader, and says what came of it', async () => {
    const { follow } = open();
    follow.mockResolvedValueOnce({
      added: 1,
      known: 1,
      refused: [
        { address: 'http://10.0.0.1/feed', reason: 'refused-address' },
        { address: 'https://odd.example/', reason: 'too-large' },
      ],
    });
    choose(`<opml><body>
      <outline text="Harbours"><outline text="The Daily" xmlUrl="https://daily.example/feed"/></outline>
      <outline text="Here" xmlUrl="http://10.0.0.1/feed"/><outline text="Here again" xmlUrl="http://10.0.0.1/feed"/>
      <outline text="Mail" xmlUrl="mailto:somebody"/>
    </body></opml>`);
    await screen.findByText('added: 1, known before: 1, refused: 2, named twice: 1, without a web address: 1');
    expect(follow.mock.lastCall?.[0]).toMatchObject([{ title: 'The Daily', group: 'Harbours' }, { title: 'Here' }]);
    expect(screen.getByText('http://10.0.0.1/feed').parentElement?.textContent).toContain('one of a private network');
    expect(screen.getByText('https://odd.example/').parentElement?.textContent).toContain('It is too large.');
    expect(await barriers()).toEqual([]);
  });

  it('refuses a file that is no list', async () => {
    const { follow } = open();
    choose('<html><body>no</body></html>', 'page.xml');
    expect((await screen.findByRole('alert')).textContent).toBe('The file is no list of feeds.');
    expect(follow).not.toHaveBeenCalled();
  });

  it('hands out a list that it can read again', async () => {
    const { onExport } = open();
    press('Export your feeds');
    const list = readOpml(onExport.mock.lastCall?.[0] ?? '');
    expect(list.feeds.map(({ address, group }) => [address, group])).toEqual([
      [followedFeeds.mirror.address, []],
      [followedFeeds.register.address, ['World']],
      [followedFeeds.tidewater.address, ['World']],
      [followedFeeds.quay.address, ['World']],
    ]);
  });
});
